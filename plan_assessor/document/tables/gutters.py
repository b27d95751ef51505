"""Columns and rows seen in the white space between words, and the rulings that would enclose them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from plan_assessor.document.layout.lines import Line
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.pdf.rulings import Drawings, Piece
from plan_assessor.document.pdf.words import Word
from plan_assessor.document.tables.grid import PageTable, find_tables

Gutter = tuple[float, float]
"""The left and the right side of the white space between two columns."""
Span = tuple[float, float]

_KEY = re.compile(r"\W*(?:[^\W\d_]{0,3}[-.]?\d[\d.]*\)?|[IVX]+\.?)\W*")
_HALF = 0.5
_MOSTLY = 0.6
_TITLE = 60.0
"""A title over columns is longer than this, in points."""
_LEAST_BESIDE = 2
"""Lines that must have words on either side of a gutter."""


def spans(line: Line, gap: float) -> list[Span]:
    """The parts of a line between white spaces of at least `gap` points: (left, right) of each."""
    found: list[Span] = []
    for word in line.words:
        if found and word.x0 - found[-1][1] < gap:
            found[-1] = found[-1][0], max(found[-1][1], word.x1)
        else:
            found.append((word.x0, word.x1))
    return found


def find_gutters(lines: Iterable[Line], gap: float, crossed: int = 0) -> list[Gutter]:
    """White spaces at least `gap` wide through the lines; up to `crossed` lines may reach into one.

    Of each the widest part is given that the fewest lines reach into.
    """
    parts = [span for line in lines for span in spans(line, gap)]
    changes = sorted([(left, 1) for left, _ in parts] + [(right, -1) for _, right in parts])
    gutters: list[Gutter] = []
    stretch: list[tuple[int, float, float]] = []
    depth = 0
    for (x, change), (following, _) in pairwise(changes):
        depth += change
        if depth <= crossed:
            stretch.append((depth, x, following))
            continue
        gutters += _clearest(stretch, parts, gap)
        stretch = []
    return gutters


def fits(lines: Iterable[Line], gutters: Iterable[Gutter], gap: float, crossed: int) -> bool:
    """Whether no more than `crossed` lines reach through each of the gutters."""
    parts = [span for line in lines for span in spans(line, gap)]
    return all(sum(left < a and b < right for left, right in parts) <= crossed for a, b in gutters)


def _clearest(stretch: Sequence[tuple[int, float, float]], parts: Sequence[Span], gap: float) -> Iterator[Gutter]:
    """The clearest part of neighbouring pieces (depth, left, right), if they are a gutter."""
    if not stretch or stretch[-1][2] - stretch[0][1] < gap or not _has_words_beside(parts, stretch):
        return
    least = min(depth for depth, left, right in stretch if right > left)
    yield max(((left, right) for depth, left, right in stretch if depth == least), key=lambda g: g[1] - g[0])


def _has_words_beside(parts: Sequence[Span], stretch: Sequence[tuple[int, float, float]]) -> bool:
    """Whether several parts end before the gutter or in it, and several start after it or in it."""
    left, right = stretch[0][1], stretch[-1][2]
    before = sum(part[1] <= right - 1 for part in parts)
    after = sum(part[0] >= left + 1 for part in parts)
    return min(before, after) >= _LEAST_BESIDE


def join_headers(gutters: Sequence[Gutter], header: Iterable[Line], body: Iterable[Line]) -> list[Gutter]:
    """The gutters but those between a header and the values under it: the one is centred, the others are not."""
    tops, values = filled_columns(header, gutters), filled_columns(body, gutters)
    kept: list[Gutter] = []
    has_top, has_values = 0 in tops, 0 in values
    for column, gutter in enumerate(gutters, 1):
        top, value = column in tops, column in values
        if (has_top, has_values) in ((True, False), (False, True)) and (top, value) == (not has_top, not has_values):
            has_top = has_values = True
            continue
        kept.append(gutter)
        has_top, has_values = top, value
    return kept


def split_rows(lines: Sequence[Line], gutters: Sequence[Gutter], settings: TableSettings) -> list[list[Line]]:
    """Lines to rows: by larger gaps, if there are two kinds; by new numbers in the first column; else line by line."""
    steps = [line.base - before.base for before, line in pairwise(lines)]
    wide = settings.row_gap * min(steps, default=0.0)
    first = column_texts([[line] for line in lines], gutters)[0]
    keyed, gapped = are_keys(first), 0 < sum(step > wide for step in steps) >= _HALF * sum(map(bool, first[1:]))
    rows = [[lines[0]]]
    for line, step, key in zip(lines[1:], steps, first[1:], strict=True):
        if gapped:
            new = step > wide or (keyed and _KEY.fullmatch(key) is not None)
        else:
            new = bool(key) if keyed else len(filled_columns([line], gutters)) > 1
        if new:
            rows.append([line])
        else:
            rows[-1].append(line)
    return rows


def split_with_titles(
    lines: Sequence[Line], cells: Sequence[Line], gutters: Sequence[Gutter], settings: TableSettings
) -> list[list[Line]]:
    """The rows of `lines`; those that are not among the `cells` are titles, and rows by themselves."""
    rows: list[list[Line]] = []
    inside = set(map(id, cells))
    for is_cell, run in groupby(lines, key=lambda line: id(line) in inside):
        group = list(run)
        rows += split_rows(group, gutters, settings) if is_cell else [[line] for line in group]
    return rows


def may_be_title(line: Line, left: float, gap: float) -> bool:
    """Whether a line could be a title over several columns: in one part, from the left side on, and not short."""
    return line.x0 <= left + gap and line.x1 > left + _TITLE and len(spans(line, gap)) == 1


def filled_columns(row: Iterable[Line], gutters: Sequence[Gutter]) -> set[int]:
    """The columns in which the row has words."""
    return {column_of(word, gutters) for line in row for word in line.words}


def column_of(word: Word, gutters: Sequence[Gutter]) -> int:
    """The column in which the middle of the word is."""
    return bisect_left(gutters, word.x0 + word.x1, key=sum)


def column_texts(rows: Iterable[Iterable[Line]], gutters: Sequence[Gutter]) -> list[list[str]]:
    """For each column what stands in it, row by row."""
    texts: list[list[str]] = [[] for _ in range(len(gutters) + 1)]
    for row in rows:
        cells: list[list[str]] = [[] for _ in texts]
        for line in row:
            for word in line.words:
                cells[column_of(word, gutters)].append(word.text)
        for column, cell in zip(texts, cells, strict=True):
            column.append(" ".join(cell))
    return texts


def row_borders(rows: Sequence[Sequence[Line]]) -> Iterator[float]:
    """The heights between the rows."""
    for above, below in pairwise(rows):
        yield (above[-1].base + below[0].base - below[0].size) / 2


def column_table(
    page: int,
    lines: Sequence[Line],
    heights: Sequence[float],
    inner: Sequence[Piece],
    places: Sequence[float],
    is_open: Callable[[float, float, float], bool],
    settings: TableSettings,
) -> PageTable | None:
    """The table of imagined rulings: level ones at `heights` and `inner`, upright ones at `places` unless open there.

    `is_open` is asked with the place, the top and the bottom of each piece.
    """
    left, right = min(line.x0 for line in lines) - 1, max(line.x1 for line in lines) + 1
    left, right = min([left, *(piece.start for piece in inner)]), max([right, *(piece.end for piece in inner)])
    level = [Piece(y, left, right) for y in heights] + list(inner)
    bands = sorted({piece.at for piece in level})
    upright = [Piece(x, bands[0], bands[-1]) for x in (left, right)]
    upright += [Piece(x, a, b) for a, b in pairwise(bands) for x in places if not is_open(x, a, b)]
    tables = find_tables(Drawings(level, upright), page, settings)
    return tables[0] if len(tables) == 1 else None


def are_keys(texts: Sequence[str]) -> bool:
    """Whether most of the texts (all but the first, which may be a header) are numbers or codes of rows."""
    said = [text for text in texts[1:] if text]
    return bool(said) and sum(_KEY.fullmatch(text) is not None for text in said) >= _MOSTLY * len(said)
