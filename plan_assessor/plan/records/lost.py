"""Tables that nobody understood: whether they may hold measures, so that somebody should look."""

from __future__ import annotations

from plan_assessor.document.model import Table
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.actions import begins_with_action
from plan_assessor.plan.records.choose import announced

# a smaller table is no table of measures
FEWEST_COLUMNS = 3
FEWEST_ROWS = 3


def may_hold_measures(context: Context, index: int, few: bool) -> bool:
    """True for a table of three rows under a heading of measures; where `few` are found, for one of actions."""
    item = context.items[index]
    table = item.block
    assert isinstance(table, Table)
    told = announced(context, item.section[-1:])
    if told == "other" or len(table.grid) < FEWEST_ROWS:
        return False
    texts = {cell.text for cell in table.cells} if few else set()
    acting = sum(begins_with_action(text, context.lexicon) for text in texts)
    return acting >= FEWEST_ROWS or (told == "measures" and table.width >= FEWEST_COLUMNS)
