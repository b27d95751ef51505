"""Tables of indicators that belong to no measures: those of goals, tasks or the whole plan (field notes, 2.4)."""

from __future__ import annotations

from collections.abc import Iterator

from plan_assessor.document.model import Table
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.measures.columns import Header, distinct
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.item import Item


def tabled_indicators(context: Context, item: Item, header: Header) -> Iterator[Statement]:
    """A table with a column of indicators and target values: of goals, tasks or years to come."""
    columns = header.having("indicator")
    above = context.concepts(" ".join(item.section[-1:]))
    if not columns or not (_has_targets(context, header) or above & {"header_goal", "header_task"}):
        return
    table = item.block
    assert isinstance(table, Table)
    for index, row in enumerate(table.grid[header.rows :], header.rows):
        words = " ".join(flat(cell.text) for cell in distinct(row))
        text = flat(row[columns[0]].text)
        if text and not context.is_empty(text) and (context.scope.covers(words)):
            place = item.row_place(index, header.columns[columns[0]].header, text)
            yield Statement(topic="indicators", kind="plan_level", place=place)
            return


def _has_targets(context: Context, header: Header) -> bool:
    """True where a column is for goals or tasks, for target values, or for a year that is still to come."""
    if header.having("goal", "task"):
        return True
    for column in header.columns:
        if "value" in column.roles and "target_value" in context.concepts(column.header):
            return True
    years = [column.year for column in header.columns if column.year]
    return len(years) >= 2 and any("plan_years" in context.concepts(c.header) for c in header.columns)
