"""Spreadsheets that were printed with the letters of their columns and the numbers of their rows."""

from plan_assessor.plan.outline.sheet_headings import without_sheet_headings
from tests.plan.reading import marks, table, understood

FIRST = table(
    " | A | B | C | D",
    "4 | Nr. | Priemonė | Vykdo | Kada",
    "5 | 1 | Kalbos kursai | Biblioteka | 2025 m.",
    "6 | 2 | Klubas | Muziejus | 2026 m.",
)
SECOND = table(
    " | A | B | C | D",
    "7 | 3 | Vertėja priimamajame | Socialinės paramos skyrius | 2027 m.",
    "8 | 4 | Mugė | Kultūros centras | 2027 m.",
    "9 | 5 | Stovykla | Sporto centras | 2027 m.",
)


def test_pages_of_a_sheet_are_one_table_without_headings() -> None:
    (sheet,) = without_sheet_headings([FIRST, SECOND])
    assert [cell.text for cell in sheet.grid[0]] == ["Nr.", "Priemonė", "Vykdo", "Kada"]  # type: ignore[union-attr]
    assert [(cell.row, cell.column) for row in sheet.grid for cell in row] == [
        (i, j) for i in range(6) for j in range(4)
    ]  # type: ignore[union-attr]
    assert len(sheet.pages) == 6  # type: ignore[union-attr]
    assert [mark[-2:] for mark in marks(understood("# Priemonės", FIRST, SECOND))] == ["RT"] * 5


def test_other_sheets_and_tables_stay_apart() -> None:
    again = list(without_sheet_headings([SECOND, FIRST]))
    assert len(again) == 2
    plain = table(
        "Nr. | Priemonė | Vykdo | Kada", "1 | Kursai | Biblioteka | 2025 m.", "2 | Klubas | Muziejus | 2026 m."
    )
    lettered = table(" | A | B | C", "x | 1 | 2 | 3", "y | 4 | 5 | 6", "z | 7 | 8 | 9")
    assert list(without_sheet_headings([plain, lettered])) == [plain, lettered]
