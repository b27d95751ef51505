"""Tables that stand within the cells of others: each is read as a table, and its words fill the cell, too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from plan_assessor.document.layout.model import Box, Fill, PageTable, Word
from plan_assessor.document.model import CELL, LINE, Paragraph
from plan_assessor.document.tables.cells import fill_cells, shade_cells
from plan_assessor.document.tables.grid import place_words

_PAIR = 2
"""Columns of labels and what they name."""


def fill_nested(
    table: PageTable, words: Sequence[Word], split: Callable[[Word], list[Word]], fills: Sequence[Fill]
) -> None:
    """Give the tables within cells their words; the words of a cell of the table are then those beside them alone."""
    for inner in table.nested:
        outside = set(map(id, place_words(words, inner, split)))
        own = {id(word) for word in words} - outside
        fill_cells(inner)
        shade_cells(inner, fills)
        for box in table.boxes:
            box.words = [word for word in box.words if id(word) not in own]


def with_nested(table: PageTable) -> None:
    """Put the words of tables within cells after those of the cells, a line for each row.

    Labels and what they name, beside other words in a cell of several, are but a part of them and no table.
    """
    for inner in list(table.nested):
        holding = _holding(table, inner)
        several = sum(box.row == holding.row for box in table.boxes) > 1
        if len(inner.xs) - 1 <= _PAIR and several and holding.text:
            table.nested.remove(inner)
        lines = (CELL.join(box.text.replace(LINE, " ") for box in row) for row in inner.grid())
        holding.text = LINE.join(line for line in (holding.text, *lines) if line.strip())
        table.letters += inner.letters


def _holding(table: PageTable, inner: PageTable) -> Box:
    x, y = (inner.xs[0] + inner.xs[-1]) / 2, (inner.ys[0] + inner.ys[-1]) / 2
    return next(
        box
        for box in table.boxes
        if table.xs[box.column] <= x < table.xs[box.column + box.columns]
        and table.ys[box.row] <= y < table.ys[box.row + box.rows]
    )


def each_with_nested(blocks: Iterable[Paragraph | PageTable]) -> Iterator[Paragraph | PageTable]:
    """The blocks, each table with those within its cells after it."""
    for block in blocks:
        yield block
        if isinstance(block, PageTable):
            yield from (inner for inner in block.nested if any(box.text for box in inner.boxes))
