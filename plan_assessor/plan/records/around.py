"""What a cell says of the measures in a table that stands beside it, in a cell of the same row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from plan_assessor.document.model import CELL, Cell, Place, Table, each_once
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.builder import MeasureBuilder

OF_ALL = frozenset({"all_of_it", "executed_object", "execute_verb"})


def grant_beside(context: Context, builders: Sequence[MeasureBuilder]) -> None:
    """Gives measures of tables within a cell who carries out all of them by the words of the cell beside it.

    „Visas krypties priemones vykdo Bendrasis skyrius“.
    """
    own = {builder.index for builder in builders if "responsible" not in builder.fields}
    places = dict(_places(context, own))
    for builder in builders:
        if builder.index in places and "responsible" not in builder.fields:
            builder.fill("responsible", places[builder.index])


def _places(context: Context, inner: set[int]) -> Iterator[tuple[int, Place]]:
    """Each of the tables that stands in a row of one before it, with who carries out all that is in it."""
    for index in inner:
        table = context.items[index].block
        if not isinstance(table, Table):
            continue
        first = CELL.join(cell.text for cell in table.grid[0])
        for item in takewhile(lambda item: isinstance(item.block, Table), reversed(context.items[:index])):
            if found := next(_beside(context, item, first), None):
                yield index, found


def _beside(context: Context, item: Item, first: str) -> Iterator[Place]:
    """Where a cell says so that stands in one row with the cell that holds `first`, a row of the table in it."""
    assert isinstance(item.block, Table)
    for number, row in enumerate(item.block.grid):
        cells = each_once(row)
        if not any(first in cell.text for cell in cells):
            continue
        for line in _lines(cells, first):
            if context.concepts(line) >= OF_ALL and names_body(line, context.lexicon):
                yield item.row_place(number, None, line)


def _lines(cells: Sequence[Cell], first: str) -> Iterator[str]:
    for cell in cells:
        if first not in cell.text:
            yield from cell.text.split("\n")
