"""Tables of a web page as grids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from plan_assessor.document.docx.text import fold
from plan_assessor.document.html.page import is_shown, words
from plan_assessor.document.model import Cell, Table
from plan_assessor.errors import UnreadableError

MOST_COLUMNS: Final = 200
MOST_PLACES: Final = 500_000
"""Places in one grid; 1,000 full pages of tables have some 400,000."""
_NUMBER: Final = re.compile(r"\s*(\d{1,6})")


def rows_of(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table that are shown, in the order in which they are shown; not those of tables in it."""
    parts: dict[str, list[etree._Element]] = {"thead": [], "": [], "tfoot": []}
    for child in table:
        if child.tag == "tr":
            parts[""].append(child)
        elif child.tag in ("thead", "tbody", "tfoot") and is_shown(child):
            parts["" if child.tag == "tbody" else child.tag] += child.iterchildren("tr")
    for rows in parts.values():
        yield from filter(is_shown, rows)


def cells_of(row: etree._Element) -> Iterator[etree._Element]:
    """The cells of a row that are shown."""
    yield from filter(is_shown, row.iterchildren("td", "th"))


def read_table(table: etree._Element) -> Table | None:
    """The grid of a table; None where it has no cell. Raises UnreadableError: "too_large"."""
    rows = list(rows_of(table))
    grid: list[dict[int, Cell]] = [{} for _ in rows]
    for number, row in enumerate(rows):
        column = 0
        for element in cells_of(row):
            while column in grid[number]:
                column += 1
            if column >= MOST_COLUMNS:
                break
            cell = Cell(
                text=fold("".join(words(element))),
                row=number,
                column=column,
                rows=min(_span(element, "rowspan") or len(rows), len(rows) - number),
                columns=min(_span(element, "colspan") or 1, MOST_COLUMNS - column),
            )
            _place(cell, grid)
            column += cell.columns
    width = max((max(places) + 1 for places in grid if places), default=0)
    if width * len(grid) > MOST_PLACES:
        raise UnreadableError("too_large")
    if not width:
        return None
    full = tuple(
        tuple(places.get(column) or Cell(text="", row=number, column=column) for column in range(width))
        for number, places in enumerate(grid)
    )
    return Table(grid=full, pages=(None,) * len(full))


def _place(cell: Cell, grid: list[dict[int, Cell]]) -> None:
    """Put a cell at every place that it covers and that no other has."""
    for places in grid[cell.row : cell.row + cell.rows]:
        for column in range(cell.column, cell.column + cell.columns):
            places.setdefault(column, cell)


def _span(element: etree._Element, name: str) -> int:
    """How far a cell is merged; 0 where it says so, 1 where it says nothing."""
    found = _NUMBER.match(element.get(name, "1"))
    return int(found[1]) if found else 1
