"""Columns told by what stands under them, where their labels say something else or nothing."""

import pytest

from plan_assessor.document.model import Table
from tests.plan.reading import kinds, marks, table, understood


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            table(
                "Veikla | Ką daro | Kas daro | Kada",
                "V1 | Rengti kalbos kursus | Švietimo skyrius | 2025 m.",
                "V2 | Steigti klubą | Kultūros centras | 2026 m.",
                "V3 | Mokyti darbuotojus | Švietimo skyrius | 2026 m.",
            ),
            ["Rengti kalbos kursus RT", "Steigti klubą RT", "Mokyti darbuotojus RT"],
        ),
        (
            table(
                "Priemonė | 2025 m. | Vykdytojas",
                "Rengti kalbos kursus | kovas | Švietimo skyrius",
                "Steigti klubą | gegužė–birželis | Kultūros centras",
            ),
            ["Rengti kalbos kursus RT", "Steigti klubą RT"],
        ),
        (
            table(
                "Priemonė | 2025 m. | Vykdytojas",
                "Rengti kalbos kursus | 12,5 | Švietimo skyrius",
                "Steigti klubą | 7,0 | Kultūros centras",
            ),
            ["Rengti kalbos kursus RTF", "Steigti klubą RTF"],
        ),
        (
            table(
                " | 1 veiksmas | 2 veiksmas",
                "Ką darome | Rengti kalbos kursus | Steigti klubą",
                "Kas atsako | Švietimo skyrius | Kultūros centras",
                "Kada | 2025 m. | 2026 m.",
            ),
            ["Rengti kalbos kursus RT", "Steigti klubą RT"],
        ),
        (
            table(
                "Darbo turinys | Kas",
                "Rengti lietuvių kalbos kursus suaugusiesiems | Švietimo skyrius",
                "Steigti užsieniečių ir vietos gyventojų klubą | Kultūros centras",
                "Mokyti priėmimo darbuotojus anglų kalbos | Personalo skyrius",
            ),
            [
                "Rengti lietuvių kalbos kursus suaugusiesiems R",
                "Steigti užsieniečių ir vietos gyventojų klubą R",
                "Mokyti priėmimo darbuotojus anglų kalbos R",
            ],
        ),
    ],
)
def test_measures(rows: Table, found: list[str]) -> None:
    assert marks(understood("# Priemonės", rows)) == found


def test_values_beside_a_name_in_money_are_sums() -> None:
    rows = table(
        "Kodas | Veiksmo arba rodiklio pavadinimas | 2024 | 2025",
        "V-1 | Kalbos stovykla Betygaloje (Eur) | 3000 | 3500",
        "R-1 | Rodiklis: stovyklautojų skaičius | 20 | 25",
        "V-2 | Moterų verslo klubas (Eur) | - | 900",
        "R-2 | Rodiklis: klubo narės | - | 15",
    )
    assert marks(understood("# Veiksmai", rows)) == [
        "Kalbos stovykla Betygaloje (Eur) ITF",
        "Moterų verslo klubas (Eur) ITF",
    ]


@pytest.mark.parametrize("header", ["I mėn. | II–III mėn. | IV–VI mėn.", "1 mėn. | 2–3 mėn. | 4–6 mėn."])
def test_months_counted_from_the_start_are_ticked(header: str) -> None:
    rows = table(
        f"Ką darome | {header} | Įstaiga",
        "Rengti pirmųjų žodžių pamokas | + | + | | Viešoji biblioteka",
        "Skaityti nuomos sutartį kartu | | + | | Socialinis centras",
        "Vesti į muziejų | | | + | Krašto muziejus",
    )
    assert [measure.timeline is not None for measure in understood("# Tvarkaraštis", rows).measures] == [True] * 3


def test_a_list_of_sources_has_no_header() -> None:
    sources = table("Savivaldybės biudžetas | 24 000 Eur", "Valstybės biudžetas | 9 000 Eur")
    measures = table("Priemonė | Vykdytojas", "Rengti kursus | Švietimo skyrius", "Steigti klubą | Kultūros centras")
    plan = understood(measures, "# Lėšos", sources)
    assert marks(plan) == ["Rengti kursus R", "Steigti klubą R"]
    assert "sources" in kinds(plan, "funding")


def test_halves_go_together_under_the_rows_of_their_tasks() -> None:
    first = table(
        "Nr. | Priemonė | Vykdytojas",
        "1 uždavinys. Mokyti kalbos | < | <",
        "1.1 | Rengti kalbos kursus | Švietimo skyrius",
        "2 uždavinys. Burti žmones | < | <",
        "2.1 | Steigti klubą | Kultūros centras",
    )
    second = table(
        "Nr. | Terminas | Lėšos",
        "1 uždavinys. Mokyti kalbos | < | <",
        "1.1 | 2025 m. | Savivaldybės biudžetas",
        "2 uždavinys. Burti žmones | < | <",
        "2.1 | 2026 m. | Savivaldybės biudžetas",
    )
    plan = understood("# Priemonės", first, "# Terminai ir lėšos", second)
    assert marks(plan) == ["Rengti kalbos kursus RTF", "Steigti klubą RTF"]


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        (("Užimtumo tarnyba", "Švietimo skyrius", "Kartu su savanoriais"), True),
        (("Mokyti kalbos", "Švietimo skyrius", "Įdarbinti žmones"), False),
    ],
)
def test_rows_of_bodies_over_measures(rows: tuple[str, ...], *, named: bool) -> None:
    given = ["Priemonė | Terminas"]
    works = ["Rengti kalbos kursus", "Steigti klubą", "Konsultuoti dėl darbo"]
    for over, work in zip(rows, works, strict=True):
        given += [f"{over} | <", f"{work} | 2025 m."]
    plan = understood("# Priemonės", table(*given))
    assert [measure.title for measure in plan.measures] == works
    assert any(measure.responsible for measure in plan.measures) == named
