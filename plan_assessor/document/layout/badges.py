"""Numbers drawn beside several lines, on a spot or in large letters: to the eye they are above these, not between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plan_assessor.document.layout.lines import rows_of
from plan_assessor.document.layout.model import Bounds, Word

_NEAR = 40.0
"""Points between the number and the lines that it belongs to, at most."""
_MOST = 100
"""More spots or large numbers on a page are a drawing."""
_LARGER = 1.3
"""Letters are large against those beside them that are so many times as high."""
_NUMBER = re.compile(r"\d{1,2}[.)]?")


def lift_badges(words: Sequence[Word], spots: Sequence[Bounds]) -> list[Word]:
    """The words, those alone on a spot and large numbers moved up to a line of their own."""
    lifted = list(words)
    numbers = [*_large_numbers(words)]
    for left, top, right, bottom in [*spots, *numbers] if max(len(spots), len(numbers)) <= _MOST else ():
        level = [i for i, word in enumerate(lifted) if top <= (word.top + word.bottom) / 2 <= bottom]
        own = [i for i in level if left <= lifted[i].x0 and lifted[i].x1 <= right]
        rows = rows_of(lifted[i] for i in level if right <= lifted[i].x0 <= right + _NEAR)
        if len(own) == 1 and len(rows) > 1:
            word, first = lifted[own[0]], min(word.top for word in rows[0])
            lifted[own[0]] = word._replace(top=first - (word.bottom - word.top), bottom=first)
    return lifted


def _large_numbers(words: Sequence[Word]) -> Iterator[Bounds]:
    """The boxes of numbers in larger letters than usual on the page, with nothing on their left."""
    heights = sorted(word.bottom - word.top for word in words)
    large = _LARGER * heights[len(heights) // 2] if heights else 0.0
    for number in words:
        x0, top, x1, bottom, text, *_ = number
        if bottom - top < large or not _NUMBER.fullmatch(text):
            continue
        level = (word for word in words if top <= (word.top + word.bottom) / 2 <= bottom)
        if not any(x0 - _NEAR <= word.x1 <= x0 for word in level):
            yield x0, top, x1, bottom
