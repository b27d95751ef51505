"""Pages set in two columns, like a newspaper: each column is read from top to bottom before the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from plan_assessor.document.layout.beside import around_boxes
from plan_assessor.document.layout.gutters import Gutter, find_gutters
from plan_assessor.document.layout.model import Line, PageContent, PageTable

_GAP = 10.0
"""Points of white space between the columns, at least."""
_CROSSED = 0.3
"""The share of the lines that may run over both columns: titles, and what is above and below."""
_MIDDLE = (0.35, 0.65)
"""Where between the margins the white space stands."""
_FEWEST = 8
"""Lines of a column: fewer are two blocks beside each other, such as signatures."""
_FULL, _MOSTLY = 0.6, 0.5
"""Of running text most lines fill so much of their column; those of a table do not."""
_WRAPPED = 0.3
"""Of running text so many lines begin within a sentence; items of a list and cells of a table begin with a capital."""


def split_columns(pages: Sequence[PageContent]) -> list[PageContent]:
    """The pages, those in two columns taken apart: what runs over both, the left column and the right one."""
    return [part for page in pages for part in _parts(page)]


def _parts(page: PageContent) -> Iterator[PageContent]:
    for part in around_boxes(page):
        yield from _in_columns(part)


def _in_columns(page: PageContent) -> Iterator[PageContent]:
    gutter = _find_gutter(page)
    if gutter is None:
        yield page
        return
    rest = list(page.tables)
    for is_wide, run in groupby(page.lines, key=lambda line: _crosses(line, gutter)):
        lines = list(run)
        bottom = lines[-1].bottom
        above = [table for table in rest if table.ys[0] < bottom]
        rest = [table for table in rest if table.ys[0] >= bottom]
        if is_wide:
            yield replace(page, lines=lines, tables=above)
        else:
            yield from _columns(page, lines, above, gutter)
    if rest:
        yield replace(page, lines=[], tables=rest)


def _columns(
    page: PageContent, lines: Sequence[Line], tables: Sequence[PageTable], gutter: Gutter
) -> Iterator[PageContent]:
    """The left column, then the right one."""
    middle = sum(gutter) / 2
    for is_left in (True, False):
        own = [part for line in lines if (part := _side(line, middle, is_left))]
        beside = [table for table in tables if (table.xs[0] < middle) == is_left]
        left, right = (page.left, middle) if is_left else (middle, page.left + page.width)
        if own or beside:
            yield replace(page, left=left, width=right - left, lines=own, tables=beside)


def _side(line: Line, middle: float, is_left: bool) -> Line | None:
    """The words of a line on one side of the gutter."""
    words = [word for word in line.words if (word.x0 < middle) == is_left]
    return replace(line, words=words, x0=words[0].x0, x1=words[-1].x1) if words else None


def _find_gutter(page: PageContent) -> Gutter | None:
    """The white space between two columns of running text."""
    if len(page.lines) < _FEWEST:
        return None
    left, right = min(line.x0 for line in page.lines), max(line.x1 for line in page.lines)
    for gutter in find_gutters(page.lines, _GAP, int(_CROSSED * len(page.lines))):
        place = (sum(gutter) / 2 - left) / (right - left)
        if _MIDDLE[0] <= place <= _MIDDLE[1] and _is_text(page.lines, gutter, (left, right)):
            return gutter
    return None


def _is_text(lines: Sequence[Line], gutter: Gutter, margins: tuple[float, float]) -> bool:
    """Whether there is running text on both sides: lines enough, most about as wide as their column, and wrapped."""
    beside = [line for line in lines if not _crosses(line, gutter)]
    middle = sum(gutter) / 2
    for is_left, width in ((True, gutter[0] - margins[0]), (False, margins[1] - gutter[1])):
        own = [part for line in beside if (part := _side(line, middle, is_left))]
        full = sum(line.x1 - line.x0 >= _FULL * width for line in own)
        wrapped = sum(line.words[0].text[0].islower() for line in own)
        if len(own) < _FEWEST or full < _MOSTLY * len(own) or wrapped < _WRAPPED * len(own):
            return False
    return True


def _crosses(line: Line, gutter: Gutter) -> bool:
    """Whether a word stands in the white space."""
    return any(word.x0 < gutter[1] - 1 and word.x1 > gutter[0] + 1 for word in line.words)
