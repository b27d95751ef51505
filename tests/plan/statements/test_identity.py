"""Which document it is."""

import pytest

from plan_assessor.plan.outline.kinds import head_kind
from plan_assessor.plan.outline.outline import outline
from plan_assessor.plan.statements.identity import identify
from plan_assessor.plan.statements.self_names import names_of_itself
from tests.plan.reading import LEXICON, document, kinds, table, understood


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("UŽSIENIEČIŲ INTEGRACIJOS PROGRAMOS ĮGYVENDINIMO PRIEMONIŲ PLANAS", "plan"),
        ("VEIKSMŲ PLANO ĮGYVENDINIMO 2023 METŲ ATASKAITA", "report"),
        ("PARAMOS TEIKIMO TVARKOS APRAŠAS", "procedure"),
        ("DĖL VEIKSMŲ PLANO PATVIRTINIMO", "plan"),
        ("PASLAUGŲ TEIKIMO SUTARTIS", "contract"),
        ("PASLAUGŲ TECHNINĖ SPECIFIKACIJA", "tender"),
        ("PARAIŠKA", "application"),
        ("SVETINGAS RAJONAS", None),
    ],
)
def test_the_last_noun_of_a_title_is_its_kind(title: str, kind: str | None) -> None:
    assert head_kind(title, LEXICON) == kind


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("AKMENĖS RAJONO SAVIVALDYBĖS VEIKSMŲ PLANAS", "Akmenės rajono savivaldybė"),
        ("Kazlų Rūdos savivaldybės veiksmų planas", "Kazlų Rūdos savivaldybė"),
        ("UŽSIENIEČIŲ INTEGRACIJOS KAUNO MIESTO SAVIVALDYBĖJE PLANAS", "Kauno miesto savivaldybė"),
    ],
)
def test_the_municipality(title: str, name: str) -> None:
    assert identify(outline(document(title=title), LEXICON), LEXICON).municipality == name


def test_a_letter_is_no_plan() -> None:
    plan = understood(
        "Susipažinome su Jūsų raštu ir informuojame, kad plano nerengsime.",
        title="DĖL STRATEGINIO DOKUMENTO RENGIMO",
    )
    assert not plan.is_plan
    assert plan.look_alike == "letter"


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("UŽSIENIEČIŲ ĮTRAUKTIES TVARKARAŠTIS (VEIKSMŲ PLANAS) 2025–2026 METAMS", "Rajone gyvena 300 užsieniečių."),
        ("UŽSIENIEČIŲ INTEGRACIJOS PLANAS", "Tvarkaraštis – tai užsieniečių integracijos planas dvejiems metams."),
    ],
)
def test_what_a_plan_calls_itself_by_its_title_or_in_its_first_words(title: str, first: str) -> None:
    plan = understood(first, "Tvarkaraštis skirtas karo pabėgėliams.", title=title)
    assert "specific" in {said.kind for said in plan.statements if said.topic == "target_groups"}


def test_a_plan_of_many_aims_few_of_which_are_on_the_subject_is_a_host() -> None:
    aims = [
        ("Keliai", "1 tikslas – asfaltuoti žvyrkelius."),
        ("Vanduo", "2 tikslas – sutvarkyti nuotekas."),
        ("Ežerai", "3 tikslas – ilginti poilsio sezoną."),
    ]
    chapters = [text for heading, aim in aims for text in (f"# {heading}", aim, *["Darbai tęsiami kasmet."] * 4)]
    people = [
        "# Žmonės",
        "Užsieniečių daugėja.",
        "Užsieniečiai mokosi.",
        "Užsieniečiams padedama.",
        "Užsieniečiai dirba.",
    ]
    assert understood(*chapters, *people, title="UTENOS RAJONO ATEITIES STRATEGIJA").hosted
    assert not understood(*chapters[6:], *people, *people, title="UTENOS RAJONO ATEITIES STRATEGIJA").hosted


@pytest.mark.parametrize(
    "title",
    ["2026 METŲ TVARKARAŠTIS „DVYLIKA ŽINGSNIŲ“", "DARBŲ TVARKARAŠTIS, KAIP GYVENSIME SU ATVYKUSIAIS"],
)
def test_a_motto_or_a_clause_in_a_title_is_not_its_name(title: str) -> None:
    assert "tvarkaraščio" in names_of_itself(title, (), LEXICON)


def test_whose_plan_it_is_is_no_title() -> None:
    lines = ("# DARBŲ AITVARAS, KAIP GYVENSIME SU ATVYKUSIAIS", "Aitvaro tikslas – padėti užsieniečiams įsikurti.")
    works = table("Nr. | Darbas | Kada", "1 | Kalbos kursai | 2025 m.", "2 | Žaidimų rytai | 2026 m.")
    plan = understood(*lines, works, title="KĖDAINIŲ RAJONO SAVIVALDYBĖ")
    assert plan.title == "DARBŲ AITVARAS, KAIP GYVENSIME SU ATVYKUSIAIS"
    assert kinds(plan, "goal") == {"stated"}


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("KARTU TVIRČIAU – PLANAS", "Kam? Rajone dirbantiems užsieniečiams."),
        (
            "NAUJŲ KAIMYNŲ ĮTRAUKTIES PLANAS",
            "Rajone gyvena 300 užsieniečių, iš jų dirba 120. Kiti užsieniečiai mokosi.",
        ),
        ("KARTU TVIRČIAU – PLANAS", "Rajone gyvena 300 užsieniečių, iš jų dirba 120. Kiti užsieniečiai mokosi."),
        ("KARTU TVIRČIAU – PLANAS", "Tikslas – padėti užsieniečiams. Planas skirtas visiems rajono gyventojams."),
    ],
)
def test_a_short_plan_that_says_whom_it_is_on_is_no_host(title: str, line: str) -> None:
    assert not understood(line, title=title).hosted
    assert understood("Kam? Rajono gyventojams.", title=title).hosted


def test_a_register_names_the_plan_in_a_row() -> None:
    plan = understood(
        table(
            "Modulis | Užduočių registras",
            "Rinkinys | Utenos rajono savivaldybės užsieniečių integracijos planas",
            "Plano tikslas | [neįrašyta]",
        ),
        table("Nr. | Užduotis | Vykdo", "1 | Rengti kalbos kursus | Mokykla", "2 | Steigti klubą | Kultūros centras"),
        title="1 lapas iš 2",
    )
    assert plan.title == "Utenos rajono savivaldybės užsieniečių integracijos planas"
    assert [measure.title for measure in plan.measures] == ["Rengti kalbos kursus", "Steigti klubą"]
    assert kinds(plan, "goal") == {"empty"}
