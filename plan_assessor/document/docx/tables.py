"""From table rows to a rectangular grid of cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.names import Element
from plan_assessor.document.docx.text import TEXT_NAMES, piece
from plan_assessor.document.model import Cell
from plan_assessor.errors import UnreadableError

# Word allows no more.
MAX_COLUMNS = 63

_PLACES = (w.ROW, w.CELL, w.PARAGRAPH)
_FORMATS = (w.PARAGRAPH_STYLE, w.NUMBERING)
_SETTINGS = {w.COLUMNS_BEFORE, w.COLUMNS_AFTER, w.COLUMNS_SPANNED, w.MERGED_DOWN, w.MERGED_ACROSS}
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_WHITE = "FFFFFF"
_CONTINUE = "continue"


@dataclass(slots=True)
class Line:
    """A paragraph in a cell: the pieces of its raw text, and what may give it a number."""

    paragraph: Element
    pieces: list[str] = field(default_factory=list)
    style: str | None = None
    in_list: bool = False


@dataclass(slots=True, eq=False)
class Span:
    """A cell while its table is read: what the file says of it, and the places it covers so far.

    `settings` tells how it is merged.
    """

    settings: dict[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    row: int = 0
    column: int = 0
    rows: int = 1
    columns: int = 1
    text: str = ""
    shade: str | None = None
    built: Cell | None = None

    def cell(self) -> Cell:
        """The finished cell, one object however often it is asked for."""
        if self.built is None:
            self.built = Cell(
                text=self.text,
                row=self.row,
                column=self.column,
                rows=self.rows,
                columns=self.columns,
                shade=self.shade,
            )
        return self.built


@dataclass(slots=True)
class Row:
    """A row as the file has it: the columns it skips, and its cells."""

    settings: dict[str, str] = field(default_factory=dict)
    cells: list[Span] = field(default_factory=list)


def read_rows(table: Element) -> Iterator[Row]:
    """The rows of a tidied table.

    The table is one iteration over the few names that matter, several times as fast as going from child to child.
    """
    row, cell, line = Row(), Span(), Line(table)
    settings = row.settings
    for element in table.iter(*_PLACES, *_SETTINGS, *_FORMATS, w.SHADING, *TEXT_NAMES):
        name = element.tag
        if name == w.PARAGRAPH:
            line = Line(element)
            cell.lines.append(line)
        elif name == w.CELL:
            cell = Span()
            settings = cell.settings
            row.cells.append(cell)
        elif name == w.ROW:
            yield row
            row = Row()
            settings = row.settings
        elif name in _SETTINGS:
            # Both merges may leave out their value.
            settings[name] = element.get(w.VALUE, _CONTINUE)
        elif name == w.SHADING:
            parent = element.getparent()
            if parent is not None and parent.tag == w.CELL_PROPERTIES:
                cell.shade = _colour(element.get(w.FILL, ""))
        elif name == w.PARAGRAPH_STYLE:
            line.style = element.get(w.VALUE)
        elif name == w.NUMBERING:
            line.in_list = True
        else:
            line.pieces.append(piece(element))
    yield row


def _colour(fill: str) -> str | None:
    """The colour of a cell's ground as RRGGBB; None for none, for white, and for what only a program chooses."""
    return fill.upper() if _COLOUR.fullmatch(fill) and fill.upper() != _WHITE else None


class Grid:
    """A table that grows: `begin_row`, `add` for each cell, `end_row`; `columns` is its width before any cut."""

    def __init__(self, max_places: int) -> None:
        """Begin an empty table, which may have that many places."""
        self.columns = 0
        self._max_places = max_places
        self._width = 0
        self._rows: list[list[Span]] = []
        self._row: list[Span] = []
        self._row_columns = 0
        self._merging: dict[int, Span] = {}

    @property
    def places(self) -> int:
        """The number of places in the rectangle."""
        return self._width * len(self._rows)

    def begin_row(self, row: Row) -> None:
        """Begin a row; the columns it skips become blank cells."""
        self._row = []
        self._row_columns = 0
        self._skip(row.settings.get(w.COLUMNS_BEFORE))

    def add(self, cell: Span) -> bool:
        """Place the next cell; False if it only continues the one above or to the left, whose text alone Word shows."""
        settings = cell.settings
        wanted = max(w.integer(settings.get(w.COLUMNS_SPANNED)) or 1, 1)
        cell.row, cell.column = len(self._rows), len(self._row)
        cell.columns = min(wanted, MAX_COLUMNS - cell.column)
        self._row_columns += wanted
        if cell.columns < 1:
            return False
        whole = self._continued(cell) if settings else None
        self._row += [whole or cell] * cell.columns
        return whole is None

    def end_row(self, row: Row) -> bool:
        """End a row; False if it held nothing and is no row at all.

        Raises:
            UnreadableError: "too_large".
        """
        self._skip(row.settings.get(w.COLUMNS_AFTER))
        if not self._row:
            return False
        self._rows.append(self._row)
        self._width = max(self._width, len(self._row))
        self.columns = max(self.columns, self._row_columns)
        self._merging = {cell.column: cell for cell in self._row if w.MERGED_DOWN in cell.settings}
        if self.places > self._max_places:
            raise UnreadableError("too_large")
        return True

    def cells(self) -> tuple[tuple[Cell, ...], ...]:
        """The rectangle; rows that are too short end in blank cells."""
        for number, row in enumerate(self._rows):
            row += [Span(row=number, column=column) for column in range(len(row), self._width)]
        return tuple(tuple(cell.cell() for cell in row) for row in self._rows)

    def _continued(self, cell: Span) -> Span | None:
        """The cell to the left or above that this one is merged into, grown by it; None if there is none."""
        left = self._row[-1] if self._row else None
        if left is not None and left.row == cell.row and cell.settings.get(w.MERGED_ACROSS) == _CONTINUE:
            left.columns += cell.columns
            return left
        above = self._merging.get(cell.column)
        if above is not None and above.columns == cell.columns and cell.settings.get(w.MERGED_DOWN) == _CONTINUE:
            above.rows += 1
            return above
        return None

    def _skip(self, value: str | None) -> None:
        count = max(w.integer(value) or 0, 0)
        self._row_columns += count
        for column in range(len(self._row), min(len(self._row) + count, MAX_COLUMNS)):
            self._row.append(Span(row=len(self._rows), column=column))
