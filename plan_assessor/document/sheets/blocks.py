"""From rows of a sheet to paragraphs and tables: a sheet has no place of its own for text, so all of it is in cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from plan_assessor.document.model import Cell, Paragraph, Table
from plan_assessor.document.sheets.grid import Row, Spot


def blocks_of(rows: Iterable[Row]) -> Iterator[Paragraph | Table]:
    """Lines above and below a table are paragraphs; blank rows end a table where what follows has another shape."""
    regions: list[list[Row]] = []
    for blank, run in groupby(rows, key=lambda row: not any(spot.text for spot in row)):
        region = list(run)
        if blank:
            continue
        if regions and _goes_on(regions[-1], region):
            regions[-1] += region
        else:
            regions.append(region)
    for region in regions:
        yield from _region(region)


def _goes_on(before: Sequence[Row], after: Sequence[Row]) -> bool:
    """Whether rows below a blank one belong to the table above: they fill the same columns."""
    above, below = _columns(before[-1]), _columns(after[0])
    return len(above) > 1 and above == below


def _columns(row: Row) -> set[int]:
    return {spot.column for spot in row if spot.text}


def _region(rows: Sequence[Row]) -> Iterator[Paragraph | Table]:
    """The table is from the first row with words in two cells to the last with two that have words or a colour."""
    wide = [number for number, row in enumerate(rows) if len(_columns(row)) > 1]
    filled = [number for number, row in enumerate(rows) if sum(bool(spot.text or spot.shade) for spot in set(row)) > 1]
    first, last = (wide[0], filled[-1] + 1) if wide else (len(rows), len(rows))
    yield from map(_paragraph, rows[:first])
    if wide:
        yield _table(rows[first:last])
    yield from map(_paragraph, rows[last:])


def _paragraph(row: Row) -> Paragraph:
    spot = next(spot for spot in row if spot.text)
    return Paragraph(text=spot.text, bold=spot.bold, centered=spot.centered)


def _table(rows: Sequence[Row]) -> Table:
    """The rows without columns that are blank in all of them."""
    width = len(rows[0])
    kept = [column for column in range(width) if any(row[column].text for row in rows)]
    kept = list(range(kept[0], kept[-1] + 1))
    places: dict[Spot, list[tuple[int, int]]] = {}
    for number, row in enumerate(rows):
        for column, at in enumerate(kept):
            places.setdefault(row[at], []).append((number, column))
    cells = {spot: _cell(spot, covered) for spot, covered in places.items()}
    grid = tuple(tuple(cells[row[at]] for at in kept) for row in rows)
    return Table(grid=grid, pages=(None,) * len(grid))


def _cell(spot: Spot, covered: Sequence[tuple[int, int]]) -> Cell:
    (top, left), (bottom, right) = covered[0], covered[-1]
    return Cell(text=spot.text, row=top, column=left, rows=bottom - top + 1, columns=right - left + 1, shade=spot.shade)
