"""Cards without rulings: a column of shaded labels, and what is said of each beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from plan_assessor.document.layout.gutters import Gutter, fits
from plan_assessor.document.layout.model import Line, PageContent, PageTable, Ruling
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.tables.columns import column_table, filled_columns

_FEWEST = 3
_NARROWEST, _FLATTEST = 40.0, 8.0
"""The width and the height of a shaded label, in points, at least."""
_FARTHEST = 40.0
"""Points between two labels of one card, at most."""
_MOSTLY = 0.7
"""The share of the labels that have something beside them."""
_GAP = 2.0
"""Points that words keep clear of the side of a label."""


class _Label(NamedTuple):
    """The shading of a label, in points."""

    top: float
    left: float
    right: float
    bottom: float


def label_tables(page: PageContent, settings: TableSettings) -> Iterator[tuple[PageTable, list[Line]]]:
    """The tables that shaded labels head row by row, and the lines in them."""
    for labels in _cards(page.shades, settings):
        gaps = [below.top - above.bottom for above, below in pairwise(labels)]
        margin = min(gaps) / 2
        heights = [
            labels[0].top - margin,
            *(above.bottom + gap / 2 for above, gap in zip(labels, gaps, strict=False)),
            labels[-1].bottom + margin,
        ]
        lines = [line for line in page.lines if heights[0] < line.middle < heights[-1]]
        border = labels[0].right
        rows = [[line for line in lines if top < line.middle < bottom] for top, bottom in pairwise(heights)]
        gutters = [(border, border)]
        if not _are_labelled(rows, gutters) or not fits(lines, gutters, _GAP, 0):
            continue
        table = column_table(page.number, lines, heights, [], [border], lambda _x, _top, _bottom: False, settings)
        if table:
            table.gutters = [(border - 1, border + 1)]
            yield table, lines


def _are_labelled(rows: Sequence[Sequence[Line]], gutters: Sequence[Gutter]) -> bool:
    """Whether each row has a label, and most say something beside it."""
    filled = [filled_columns(row, gutters) for row in rows]
    both = sum(columns == {0, 1} for columns in filled)
    return both >= _MOSTLY * len(rows) and all(0 in columns for columns in filled)


def _cards(sides: Sequence[Ruling], settings: TableSettings) -> Iterator[list[_Label]]:
    """Runs of shaded labels under one another, as wide as one another, apart from one another."""
    run: list[_Label] = []
    for label in sorted(_labels(sides)):
        last = run[-1] if run else None
        if last and not (
            abs(label.left - last.left) <= settings.same_column
            and abs(label.right - last.right) <= settings.same_column
            and settings.snap < label.top - last.bottom <= _FARTHEST
        ):
            if len(run) >= _FEWEST:
                yield run
            run = []
        run.append(label)
    if len(run) >= _FEWEST:
        yield run


def _labels(sides: Sequence[Ruling]) -> Iterator[_Label]:
    """The shaded areas by their left and right sides, where there are but these two at a height."""
    rows: dict[tuple[float, float], set[float]] = {}
    for side in sides:
        rows.setdefault((side.start, side.end), set()).add(side.at)
    for (top, bottom), places in rows.items():
        left, right = min(places), max(places)
        if len(places) == 2 and right - left >= _NARROWEST and bottom - top >= _FLATTEST:
            yield _Label(top, left, right, bottom)
