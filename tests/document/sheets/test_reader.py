"""Sheets are read as they are shown: merged, hidden, struck out, coloured, dates and sums."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from plan_assessor.document.model import Document, Paragraph, Table
from plan_assessor.document.office.libreoffice import find_office
from plan_assessor.document.open import read_bytes
from plan_assessor.document.sheets.reader import read_sheets
from plan_assessor.errors import UnreadableError
from tests.document.containers.builder import zipped

HEADER = ("Nr.", "Priemonė", "Terminas", "Lėšos")


def made(fill: Callable[[Worksheet], object]) -> bytes:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    fill(sheet)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def read(fill: Callable[[Worksheet], object]) -> Document:
    return read_sheets(made(fill), "planas.xlsx")


def texts(table: Paragraph | Table) -> list[list[str]]:
    assert isinstance(table, Table)
    return [[cell.text for cell in row] for row in table.grid]


def plan(sheet: Worksheet) -> None:
    sheet["D1"] = "PATVIRTINTA"
    sheet["A2"] = "VEIKSMŲ PLANAS"
    sheet.merge_cells("A2:D2")
    sheet.append([])
    sheet.append(HEADER)
    sheet.append(["1.", "Rengti kursus", date(2024, 3, 1), 12500])
    sheet["C5"].number_format, sheet["D5"].number_format = "yyyy-mm-dd", "#,##0.00"
    sheet.append([None, "Rengti renginius", date(2024, 9, 1), 800])
    sheet.merge_cells("A5:A6")
    sheet["A8"] = "Iš viso lėšų pakaks."


def test_lines_around_a_table_are_paragraphs_and_values_are_as_shown() -> None:
    mark, title, table, line = read(plan).blocks
    assert [mark.text, title.text, line.text] == ["PATVIRTINTA", "VEIKSMŲ PLANAS", "Iš viso lėšų pakaks."]  # type: ignore[union-attr]
    assert texts(table)[:2] == [list(HEADER), ["1.", "Rengti kursus", "2024-03-01", "12 500,00"]]
    assert isinstance(table, Table)
    assert table.grid[1][0] is table.grid[2][0]
    assert (table.grid[1][0].rows, table.grid[1][0].columns) == (2, 1)


def test_what_is_hidden_or_struck_out_is_not_there() -> None:
    def hide(sheet: Worksheet) -> None:
        for row in (
            HEADER,
            ["1.", "lieka", "2024", "SB"],
            ["2.", "paslėpta", "2024", "SB"],
            ["3.", "braukta", "2024", "SB"],
        ):
            sheet.append(row)
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["C"].hidden = True
        sheet["B4"].font = Font(strike=True)
        other = sheet.parent.create_sheet("Slaptas")  # type: ignore[union-attr]
        other.append(["a", "b"])
        other.sheet_state = "hidden"

    (table,) = read(hide).blocks
    assert texts(table) == [["Nr.", "Priemonė", "Lėšos"], ["1.", "lieka", "SB"], ["3.", "", "SB"]]


def test_colours_are_told() -> None:
    def colour(sheet: Worksheet) -> None:
        sheet.append(["Priemonė", "2024", "2025"])
        sheet.append(["Rengti", None, None])
        sheet["B2"].fill = PatternFill("solid", fgColor="FF92D050")
        sheet["C2"].fill = PatternFill("solid", fgColor="FFFFFFFF")

    (table,) = read(colour).blocks
    assert isinstance(table, Table)
    assert [cell.shade for cell in table.grid[1]] == [None, "92D050", None]


def test_further_sheets_are_headed_by_their_names_where_they_have_one() -> None:
    def sheets(sheet: Worksheet) -> None:
        sheet.append(["a", "b"])
        for name in ("Lapas2", "Priemonės"):
            sheet.parent.create_sheet(name).append(["c", "d"])  # type: ignore[union-attr]

    blocks = read(sheets).blocks
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == ["Priemonės"]
    assert len(blocks) == 4


def test_formulas_without_results_are_said() -> None:
    (notice,) = read(lambda sheet: sheet.append(["Iš viso", "=SUM(1,2)"])).notices
    assert (notice.code, notice.values) == ("formulas_unread", {"count": 1})


@pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_old_sheets_say_what_new_ones_say(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "planas.xlsx"
    path.write_bytes(made(plan))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(find_office()), profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert read_bytes(path.with_suffix(f".{kind}").read_bytes(), "planas").blocks == read(plan).blocks


@pytest.mark.parametrize(
    "files",
    [{"[Content_Types].xml": b"<a/>", "xl/workbook.xml": b"<a"}, {"[Content_Types].xml": b"", "xl/workbook.xml": b""}],
)
def test_damaged_sheets_are_refused(files: dict[str, bytes]) -> None:
    with pytest.raises(UnreadableError) as error:
        read_bytes(zipped(files), "planas.xlsx")
    assert error.value.code == "broken"


def test_what_is_printed_at_the_top_of_pages_is_a_margin() -> None:
    def fill(sheet: Worksheet) -> None:
        plan(sheet)
        sheet.oddHeader.right.text = "PATVIRTINTA\nGojaus rajono savivaldybės tarybos sprendimu Nr. T-5"
        sheet.oddHeader.center.text = "&P"
        sheet.firstHeader.right.text = "PATVIRTINTA"

    margins = [line.text for line in read(fill).margins]
    assert margins == ["PATVIRTINTA", "Gojaus rajono savivaldybės tarybos sprendimu Nr. T-5"]
