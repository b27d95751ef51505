"""What the levels of a logical framework say of the whole plan, apart from its activities."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.model import Place
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.gathered import Gathered
from plan_assessor.plan.records.logframe import logframe
from plan_assessor.plan.records.sheet import Row, Slot


def without_levels(context: Context, rows: Sequence[Row], gathered: Gathered) -> Sequence[Row]:
    """The rows; those of the activities where they make up a logical framework, whose goals and results, and their
    indicators, are told of the whole plan.
    """
    framework = logframe(rows, context.lexicon)
    if framework is None:
        return rows

    def place(slot: Slot, quote: str) -> Place:
        return context.items[slot.item].row_place(slot.row or 0, None, quote)

    gathered.groups += [(text, place(slot, quote), slot.item) for text, quote, slot in framework.levels]
    gathered.group_indicators += [place(slot, slot.words) for slot in framework.indicators]
    return framework.rows
