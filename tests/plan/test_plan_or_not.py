"""What is a plan, and which of the documents in one file is it."""

import pytest

from plan_assessor.document.model import Paragraph
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.outline.kinds import head_kind, kind_behind
from tests.plan.reading import LEXICON, document, kinds, marks, table, understood, written

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


def test_minutes_bound_after_the_plan_leave_it_a_plan() -> None:
    minutes = (
        "Posėdžio pirmininkas – J. Jonaitis.",
        "Dalyvavo 9 nariai.",
        "Svarstyta. Plano projektas.",
        "Nutarta. Pritarti.",
    )
    text = ("Žmonių atvyksta vis daugiau.", "Tekstas.") * 5
    plan = understood(*text, MEASURES, "# DARBO GRUPĖS POSĖDŽIO PROTOKOLO IŠRAŠAS", *minutes, title=PLAN)
    assert plan.is_plan
    assert not understood(*minutes, *text, MEASURES, title=PLAN).is_plan


def test_of_two_plans_the_one_on_the_subject_is_meant() -> None:
    other = "UTENOS RAJONO SAVIVALDYBĖS JAUNIMO POLITIKOS 2024 METŲ PLANAS"
    plan = understood(
        "Tikslas – telkti jaunimą.", *PAST, f"# {PLAN}", "Tikslas – padėti įsikurti.", MEASURES, title=other
    )
    assert [s.place.quote for s in plan.statements if s.topic == "goal"] == ["Tikslas – padėti įsikurti."]


@pytest.mark.parametrize(
    ("about", "adopted"),
    [
        ("JAUNIMO POLITIKOS 2024 METŲ PLANO", False),
        ("JAUNIMO POLITIKOS IR UŽSIENIEČIŲ INTEGRACIJOS 2024 METŲ PLANŲ", True),
        ("2024 METŲ PLANŲ", True),
    ],
)
def test_a_decision_that_names_only_the_other_of_two_plans_adopts_that_one(about: str, *, adopted: bool) -> None:
    decision = ("UTENOS RAJONO SAVIVALDYBĖS TARYBA", "SPRENDIMAS", f"DĖL {about} PATVIRTINIMO")
    shell = [Paragraph(text=line, bold=True, centered=True) for line in decision]
    dated = [Paragraph(text=line) for line in ("2024 m. sausio 25 d. Nr. TS-9", "Utena", "Savivaldybės meras")]
    others = document("Tikslas – telkti jaunimą.", *PAST, title="UTENOS RAJONO JAUNIMO POLITIKOS 2024 METŲ PLANAS")
    own = document("Tikslas – padėti įsikurti.", MEASURES, title=PLAN)
    bound = others.model_copy(update={"blocks": (*shell, *dated, *others.blocks, *own.blocks)})
    plan = interpret([bound], LEXICON, "foreigners")
    assert (plan.adoption is not None, len(plan.measures)) == (adopted, 3)


def test_a_report_with_a_goal_and_measures_is_none_but_says_so() -> None:
    plan = understood("Tikslas – padėti užsieniečiams.", MEASURES, title=REPORT)
    assert not plan.is_plan
    assert {other.why.code for other in plan.otherwise} == {"goal_and_measures"}


@pytest.mark.parametrize(
    "title", ["SOCIALINIŲ REIKALŲ KOMITETO POSĖDŽIO PROTOKOLAS", "Dėl užsieniečių integracijos priemonių"]
)
def test_minutes_that_reprint_measures_are_none_and_leave_no_doubt(title: str) -> None:
    minutes = ("Dalyvavo: komiteto nariai.", "SVARSTYTA. Integracijos priemonės.", "Tikslas – padėti užsieniečiams.")
    plan = understood(*minutes, MEASURES, "NUTARTA. Sąrašui iš esmės pritarti.", title=title)
    assert (plan.is_plan, plan.look_alike, plan.doubts, plan.otherwise) == (False, "minutes", {}, ())


def test_what_is_named_a_letter_is_none_but_says_so() -> None:
    plan = understood("Tikslas – padėti užsieniečiams.", MEASURES, title="PRAŠYMAS")
    assert (plan.is_plan, plan.look_alike) == (False, "letter")
    assert {other.why.code for other in plan.otherwise} == {"goal_and_measures"}


def test_what_tells_of_activities_without_a_goal_is_no_plan() -> None:
    news = understood("Kitąmet savivaldybė organizuos kursus užsieniečiams ir atvers centrą.", title="Miesto naujienos")
    assert not news.is_plan


def test_a_plan_without_the_word_plan_in_its_title_is_one() -> None:
    assert understood("Mūsų tikslas – padėti užsieniečiams.", MEASURES, title="SVETINGAS RAJONAS").is_plan
    assert understood(MEASURES, title="SVEIKI ATVYKĘ, UŽSIENIEČIAI").is_plan


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("DĖL 2025 METŲ ATASKAITOS IR UŽSIENIEČIŲ ĮTRAUKTIES PLANO", "report"),
        ("2026 METŲ PLANAS", "plan"),
        ("2026", None),
    ],
)
def test_years_in_a_title_are_those_of_the_document_behind_them(title: str, kind: str | None) -> None:
    assert kind_behind(title, title.index("20"), LEXICON) == kind


def test_what_stands_before_what_it_is_about_names_a_document() -> None:
    assert head_kind("KOMITETO IŠVADA DĖL UŽSIENIEČIŲ INTEGRACIJOS PLANO PROJEKTO", LEXICON) == "letter"
    assert head_kind("DĖL UŽSIENIEČIŲ INTEGRACIJOS PLANO PATVIRTINIMO", LEXICON) == "plan"


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
    assert not plan.otherwise


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


def test_an_agreement_that_says_who_does_what_and_when_may_be_a_plan() -> None:
    agreement = "UTENOS RAJONO SAVIVALDYBĖS SUSITARIMAS DĖL UŽSIENIEČIŲ"
    plan = understood("Einame kartu.", MEASURES, title=agreement)
    assert plan.is_plan
    assert {other.why.code for other in plan.otherwise} == {"goal_and_measures"}
    untimed = table(*(" | ".join(row.split(" | ")[:2]) for row in ("Veikla | Šalis", "Rengti kursus | Centras")))
    assert not understood("Šalys susitaria.", untimed, title=agreement).is_plan


def test_a_request_at_the_end_makes_no_letter() -> None:
    texts = [f"Rajone gyvena {number} užsieniečių." for number in range(12)]
    leaf = "UTENOS RAJONO UŽSIENIEČIŲ LAPAS"
    assert understood(*texts, MEASURES, "Pastabas prašome siųsti savivaldybei.", title=leaf).is_plan
    assert not understood("Prašome paskelbti.", *texts, title=leaf).is_plan


def test_a_page_of_news_is_no_plan_whatever_its_title() -> None:
    news = ("Paskelbta 2024-10-03", "Tikslas – padėti užsieniečiams.", MEASURES, "Skaitytojų komentarai (3)")
    page = understood(*news, "Kitos naujienos", title="Utena turi užsieniečių integracijos planą")
    assert (page.is_plan, page.otherwise) == (False, ())


def test_a_heading_that_asks_where_we_go_is_no_line_of_a_motto() -> None:
    plan = understood(
        "# Pirmiausia – kur einame", "Einame ten, kur užsienietis nelieka vienas.", MEASURES, title="BENDRAS KELIAS"
    )
    assert {s.kind for s in plan.statements if s.topic == "goal"} == {"stated"}


def test_a_document_with_a_motto_for_a_title_is_on_what_its_sentences_are_on() -> None:
    about = [f"Rajone dirba {number} užsieniečių." for number in range(7)]
    other = [f"Mokykloje mokosi {number} vaikų." for number in range(14)]
    motto = "UTENOS RAJONO SAVIVALDYBĖS SVETINGUMO PROGRAMA"
    general = "UTENOS RAJONO SAVIVALDYBĖS STRATEGINIS VEIKLOS PLANAS"
    assert not understood(*about, *other, MEASURES, title=motto).hosted
    assert understood(*about[:2], *other, *other, MEASURES, title=motto).hosted
    assert understood(*about, *other, MEASURES, title=general).hosted
    assert not understood(*about[:4], *other, *other, MEASURES, title=motto).hosted
    assert understood(*about[:4], *other, *other, "# Kultūros ir sporto plėtra", "Yra.", MEASURES, title=motto).hosted


def test_rows_of_tables_say_what_a_document_with_a_motto_is_on() -> None:
    other = [f"Mokykloje mokosi {number} vaikų." for number in range(14)]
    rows = table(
        "Veikla | Kas",
        *(f"Kalbėtis su užsieniečiais {day} | Biblioteka" for day in ("pirmadienį", "antradienį", "trečiadienį")),
    )
    motto = "UTENOS RAJONO SAVIVALDYBĖS SVETINGUMO PROGRAMA"
    assert understood(*other, title=motto).hosted
    assert not understood(*other, "Klausė 9 žmonės.", "Atsakė 8.", rows, rows, title=motto).hosted


def test_what_stands_under_a_motto_says_what_the_document_is_on() -> None:
    other = [f"Mokykloje mokosi {number} vaikų." for number in range(30)]
    motto = "VIENO KIEMO PROGRAMA"
    under = "Užsieniečių priėmimo gairės 2025–2027 metams"
    assert not understood(under, *other, MEASURES, title=motto).hosted
    assert understood(*other, under, MEASURES, title=motto).hosted


def test_the_plan_begins_after_the_decision_whatever_it_is_called() -> None:
    plan = understood(
        "SPRENDIMAS",
        "DĖL UTENOS RAJONO UŽSIENIEČIŲ INTEGRACIJOS KELRODŽIO PATVIRTINIMO",
        "Savivaldybės meras",
        "# Utenos kelrodis",
        "Tikslas – padėti užsieniečiams.",
        MEASURES,
        title="UTENOS RAJONO SAVIVALDYBĖS TARYBA",
    )
    assert plan.is_plan
    assert len(plan.measures) == 3


DECISION = (
    "SPRENDIMAS",
    "DĖL UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE",
    "2023 m. rugsėjo 28 d. Nr. T9-173",
    "Utenos rajono savivaldybės taryba n u s p r e n d ž i a:",
)


def test_a_decision_that_lists_measures_in_its_points_is_the_plan() -> None:
    plan = understood(
        *DECISION,
        "1. Nustatyti, kad šio sprendimo priemonės skirtos:",
        "1.1. trečiųjų šalių piliečiams;",
        "1.2. užsieniečių šeimoms.",
        "2. Patvirtinti užsieniečių integracijos priemones:",
        "2.1. organizuoti lietuvių kalbos kursus. Vykdytojas – Švietimo centras, terminas – 2024 m.;",
        "2.2. apmokyti pedagogus. Vykdytojas – Švietimo skyrius, terminas – 2024 m.;",
        "2.3. teikti įsikūrimo pašalpą. Vykdytojas – Socialinės paramos skyrius, terminas – 2025 m.;",
        "3. Pavesti sprendimo vykdymo kontrolę merui.",
        title="UTENOS RAJONO SAVIVALDYBĖS TARYBA",
    )
    assert plan.is_plan
    assert plan.adoption is not None
    assert [mark[-2:] for mark in marks(plan)] == ["RT", "RT", "RT"]


def test_a_decision_that_approves_an_annex_is_none() -> None:
    points = ("1. Patvirtinti planą (pridedama).", "2. Pavesti:", "2.1. skyriui.", "2.2. centrui.", "2.3. seniūnijai.")
    assert not understood(*DECISION, *points, title="UTENOS RAJONO SAVIVALDYBĖS TARYBA").is_plan


def test_an_agreement_that_the_council_approved_may_be_a_plan() -> None:
    approval = "PATVIRTINTA\nUtenos rajono savivaldybės tarybos\n2024 m. kovo 28 d. sprendimu Nr. T-71"
    agreement = "# UTENOS RAJONO SAVIVALDYBĖS SUSITARIMAS DĖL UŽSIENIEČIŲ"
    plan = understood(agreement, "Tikslas – padėti užsieniečiams įsikurti.", title=approval)
    assert plan.is_plan
    assert {other.why.code for other in plan.otherwise} == {"goal_and_measures"}
    sure = understood(agreement, "Tikslas – padėti užsieniečiams įsikurti.", MEASURES, title=approval)
    assert (sure.is_plan, sure.otherwise) == (True, ())


DONE = table(
    "Darbas | Kas atliko | Rezultatas",
    "Kursai | Švietimo centras | baigė 40 žmonių",
    "Atmintinė | Administracija | išdalyta 900",
)


def test_a_plain_line_under_the_title_that_is_the_name_of_a_kind_says_what_it_is() -> None:
    told = understood("Ataskaita", "Ją surašė skyrius.", "# Kas padaryta", DONE, title="KAIP SEKASI VYKDYTI PLANĄ")
    assert (told.is_plan, told.look_alike) == (False, "report")


def test_what_only_tells_of_the_past_is_no_plan_by_its_title_alone() -> None:
    told = ("Skyrius organizavo kursus.", "Seniūnija dalijo atmintines ir konsultavo šeimas.")
    plan = understood(*told, "# Kas padaryta", DONE, title="KAIP SEKĖSI VYKDYTI UŽSIENIEČIŲ ĮSIKŪRIMO PLANĄ")
    assert not plan.is_plan
    assert {other.why.code for other in plan.otherwise} == {"looks_back"}
    assert understood("Tikslas – padėti užsieniečiams.", *PAST, "# Kas padaryta", DONE, title=PLAN).is_plan


DONE_SO_FAR = table(
    "Priemonė | Vykdytojas | Terminas | Kas nuveikta",
    "Rengti lietuvių kalbos kursus | Švietimo centras | 2024 m. | Baigė 40 žmonių",
    "Išleisti atmintinę ukrainiečių kalba | Administracija | 2024 m. | Išleista",
    "Skirti kultūrinį tarpininką | Seniūnija | 2024 m. | Neskirtas",
)
CALL = ("Paraiškos teikiamos iki vasario 1 d.", "Vėliau gautos paraiškos nevertinamos.", "Paraiškas vertina komisija.")


def test_a_report_with_a_column_of_what_was_done_is_none_without_doubt() -> None:
    report = understood("Plano tikslas – padėti užsieniečiams.", DONE_SO_FAR, title=REPORT)
    assert (report.is_plan, report.otherwise) == (False, ())


def test_a_call_that_speaks_of_itself_again_and_again_is_none_without_doubt() -> None:
    call = understood("Tikslas – padėti užsieniečiams.", MEASURES, *CALL, title="KVIETIMAS TEIKTI PARAIŠKAS")
    assert (call.is_plan, call.otherwise) == (False, ())


def test_what_is_named_as_something_of_a_plan_may_be_none() -> None:
    apart = understood("Tikslas – padėti užsieniečiams.", MEASURES, title=f"{PLAN[:-6]}PLANO VYKDYMO PATIKRA")
    assert apart.is_plan
    assert {other.why.code for other in apart.otherwise} == {"no_title"}
    assert not understood("Tikslas – padėti užsieniečiams.", MEASURES, title=PLAN).otherwise
    form = understood("Tikslas – padėti užsieniečiams.", MEASURES, title="TRUMPOJO PLANO FORMA")
    assert not form.otherwise


def test_measures_under_a_title_that_says_nothing_may_be_those_of_a_meeting() -> None:
    sitting = understood("Susirinkome pasitarti.", MEASURES, title="UTENOS RAJONO SAVIVALDYBĖ")
    assert {other.why.code for other in sitting.otherwise} == {"no_title"}


def test_a_page_of_a_municipality_that_may_have_measures_is_looked_at() -> None:
    page = understood("• kalbos pamokos;", "• jungtinė grupė;", "• karštoji linija.", title="UTENOS RAJONO SAVIVALDYBĖ")
    assert not page.is_plan
    assert {why.code for why in page.doubts.values()} == {"no_title"}


def test_what_somebody_approved_as_a_plan_does_not_look_back() -> None:
    words = table("Sąvoka | Apibrėžtis", "Uždavinys | veikla tikslui pasiekti", "Rodiklis | kuo matuojama pažanga")
    told = document("# Dabartis", *PAST, words, "# Užmačios", "Apie viską pranešama merui.", title=PLAN)
    lines = ("PATVIRTINTA", "Utenos rajono savivaldybės mero", "2024 m. kovo 5 d. potvarkiu Nr. M-7")
    marked = told.model_copy(update={"blocks": (*(Paragraph(text=line) for line in lines), *told.blocks)})
    assert not interpret([told], LEXICON, "foreigners").is_plan
    assert interpret([marked], LEXICON, "foreigners").is_plan


def test_activities_with_one_who_does_them_are_a_plan_perhaps_whatever_the_title() -> None:
    told = (
        "# Kaip tai atrodys",
        "Vakarais darbuotojai mokysis lietuvių kalbos.",
        "Vaikus užsieniečių šeimose po pamokų kviesime į būrelius.",
        "Savanoriai lankys vienišus pabėgėlius.",
        "# Kas ir kada",
        "Šiuos darbus vykdo Utenos švietimo centras.",
    )
    plan = understood(*told, title="Utenos rajono savivaldybės administracija", subject=None)
    assert not plan.is_plan
    assert plan.otherwise


def test_a_description_of_actions_is_a_plan() -> None:
    points = ("1. Rengti kursus. Vykdo Švietimo centras.", "2. Steigti klubą. Vykdo Kultūros centras.")
    goal = "Aprašo tikslas – padėti užsieniečiams."
    title = "UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE VEIKSMŲ APRAŠAS"
    assert understood(goal, "# VEIKSMAI", *points, title=title).is_plan
    order = "UŽSIENIEČIŲ APGYVENDINIMO UTENOS RAJONE TVARKOS APRAŠAS"
    assert not understood("Aprašas nustato tvarką.", "1. Prašymą teikia užsienietis.", title=order).is_plan


def test_who_did_something_with_a_plan_is_news() -> None:
    news = (
        "Gegužės 15 d. Utenos rajono savivaldybės taryba sprendimu Nr. TS-188 patvirtino integracijos planą.",
        "Plane numatyta:",
        "- lietuvių kalbos kursai užsieniečiams;",
        "- konsultacijų taškas;",
        "- tautų šventė.",
    )
    for title in (
        "Rajono taryba patvirtino užsieniečių integracijos planą",
        "Utenos taryba pritarė integracijos planui",
    ):
        assert not understood(*news, title=title).is_plan
    assert understood(*news, title="Taryba pritarė\nUŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE PLANAS").is_plan


def test_a_letter_before_the_plan_that_it_sends_is_left_out() -> None:
    plan = written(
        "> **UTENOS RAJONO SAVIVALDYBĖS ADMINISTRACIJA**\n\n2025-05-06 Nr. (9.3)-1-1488\n\n"
        "**DĖL UŽSIENIEČIŲ INTEGRACIJOS VEIKSMŲ PLANO**\n\n"
        "Atsakydami į Jūsų raštą siunčiame tai, ką pavyko sudėti į vieną vietą.\n\n"
        "Rajonas, kaip žinote, yra prie sienos, tačiau pasilieka gyventi nedaugelis užsieniečių.\n\n"
        "Būtume dėkingi už pastabas. Jeigu rastumėte klaidų, praneškite, taisysime.\n\nPagarbiai\n\n"
        "> **UTENOS RAJONO UŽSIENIEČIŲ INTEGRACIJOS VEIKSMŲ PLANAS**\n\nPlano tikslas – [įrašyti]\n\n"
        "| Ko imamės | Iš ko spręsime, kad pavyko |\n|---|---|\n| Išleisti telefonų knygelę | 300 knygelių |\n"
        "| Pakviesti atstovus į posėdžius | 3 atstovai |\n| Įrengti stendą | 1 stendas |\n"
    )
    assert plan.is_plan and plan.title == "UTENOS RAJONO UŽSIENIEČIŲ INTEGRACIJOS VEIKSMŲ PLANAS"
    assert len(plan.measures) == 3
    assert kinds(plan, "goal") == {"empty"}
