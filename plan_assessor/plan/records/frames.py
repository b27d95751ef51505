"""Tables that only stand around others, which are measures themselves."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.model import CELL, Table
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.sheet import rows_of
from plan_assessor.plan.records.understand import grid_of
from plan_assessor.plan.records.vocabulary import Labels

FEWEST_CARDS = 3


def holds_records(items: Sequence[Item], index: int, labels: Labels) -> bool:
    """True for a table in a cell of which the next one stands, if that holds records under names itself; and for one in
    the cells of which cards stand.
    """
    table, *following = (item.block for item in items[index : index + 2])
    if not following or not isinstance(table, Table) or not isinstance(following[0], Table):
        return False
    if _cards_in(table, items[index + 1 :]) >= FEWEST_CARDS:
        return True
    header = CELL.join(cell.text for cell in following[0].grid[0])
    if CELL not in header or not any(header in cell.text for cell in table.cells):
        return False
    inner = grid_of(rows_of(following[0], index + 1), index + 1, labels)
    return inner is not None and inner.roles.title is not None


def _cards_in(table: Table, following: Sequence[Item]) -> int:
    """How many of the tables right behind stand in a cell of the table and are labels beside values."""
    count = 0
    for item in following:
        inner = item.block
        if not isinstance(inner, Table) or inner.width != LABEL_AND_VALUE:
            break
        pairs = [CELL.join(cell.text for cell in row) for row in inner.grid if row[0].corner != row[1].corner]
        if not pairs or not any(all(pair in cell.text for pair in pairs) for cell in table.cells):
            break
        count += 1
    return count
