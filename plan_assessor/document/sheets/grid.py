"""A sheet as what it shows: rows and columns that are not hidden, with merged cells at every place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from openpyxl.cell.rich_text import CellRichText, TextBlock

from plan_assessor.document.docx.text import fold
from plan_assessor.document.sheets.shown import shown
from plan_assessor.errors import UnreadableError

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

MOST_PLACES: Final = 500_000
"""Places in all sheets together; 1,000 full pages of tables have some 400,000."""
MOST_COLUMNS: Final = 200
_SOLID: Final = "solid"
_WHITE: Final = "FFFFFF"
_LINE_BREAK: Final = "\x0b"


class Spot(NamedTuple):
    """A cell of a sheet: the row and column (from 1) of its top left corner, what it shows, and how."""

    row: int
    column: int
    text: str
    shade: str | None
    bold: bool
    centered: bool


Row = tuple[Spot, ...]


def rows_of(sheet: Worksheet, places: int = MOST_PLACES) -> Iterator[Row]:
    """The rows that are shown, blank ones too; a merged cell is one Spot at all its places.

    Raises:
        UnreadableError: "too_large".
    """
    rows, columns = _used(sheet)
    shown_rows = [row for row in range(1, rows + 1) if not _is_hidden(sheet.row_dimensions.get(row))]
    hidden = _hidden_columns(sheet)
    shown_columns = [column for column in range(1, columns + 1) if column not in hidden]
    if len(shown_rows) * len(shown_columns) > places:
        raise UnreadableError("too_large")
    merged = _merged(sheet, rows, columns)
    spots: dict[tuple[int, int], Spot] = {}
    for row in shown_rows:
        yield tuple(_spot(sheet, merged.get((row, column), (row, column)), spots) for column in shown_columns)


def _used(sheet: Worksheet) -> tuple[int, int]:
    """The last row and column with something in them; a sheet may be formatted far beyond."""
    rows = columns = 0
    for (row, column), cell in sheet._cells.items():
        if cell.value is not None:
            rows, columns = max(rows, row), max(columns, column)
    for area in sheet.merged_cells.ranges:
        if area.min_row <= rows and area.min_col <= columns:
            rows, columns = max(rows, min(area.max_row, rows)), max(columns, area.max_col)
    return rows, min(columns, MOST_COLUMNS)


def _is_hidden(dimension: object) -> bool:
    """Whether a row or column is not shown; one of no height or width is not, either."""
    size = getattr(dimension, "height", None) if hasattr(dimension, "height") else getattr(dimension, "width", None)
    return bool(getattr(dimension, "hidden", False)) or size == 0


def _hidden_columns(sheet: Worksheet) -> set[int]:
    """The numbers of hidden columns; one entry stands for a run of them."""
    hidden: set[int] = set()
    for dimension in sheet.column_dimensions.values():
        if _is_hidden(dimension) and dimension.min:
            hidden.update(range(dimension.min, min(dimension.max or dimension.min, MOST_COLUMNS) + 1))
    return hidden


def _merged(sheet: Worksheet, rows: int, columns: int) -> dict[tuple[int, int], tuple[int, int]]:
    """The top left corner of each place that a merged cell covers."""
    return {
        (row, column): (area.min_row, area.min_col)
        for area in sheet.merged_cells.ranges
        for row in range(area.min_row, min(area.max_row, rows) + 1)
        for column in range(area.min_col, min(area.max_col, columns) + 1)
    }


def _spot(sheet: Worksheet, corner: tuple[int, int], spots: dict[tuple[int, int], Spot]) -> Spot:
    """The cell with this corner, one object however many places it has; its words stay where its corner is hidden."""
    if corner not in spots:
        cell = sheet._cells.get(corner)
        spots[corner] = Spot(*corner, "", None, False, False) if cell is None else _read(cell, corner)
    return spots[corner]


def _read(cell: Cell | MergedCell, corner: tuple[int, int]) -> Spot:
    font, alignment = cell.font, cell.alignment
    text = "" if font.strike else _text(cell)
    return Spot(
        *corner,
        text=fold(text.replace("\n", _LINE_BREAK)),
        shade=_shade(cell),
        bold=bool(font.bold),
        centered=alignment.horizontal in ("center", "centerContinuous"),
    )


def _text(cell: Cell | MergedCell) -> str:
    """What the cell shows, without runs that are struck out."""
    value = cell.value
    if isinstance(value, CellRichText):
        return "".join(_run(run) for run in value)
    return shown(value, cell.number_format or "General")


def _run(run: str | TextBlock) -> str:
    if isinstance(run, str):
        return run
    return "" if run.font is not None and run.font.strike else run.text


def _shade(cell: Cell | MergedCell) -> str | None:
    """The colour that fills the cell; colours of a theme are told apart by their number and tint."""
    fill = cell.fill
    if fill.fill_type != _SOLID:
        return None
    colour = fill.fgColor
    if colour.type == "rgb":
        rgb = str(colour.rgb)[-6:].upper()
        return None if rgb == _WHITE else rgb
    if colour.type == "theme":
        # the first colour of every theme is that of the paper
        return (
            None if not colour.theme and not colour.tint else f"{colour.theme:02X}{int(abs(colour.tint) * 0xFFFF):04X}"
        )
    return f"{colour.indexed or 0:06X}"
