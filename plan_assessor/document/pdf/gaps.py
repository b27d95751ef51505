"""Cells that are drawn as rectangles apart from one another: to the eye their sides are one ruling."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.pdf.matrix import Rectangle

_WIDEST: Final = 8.0
"""Points between two cells of one table, at most."""
_FEWEST: Final = 4
"""Rectangles with a neighbour both beside and over or under them that make a table."""


def close_gaps(boxes: Sequence[Rectangle], settings: TableSettings) -> list[Rectangle]:
    """The boxes, those of a grid with gaps made larger by half of the gap on each side that has a neighbour."""
    beside, over = (_neighbours(boxes, axis, settings) for axis in (0, 1))
    in_grid = {box for pair in beside for box in pair} & {box for pair in over for box in pair}
    grown = [list(box) for box in boxes]
    if len(in_grid) >= _FEWEST:
        for axis, pairs in enumerate((beside, over)):
            for first, second in pairs:
                middle = (boxes[first][axis + 2] + boxes[second][axis]) / 2
                grown[first][axis + 2] = grown[second][axis] = middle
    return [(left, bottom, right, top) for left, bottom, right, top in grown]


def _neighbours(boxes: Sequence[Rectangle], axis: int, settings: TableSettings) -> list[tuple[int, int]]:
    """The pairs of boxes of one row (axis 0) or column (axis 1) with no more than a gap between them."""
    rows: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, box in enumerate(boxes):
        rows[round(box[1 - axis] / settings.snap), round(box[3 - axis] / settings.snap)].append(i)
    pairs = []
    for row in rows.values():
        row.sort(key=lambda i: boxes[i][axis])
        gaps = ((first, second, boxes[second][axis] - boxes[first][axis + 2]) for first, second in pairwise(row))
        pairs += [(first, second) for first, second, gap in gaps if settings.snap < gap <= _WIDEST]
    return pairs
