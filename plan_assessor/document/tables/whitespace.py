"""Tables without vertical rulings: horizontal rulings with columns of text between them, or columns of text alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from plan_assessor.document.layout.columns import in_cards
from plan_assessor.document.layout.gutters import Gutter, Span, find_gutters, fits, spans
from plan_assessor.document.layout.model import Line, PageContent, PageTable
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.tables.across_pages import goes_on
from plan_assessor.document.tables.cells import fill_cells
from plan_assessor.document.tables.columns import (
    column_table,
    is_group,
    join_headers,
    may_be_title,
    row_borders,
    split_with_titles,
)
from plan_assessor.document.tables.grid import place_words
from plan_assessor.document.tables.horizontal import horizontal_tables
from plan_assessor.document.tables.labels import label_tables
from plan_assessor.document.tables.pairs import pair_tables
from plan_assessor.document.tables.plausible import LEAST_ROWS, looks_like_table

_LEAST_COLUMNS = 3
_TIGHT = 1.45
"""Lines nearer than so many font sizes are lines of one cell."""
_MOST_TITLES = 2
_ENDING = 3
"""Lines that show where another table begins: a row of the one above, a title, and a header."""
_ALIGNED = 1.5
"""Words whose left sides differ by no more, in points, stand under one another."""
_FAR = 3.5
"""Lines further apart than so many font sizes are not of one table."""


@dataclass(slots=True)
class _Found:
    """A table in white space; `sure` if it is one by itself, not only as the end or the start of another."""

    table: PageTable
    lines: list[Line]
    sure: bool


class _Header(NamedTuple):
    """The first row of a table, line by line, and the gutters of the table."""

    lines: list[str]
    gutters: list[Gutter]


def find_unruled(pages: Sequence[PageContent], settings: TableSettings) -> None:
    """Make tables of the lines that stand in columns: between horizontal rulings, or in white space alone.

    Cards in the columns of a page are none.
    """
    whole = pages
    pages = [page for page in pages if not (page.lines and in_cards(page))]
    for page in pages:
        for table, lines in list(label_tables(page, settings)):
            _take(page, table, lines)
    taken: set[int] = set()
    # rulings of several widths may claim the same lines: those do that hold most of them
    for table, lines in sorted(horizontal_tables(pages, settings), key=lambda found: -len(found[1])):
        if taken.isdisjoint(own := set(map(id, lines))):
            taken |= own
            _take(whole[table.page - 1], table, lines)
    _take_white(pages, settings)
    find_pairs(pages, settings)


def find_pairs(pages: Sequence[PageContent], settings: TableSettings) -> None:
    """Make tables of labels with their values, on pages or in parts of them."""
    for page in pages:
        for table, lines in list(pair_tables(page, settings)):
            _take(page, table, lines)


def _take_white(pages: Sequence[PageContent], settings: TableSettings) -> None:
    """Make tables of what stands out by white space alone; two rows are one only as a part of another."""
    headers: list[_Header] = []
    found = [list(_white_tables(page, headers, settings)) for page in pages]
    for page, following, here, there in zip(pages, pages[1:], found, found[1:], strict=False):
        last = here[-1] if here and _is_last(here[-1].lines, page) else _lowest(page)
        first = there[0] if there and _is_first(there[0].lines, following) else None
        if last and first and goes_on(last.table, first.table, settings):
            last.sure = first.sure = last.sure or first.sure
    for page, tables in zip(pages, found, strict=True):
        for each in tables:
            if each.sure:
                _take(page, each.table, each.lines)


def _lowest(page: PageContent) -> _Found | None:
    """The table at the bottom of the page that was found before, if no line follows it."""
    table = max(page.tables, key=lambda table: table.ys[-1], default=None)
    if table is None or (page.lines and page.lines[-1].base > table.ys[-1]):
        return None
    return _Found(table, [], sure=True)


def _take(page: PageContent, table: PageTable, lines: Sequence[Line]) -> None:
    """Move the lines into the table, and the table onto the page; words outside the table stay where they are."""
    outside = set(map(id, place_words([word for line in lines for word in line.words], table, lambda word: [word])))
    fill_cells(table)
    page.tables.append(table)
    gone = set(map(id, lines))
    kept: list[Line] = []
    for line in page.lines:
        if id(line) not in gone:
            kept.append(line)
        elif words := [word for word in line.words if id(word) in outside]:
            kept.append(replace(line, words=words, x0=words[0].x0, x1=words[-1].x1))
    page.lines = kept


def _is_last(lines: Sequence[Line], page: PageContent) -> bool:
    return lines[-1] is page.lines[-1] and all(table.ys[-1] < lines[0].top for table in page.tables)


def _is_first(lines: Sequence[Line], page: PageContent) -> bool:
    return lines[0] is page.lines[0] and all(table.ys[0] > lines[-1].base for table in page.tables)


def _white_tables(page: PageContent, headers: list[_Header], settings: TableSettings) -> Iterator[_Found]:
    """Tables that stand out by white space alone; `headers` are those of tables on the pages before, and of these."""
    lines, start, taken = page.lines, 0, 0
    while start < len(lines):
        end = _region_end(lines, start, page, settings)
        region = lines[max(_region_start(lines, start, settings), taken) : end] if end > start else []
        start = max(end, start + 1)
        header = _repeated(region, headers)
        cells, gutters = _cells(region, settings)
        if header and fits(region, header.gutters, settings.narrow_gutter, 0):
            # the columns of a table show best where it has most rows
            cells, gutters = region, header.gutters
        if len(gutters) + 1 < _LEAST_COLUMNS:
            continue
        rows = _rows(region, cells, gutters, header, settings)
        gutters = join_headers(gutters, rows[0], [line for row in rows[1:] for line in row])
        if len(rows) > 1 and looks_like_table(rows, gutters):
            table = _table(page, region, rows, gutters, settings)
            if table:
                taken = end
                headers.append(_Header([line.text for line in rows[0]], gutters))
                yield _Found(table, region, len(rows) >= LEAST_ROWS)


def _cells(region: Sequence[Line], settings: TableSettings) -> tuple[list[Line], list[Gutter]]:
    """The lines that are no titles over several columns, and the gutters that they leave."""
    gap = settings.narrow_gutter
    left = min((line.x0 for line in region), default=0.0)
    cells = [line for line in region if not may_be_title(line, left, gap)]
    gutters = [
        gutter
        for gutter in find_gutters(cells, gap)
        if gutter[1] - gutter[0] >= settings.gutter or _starts_column(gutter, cells, gap)
    ]
    cells = [line for line in region if line in cells or fits([line], gutters, gap, 0)]
    return cells, gutters


def _starts_column(gutter: Gutter, lines: Iterable[Line], gap: float) -> bool:
    """Whether several words start right at the end of a narrow gutter, under one another."""
    starts = [left for line in lines for left, _ in spans(line, gap)]
    return sum(abs(start - gutter[1]) <= _ALIGNED for start in starts) >= LEAST_ROWS


def _repeated(region: Sequence[Line], headers: Iterable[_Header]) -> _Header | None:
    """The header of an earlier page that the region begins with."""
    texts = [line.text for line in region]
    same = (header for header in headers if texts[: len(header.lines)] == header.lines)
    return max(same, key=lambda header: len(header.lines), default=None)


def _rows(
    region: Sequence[Line],
    cells: Sequence[Line],
    gutters: Sequence[Gutter],
    header: _Header | None,
    settings: TableSettings,
) -> list[list[Line]]:
    """The rows of a region; a repeated header is a row, though the next line may finish a cut one."""
    count = len(header.lines) if header else 1
    first, *others = split_with_titles(region[count - 1 :], cells, gutters, settings)
    if not header:
        return [first, *others]
    return [list(region[:count]), *([first[1:]] if first[1:] else []), *others]


def _table(
    page: PageContent,
    region: Sequence[Line],
    rows: Sequence[Sequence[Line]],
    gutters: list[Gutter],
    settings: TableSettings,
) -> PageTable | None:
    """The table of the rows; one that reaches through the gutters is a single cell, and so is the title of a group."""
    heights = [region[0].top - 1, *row_borders(rows), region[-1].bottom + 1]
    across = [not fits(row, gutters, settings.narrow_gutter, 0) or is_group(row, gutters) for row in rows]
    table = column_table(
        page.number,
        region,
        heights,
        [],
        [(a + b) / 2 for a, b in gutters],
        lambda _x, top, _bottom: across[heights.index(top)],
        settings,
    )
    if table:
        table.ruled, table.gutters = False, gutters
    return table


def _region_start(lines: Sequence[Line], start: int, settings: TableSettings) -> int:
    """How far up lines in several parts go on above one with enough columns."""
    gutters = [(a[1], b[0]) for a, b in pairwise(spans(lines[start], settings.gutter))]
    while start > 0:
        if _goes_on_above(lines[start - 1], lines[start], gutters, settings):
            start -= 1
        elif start > 1 and _is_title_under_header(lines[start - 2 : start + 1], gutters, settings):
            start -= 2
        else:
            break
    return start


def _goes_on_above(above: Line, line: Line, gutters: Sequence[Gutter], settings: TableSettings) -> bool:
    near = line.base - above.base <= _FAR * line.size
    several = len(spans(above, settings.gutter)) > 1
    return near and several and fits([above], gutters, settings.gutter, 0)


def _is_title_under_header(lines: Sequence[Line], gutters: Sequence[Gutter], settings: TableSettings) -> bool:
    """Whether a header in bold and the title of a first group stand above a row in usual letters."""
    header, title, row = lines
    bold = header.bold and title.bold and not row.bold
    near = max(title.base - header.base, row.base - title.base) <= _FAR * row.size
    alone = len(spans(title, settings.gutter)) == 1 and abs(title.x0 - row.x0) <= _ALIGNED
    return bold and near and alone and _goes_on_above(header, title, gutters, settings)


def _region_end(lines: Sequence[Line], start: int, page: PageContent, settings: TableSettings) -> int:
    """How far lines from `start` on leave two gutters free, taken where columns times rows are most; `start` if not.

    Lines in one part that do not wrap the line before are titles between rows: taken only if other rows follow.
    """
    gutters = [(a[1], b[0]) for a, b in pairwise(spans(lines[start], settings.gutter))]
    best, end, rows, titles = 0, start, 0, 0
    for i in range(start, len(lines)):
        line, before = lines[i], lines[max(i - 1, start)]
        if line.base - before.base > _FAR * line.size or _has_table_between(page, before, line):
            break
        if i > start and _begins_another(lines[i - 1 : i + 2], lines[start], settings):
            break
        parts = spans(line, settings.gutter)
        wraps = line.base - before.base <= _TIGHT * line.size and fits([line], gutters, settings.gutter, 0)
        titles = titles + 1 if len(parts) == 1 and (titles or not wraps) else 0
        if titles > _MOST_TITLES:
            break
        if titles:
            continue
        gutters = [free for gutter in gutters for free in _freed(gutter, parts, settings.gutter)]
        if len(gutters) + 1 < _LEAST_COLUMNS:
            break
        rows += len(parts) > 1
        if (len(gutters) + 1) * rows >= best:
            best, end = (len(gutters) + 1) * rows, i + 1
    return end


def _begins_another(lines: Sequence[Line], first: Line, settings: TableSettings) -> bool:
    """Whether a title in bold over a header in bold, other than the one above, stands under a row in usual letters."""
    if len(lines) < _ENDING:
        return False
    row, title, header = lines
    bold = title.bold and header.bold and not row.bold
    columns = len(spans(header, settings.gutter))
    return bold and len(spans(title, settings.gutter)) == 1 and columns >= _LEAST_COLUMNS and header.text != first.text


def _freed(gutter: Gutter, parts: Iterable[Span], least: float) -> Iterator[Gutter]:
    """What is left of a gutter beside the parts of a line: its widest piece, if that is wide enough."""
    left, right = gutter
    free, edge = [], left
    for a, b in parts:
        if b > left and a < right:
            free.append((edge, a))
            edge = max(edge, b)
    free.append((edge, right))
    widest = max(free, key=lambda piece: piece[1] - piece[0])
    if widest[1] - widest[0] >= least:
        yield widest


def _has_table_between(page: PageContent, above: Line, below: Line) -> bool:
    return any(above.base < table.ys[0] < below.base for table in page.tables)
