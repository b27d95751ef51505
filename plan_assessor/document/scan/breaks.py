"""Weak rulings that break off within a cell and go on in it: one ruling, of which the scanner lost a part."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plan_assessor.document.layout.model import Ruling
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.tables.intersections import merge

_WIDEST = 60.0
"""Points that may be lost of a ruling at one place."""
_NEAR = 5.0
"""Points between the end of a ruling and another one that it ends at."""


def lost_parts(rulings: Sequence[Ruling], across: Sequence[Ruling], settings: TableSettings) -> Iterator[Ruling]:
    """What is missing between two pieces of one line; `across` are the rulings of the other direction.

    A gap from one ruling across to the next is that of a merged cell.
    """
    columns = merge(across, settings)
    places = [column.at for column in columns]
    for before, after in pairwise(sorted(merge(rulings, settings))):
        gap = after.start - before.end
        if before.at != after.at or not 0 < gap <= _WIDEST:
            continue
        inside = columns[bisect_left(places, before.end - _NEAR) : bisect_right(places, after.start + _NEAR)]
        crossing = [column for column in inside if column.start - _NEAR <= before.at <= column.end + _NEAR]
        if any(before.end + _NEAR < column.at < after.start - _NEAR for column in crossing):
            continue
        ends = [any(abs(end - each.at) <= _NEAR for each in crossing) for end in (before.end, after.start)]
        if not all(ends):
            yield Ruling(before.at, before.end, after.start)
