"""Where the lines of a page start and end, and how far apart those of a paragraph are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from plan_assessor.document.layout.model import Line, PageContent

NEAR = 3.0
"""Points by which lines at one margin may differ."""
_OFF_CENTRE = 4.0
_SHORTER = 20.0
"""Points by which a centred line may be off, and by which it is shorter than the text is wide."""
_MOST_LEADING = 1.9
"""Leading of a paragraph in font sizes, where nothing is usual on the page."""
_OTHER_SIZE = 1.12
_PEAK = 3
"""Lines that must start at one place to make it a margin."""
_MANY = 15
"""Lines that show the margins of a page; a page with fewer takes those of all pages as wide. Of so many lines one may
reach over the right margin."""
_BLANK = 0.22
"""The width of a blank, in font sizes."""
_LONG_WORD = 60.0
_FEW = 4
"""Lines of wrapped text end within the length of a long word, in points, before the right margin."""


@dataclass(slots=True)
class Margins:
    """Where lines start and end on a page, in points, and the usual leading of a paragraph, in font sizes."""

    left: float
    right: float
    leading: float = _MOST_LEADING


def find_margins(pages: Sequence[PageContent]) -> Iterator[Margins]:
    """The margins of each page; where its lines do not show them, those of all pages (or columns) of the same width."""
    alike: dict[tuple[float, float], list[Line]] = {}
    for page in pages:
        alike.setdefault((round(page.left), round(page.width)), []).extend(page.lines)
    common = {sides: _margins(lines, sides, None) for sides, lines in alike.items() if lines}
    return (
        _margins(page.lines, (page.left, page.width), common[round(page.left), round(page.width)])
        if page.lines
        else Margins(page.left, page.left + page.width)
        for page in pages
    )


def is_centred(line: Line, margins: Margins) -> bool:
    """Whether the line stands in the middle between the margins, and clearly reaches neither."""
    return is_balanced(line, margins) and line.x1 - line.x0 <= margins.right - margins.left - _SHORTER


def is_balanced(line: Line, margins: Margins) -> bool:
    """Whether the line is as far from one margin as from the other."""
    return abs((line.x0 + line.x1) - (margins.left + margins.right)) <= 2 * _OFF_CENTRE


def has_room(last: Line, line: Line, right: float) -> bool:
    """Whether the first word of `line` would have fitted into the line before: that one was ended on purpose."""
    words = line.words
    count = 1
    while count < len(words) and len(words[count - 1].text) == 1:  # s p a c e d letters, and dashes, keep together
        count += 1
    return last.x1 + _BLANK * line.size + words[count - 1].x1 - words[0].x0 < right - 1


def same_size(a: Line, b: Line) -> bool:
    """Whether the letters of both lines are about as large."""
    return max(a.size, b.size) <= _OTHER_SIZE * min(a.size, b.size)


def _margins(lines: Sequence[Line], sides: tuple[float, float], otherwise: Margins | None) -> Margins:
    """The margins that the lines show on (a part of) a page that begins here, and is so wide."""
    left, width = sides
    if otherwise and len(lines) < _MANY:
        margins = Margins(otherwise.left, otherwise.right, otherwise.leading)
    else:
        starts, ends = sorted(line.x0 for line in lines), sorted(line.x1 for line in lines)
        margins = Margins(_peak(starts), ends[-1 - min(len(ends) // _MANY, 2)])
        if sum(end > margins.right - _LONG_WORD for end in ends) < _FEW:  # lines that are not wrapped show no margin
            margins.right = max(margins.right, left + width - (margins.left - left))
    usual = sorted(lines, key=lambda line: line.size)[len(lines) // 2]
    steps = sorted(
        (line.base - before.base) / line.size
        for before, line in pairwise(lines)
        if abs(line.x0 - margins.left) <= NEAR
        and same_size(before, line)
        and same_size(usual, line)
        and line.base - before.base <= _MOST_LEADING * line.size
        and not has_room(before, line, margins.right)
    )
    if steps:
        margins.leading = steps[len(steps) // 4]
    return margins


def _peak(ordered: Sequence[float]) -> float:
    """The least value that several lines share; where no three do, the least of all."""
    least = max(_PEAK, len(ordered) // 50)
    shared = (low for low, high in zip(ordered, ordered[least - 1 :], strict=False) if high - low <= 1.0)
    return next(shared, ordered[0])
