"""Tables of indicators that belong to no measures: those of goals, tasks or the whole plan (field notes, 2.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.records.columns import Column
from plan_assessor.plan.records.roles import Roles
from plan_assessor.plan.records.sheet import Sheet, distinct

HEADED = frozenset({"header_goal", "header_task", "header_indicator"})


def tabled_indicators(context: Context, sheet: Sheet, roles: Roles) -> Iterator[Statement]:
    """A table with a column of indicators and target values: of goals, tasks or years to come."""
    item = context.items[sheet.index]
    columns = roles.columns
    indicators = roles.having("indicator")
    above = context.heading_over(item)
    # „Kada sakysime, kad visas planas pavyko“
    headed = above & HEADED and "analysis" not in above
    if not indicators or not (_has_targets(context, columns) or headed):
        return
    for row in sheet.rows:
        words = " ".join(slot.words for slot in distinct(row))
        slot = row[indicators[0]]
        if not context.is_empty(slot.words) and context.scope.covers(words):
            place = context.items[slot.item].row_place(slot.row or 0, columns[indicators[0]].header, slot.words)
            yield Statement(topic="indicators", kind="plan_level", place=place)
            return


def _has_targets(context: Context, columns: Sequence[Column]) -> bool:
    """True where a column is for goals or tasks, for target values, or for a year that is still to come."""
    if any(column.roles & {"goal", "task"} for column in columns):
        return True
    for column in columns:
        told = "value" in column.roles or bool(context.lexicon.calendar.spans(column.header))
        if told and "target_value" in context.concepts(column.header):
            return True
    return _reaches_ahead(context, columns)


def _reaches_ahead(context: Context, columns: Sequence[Column]) -> bool:
    """„2023 m. | 2033 m.“ in a plan for these years, „Dabar | 2027 m.“: what is, beside what shall be."""
    years = [span.last for column in columns for span in context.lexicon.calendar.spans(column.header)]
    if not years or "indicator" not in columns[0].roles | columns[1].roles:
        return False
    if any("present_value" in context.concepts(column.header) for column in columns):
        return True
    planned = context.lexicon.calendar.spans(context.title)
    return len(years) > 1 and years == sorted(years) and bool(planned) and years[-1] >= planned[-1].last
