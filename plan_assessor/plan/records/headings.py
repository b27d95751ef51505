"""Headings each of which names a time, the term of the measures under it („Sausis“, „2026 m. darbai“)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.builder import MeasureBuilder
from plan_assessor.plan.records.choose import looks_back
from plan_assessor.plan.records.terms import tells_time

LONGEST_HEADING = 5  # words
FEWEST_TIMES = 2  # one heading with a year is that of all measures


def grant_times(context: Context, builders: Sequence[MeasureBuilder]) -> None:
    """Gives measures without a term of their own the time that the nearest heading over them names."""
    over = _timed_headings(context)
    named = {index: over[index] for index in {builder.index for builder in builders} if index in over}
    if len({item.text.casefold() for item in named.values()}) < FEWEST_TIMES:
        return
    for builder in builders:
        if "timeline" not in builder.fields and builder.index in named:
            builder.fill("timeline", named[builder.index].place())


def _timed_headings(context: Context) -> dict[int, Item]:
    """For each item that stands under a heading with a time, the nearest such heading."""
    found: dict[int, Item] = {}
    for index, headings in _headings_over(context.items):
        timed = next((item for item in reversed(headings) if _names_time(context, item.text)), None)
        if timed:
            found[index] = timed
    return found


def _names_time(context: Context, heading: str) -> bool:
    short = len(heading.split()) <= LONGEST_HEADING
    return short and tells_time(heading, context.lexicon) and not looks_back(context, heading)


def _headings_over(items: Sequence[Item]) -> Iterator[tuple[int, list[Item]]]:
    """Each item with the headings over it, the highest first."""
    open_ones: list[Item] = []
    for index, item in enumerate(items):
        if item.heading:
            open_ones = [other for other in open_ones if other.heading < item.heading]
        yield index, list(open_ones)
        if item.heading:
            open_ones.append(item)
