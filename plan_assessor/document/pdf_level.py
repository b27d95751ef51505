"""Tables with level rulings only: the columns are where no words are, the rows are between the rulings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from plan_assessor.document.pdf_columns import (
    Gutter,
    Span,
    column_table,
    filled_columns,
    find_gutters,
    fits,
    join_headers,
    row_borders,
    spans,
    split_rows,
)
from plan_assessor.document.pdf_crossings import merge
from plan_assessor.document.pdf_lines import Line
from plan_assessor.document.pdf_pages import PageContent
from plan_assessor.document.pdf_rulings import Piece
from plan_assessor.document.pdf_settings import TableSettings
from plan_assessor.document.pdf_tables import PageTable

_LEAST_RULINGS = 3
_FEW_RULINGS = 4
"""So many rulings stand round the header and the end of a table, not between its rows."""
_LEAST_WIDTH = 100.0
_LEAST_LINES = 2
_EMPTY = 30.0
"""A band between two rulings that is empty and higher than this, in points, is no row."""
_PROSE = 0.8
"""A line that fills this share of the width of the rulings without a gap is running text."""
_CLOSE = 1.2
"""Lines nearer than so many font sizes to the first ruling may be the header over it."""
_OFF_CENTRE = 4.0
_ONE_IN = 8
"""One line in so many may reach through a gutter: headers over several columns do."""


def level_tables(pages: Sequence[PageContent], settings: TableSettings) -> Iterator[tuple[PageTable, list[Line]]]:
    """Tables between level rulings of one width, and the lines in them."""
    before: tuple[Piece, list[Gutter]] | None = None
    for page in pages:
        rulings = merge(page.level, settings)
        for group in _same_width(rulings, before[0] if before else None, settings):
            for run in _without_prose(group, page.lines):
                lines = _between(page.lines, run[0].at, run[-1].at)
                known = before[1] if before and _same_ends(before[0], run[0], settings) else []
                if len(lines) < (1 if known else _LEAST_LINES):
                    continue
                inner = [piece for piece in rulings if run[0].at < piece.at < run[-1].at and piece not in run]
                borders = _shade_borders(page, run, settings)
                gutters = borders or _columns(lines, inner, known, settings)
                if header := _header_above(page.lines, run[0], gutters, lines[0].size):
                    lines = header + lines
                    gutters = join_headers(
                        borders or _columns(lines, inner, [], settings), header, lines[len(header) :]
                    )
                lines += _rows_below(page.lines, run[-1], gutters, lines[-1].size)
                before = run[0], gutters
                if gutters and (table := _table(page, lines, run, inner, gutters, settings)):
                    yield table, lines


def _same_width(rulings: Sequence[Piece], before: Piece | None, settings: TableSettings) -> Iterator[list[Piece]]:
    """Rulings with the same ends, from top to bottom; not short, and at least three, or two like those `before`."""
    groups: list[list[Piece]] = []
    for ruling in sorted(rulings):
        for group in groups:
            if _same_ends(ruling, group[0], settings):
                group.append(ruling)
                break
        else:
            groups.append([ruling])
    for group in groups:
        least = _LEAST_RULINGS - (before is not None and _same_ends(before, group[0], settings))
        if len(group) >= least and group[0].end - group[0].start >= _LEAST_WIDTH:
            yield group


def _same_ends(a: Piece, b: Piece, settings: TableSettings) -> bool:
    return max(abs(a.start - b.start), abs(a.end - b.end)) <= settings.same_end


def _without_prose(rulings: Sequence[Piece], lines: Sequence[Line]) -> list[list[Piece]]:
    """Runs of rulings with no running text between them, nor emptiness."""
    runs = [[rulings[0]]]
    for above, below in pairwise(rulings):
        band = _between(lines, above.at, below.at)
        full = sum(spans(line, line.size)[0][1] - line.x0 > _PROSE * (below.end - below.start) for line in band)
        if full > 1 or (not band and below.at - above.at > _EMPTY):
            runs.append([])
        runs[-1].append(below)
    return [run for run in runs if len(run) >= min(len(rulings), _LEAST_RULINGS)]


def _between(lines: Sequence[Line], top: float, bottom: float) -> list[Line]:
    """The lines whose middle is between two heights."""
    return [line for line in lines if top <= line.middle < bottom]


def _shade_borders(page: PageContent, run: Sequence[Piece], settings: TableSettings) -> list[Gutter]:
    """Where the shaded cells of every other row meet, as narrow gutters."""
    inside = [piece for piece in page.shades if run[0].at <= (piece.start + piece.end) / 2 <= run[-1].at]
    near = settings.same_end
    borders = sorted(
        {piece.at for piece in merge(inside, settings) if run[0].start + near < piece.at < run[0].end - near}
    )
    return [(x - 1, x + 1) for x in borders]


def _columns(
    lines: Sequence[Line], inner: Sequence[Piece], known: list[Gutter], settings: TableSettings
) -> list[Gutter]:
    """The gutters that the lines leave; if those of the table before, as wide, serve as well, it goes on."""
    gap = _gap(lines, settings)
    crossed = max(len(lines) // _ONE_IN, len({piece.at for piece in inner}))
    middles = [((a + b) / 2, (a + b) / 2) for a, b in known]
    return known if known and fits(lines, middles, gap, crossed) else find_gutters(lines, gap, crossed)


def _gap(lines: Sequence[Line], settings: TableSettings) -> float:
    """White space that is wider than a blank."""
    return max(settings.narrow_gutter, *(line.size / 2 for line in lines))


def _header_above(lines: Sequence[Line], first: Piece, gutters: Sequence[Gutter], size: float) -> list[Line]:
    """The lines right above the first ruling that stand in the same columns."""
    header: list[Line] = []
    limit = first.at
    for line in reversed([line for line in lines if line.middle < first.at]):
        if limit - line.base > _CLOSE * size or not _stands_in(line, gutters, size):
            break
        header.insert(0, line)
        limit = line.top
    return header


def _rows_below(lines: Sequence[Line], last: Piece, gutters: Sequence[Gutter], size: float) -> list[Line]:
    """The lines right under the last ruling that stand in the same columns: a last row without a ruling of its own."""
    rows: list[Line] = []
    limit = last.at
    for line in lines:
        if line.middle < last.at:
            continue
        if line.base - limit > (1 + _CLOSE) * size or not _stands_in(line, gutters, size):
            break
        rows.append(line)
        limit = line.base
    return rows


def _stands_in(line: Line, gutters: Sequence[Gutter], size: float) -> bool:
    """Whether the line has words in several columns, and none from one to the next."""
    return len(filled_columns([line], gutters)) > 1 and fits([line], gutters, size / 2, 0)


def _table(
    page: PageContent,
    lines: Sequence[Line],
    run: Sequence[Piece],
    inner: Sequence[Piece],
    gutters: Sequence[Gutter],
    settings: TableSettings,
) -> PageTable | None:
    """The table that the rulings make with imagined upright ones in the gutters."""
    heights = [piece.at for piece in run]
    if lines[0].middle < run[0].at:
        heights.insert(0, lines[0].top - 1)
    if lines[-1].middle > run[-1].at:
        heights.append(lines[-1].bottom + 1)
    if len(run) <= _FEW_RULINGS:
        heights = sorted([*heights, *_missing(lines, heights, gutters, settings)])
    ends = [x for piece in inner for x in (piece.start, piece.end)]
    places = [next((x for x in ends if a - 1 <= x <= b + 1), (a + b) / 2) for a, b in gutters]
    gap = _gap(lines, settings)

    def is_open(x: float, top: float, bottom: float) -> bool:
        parts = [span for line in _between(lines, top, bottom) for span in spans(line, gap)]
        if any(left < x - 1 and x + 1 < right for left, right in parts):
            return True
        under = [piece for piece in inner if piece.at == bottom and piece.start < x < piece.end]
        return any(_is_over(parts, x, [piece.start, *places, piece.end]) for piece in under)

    table = column_table(page.number, lines, heights, inner, places, is_open, settings)
    if table:
        table.gutters = list(gutters)
    return table


def _is_over(parts: Sequence[Span], x: float, borders: Sequence[float]) -> bool:
    """Whether a header stands in the middle over several columns, of which two meet at `x`."""
    for left, right in parts:
        outer = [(a, b) for a in borders if a <= left for b in borders if right <= b]
        free = [(a, b) for a, b in outer if not any(a < c and d < b and (c, d) != (left, right) for c, d in parts)]
        if not free:
            continue
        a, b = min(free, key=lambda pair: abs(pair[0] + pair[1] - left - right))
        if a < x < b and abs(a + b - left - right) <= 2 * _OFF_CENTRE:
            return True
    return False


def _missing(
    lines: Sequence[Line], heights: Sequence[float], gutters: Sequence[Gutter], settings: TableSettings
) -> Iterator[float]:
    """Where rulings are missing between the rows of a table that has them only round its header."""
    for top, bottom in pairwise(heights):
        band = _between(lines, top, bottom)
        if sum(0 in filled_columns([line], gutters) for line in band) > 1:
            yield from row_borders(split_rows(band, gutters, settings))
