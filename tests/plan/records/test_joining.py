"""Tables that add to the measures of another one."""

import pytest

from tests.plan.reading import marks, table, understood

LIST = ("# Veiksmai", "M1. Surengti kalbos kursus.", "M2. Išleisti atmintinę.", "M3. Pasamdyti vertėją.")


def test_executors_with_the_codes_of_what_each_carries_out() -> None:
    plan = understood(
        *LIST,
        "# Kas už ką atsako",
        table(
            "Įstaiga ar padalinys | Vykdo veiksmus",
            "Utenos švietimo centras | M1, M3",
            "Bendrasis skyrius | M2",
        ),
    )
    assert marks(plan) == ["Surengti kalbos kursus R", "Išleisti atmintinę R", "Pasamdyti vertėją R"]


def test_figures_are_no_codes() -> None:
    plan = understood(
        "# Veiksmai",
        "1. Surengti kalbos kursus.",
        "2. Išleisti atmintinę.",
        "3. Pasamdyti vertėją.",
        "# Padėtis",
        table("Seniūnija | Vaikai", "Vyžuonų | 1", "Leliūnų | 3", "Tauragnų | 2"),
    )
    assert marks(plan) == ["Surengti kalbos kursus", "Išleisti atmintinę", "Pasamdyti vertėją"]


LEFT = (
    "Eil. Nr. | Priemonė | Rodiklis",
    "Sritis „Pradžia“ | < | <",
    "1 | Surengti kalbos kursus | 40 dalyvių",
    "2 | Išleisti atmintinę | 500 vnt.",
    " | | 3 kalbos",
    "3 | Pasamdyti vertėją | 1 vertėjas",
)
RIGHT = (
    "Atsako | Terminas",
    " | ",
    "Utenos švietimo centras | 2025 m.",
    "– | 2026 m.",
    " | ",
    "Bendrasis skyrius | 2026 m.",
)


def test_the_right_half_of_a_table_printed_over_two_pages() -> None:
    plan = understood("# Priemonės", table(*LEFT), "(dešinioji pusė)", table(*RIGHT))
    assert marks(plan) == ["Surengti kalbos kursus IRT", "Išleisti atmintinę IT", "Pasamdyti vertėją IRT"]


@pytest.mark.parametrize("rows", [RIGHT[:-1], (*RIGHT, "Paramos skyrius | 2027 m.")], ids=["fewer", "more"])
def test_a_table_of_another_height_is_no_half(rows: tuple[str, ...]) -> None:
    plan = understood("# Priemonės", table(*LEFT), "(dešinioji pusė)", table(*rows))
    assert not any(measure.responsible for measure in plan.measures)
