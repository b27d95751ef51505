"""What each table and list was understood as can be seen."""

from plan_assessor.report.account import account_lines
from tests.plan.reading import table, understood


def test_each_table_and_list_has_a_line() -> None:
    plan = understood(
        "# PRIEMONĖS",
        table("Priemonė | Vykdytojas", "Rengti kursus | Švietimo skyrius", "Steigti klubą | Kultūros centras"),
        "# RIZIKOS",
        table("Rizika | Tikimybė", "Darbuotojų kaita | vidutinė", "Kainų augimas | didelė"),
    )
    lines = list(account_lines(plan, "lt"))
    assert lines[0] == "PRIEMONĖS, 1 lentelė: priemonės (eilučių – 2)"
    assert lines[1].startswith("RIZIKOS, 2 lentelė: ne priemonės")
    assert lines[2].startswith("Tekstas")
