"""Lines of names with the numbers of measures („Viešoji biblioteka ..... 2, 5“), as in the index of a book."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plan_assessor.document.model import Table
from plan_assessor.language.text import DASHES, flat
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.builder import MeasureBuilder
from plan_assessor.plan.records.joining import Numbers

NUMBERS = rf"\d{{1,3}}(?:\s?[{DASHES}]\s?\d{{1,3}})?"
# what stands behind a name, with its dots
TAIL = re.compile(rf"(?<=[^\s.…])[\s.…]++(?P<numbers>{NUMBERS}(?:,\s*{NUMBERS})*)(?=\s|$)")
LONGEST = 120  # characters of a name
ZONES = ("plan", "contents")  # lines with a number at their end look like those of the contents
FEWEST = 3
MOSTLY = 0.7  # of the names are bodies


class Entry(NamedTuple):
    """A line of the index: its item, the name in it, and the measures whose numbers it gives."""

    position: int
    name: str
    measures: list[MeasureBuilder]


def grant_indexed(context: Context, builders: Sequence[MeasureBuilder]) -> set[int]:
    """Gives measures the bodies that an index behind them names; the numbers of the items of its lines."""
    last = max((builder.index for builder in builders), default=0)
    entries = [entry for entry in _entries(context, Numbers(context, builders), last) if entry.measures]
    bodies = sum(names_body(entry.name, context.lexicon) for entry in entries)
    if len(entries) < FEWEST or bodies < MOSTLY * len(entries) or any("responsible" in b.fields for b in builders):
        return set()
    for entry in entries:
        for builder in entry.measures:
            builder.fill("responsible", context.items[entry.position].place(entry.name))
    return {entry.position for entry in entries}


def _entries(context: Context, numbers: Numbers, last: int) -> Iterator[Entry]:
    for position, item in enumerate(context.items[last + 1 :], start=last + 1):
        if item.zone not in ZONES or item.number or isinstance(item.block, Table):
            continue
        text, end = flat(item.text), 0
        for tail in TAIL.finditer(text) if text[-1:].isdigit() else ():
            name = text[end : tail.start()].strip()
            if name and len(name) <= LONGEST:
                yield Entry(position, name, numbers.listed(tail["numbers"]))
            end = tail.end()
