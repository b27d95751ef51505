"""Columns and rows seen in the white space between words, and the rulings that would enclose them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import groupby, pairwise

from plan_assessor.document.layout.gutters import Gutter, spans
from plan_assessor.document.layout.model import Drawings, Line, PageTable, Ruling, Word
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.tables.grid import find_tables

_KEY = re.compile(r"\W*(?:[^\W\d_]{0,3}[-.]?\d[\d.]*\)?|[IVX]+\.?)\W*")
_HALF = 0.5
_EVEN = 1.1
"""Lines of one cell are no further apart than so many times the least."""
_FEWEST_WIDE = 2
_FEWEST_BESIDE = 2
"""Columns that begin anew beside a cell which reaches over several rows."""
_MOSTLY = 0.6
_TITLE = 60.0
"""A title over columns is longer than this, in points."""


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
    """Lines to rows: by larger gaps, if there are two kinds; by new numbers in the first column; else line by line.

    Without such gaps the titles of groups are rows, too; the first of them may stand right under the header.
    """
    steps = [line.base - before.base for before, line in pairwise(lines)]
    own_steps = list(_steps_of_columns(lines, gutters))
    # a cell that reaches over several rows has lines between those of the others
    wide = settings.row_gap * min((step for own in own_steps for step in own.values()), default=0.0)
    first = column_texts([[line] for line in lines], gutters)[0]
    keyed, gapped = are_keys(first), _are_gaps([step > wide for step in steps], steps, first[1:])
    titles = [is_group([line], gutters) for line in lines]
    titled = any(title and not before.bold for before, title in zip(lines, titles[1:], strict=False))
    rows = [[lines[0]]]
    for at, (line, step, key) in enumerate(zip(lines[1:], steps, first[1:], strict=True), 1):
        if gapped:
            new = step > wide or (keyed and _KEY.fullmatch(key) is not None)
            new = new or _begins_beside(own_steps[at], wide, filled_columns(rows[-1], gutters))
        else:
            new = bool(key) if keyed else len(filled_columns([line], gutters)) > 1 and not _goes_on(line, gutters)
            new = new or (titled and (titles[at] or titles[at - 1]))
        if new:
            rows.append([line])
        else:
            rows[-1].append(line)
    return rows


def _steps_of_columns(lines: Sequence[Line], gutters: Sequence[Gutter]) -> Iterator[dict[int, float]]:
    """For each line and each column that it fills how far the line above in that column is, in points."""
    above: dict[int, float] = {}
    for line in lines:
        filled = filled_columns([line], gutters)
        yield {column: line.base - above[column] for column in filled if column in above}
        above |= dict.fromkeys(filled, line.base)


def _goes_on(line: Line, gutters: Sequence[Gutter]) -> bool:
    """Whether all that stands in a line, beside an empty first column, begins with a small letter."""
    first, *others = (texts[0] for texts in column_texts([[line]], gutters))
    return not first and all(text[0].islower() for text in others if text)


def _begins_beside(steps: Mapping[int, float], wide: float, filled: Set[int]) -> bool:
    """Whether a row begins beside a cell of the first column that reaches over several: all others begin anew."""
    begin = 0 not in steps and len(steps) >= _FEWEST_BESIDE and filled >= steps.keys()
    return begin and all(step > wide for step in steps.values())


def is_group(row: Sequence[Line], gutters: Sequence[Gutter]) -> bool:
    """Whether a row is the title of those under it: in bold, and alone in the first column."""
    return all(line.bold for line in row) and filled_columns(row, gutters) == {0}


def _are_gaps(wide: Sequence[bool], steps: Sequence[float], first: Sequence[str]) -> bool:
    """Whether wide steps part rows: half of what stands in the first column follows one, or each step is of two kinds.

    Then all rows begin in the first column, and the lines of a row are evenly apart.
    """
    if not any(wide):
        return False
    narrow = [step for step, is_wide in zip(steps, wide, strict=True) if not is_wide]
    even = not narrow or max(narrow) <= _EVEN * min(narrow)
    begun = all(text for text, is_wide in zip(first, wide, strict=True) if is_wide)
    return sum(wide) >= _HALF * sum(map(bool, first)) or (even and begun and sum(wide) >= _FEWEST_WIDE)


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
    inner: Sequence[Ruling],
    places: Sequence[float],
    is_open: Callable[[float, float, float], bool],
    settings: TableSettings,
) -> PageTable | None:
    """The table of imagined rulings: horizontal at `heights` and `inner`, vertical at `places` unless open there.

    `is_open` is asked with the place, the top and the bottom of each piece.
    """
    left, right = min(line.x0 for line in lines) - 1, max(line.x1 for line in lines) + 1
    left, right = min([left, *(piece.start for piece in inner)]), max([right, *(piece.end for piece in inner)])
    horizontal = [Ruling(y, left, right) for y in heights] + list(inner)
    bands = sorted({piece.at for piece in horizontal})
    vertical = [Ruling(x, bands[0], bands[-1]) for x in (left, right)]
    vertical += [Ruling(x, a, b) for a, b in pairwise(bands) for x in places if not is_open(x, a, b)]
    tables = find_tables(Drawings(horizontal, vertical), page, settings)
    return tables[0] if len(tables) == 1 else None


def are_keys(texts: Sequence[str]) -> bool:
    """Whether most of the texts (all but the first, which may be a header) are numbers or codes of rows."""
    said = [text for text in texts[1:] if text]
    return bool(said) and sum(_KEY.fullmatch(text) is not None for text in said) >= _MOSTLY * len(said)
