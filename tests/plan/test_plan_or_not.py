"""What is a plan, and which of the documents in one file is it."""

from plan_assessor.plan.outline.kinds import head_kind
from tests.plan.reading import LEXICON, kinds, marks, table, understood, written

REPORT = "UTENOS RAJONO SAVIVALDYBĖS UŽSIENIEČIŲ INTEGRACIJOS 2023 METŲ PLANO VYKDYMO ATASKAITA"
PLAN = "UTENOS RAJONO SAVIVALDYBĖS UŽSIENIEČIŲ INTEGRACIJOS 2024 METŲ PLANAS"
MEASURES = table(
    "Priemonė | Vykdytojas | Terminas",
    "Rengti lietuvių kalbos kursus | Švietimo centras | 2024 m.",
    "Išleisti atmintinę ukrainiečių kalba | Administracija | 2024 m.",
    "Skirti kultūrinį tarpininką | Seniūnija | 2024 m.",
)
PAST = ("Pernai buvo surengti kursai.", "Kursus baigė 40 žmonių.", "Panaudota visa skirta suma.")


def test_a_report_bound_before_the_plan_is_left_out() -> None:
    plan = understood("Ataskaitos tikslas – parodyti, kas pavyko.", *PAST, f"# {PLAN}", MEASURES, title=REPORT)
    assert plan.title == PLAN
    assert plan.is_plan
    assert len(marks(plan)) == 3
    assert kinds(plan, "goal") == set()


def test_a_report_bound_after_the_plan_is_left_out() -> None:
    plan = understood(
        "Tikslas – padėti užsieniečiams.", "Tekstas.", MEASURES, f"# {REPORT}", *PAST, MEASURES, title=PLAN
    )
    assert plan.title == PLAN
    assert len(marks(plan)) == 3


def test_of_two_plans_the_one_on_the_subject_is_meant() -> None:
    other = "UTENOS RAJONO SAVIVALDYBĖS JAUNIMO POLITIKOS 2024 METŲ PLANAS"
    plan = understood(
        "Tikslas – telkti jaunimą.", *PAST, f"# {PLAN}", "Tikslas – padėti įsikurti.", MEASURES, title=other
    )
    assert [s.place.quote for s in plan.statements if s.topic == "goal"] == ["Tikslas – padėti įsikurti."]


def test_a_report_with_a_goal_and_measures_is_none_but_says_so() -> None:
    plan = understood("Tikslas – padėti užsieniečiams.", MEASURES, title=REPORT)
    assert not plan.is_plan
    assert {notice.code for notice in plan.doubts.values()} == {"goal_and_measures"}


def test_what_tells_of_activities_without_a_goal_is_no_plan() -> None:
    news = understood("Kitąmet savivaldybė organizuos kursus užsieniečiams ir atvers centrą.", title="Miesto naujienos")
    assert not news.is_plan


def test_a_plan_without_the_word_plan_in_its_title_is_one() -> None:
    assert understood("Mūsų tikslas – padėti užsieniečiams.", MEASURES, title="SVETINGAS RAJONAS").is_plan
    assert understood(MEASURES, title="SVEIKI ATVYKĘ, UŽSIENIEČIAI").is_plan


def test_a_list_of_measures_is_no_report() -> None:
    assert head_kind("GYVENTOJŲ ĮTRAUKTIES PRIEMONIŲ SUVESTINĖ", LEXICON) != "report"
    assert head_kind("2023 METŲ SUVESTINĖ", LEXICON) == "report"


def test_a_report_that_looks_back_raises_no_doubt() -> None:
    done = table(
        "Priemonė | Terminas | Įvykdymas",
        "Rengti lietuvių kalbos kursus | 2023 m. | Kursus baigė 40 žmonių",
        "Išleisti atmintinę | 2023 m. | Išleista",
        "Skirti tarpininką | 2023 m. | Neskirtas",
    )
    plan = understood("Tikslas – padėti užsieniečiams.", done, title=REPORT)
    assert not plan.is_plan
    assert not plan.doubts


def test_a_title_after_the_explanatory_note_opens_the_plan() -> None:
    plan = written(f"""
> UTENOS RAJONO SAVIVALDYBĖS TARYBA

> SPRENDIMAS

> DĖL {PLAN[:-6]}PLANO TVIRTINIMO

> AIŠKINAMASIS RAŠTAS

Sprendimo projekto tikslas – patvirtinti planą.

> {PLAN}

Plano tikslas – padėti užsieniečiams įsikurti.
""")
    assert [s.place.quote for s in plan.statements if s.topic == "goal"] == [
        "Plano tikslas – padėti užsieniečiams įsikurti."
    ]


def test_a_page_that_tells_its_reader_what_to_do_is_no_plan() -> None:
    steps = ["Deklaruokite gyvenamąją vietą.", "Prisirašykite prie gydytojo.", "Kreipkitės į seniūniją."]
    page = understood(
        "Plano tikslas – kad atvykusieji taptų savarankiški.",
        *steps,
        "Užsukite į Užimtumo tarnybą.",
        MEASURES,
        title="Ką verta žinoti atvykus",
    )
    assert not page.is_plan
