"""Pages parted by upright lines or folds from top to bottom, as leaflets are: each panel is read before the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import inf

from plan_assessor.document.layout.boxes import take_boxes
from plan_assessor.document.layout.gutters import find_gutters
from plan_assessor.document.layout.lines import lines_of, rows_of
from plan_assessor.document.layout.model import Bounds, Drawings, Region, Ruling, Word

_TALLEST = 0.75
"""The share of the height of a page that a line takes which parts it, at least."""
_NARROWEST = 0.15
"""The share of its width that a panel has, at least."""
_FEWEST_ROWS = 4
"""Lines of a panel, at least; fewer are cells of a table."""
_FOLD = 24.0
"""Points of white space where a leaflet is folded, at least."""
_LEVEL, _SAME_HEIGHT = 0.5, 1.0
"""Of the rows of a table more than half are level with one beside, but for so many points; of panels fewer are."""
_WRAPPED = 0.15
"""Of the short lines of a panel so many begin within a sentence."""
_TOUCH = 3.0
"""Points between an upright ruling and a level one that meets it."""


def take_panels(
    words: Sequence[Word], drawings: Drawings, size: tuple[float, float]
) -> tuple[list[Word], list[Region]]:
    """The words outside, and the panels of a page of this width and height, each with its words in lines."""
    dividers = _dividers(words, drawings, size) or _folds(words, drawings, size)
    if not dividers:
        return list(words), []
    top, bottom = min(line.start for line in dividers), max(line.end for line in dividers)
    within = [word for word in words if top <= _middle(word) <= bottom]
    panels = []
    for left, right in pairwise([0.0, *(line.at for line in dividers), size[0]]):
        inside = [word for word in within if left <= (word.x0 + word.x1) / 2 < right]
        if not inside:
            continue
        if right - left < _NARROWEST * size[0] or len(rows_of(inside)) < _FEWEST_ROWS:
            return list(words), []
        panels.append(_panel((left, top, right, bottom), inside, drawings))
    if len(panels) <= 1:
        return list(words), []
    taken = set(map(id, within))
    return [word for word in words if id(word) not in taken], panels


def _panel(bounds: Bounds, words: Sequence[Word], drawings: Drawings) -> Region:
    """The panel, with the boxes that stand in it."""
    rest, inner = take_boxes(words, drawings.boxes, drawings.vertical)
    return Region(bounds, lines_of(rest), inner)


def _dividers(words: Sequence[Word], drawings: Drawings, size: tuple[float, float]) -> list[Ruling]:
    """The upright lines from left to right that part the page: no word and no level ruling crosses them."""
    tall = sorted(line for line in [*drawings.vertical, *drawings.shades_vertical]
                  if line.end - line.start >= _TALLEST * size[1])  # fmt: skip
    dividers: list[Ruling] = []
    for line in tall:
        between = any(word.x1 <= line.at for word in words) and any(word.x0 >= line.at for word in words)
        if dividers and line.at - dividers[-1].at <= _TOUCH:
            continue
        if between and not _is_crossed(line, words, drawings.horizontal):
            dividers.append(line)
    return dividers


def _folds(words: Sequence[Word], drawings: Drawings, size: tuple[float, float]) -> list[Ruling]:
    """The white spaces that part a page across: on either side are lines at heights of their own, and wrapped ones."""
    margin = _NARROWEST * size[0]
    # what lies across a page crosses all its folds, as the rulings of a wide table do
    across = any(line.start <= margin and line.end >= size[0] - margin for line in drawings.horizontal)
    if size[0] <= size[1] or across:
        return []
    folds = [Ruling((left + right) / 2, 0.0, size[1]) for left, right in find_gutters(lines_of(words), _FOLD)]
    if not folds or any(_is_crossed(fold, words, drawings.horizontal) for fold in folds):
        return []
    borders = pairwise([-inf, *(fold.at for fold in folds), inf])
    columns = [rows_of(word for word in words if left <= word.x0 < right) for left, right in borders]
    rows = [row for column in columns for row in column]
    level = sum(any(_are_level(row, other) for other in rows if other is not row) for row in rows)
    wrapped = sum(row[0].text[0].islower() for row in rows)
    return folds if level <= _LEVEL * len(rows) and wrapped >= _WRAPPED * len(rows) else []


def _are_level(row: Sequence[Word], other: Sequence[Word]) -> bool:
    return abs(row[0].bottom - other[0].bottom) <= _SAME_HEIGHT


def _is_crossed(line: Ruling, words: Sequence[Word], horizontal: Sequence[Ruling]) -> bool:
    """Whether a word stands across the line, or a level ruling meets it, as those of a table do."""
    return any(word.x0 < line.at < word.x1 and line.start < _middle(word) < line.end for word in words) or any(
        piece.start - _TOUCH <= line.at <= piece.end + _TOUCH and line.start - _TOUCH <= piece.at <= line.end + _TOUCH
        for piece in horizontal
    )


def _middle(word: Word) -> float:
    return (word.top + word.bottom) / 2
