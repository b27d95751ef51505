"""Sheets of a spreadsheet that were printed with the letters of their columns and the numbers of their rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from plan_assessor.document.model import Cell, Paragraph, Table

FEWEST = 3  # rows and columns
LETTERS = 2  # of a column, at most


def without_sheet_headings(blocks: Iterable[Paragraph | Table]) -> Iterator[Paragraph | Table]:
    """The blocks; such tables without the row „A | B | C“ and the column „1, 2, 3“, those of several pages in one."""
    before: Table | None = None
    for block in blocks:
        if before and isinstance(block, Table) and _goes_on(before, block):
            before = _with_rows_of(before, block)
            continue
        if before:
            yield _without_headings(before)
        before = block if isinstance(block, Table) and _has_headings(block) else None
        if before is None:
            yield block
    if before:
        yield _without_headings(before)


def _letters(table: Table) -> list[str]:
    return [cell.text for cell in table.grid[0][1:]]


def _numbers(table: Table) -> list[str]:
    return [row[0].text for row in table.grid[1:]]


def _has_headings(table: Table) -> bool:
    """Whether nothing but letters and numbers that go up stands over the columns and before the rows."""
    if len(table.grid) <= FEWEST or table.width <= FEWEST or table.grid[0][0].text.strip():
        return False
    letters, numbers = _letters(table), _numbers(table)
    if not all(each.isalpha() and each.isupper() and len(each) <= LETTERS for each in letters):
        return False
    in_order = all(len(one) < len(other) or one < other for one, other in pairwise(letters))
    counted = all(number.isdecimal() for number in numbers)
    return in_order and counted and all(int(after) > int(number) for number, after in pairwise(numbers))


def _goes_on(before: Table, table: Table) -> bool:
    """Whether the table has the next rows of the same columns."""
    alike = _has_headings(table) and _letters(table) == _letters(before)
    return alike and int(_numbers(table)[0]) > int(_numbers(before)[-1])


def _with_rows_of(table: Table, following: Table) -> Table:
    below = len(table.grid) - 1
    rows = tuple(tuple(_moved(cell, below, 0) for cell in row) for row in following.grid[1:])
    return table.model_copy(update={"grid": (*table.grid, *rows), "pages": (*table.pages, *following.pages[1:])})


def _without_headings(table: Table) -> Table:
    grid = tuple(tuple(_moved(cell, -1, -1) for cell in row[1:]) for row in table.grid[1:])
    return table.model_copy(update={"grid": grid, "pages": table.pages[1:]})


def _moved(cell: Cell, rows: int, columns: int) -> Cell:
    """The cell so many rows further down and columns to the right."""
    return cell.model_copy(update={"row": cell.row + rows, "column": cell.column + columns})
