"""Cells that rulings leave together: shaded rows without rulings inside, and many rows between two rulings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter, sub

from plan_assessor.document.layout.gutters import spans
from plan_assessor.document.layout.lines import lines_of
from plan_assessor.document.layout.model import Box, Line, PageTable

_GAP = 4.0
"""White space between words, in points, that is more than a blank."""
_FEW_COLUMNS = 2
_MANY_LINES = 6
_TALL = 40.0
"""Lines that must stand over one another before they may be rows, and how high they are together, in points."""
_FULL = 0.6
_MOSTLY = 0.9
"""A line is a row if it has words in the first and in this share of the columns; and all are, if this share is."""


def split_cells(table: PageTable) -> None:
    """Split merged cells whose words keep to the columns, and rows whose lines all have words in most columns."""
    for box in [box for box in table.boxes if box.columns > _FEW_COLUMNS and box.words]:
        borders = table.xs[box.column + 1 : box.column + box.columns]
        if _keeps_to_columns(box, borders):
            pieces = [Box(box.row, box.column + i, box.rows) for i in range(box.columns)]
            for word in box.words:
                pieces[bisect_right(borders, (word.x0 + word.x1) / 2)].words.append(word)
            table.boxes = [other for other in table.boxes if other is not box] + pieces
    heights = list(map(sub, table.ys[1:], table.ys))
    for row in reversed(range(len(heights))):
        if heights[row] >= _TALL:
            _split_row(table, row, [box for box in table.boxes if box.row <= row < box.row + box.rows])


def _keeps_to_columns(box: Box, borders: Sequence[float]) -> bool:
    """Whether the words stand in most of the columns, and none reaches from one to the next."""
    parts = [span for line in lines_of(box.words) for span in spans(line, _GAP)]
    filled = {bisect_right(borders, left) for left, _ in parts}
    crossed = any(left < x - 1 and x + 1 < right for left, right in parts for x in borders)
    return not crossed and len(filled) > max(len(borders) / 2, _FEW_COLUMNS)


def _split_row(table: PageTable, row: int, boxes: Sequence[Box]) -> None:
    """Make rows of the lines between two rulings if they are no wrapped text."""
    if len(boxes) <= _FEW_COLUMNS or any(box.rows > 1 for box in boxes):
        return
    boxes = sorted(boxes, key=attrgetter("column"))
    lines = lines_of(word for box in boxes for word in box.words)
    owners = {id(word): i for i, box in enumerate(boxes) for word in box.words}
    filled = [{owners[id(word)] for word in line.words} for line in lines]
    full = sum(0 in columns and len(columns) >= _FULL * len(boxes) for columns in filled)
    if len(lines) < _MANY_LINES or full < _MOSTLY * len(lines):
        return
    added = len(lines) - 1
    for box in table.boxes:
        if box.row > row:
            box.row += added
        elif box.row + box.rows > row + 1:
            box.rows += added
    gone = set(map(id, boxes))
    table.boxes = [box for box in table.boxes if id(box) not in gone]
    table.boxes += [
        _piece(box, line, row + i, owners, k) for i, line in enumerate(lines) for k, box in enumerate(boxes)
    ]
    table.pages[row : row + 1] = [table.pages[row]] * len(lines)
    table.ys[row + 1 : row + 1] = [(a.base + b.top) / 2 for a, b in pairwise(lines)]


def _piece(box: Box, line: Line, row: int, owners: dict[int, int], number: int) -> Box:
    """The part of a cell that is on one line."""
    words = [word for word in line.words if owners[id(word)] == number]
    return Box(row, box.column, 1, box.columns, words)
