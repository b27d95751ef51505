"""Numbers drawn on a spot beside several lines: to the eye they are above these, not between the first and the next."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.layout.lines import rows_of
from plan_assessor.document.layout.model import Bounds, Word

_NEAR = 40.0
"""Points between the spot and the lines that it belongs to, at most."""
_MOST_SPOTS = 100
"""More spots on a page are a drawing."""


def lift_badges(words: Sequence[Word], spots: Sequence[Bounds]) -> list[Word]:
    """The words, those alone on a spot moved up to a line of their own."""
    lifted = list(words)
    if len(spots) > _MOST_SPOTS:
        return lifted
    for left, top, right, bottom in spots:
        level = [i for i, word in enumerate(lifted) if top <= (word.top + word.bottom) / 2 <= bottom]
        own = [i for i in level if left <= lifted[i].x0 and lifted[i].x1 <= right]
        rows = rows_of(lifted[i] for i in level if right <= lifted[i].x0 <= right + _NEAR)
        if len(own) == 1 and len(rows) > 1:
            word, first = lifted[own[0]], min(word.top for word in rows[0])
            lifted[own[0]] = word._replace(top=first - (word.bottom - word.top), bottom=first)
    return lifted
