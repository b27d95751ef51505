"""The task that a line over a table states („3.3 uždavinys. Padėti …“)."""

from __future__ import annotations

from plan_assessor.document.model import Table
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.labels import group_level

LINES_BETWEEN = 2  # remarks between the line and the table


def task_over(context: Context, index: int) -> tuple[str, ...]:
    """The group of the measures of the table at `index`; none where a heading or another table stands nearer."""
    for item in reversed(context.items[max(index - LINES_BETWEEN - 1, 0) : index]):
        if item.heading or isinstance(item.block, Table):
            return ()
        if group_level(item.text, context.lexicon):
            return (item.text,)
    return ()
