"""Tables of who pays for the whole plan, and how much: sources in their rows, under a heading of funding."""

from __future__ import annotations

from collections.abc import Iterator

from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.records.roles import Roles
from plan_assessor.plan.records.sheet import Sheet, distinct

FEWEST_SOURCES = 2
FUNDING = frozenset({"funding_label", "funding_noun"})


def tabled_funds(context: Context, sheet: Sheet, roles: Roles) -> Iterator[Statement]:
    """The sources that the rows of a table name, where a heading or line over it speaks of funding."""
    item = context.items[sheet.index]
    over = [*item.section[-1:], *(other.text for other in context.items[max(0, sheet.index - 1) : sheet.index])]
    if not roles.having("funding") or context.concepts(" ".join(over)).isdisjoint(FUNDING):
        return
    slots = (slot for row in sheet.rows for slot in distinct(row))
    named = [slot for slot in slots if "funding_source" in context.concepts(slot.words)]
    if len(named) >= FEWEST_SOURCES and context.counts(item):
        place = context.items[named[0].item].row_place(named[0].row or 0, None, named[0].words)
        yield Statement(topic="funding", kind="sources", place=place)
