"""A plan printed in two alphabets side by side: the columns of the other one say it again, and are left out."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Cell, Paragraph, Table, each_once

FEWEST_LETTERS = 3  # of a column whose alphabet can be told
LATIN = "LATIN"
# where none of these letters stands, as in next to all tables, there is no other alphabet: a quick look
BEYOND_LATIN = re.compile(r"[^\W\u0000-\u024f]")


def in_one_alphabet(table: Table) -> Iterator[Paragraph | Table]:
    """The table without columns of another alphabet; where one column is left, its cells are paragraphs."""
    if not BEYOND_LATIN.search("".join(cell.text for row in table.grid for cell in row)):
        yield table
        return
    columns = [each_once(column) for column in zip(*table.grid, strict=True)]
    kept = [j for j, column in enumerate(columns) if not _is_foreign(column)]
    if not kept or len(kept) == table.width:
        yield table
    elif len(kept) == 1:
        yield from _paragraphs(table, columns[kept[0]])
    else:
        yield table.model_copy(update={"grid": _grid(table, kept)})


def without_translation(label: str) -> str:
    """„kas / хто“ without what says it again in another alphabet."""
    said, mark, again = label.partition(" / ")
    return said if mark and BEYOND_LATIN.search(again) else label


def _is_foreign(column: Sequence[Cell]) -> bool:
    signs = Counter("".join(cell.text for cell in column))
    letters = {sign: count for sign, count in signs.items() if sign.isalpha()}
    others = [count for sign, count in letters.items() if LATIN not in unicodedata.name(sign, LATIN)]
    total = sum(letters.values())
    return total >= FEWEST_LETTERS and 2 * sum(others) > total


def _paragraphs(table: Table, column: Sequence[Cell]) -> Iterator[Paragraph]:
    for cell in column:
        if cell.text.strip():
            yield Paragraph(text=cell.text, page=table.pages[cell.row])


def _grid(table: Table, kept: Sequence[int]) -> tuple[tuple[Cell, ...], ...]:
    moved: dict[tuple[int, int], Cell] = {}
    for cell in table.cells:
        covered = [at for at, j in enumerate(kept) if cell.column <= j < cell.column + cell.columns]
        if covered:
            moved[cell.corner] = cell.model_copy(update={"column": covered[0], "columns": len(covered)})
    return tuple(tuple(moved[row[j].corner] for j in kept) for row in table.grid)
