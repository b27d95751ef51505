"""Rows and columns whose rulings are not drawn, but break: programs draw the border of each cell by itself.

Where all vertical rulings break at one height a row ends, whether or not a line is drawn there; where the horizontal
rulings above and below break at one place a column does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from plan_assessor.document.layout.model import Drawings, Ruling, Word
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.tables.intersections import merge

_SHORTEST = 6.0
"""Points: shorter pieces are corners and dots, which show no cells."""
_MOST_PIECES = 5_000
"""Pieces of one direction: more are a drawing."""
_BLANK = 4.0
"""White space between two words, in points, that is more than a blank."""
_at = attrgetter("at")
Broken = tuple[Ruling, list[float]]
"""A ruling, and the places along it where it breaks."""


def with_breaks(drawings: Drawings, words: Sequence[Word], settings: TableSettings) -> Drawings:
    """The drawings with the rulings that breaks in others show; those of columns keep clear of the words."""
    if max(len(drawings.horizontal), len(drawings.vertical)) > _MOST_PIECES:
        return drawings
    horizontal = [*_broken(drawings.horizontal, settings)]
    vertical = [*_broken(drawings.vertical, settings)]
    rows = [*_rows(horizontal, vertical, settings)]
    columns = [*_columns(horizontal, vertical, rows, words, settings)]
    if not (rows or columns):
        return drawings
    return drawings._replace(horizontal=drawings.horizontal + rows, vertical=drawings.vertical + columns)


def _broken(pieces: Sequence[Ruling], settings: TableSettings) -> Iterator[Broken]:
    """The rulings that pieces make, each with its breaks."""
    ordered = sorted(piece for piece in pieces if piece.end - piece.start >= _SHORTEST)
    places = [piece.at for piece in ordered]
    for ruling in merge(pieces, settings):
        near = ordered[bisect_left(places, ruling.at - settings.snap) : bisect_right(places, ruling.at + settings.snap)]
        own = [piece for piece in near if ruling.start - 1 <= piece.start and piece.end <= ruling.end + 1]
        yield ruling, [*_breaks(own, settings.join)]


def _breaks(pieces: Iterable[Ruling], gap: float) -> Iterator[float]:
    """Where one piece ends and the next starts, and none goes on."""
    end: float | None = None
    for piece in sorted(pieces, key=attrgetter("start")):
        if end is not None and end - 1 <= piece.start <= end + gap:
            yield (end + piece.start) / 2
        end = piece.end if end is None else max(end, piece.end)


def _rows(horizontal: Sequence[Broken], vertical: Sequence[Broken], settings: TableSettings) -> Iterator[Ruling]:
    """A ruling at each height where all vertical rulings of a table break and none is drawn."""
    drawn = sorted(ruling for ruling, _ in horizontal)
    near = settings.snap
    for height in _distinct((y for _, breaks in vertical for y in breaks), near):
        low, high = bisect_left(drawn, height - near, key=_at), bisect_right(drawn, height + near, key=_at)
        crossing = [each for each in vertical if each[0].start + near < height < each[0].end - near]
        if any(_crosses(ruling, crossing) for ruling in drawn[low:high]):
            continue
        above = next((ruling for ruling in reversed(drawn[:low]) if _crosses(ruling, crossing)), None)
        below = next((ruling for ruling in drawn[high:] if _crosses(ruling, crossing)), None)
        if above is None or below is None:
            continue
        start, end = min(above.start, below.start), max(above.end, below.end)
        own = [each for each in crossing if start - near <= each[0].at <= end + near]
        drawn_there = any(ruling.start < end and start < ruling.end for ruling in drawn[low:high])
        if own and not drawn_there and all(_is_near(height, breaks, near) for _, breaks in own):
            yield Ruling(height, start, end)


def _crosses(ruling: Ruling, others: Iterable[Broken]) -> bool:
    return any(ruling.start <= other.at <= ruling.end for other, _ in others)


def _columns(
    horizontal: Sequence[Broken],
    vertical: Sequence[Broken],
    rows: Sequence[Ruling],
    words: Sequence[Word],
    settings: TableSettings,
) -> Iterator[Ruling]:
    """A ruling between each two horizontal ones that break at one place, if none is drawn there and no words stand."""
    for place in _distinct((x for _, breaks in horizontal for x in breaks), settings.snap):
        if any(abs(ruling.at - place) <= settings.snap for ruling, _ in vertical):
            continue
        crossing = sorted(each for each in horizontal if each[0].start < place < each[0].end)
        for (above, upper), (below, lower) in pairwise(crossing):
            ends = [_is_near(place, breaks, settings.snap) for breaks in (upper, lower)]
            if not any(ends) or not _are_joined(above, below, vertical):
                continue
            inner = [row.at for row in rows if above.at < row.at < below.at and row.start < place < row.end]
            bands = [*pairwise([above.at, *inner, below.at])]
            for top, bottom in bands if all(ends) else bands[-1:] if inner and ends[1] else []:
                if not _stand_at(place, top, bottom, words):
                    yield Ruling(place, top, bottom)


def _are_joined(above: Ruling, below: Ruling, vertical: Iterable[Broken]) -> bool:
    """Whether a vertical ruling crosses both."""
    return any(
        ruling.start <= above.at + 1
        and below.at - 1 <= ruling.end
        and max(above.start, below.start) - 1 <= ruling.at <= min(above.end, below.end) + 1
        for ruling, _ in vertical
    )


def _distinct(places: Iterable[float], near: float) -> list[float]:
    """Places in order, of those that are near one another the first."""
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place > kept[-1] + near:
            kept.append(place)
    return kept


def _is_near(place: float, places: Iterable[float], near: float) -> bool:
    return any(abs(place - other) <= near for other in places)


def _stand_at(x: float, top: float, bottom: float, words: Sequence[Word]) -> bool:
    """Whether words between two heights stand at the place, or on both sides of it with no more than a blank."""
    inside = [word for word in words if top < (word.top + word.bottom) / 2 < bottom]
    if any(word.x0 < x - 1 and x + 1 < word.x1 for word in inside):
        return True
    before = [word for word in inside if x - _BLANK < word.x1 <= x + 1]
    after = [word for word in inside if x - 1 <= word.x0 < x + _BLANK]
    return any(
        right.x0 - left.x1 < _BLANK and left.top < (right.top + right.bottom) / 2 < left.bottom
        for left in before
        for right in after
    )
