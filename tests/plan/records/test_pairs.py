"""Measures in tables of labels and values: behind what is said of the plan, or beside their names."""

import pytest

from plan_assessor.document.model import Table
from tests.plan.reading import kinds, marks, table, understood

FRONT = table(
    "Programos tikslas | Užtikrinti, kad užsienietis Utenoje turėtų tokias pačias galimybes",
    "Tikslinės grupės | Trečiųjų šalių piliečiai",
    "1 priemonė | Kalbos praktika savanorių šeimose",
    "Įgyvendina | Šeimos gerovės centras",
    "Terminas | 2025 m. vasaris",
    "2 priemonė | Plakatai prieš patyčias",
    "Įgyvendina | Kultūros centras",
    "Terminas | –",
    "3 priemonė | Skiepų komanda bendrabučiuose",
    "Įgyvendina | Utenos ligoninė",
    "Terminas | 2025 m. gegužė",
)


def test_what_stands_before_the_measures_is_of_the_plan() -> None:
    plan = understood(FRONT)
    assert marks(plan) == [
        "Kalbos praktika savanorių šeimose RT",
        "Plakatai prieš patyčias R",
        "Skiepų komanda bendrabučiuose RT",
    ]
    assert "stated" in kinds(plan, "goal")
    assert "specific" in kinds(plan, "target_groups")


@pytest.mark.parametrize("merged", ["^", ""])
def test_labels_and_values_beside_a_name(merged: str) -> None:
    rows = table(
        "Veiksmo pavadinimas | Klausimas | Atsakymas",
        "Stalo žaidimų klubas | Vykdytojas | Kultūros centras",
        f"{merged} | Terminas | 2025 m. spalis",
        f"{merged} | Lėšos | bus patikslinta",
        "Kalbos kursas depe | Vykdytojas | bus patikslinta",
        f"{merged} | Terminas | 2026 m.",
        f"{merged} | Lėšos | depo lėšos",
    )
    assert marks(understood("# Veiksmai", rows)) == ["Stalo žaidimų klubas RT", "Kalbos kursas depe TF"]


@pytest.mark.parametrize(
    "rows",
    [
        table(
            "Pakopa | Turinys | Institucija | Iki",
            "Tikslas | Suteikti žmonėms orią kasdienybę | < | <",
            "Uždavinys | Patenkinti būtinuosius poreikius | < | <",
            "Priemonė | Maisto talonų dalijimas | Seniūnijos | 2022-12-31",
            "Uždavinys | Grąžinti į darbus ir mokslus | < | <",
            "Priemonė | Kuprinių rinkiniai mokiniams | Švietimo skyrius | 2022-09-01",
        ),
        table(
            "Klausimas | Pirmas darbas | Antras darbas",
            "Kas bus daroma | Maisto talonų dalijimas | Kuprinių rinkiniai mokiniams",
            "Kas imasi | Seniūnijos | Švietimo skyrius",
            "Kada bus | 2022-12-31 | 2022-09-01",
        ),
    ],
)
def test_steps_and_columns_that_are_counted_in_words(rows: Table) -> None:
    assert marks(understood("# Darbai", rows)) == ["Maisto talonų dalijimas RT", "Kuprinių rinkiniai mokiniams RT"]


def test_a_record_of_one_pair_among_others_stays() -> None:
    rows = table(
        "Veiksmas | Klausimas | Atsakymas",
        "Stalo žaidimų klubas | Vykdytojas | Kultūros centras",
        "^ | Terminas | 2025 m. spalis",
        "Miesto talka | Vykdytojas | Seniūnija",
        "Kalbos kursas depe | Vykdytojas | Depas",
        "^ | Terminas | 2026 m.",
    )
    titles = [measure.title for measure in understood("# Veiksmai", rows).measures]
    assert titles == ["Stalo žaidimų klubas", "Miesto talka", "Kalbos kursas depe"]
