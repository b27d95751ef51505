"""Columns seen in the white space between words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from plan_assessor.document.layout.model import Line

Gutter = tuple[float, float]
"""The left and the right side of the white space between two columns."""
Span = tuple[float, float]
_LEAST_BESIDE = 2
"""Lines that must have words on either side of a gutter."""


def spans(line: Line, gap: float) -> list[Span]:
    """The parts of a line between white spaces of at least `gap` points: (left, right) of each."""
    found: list[Span] = []
    for word in line.words:
        if found and word.x0 - found[-1][1] < gap:
            found[-1] = found[-1][0], max(found[-1][1], word.x1)
        else:
            found.append((word.x0, word.x1))
    return found


def find_gutters(lines: Iterable[Line], gap: float, crossed: int = 0) -> list[Gutter]:
    """White spaces at least `gap` wide through the lines; up to `crossed` lines may reach into one.

    Of each the widest part is given that the fewest lines reach into.
    """
    parts = [span for line in lines for span in spans(line, gap)]
    changes = sorted([(left, 1) for left, _ in parts] + [(right, -1) for _, right in parts])
    gutters: list[Gutter] = []
    stretch: list[tuple[int, float, float]] = []
    depth = 0
    for (x, change), (following, _) in pairwise(changes):
        depth += change
        if depth <= crossed:
            stretch.append((depth, x, following))
            continue
        gutters += _clearest(stretch, parts, gap)
        stretch = []
    return gutters


def fits(lines: Iterable[Line], gutters: Iterable[Gutter], gap: float, crossed: int) -> bool:
    """Whether no more than `crossed` lines reach through each of the gutters."""
    parts = [span for line in lines for span in spans(line, gap)]
    return all(sum(left < a and b < right for left, right in parts) <= crossed for a, b in gutters)


def _clearest(stretch: Sequence[tuple[int, float, float]], parts: Sequence[Span], gap: float) -> Iterator[Gutter]:
    """The clearest part of neighbouring pieces (depth, left, right), if they are a gutter."""
    if not stretch or stretch[-1][2] - stretch[0][1] < gap or not _has_words_beside(parts, stretch):
        return
    least = min(depth for depth, left, right in stretch if right > left)
    yield max(((left, right) for depth, left, right in stretch if depth == least), key=lambda g: g[1] - g[0])


def _has_words_beside(parts: Sequence[Span], stretch: Sequence[tuple[int, float, float]]) -> bool:
    """Whether several parts end before the gutter or in it, and several start after it or in it."""
    left, right = stretch[0][1], stretch[-1][2]
    before = sum(part[1] <= right - 1 for part in parts)
    after = sum(part[0] >= left + 1 for part in parts)
    return min(before, after) >= _LEAST_BESIDE
