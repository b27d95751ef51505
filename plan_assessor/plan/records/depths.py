"""How deep the points of a list stand: by where they begin, below one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plan_assessor.document.model import POINT, Paragraph
from plan_assessor.plan.outline.item import Item

STEP = 6.0  # points by which a list in another is indented at least


def depths(items: Iterable[Item]) -> Iterator[int]:
    """For each item its depth from 1, where it is a point with a bullet; 0 for all others.

    A heading, a table, a number or what announces a list begins anew: to stand further to the right is no depth alone.
    """
    above: list[float] = []
    for item in items:
        if item.number == POINT and isinstance(item.block, Paragraph):
            left = item.block.left
            while above and left <= above[-1] - STEP:
                above.pop()
            if not above or left >= above[-1] + STEP:
                above.append(left)
            yield len(above)
            continue
        if item.heading or item.number or not item.text or item.text.endswith(":"):
            above.clear()
        yield 0
