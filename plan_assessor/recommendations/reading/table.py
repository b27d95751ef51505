"""The rows of a table of recommendations: which column holds the words, which the number, which the area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plan_assessor.document.model import Table
from plan_assessor.recommendations.meanings import Meanings

SHORTEST_TEXT = 25  # characters on average: a column of shorter ones holds no recommendations


class Row(NamedTuple):
    """A recommendation of a table, or a heading over several."""

    number: str | None
    area: str | None
    text: str
    is_heading: bool = False


class Columns(NamedTuple):
    """Which column holds what; `header` says that the first row names them."""

    text: int
    number: int | None
    area: int | None
    header: bool


def rows(table: Table, meanings: Meanings) -> Iterator[Row]:
    """The rows in their order; nothing of a table that holds no recommendations."""
    grid = [[" ".join(cell.text.split()) for cell in row] for row in table.grid]
    columns = _columns(grid, meanings)
    if columns is None:
        return
    for cells, row in zip(grid[columns.header :], table.grid[columns.header :], strict=True):
        if len({cell.corner for cell in row}) == 1 and table.width > 1:
            yield Row(None, None, cells[0], is_heading=True)
            continue
        number = cells[columns.number].strip(" .)") if columns.number is not None else None
        area = cells[columns.area] if columns.area is not None else None
        if cells[columns.text]:
            yield Row(number, area or None, cells[columns.text])


def _columns(grid: Sequence[Sequence[str]], meanings: Meanings) -> Columns | None:
    """The columns by their headers, else by what stands in them."""
    if not grid:
        return None
    named = [meanings.speech(cell) for cell in grid[0]]
    header = any("header_text" in cell for cell in named)
    by_name = {
        name: next((at for at, cell in enumerate(named) if name in cell), None) if header else None
        for name in ("header_text", "header_number", "header_area")
    }
    lengths = [sum(len(row[at]) for row in grid) / len(grid) for at in range(len(grid[0]))]
    longest = max(range(len(lengths)), key=lambda at: lengths[at])
    text = by_name["header_text"] if by_name["header_text"] is not None else longest
    if lengths[text] < SHORTEST_TEXT:
        return None
    number = by_name["header_number"]
    if number is None and text > 0 and all(len(row[0]) <= len("III-10.") for row in grid[header:]):
        number = 0
    area = by_name["header_area"]
    return Columns(text, number, None if area in (text, number) else area, header)
