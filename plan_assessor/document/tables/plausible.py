"""Whether lines in columns of white space are a table, and no table of contents or running text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan_assessor.document.layout.gutters import Gutter
from plan_assessor.document.layout.model import Line
from plan_assessor.document.tables.columns import are_keys, column_texts, filled_columns, is_group

_VALUE = re.compile(r"[\d\s.,–—−%/+()x…-]+")
_LEADER = re.compile(r"\.{4,}|(?:\. ){4,}")
LEAST_ROWS = 3
_FILLED = 0.5
_MOSTLY = 0.6
_PAGE_DIGITS = 3


def looks_like_table(rows: Sequence[Sequence[Line]], gutters: Sequence[Gutter]) -> bool:
    """Whether cells are mostly filled, rows have numbers or columns have values, and it is no table of contents."""
    columns = len(gutters) + 1
    filled = [filled_columns(row, gutters) for row in rows]
    if sum(map(len, filled)) < _FILLED * columns * len(rows) or sum(len(row) < 2 for row in filled) > len(rows) / 2:
        return False
    texts = column_texts(rows, gutters)
    if any(_LEADER.search(text) for column in texts for text in column) or _are_pages(texts[-1]):
        return False
    return are_keys(texts[0]) or any(_are_values(column) for column in texts[1:]) or _is_headed(rows, gutters)


def _is_headed(rows: Sequence[Sequence[Line]], gutters: Sequence[Gutter]) -> bool:
    """Whether the first row stands out and names every column, and what stands under it is plain but for titles."""
    header, *others = rows
    plain = all(not any(line.bold for line in row) or is_group(row, gutters) for row in others)
    stands_out = all(line.bold for line in header) or all(line.text.isupper() for line in header)
    return stands_out and plain and len(filled_columns(header, gutters)) == len(gutters) + 1


def _are_values(texts: Sequence[str]) -> bool:
    """Whether most texts of a column are numbers, dashes or dates in figures; the first of many may be a header."""
    said = [text for text in texts[len(texts) >= LEAST_ROWS :] if text]
    return len(said) > 1 and sum(_VALUE.fullmatch(text) is not None for text in said) >= _MOSTLY * len(said)


def _are_pages(texts: Sequence[str]) -> bool:
    """Whether a last column of whole numbers only ever grows, as in a table of contents."""
    said = [text for text in texts if text]
    numbers = [int(text) for text in said if text.isdecimal() and len(text) <= _PAGE_DIGITS]
    return len(numbers) == len(said) > 2 and numbers == sorted(numbers)
