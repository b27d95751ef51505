"""Cells that rulings leave together: shaded rows without rulings inside, and many rows between two rulings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter, sub

from plan_assessor.document.layout.card_columns import same_labels
from plan_assessor.document.layout.gutters import spans
from plan_assessor.document.layout.lines import lines_of
from plan_assessor.document.layout.model import Box, Line, PageTable, line_text

_VALUE = re.compile(r"\(?[A-Z]\)|[\d\s.,%()<>=≤≥±*/–—−-]+|\W+")
"""What stands in a column of values: figures, and signs for none."""
_LONGEST_SIGN = 3
"""Characters of a value that has a letter: „(A)“."""
_GAP = 4.0
"""White space between words, in points, that is more than a blank."""
_FEW_COLUMNS = 2
_MANY_LINES = 6
_LOWEST, _TALL = 20.0, 40.0
"""Points: a lower row has but one line; lines must stand over one another in a high one before they may be rows."""
_FULL = 0.6
_MOSTLY = 0.9
"""A line is a row if it has words in the first and in this share of the columns; and all are, if this share is."""
_STRIP = 0.5
"""White through a whole row, this many line heights more than between its lines, parts it in two."""


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
        if heights[row] >= _LOWEST:
            _split_row(table, row, [box for box in table.boxes if box.row <= row < box.row + box.rows])


def value_rows(columns: Sequence[Sequence[str]]) -> list[int] | None:
    """The lines with which rows begin, where all columns but the first have but values, line by line; else None.

    `columns` has the text of each line in each column. A line without values is a title, or a label that is wrapped.
    """
    labels, *values = columns
    said = [[text for text in line if text] for line in zip(*values, strict=True)]
    if not all(_VALUE.fullmatch(text) for line in said for text in line):
        return None
    valued = [2 * len(line) >= len(values) and any(map(str.isdigit, "".join(line))) for line in said]
    if len(values) < _FEW_COLUMNS or sum(valued) < 2 or not all(any(column) for column in columns):
        return None
    begun, starts = False, []
    for i, (label, line) in enumerate(zip(labels, said, strict=True)):
        if i and (label[:1].islower() or (not label and begun)):
            begun = begun or bool(line)
            continue
        starts.append(i)
        begun = bool(line)
    return starts


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
    starts = _starts(lines, owners, len(boxes), table.ys[row + 1] - table.ys[row])
    if len(starts) < 2 or same_labels([lines_of(box.words) for box in boxes]):
        # „Kas atlieka: …“ in all cells: cards abreast
        return
    groups = [lines[start:end] for start, end in pairwise([*starts, len(lines)])]
    for box in table.boxes:
        if box.row > row:
            box.row += len(groups) - 1
        elif box.row + box.rows > row + 1:
            box.rows += len(groups) - 1
    gone = set(map(id, boxes))
    table.boxes = [box for box in table.boxes if id(box) not in gone]
    table.boxes += [
        Box(
            row + i,
            box.column,
            1,
            box.columns,
            [word for line in group for word in line.words if owners[id(word)] == k],
        )
        for i, group in enumerate(groups)
        for k, box in enumerate(boxes)
    ]
    table.pages[row : row + 1] = [table.pages[row]] * len(groups)
    table.ys[row + 1 : row + 1] = [(above[-1].base + below[0].top) / 2 for above, below in pairwise(groups)]


def _starts(lines: Sequence[Line], owners: dict[int, int], count: int, height: float) -> list[int]:
    """The lines with which the rows begin that stand between two rulings."""
    filled = [{owners[id(word)] for word in line.words} for line in lines]
    full = sum(0 in columns and len(columns) >= _FULL * count for columns in filled)
    if height >= _TALL and len(lines) >= _MANY_LINES and full >= _MOSTLY * len(lines):
        return [*range(len(lines))]
    begun = None
    if not any(_is_told(word.text) for line in lines for word in line.words if owners[id(word)]):
        columns = [[_text(line, owners, column) for line in lines] for column in range(count)]
        begun = value_rows(columns)
    return begun or [0, *_after_strips(lines, filled, count)]


def _is_told(word: str) -> bool:
    """Whether a word makes its column one that has no values, whatever else stands in it."""
    return len(word) > _LONGEST_SIGN and word.isalpha()


def _text(line: Line, owners: dict[int, int], column: int) -> str:
    words = [word for word in line.words if owners[id(word)] == column]
    return line_text(words) if words else ""


def _after_strips(lines: Sequence[Line], filled: Sequence[set[int]], count: int) -> Iterator[int]:
    """The lines with which all columns begin anew after white that goes through the whole row."""
    steps = [line.top - before.bottom for before, line in pairwise(lines)]
    if not steps:
        return
    for i, (step, line) in enumerate(zip(steps, lines[1:], strict=True), 1):
        if len(filled[i]) == count and step - min(steps) > _STRIP * (line.bottom - line.top):
            yield i
