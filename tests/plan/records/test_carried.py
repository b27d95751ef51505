"""Cells that lead several rows of a table without rulings."""

import pytest

from tests.plan.reading import marks, table, understood

ROWS = table(
    "Vykdytojas | Veiksmas | Kada",
    "Švietimo skyrius | Rengti kalbos kursus | 2025 m.",
    " | Mokyti mokytojus | 2026 m.",
    "Kultūros centras | Steigti klubą | kasmet",
)


@pytest.mark.parametrize(("ruled", "second"), [(False, "Mokyti mokytojus RT"), (True, "Mokyti mokytojus T")])
def test_an_executor_over_several_rows(*, ruled: bool, second: str) -> None:
    plan = understood("# Veiksmai", ROWS.model_copy(update={"ruled": ruled}))
    assert marks(plan) == ["Rengti kalbos kursus RT", second, "Steigti klubą RT"]
