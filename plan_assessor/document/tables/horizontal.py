"""Tables with horizontal rulings only: the columns are where no words are, the rows are between the rulings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from plan_assessor.document.layout.gutters import Gutter, Span, find_gutters, fits, spans
from plan_assessor.document.layout.model import Line, PageContent, PageTable, Ruling
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.tables.columns import (
    column_table,
    column_texts,
    filled_columns,
    join_headers,
    may_be_title,
    row_borders,
    split_with_titles,
)
from plan_assessor.document.tables.intersections import merge
from plan_assessor.document.tables.rows import value_rows

_LEAST_RULINGS = 3
_FEW_RULINGS = 4
"""More rulings stand between the rows of a table, and so they do where it goes on."""
_LEAST_LABELS = 3
"""Labels under one another that are a list of them."""
_LEAST_WIDTH = 100.0
_LEAST_LINES = 2
_EMPTY = 30.0
"""A band between two rulings that is empty and higher than this, in points, is no row."""
_PROSE = 0.8
"""A line that fills this share of the width of the rulings without a gap is running text."""
_CLOSE = 1.2
_HEADER = 2.5
"""Lines nearer than so many font sizes to the last ruling may be a row under it, to the first the header over it."""
_OFF_CENTRE = 4.0
_ONE_IN = 8
"""One line in so many may reach through a gutter: headers over several columns do."""
_ENOUGH_LINES = 8
"""So many lines show their own columns, whatever those of the page before were."""


def horizontal_tables(pages: Sequence[PageContent], settings: TableSettings) -> Iterator[tuple[PageTable, list[Line]]]:
    """Tables between horizontal rulings of one width, and the lines in them."""
    before: _Bands | None = None
    for page in pages:
        rulings = merge(page.horizontal, settings)
        for group in _same_width(rulings, before.run[0] if before else None, settings):
            for run in _without_prose(group, page.lines):
                inner = [piece for piece in rulings if run[0].at < piece.at < run[-1].at and piece not in run]
                like = before if before and _same_ends(before.run[0], run[0], settings) else None
                bands = _Bands(page, run, inner, settings, like)
                if len(bands.lines) < (1 if bands.known else _LEAST_LINES):
                    continue
                bands.find_columns()
                before = bands
                if table := bands.table():
                    yield table, bands.lines


def _same_width(rulings: Sequence[Ruling], before: Ruling | None, settings: TableSettings) -> Iterator[list[Ruling]]:
    """Rulings with the same ends, from top to bottom; not short, and at least three, or two like those `before`."""
    groups: list[list[Ruling]] = []
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


def _same_ends(a: Ruling, b: Ruling, settings: TableSettings) -> bool:
    return max(abs(a.start - b.start), abs(a.end - b.end)) <= settings.same_end


def _without_prose(rulings: Sequence[Ruling], lines: Sequence[Line]) -> list[list[Ruling]]:
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


class _Bands:
    """Level rulings of one width, from top to bottom (`inner` are shorter ones), and the lines between them.

    `before` are those of the same width before them: the table may go on.
    """

    def __init__(
        self,
        page: PageContent,
        run: Sequence[Ruling],
        inner: Sequence[Ruling],
        settings: TableSettings,
        before: _Bands | None,
    ) -> None:
        self.page, self.run, self.inner, self.settings = page, run, inner, settings
        self.known = before.gutters if before else []
        self.lines = _between(page.lines, run[0].at, run[-1].at)
        self.gutters: list[Gutter] = []
        # others stand round the header and the end of a table
        self.rows_ruled: bool = len(run) > _FEW_RULINGS or (before is not None and before.rows_ruled)

    def find_columns(self) -> None:
        """Find the gutters, and what stands over the first ruling and under the last one in the same columns."""
        size = self.lines[0].size
        self.gutters = self._gutters(self.known)
        if header := self._header(_HEADER * size):
            self.lines = header + self.lines
            self.gutters = self._gutters([])
        top = header or _between(self.lines, self.run[0].at, self.run[1].at)
        self.gutters = join_headers(self.gutters, top, self.lines[len(top) :])
        self.lines += self._rows_below((1 + _CLOSE) * size)

    def table(self) -> PageTable | None:
        """The table that the rulings make with imagined vertical ones in the gutters."""
        heights = self._heights()
        rows = [_between(self.lines, top, bottom) for top, bottom in pairwise(heights)]
        rows = [row for row in rows if row and not self._is_title(row)]
        in_columns = sum(len(filled_columns(row, self.gutters)) > 1 for row in rows)
        if not self.gutters or 2 * in_columns <= len(rows):
            return None
        ends = [x for piece in self.inner for x in (piece.start, piece.end)]
        places = [next((x for x in ends if a - 1 <= x <= b + 1), (a + b) / 2) for a, b in self.gutters]

        def is_open(x: float, top: float, bottom: float) -> bool:
            band = _between(self.lines, top, bottom)
            parts = [span for line in band for span in spans(line, self._gap)]
            if any(left < x - 1 and x + 1 < right for left, right in parts) or (band and self._is_title(band)):
                return True
            under = [piece for piece in self.inner if piece.at == bottom and piece.start < x < piece.end]
            return any(_is_over(parts, x, [piece.start, *places, piece.end]) for piece in under)

        table = column_table(self.page.number, self.lines, heights, self.inner, places, is_open, self.settings)
        if table:
            table.gutters = list(self.gutters)
        return table

    @property
    def _gap(self) -> float:
        """White space that is wider than a blank."""
        return max(self.settings.narrow_gutter, *(line.size / 2 for line in self.lines))

    def _gutters(self, known: Sequence[Gutter]) -> list[Gutter]:
        """The borders of shaded cells, or what the lines leave free; or those `known`, if they serve as well."""
        if borders := self._shade_borders():
            return borders
        left = min(line.x0 for line in self.lines)
        cells = [line for line in self.lines if not may_be_title(line, left, self._gap)]
        crossed = max(len(cells) // _ONE_IN, len({piece.at for piece in self.inner}))
        own = find_gutters(cells, self._gap, crossed)
        middles = [((a + b) / 2, (a + b) / 2) for a, b in known]
        enough = len(cells) >= _ENOUGH_LINES and len(own) >= len(known)
        return list(known) if known and not enough and fits(cells, middles, self._gap, crossed) else own

    def _shade_borders(self) -> list[Gutter]:
        """Where the shaded cells of every other row meet, as narrow gutters."""
        top, bottom, near = self.run[0].at, self.run[-1].at, self.settings.same_end
        inside = [piece for piece in self.page.shades if top <= (piece.start + piece.end) / 2 <= bottom]
        left, right = self.run[0].start + near, self.run[0].end - near
        borders = sorted({piece.at for piece in merge(inside, self.settings)})
        return [(x - 1, x + 1) for x in borders if left < x < right]

    def _header(self, near: float) -> list[Line]:
        """The lines right over the first ruling, in the same columns; the topmost in several of them."""
        header: list[Line] = []
        limit = self.run[0].at
        for line in reversed([line for line in self.page.lines if line.middle < limit]):
            if limit - line.base > near or not fits([line], self.gutters, line.size / 2, 0):
                break
            header.insert(0, line)
            limit = line.top
        in_columns = [self._stands_in_columns(line) for line in header]
        return header[in_columns.index(True) :] if any(in_columns) else []

    def _rows_below(self, near: float) -> list[Line]:
        """The lines right under the last ruling, in the same columns: a last row without a ruling of its own."""
        rows: list[Line] = []
        limit = self.run[-1].at
        for line in [line for line in self.page.lines if line.middle > limit]:
            if line.base - limit > near or not self._stands_in_columns(line):
                break
            rows.append(line)
            limit = line.base
        return rows

    def _stands_in_columns(self, line: Line) -> bool:
        """Whether the line has words in several columns, and none from one to the next."""
        return len(filled_columns([line], self.gutters)) > 1 and fits([line], self.gutters, line.size / 2, 0)

    def _is_title(self, row: Sequence[Line]) -> bool:
        """Whether the row is a title over the columns."""
        left = min(line.x0 for line in self.lines)
        titles = all(may_be_title(line, left, self._gap) for line in row)
        return titles and not fits(row, self.gutters, self._gap, 0)

    def _heights(self) -> list[float]:
        """The borders of the rows."""
        heights = [piece.at for piece in self.run]
        if self.lines[0].middle < heights[0]:
            heights.insert(0, self.lines[0].top - 1)
        if self.lines[-1].middle > heights[-1]:
            heights.append(self.lines[-1].bottom + 1)
        missing: list[float] = []
        for top, bottom in pairwise(heights):
            band = _between(self.lines, top, bottom)
            if starts := value_rows(column_texts([[line] for line in band], self.gutters)) if band else None:
                missing += row_borders([band[start:end] for start, end in pairwise([*starts, len(band)])])
                continue
            if self.rows_ruled and not self._is_list_of_labels(band):
                continue
            cells = [line for line in band if not self._is_title([line])]
            if sum(0 in filled_columns([line], self.gutters) for line in cells) > 1:
                rows = split_with_titles(band, cells, self.gutters, self.settings)
                missing += row_borders(rows)
        return sorted([*heights, *missing])

    def _is_list_of_labels(self, band: Sequence[Line]) -> bool:
        """Whether there are labels in the first column, and none is there because the line before was full."""
        if not self.gutters:
            return False
        _, end = self.gutters[0]
        both = [([word for word in line.words if word.x1 < end], line.words) for line in band]
        labels = [label for label, words in both if label and len(label) < len(words)]
        if len(labels) < max(_LEAST_LABELS, sum(bool(label) for label, _ in both)):
            return False
        return all(
            below[0].text[0].isupper() and below[0].x1 - below[0].x0 < end - self.settings.narrow_gutter - above[-1].x1
            for above, below in pairwise(labels)
        )


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
