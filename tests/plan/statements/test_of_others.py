"""What sentences say of other documents, of former days and of who helped, beside what they say of the plan."""

import pytest

from plan_assessor.plan.sentences import is_empty
from tests.plan.reading import LEXICON, kinds, understood


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Rajono strateginis plėtros planas galioja iki 2030 m. Jo antrasis tikslas – gera gyventi ir dirbti.",
            "cited",
        ),
        ("Galioja ir gerovės įstatymas. Jo tikslas – remti užsieniečius.", "cited"),
        ("Planas patvirtintas tarybos sprendimu. Jo tikslas – padėti užsieniečiams įsikurti.", "stated"),
    ],
)
def test_a_goal_is_of_the_document_that_was_just_named(text: str, kind: str) -> None:
    assert kinds(understood("# Įvadas", text), "goal") == {kind}


MEASURES = (
    "# Priemonės",
    "1. Organizuoti lietuvių kalbos kursus užsieniečiams. Vykdytojas – Švietimo skyrius. Terminas – 2024 m.",
    "2. Teikti psichologo konsultacijas pabėgėliams. Vykdytojas – Sveikatos biuras. Terminas – 2025 m.",
)


@pytest.mark.parametrize(("label", "doubtful"), [("Tikslas", True), ("Šio plano tikslas", False)])
def test_a_goal_behind_the_measures_is_the_plans_own_where_it_says_so(label: str, doubtful: bool) -> None:
    plan = understood(
        "# Užsieniečių integracijos planas", *MEASURES, "# Pavyzdžiai", f"{label}: mažinti užsieniečių atskirtį."
    )
    (goal,) = (said for said in plan.statements if said.topic == "goal" and said.kind == "stated")
    assert (goal.doubt is not None) is doubtful


@pytest.mark.parametrize(
    "text",
    [
        "Planas parengtas Švietimo skyriuje, talkinant bendruomenės žmonėms.",
        "Programa sukurta seniūnijose, patariant vietos šeimoms.",
        "Planas parengtas vadovaujantis:\nįstatymu dėl užsieniečių teisinės padėties;\nministro įsakymu dėl pabėgėlių.",
    ],
)
def test_who_helped_and_laws_are_nobody_whom_a_plan_is_for(text: str) -> None:
    plan = understood(*text.split("\n"))
    assert not kinds(plan, "target_groups") & {"specific", "generic"}


def test_money_of_a_former_project_pays_for_nothing() -> None:
    plan = understood("# Kur esame", "Iki 2022 m. vykdė projektą, kuriam iš PMIF fondo buvo skirta 12 000 eurų.")
    assert not kinds(plan, "funding")


@pytest.mark.parametrize("often", ["kasmet", "kiekvienais metais"])
def test_money_that_is_settled_each_year_has_no_source_yet(often: str) -> None:
    plan = understood("# Lėšos", f"Priemonėms reikalingų lėšų poreikis ir šaltiniai nustatomi {often}.")
    assert kinds(plan, "funding") == {"vague"}


def test_everything_told_above_has_executors() -> None:
    plan = understood("Viską, kas čia surašyta, atlieka Utenos globos centras kartu su gimnazija.")
    assert kinds(plan, "responsible") == {"named"}


@pytest.mark.parametrize(
    ("words", "empty"),
    [
        ("dar tarsimės", True),
        ("Susitarsime vėliau", True),
        ("Susitarsime su gydytojais, kad priimtų vakarais", False),
    ],
)
def test_what_will_be_agreed_on_is_empty_unless_it_says_with_whom(words: str, *, empty: bool) -> None:
    assert is_empty(words, LEXICON) is empty


@pytest.mark.parametrize(
    "text",
    [
        "Senieji gyventojai minėjo: „susitinkame parduotuvėje, užsieniečius pasveikiname“.",
        "Grėsmė – kad atvykusios šeimos po metų išvyks iš mūsų rajono.",
    ],
)
def test_what_somebody_said_and_what_threatens_is_no_activity(text: str) -> None:
    assert not kinds(understood("# Apie krašto žmones", text), "measures")


def test_a_heading_over_tasks_and_their_indicators_is_no_measure() -> None:
    plan = understood(
        "# Uždaviniai ir tai, kaip juos matuosime",
        "Pirmas uždavinys – mažinti kalbos barjerą. Uždavinio rodiklis – mokančių kalbą dalis: 40 proc.",
        "# Antras uždavinys – priartinti paslaugas. Uždavinio rodiklis – patenkintų žmonių dalis: 75 proc.",
    )
    assert not plan.measures


def test_a_place_in_which_something_is_done_carries_nothing_out() -> None:
    told = [
        "Kalba ir mokykla. Gimnazijoje bus atidarytos užsieniečių vaikų grupės, o kursai vyks bibliotekoje.",
        "Darbas. Bus rengiami darbdavių pusryčiai užsieniečiams.",
        "Stogas ir sveikata. Užsieniečiams bus ieškoma laisvų butų.",
    ]
    assert "named" not in kinds(understood("# Ką darysime", *told), "responsible")
