"""Fields that stand behind the name of a measure in whatever marks, and over several measures."""

import pytest

from tests.plan.reading import marks, table, understood


@pytest.mark.parametrize(
    ("points", "marked"),
    [
        (["Rengti kursus [2025 m.; SB]", "Steigti klubą [2026 m.; rėmėjai]"], "TF"),
        (["Rengti kursus (Paramos centras) – 500 Eur", "Steigti klubą (Kultūros centras) – 90 Eur"], "RF"),
        (["Rengti kursus – Paramos centras;", "Steigti klubą – Kultūros centras;"], "R"),
        (["Rengti kursus. Paramos centras, 2025 m.", "Steigti klubą. Kultūros centras, 2026 m."], "RT"),
        (["Rengti kursus. Imasi Paramos centras.", "Steigti klubą. Imasi Kultūros centras."], "R"),
    ],
)
def test_behind_a_name(points: list[str], marked: str) -> None:
    plan = understood("# PRIEMONĖS", *(f"• {point}" for point in points))
    assert marks(plan) == [f"Rengti kursus {marked}", f"Steigti klubą {marked}"]


def test_a_body_and_its_term_over_what_it_does() -> None:
    plan = understood(
        "# Pavedami darbai",
        "5. Paramos skyrius iki 2025 m. gruodžio 31 d.:", "5.1. sudaryti sąrašą;", "5.2. išnuomoti butą.",
        "6. Švietimo centras iki 2026 m. kovo 1 d.:", "6.1. suburti kalbos grupę.",
    )  # fmt: skip
    assert [mark[-2:] for mark in marks(plan)] == ["RT"] * 3


def test_cards_under_a_row_over_the_whole_table() -> None:
    cards = [
        table(
            f"{n} VEIKLA | <", f"Pavadinimas | {name}", "Apie ką | Susitikimai prie arbatos", "Talkina | Draugija",
            "Įgyvendina | Paramos centras", f"Laikas | {2025 + n} m.",
        )
        for n, name in enumerate(("Kalbos klubas", "Dviračių dirbtuvės"), 1)
    ]  # fmt: skip
    assert marks(understood("# Kortelės", *cards)) == ["Kalbos klubas RT", "Dviračių dirbtuvės RT"]


def test_a_year_that_a_narrow_column_cut_in_two() -> None:
    rows = table("Veikla | 202 5 | 202 6 | Atsako", "Rengti kursus | ● | | Centras", "Steigti klubą | | ● | Centras")
    assert marks(understood("# Priemonės", rows)) == ["Rengti kursus RT", "Steigti klubą RT"]


def test_counted_headings_of_measures_over_text() -> None:
    names = ("Pokalbių klubas", "Dviračių dirbtuvės", "Mamų valanda")
    blocks = [block for n, name in enumerate(names, 1) for block in (f"# {n}. {name}", "Susitinkame vakarais parke.")]
    assert marks(understood("# KO IMSIMĖS", *blocks)) == [*names]
