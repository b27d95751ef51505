"""Pages set in columns, like a newspaper: each column is read from top to bottom before the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from math import inf

from plan_assessor.document.layout.beside import around_boxes
from plan_assessor.document.layout.card_columns import are_cards, lies_in_bar, same_labels
from plan_assessor.document.layout.corner import parted
from plan_assessor.document.layout.gutters import Gutter, find_gutters
from plan_assessor.document.layout.lines import WIDE_SPACE
from plan_assessor.document.layout.model import Line, PageContent, PageTable

_CROSSED = 0.3
"""The share of the lines that may run over several columns: titles, and what is above and below."""
_MIDDLE = (0.35, 0.65)
"""Where between the margins the white space of two columns stands."""
_WIDER = 2.0
"""No column is so many times as wide as another."""
_FEWEST = 8
"""Lines of a column: fewer are two blocks beside each other, such as signatures."""
_FEWEST_LABELS = 3
"""Lines that columns of cards have in common."""
_FULL, _MOSTLY = 0.6, 0.5
"""Of running text most lines fill so much of their column; those of a table do not."""
_WRAPPED = 0.3
"""Of running text so many lines begin within a sentence; items of a list and cells of a table begin with a capital."""


def split_columns(pages: Sequence[PageContent]) -> list[PageContent]:
    """The pages, those in columns taken apart: what runs over all, and each column."""
    return [part for page in pages for part in _parts(page)]


def _parts(page: PageContent) -> Iterator[PageContent]:
    for around in around_boxes(page):
        for part in _in_columns(around):
            yield replace(part, lines=[*parted(part.lines)])


def _in_columns(page: PageContent) -> Iterator[PageContent]:
    gutters = _find_gutters(page)
    if not gutters:
        yield page
        return
    rest = list(page.tables)
    for is_wide, run in groupby(page.lines, key=lambda line: _is_wide(line, page, gutters)):
        lines = list(run)
        bottom = lines[-1].bottom
        above = [table for table in rest if table.ys[0] < bottom]
        rest = [table for table in rest if table.ys[0] >= bottom]
        if is_wide:
            yield replace(page, lines=lines, tables=above)
        else:
            yield from _columns(page, lines, above, gutters)
    if rest:
        yield replace(page, lines=[], tables=rest)


def _is_wide(line: Line, page: PageContent, gutters: Sequence[Gutter]) -> bool:
    return _crosses(line, gutters) or lies_in_bar(line, page, gutters)


def _columns(
    page: PageContent, lines: Sequence[Line], tables: Sequence[PageTable], gutters: Sequence[Gutter]
) -> Iterator[PageContent]:
    """The columns from left to right."""
    for begin, end in pairwise([-inf, *map(_middle, gutters), inf]):  # words may reach off the page
        own = [part for line in lines if (part := line.between(begin, end))]
        beside = [table for table in tables if begin <= table.xs[0] < end]
        left, right = max(begin, page.left), min(end, page.left + page.width)
        if own or beside:
            yield replace(page, left=left, width=right - left, lines=own, tables=beside)


def _middle(gutter: Gutter) -> float:
    return sum(gutter) / 2


def _find_gutters(page: PageContent) -> list[Gutter]:
    """The white spaces between columns of cards or of running text: all that there are, or one in the middle."""
    if len(page.lines) < _FEWEST:
        return []
    left, right = min(line.x0 for line in page.lines), max(line.x1 for line in page.lines)
    found = find_gutters(page.lines, WIDE_SPACE, int(_CROSSED * len(page.lines)))
    central = [[each] for each in found if _MIDDLE[0] <= (_middle(each) - left) / (right - left) <= _MIDDLE[1]]
    if found and _say_the_same(page.lines, found):
        return found
    several = [found] if len(found) > 1 else []
    cards = (each for each in central if _are_cards(page.lines, each, (left, right)))
    texts = (each for each in (*several, *central) if _are_text(page.lines, each, (left, right)))
    return next(cards, None) or next(texts, [])


def in_cards(page: PageContent) -> bool:
    """Whether a page is cards in two columns, which look like the columns of a table without rulings."""
    left, right = min(line.x0 for line in page.lines), max(line.x1 for line in page.lines)
    gutters = _find_gutters(page)
    return len(gutters) == 1 and _are_cards(page.lines, gutters, (left, right))


def _are_cards(lines: Sequence[Line], gutters: Sequence[Gutter], margins: tuple[float, float]) -> bool:
    """Whether both columns are cards with the same labels, or one is, beside running text."""
    left, right = _parted(lines, gutters)
    if same_labels((left, right)):
        return True
    ((a, b),) = gutters
    sides = ((left, margins[0], a, right), (right, b, margins[1], left))
    return any(_is_text(text, begin, end) and are_cards(cards, text) for text, begin, end, cards in sides)


def _parted(lines: Sequence[Line], gutters: Sequence[Gutter]) -> list[list[Line]]:
    """The lines of each column, without those that run over several."""
    beside = [line for line in lines if not _crosses(line, gutters)]
    borders = pairwise([-inf, *map(_middle, gutters), inf])
    return [[part for line in beside if (part := line.between(*border))] for border in borders]


def _say_the_same(lines: Sequence[Line], gutters: Sequence[Gutter]) -> bool:
    """Whether in all columns the same lines stand, in the same order: the labels of cards beside one another."""
    borders = pairwise([-inf, *map(_middle, gutters), inf])
    columns = [[part.text for line in lines if (part := line.between(*border))] for border in borders]
    common = set.intersection(*map(set, columns))
    labels = {text for text in common if not any(map(str.isdigit, text))}
    orders = {tuple(text for text in column if text in labels) for column in columns}
    return len(labels) >= _FEWEST_LABELS and len(orders) == 1


def _are_text(lines: Sequence[Line], gutters: Sequence[Gutter], margins: tuple[float, float]) -> bool:
    """Whether all columns are running text: lines enough, most about as wide as their column, and wrapped."""
    beside = [line for line in lines if not _crosses(line, gutters)]
    sides = [margins[0], *(side for gutter in gutters for side in gutter), margins[1]]
    columns = list(zip(sides[::2], sides[1::2], strict=True))
    if max(right - left for left, right in columns) > _WIDER * min(right - left for left, right in columns):
        return False
    for left, right in columns:
        own = [part for line in beside if (part := line.between(left - WIDE_SPACE / 2, right + WIDE_SPACE / 2))]
        if not _is_text(own, left, right):
            return False
    return True


def _is_text(lines: Sequence[Line], left: float, right: float) -> bool:
    """Whether the lines of a column are running text."""
    full = sum(line.x1 - line.x0 >= _FULL * (right - left) for line in lines)
    wrapped = sum(line.words[0].text[0].islower() for line in lines)
    return len(lines) >= _FEWEST and full >= _MOSTLY * len(lines) and wrapped >= _WRAPPED * len(lines)


def _crosses(line: Line, gutters: Sequence[Gutter]) -> bool:
    """Whether a word stands in one of the white spaces."""
    return any(word.x0 < right - 1 and word.x1 > left + 1 for word in line.words for left, right in gutters)
