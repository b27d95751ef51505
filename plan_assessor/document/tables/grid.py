"""The tables of a page: cells to grids, and words to cells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from plan_assessor.document.layout.model import Bounds, Box, Drawings, PageTable, Ruling, Word
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.tables.intersections import TooDenseError, close_sides, find_cells, group_cells, merge

_STRIPE = 60.0
"""Points between two shaded rows of one table, at most."""
_PADDING = 8.0
"""Points between the border of a cell and the shading of its text, at most."""
_at = attrgetter("at")
_MOST_PARTED = 1_000
"""Cells of a table that may stand in one another: more are a drawing."""
_FEWEST_COLUMNS = 2
"""Of a table within a cell of another, at least."""
_POKE = 2.0
"""A word that reaches this far out of its cell, in points, may be two words."""


class Grids(NamedTuple):
    """What rulings enclose: tables, and boxes of one cell."""

    tables: list[PageTable]
    boxes: list[Bounds]


def find_tables(drawings: Drawings, page: int, settings: TableSettings) -> list[PageTable]:
    """The tables that rulings enclose, from top to bottom; raises TooDenseError."""
    return find_grids(drawings, page, settings).tables


def find_grids(drawings: Drawings, page: int, settings: TableSettings) -> Grids:
    """All that rulings enclose, from top to bottom, tables in cells with those around them; raises TooDenseError."""
    lines = merge(drawings.vertical, settings)
    sides = [side for side in drawings.shades_vertical if not _is_padded(side, lines, settings)]
    horizontal = merge([*drawings.horizontal, *drawings.shades_horizontal], settings)
    vertical = merge([*drawings.vertical, *sides], settings) if sides else lines
    if drawings.full or len(horizontal) + len(vertical) > settings.most_rulings:
        raise TooDenseError
    vertical = vertical + close_sides(horizontal, vertical, settings)
    horizontal = horizontal + close_sides(vertical, horizontal, settings)
    cells = find_cells(horizontal, vertical, settings)
    groups = group_cells(cells)
    boxes = [cell for group in groups if _is_of_one_column(group) for cell in group]
    tables = [_as_table(part, page) for group in groups for part in _parted(group) if len(part) > 1]
    tables = _nested(tables, drawings.vertical, settings)
    if not drawings.shades_vertical:
        return Grids(tables, boxes)
    shaded = [table for table in tables if not any(_is_side(piece, table, settings) for piece in drawings.vertical)]
    stripes = {id(table) for table in shaded if len(table.pages) == 1 or any(_is_near(table, o) for o in shaded)}
    return Grids([table for table in tables if id(table) not in stripes], boxes)


def _is_of_one_column(cells: Sequence[Bounds]) -> bool:
    """True for a frame, be there a ruling or a ground under its head."""
    return len({(left, right) for left, _, right, _ in cells}) == 1


def place_words(words: Iterable[Word], table: PageTable, split: Callable[[Word], list[Word]]) -> list[Word]:
    """Put words into the boxes of the table by their middle; gives back those outside the table.

    A word that reaches over the side of its box goes through `split` first.
    """
    left, top, right, bottom = table.bounds
    grid, xs, ys = table.grid(), table.xs, table.ys
    outside = []
    for word in words:
        x, y = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
        if not (left <= x < right and top <= y < bottom):
            outside.append(word)
            continue
        row = grid[bisect_right(ys, y) - 1]
        box = row[bisect_right(xs, x) - 1]
        if word[0] < xs[box.column] - _POKE or word[2] > xs[box.column + box.columns] + _POKE:
            for part in split(word):
                row[min(max(bisect_right(xs, (part.x0 + part.x1) / 2) - 1, 0), len(row) - 1)].words.append(part)
        else:
            box.words.append(word)
    table.boxes = list({id(box): box for row in grid for box in row}.values())
    return outside


def _as_table(cells: Sequence[Bounds], page: int) -> PageTable:
    """The grid that the borders of the cells make."""
    xs = sorted({x for cell in cells for x in (cell[0], cell[2])})
    ys = sorted({y for cell in cells for y in (cell[1], cell[3])})
    column, row = {x: i for i, x in enumerate(xs)}, {y: i for i, y in enumerate(ys)}
    boxes = [Box(row[y0], column[x0], row[y1] - row[y0], column[x1] - column[x0]) for x0, y0, x1, y1 in cells]
    return PageTable(xs, ys, boxes, page, [page] * (len(ys) - 1))


def _parted(cells: list[Bounds]) -> list[list[Bounds]]:
    """The cells of one table; where some stand in others, those of each table. A frame round a table is none."""
    left, top, right, bottom = zip(*cells, strict=True)
    paper = (max(right) - min(left)) * (max(bottom) - min(top))
    if sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in cells) <= paper + 1 or len(cells) > _MOST_PARTED:
        return [cells]
    holding = [cell for cell in cells if any(_holds(cell, other) for other in cells)]
    inside = [[other for other in cells if _holds(cell, other)] for cell in holding]
    outside = [cell for cell in cells if not any(_holds(other, cell) for other in holding)]
    return [part for part in (outside, *inside) if len(part) > 1]


def _holds(cell: Bounds, other: Bounds) -> bool:
    x0, y0, x1, y1 = cell
    return cell != other and x0 <= other[0] and y0 <= other[1] and other[2] <= x1 and other[3] <= y1


def _is_side(piece: Ruling, table: PageTable, settings: TableSettings) -> bool:
    """Whether a vertical ruling stands in the table or at its side."""
    left, top, right, bottom = table.bounds
    beside = left - settings.snap <= piece.at <= right + settings.snap
    return beside and piece.start < bottom - settings.snap and piece.end > top + settings.snap


def _is_padded(side: Ruling, lines: Sequence[Ruling], settings: TableSettings) -> bool:
    """Whether the side of a filled area stands right beside one of the sorted lines: text is shaded, not its cell."""
    near = lines[bisect_left(lines, side.at - _PADDING, key=_at) : bisect_right(lines, side.at + _PADDING, key=_at)]
    return any(
        abs(line.at - side.at) > settings.snap
        and line.start - settings.snap <= side.start
        and side.end <= line.end + settings.snap
        for line in near
    )


def _nested(tables: Sequence[PageTable], drawn: Iterable[Ruling], settings: TableSettings) -> list[PageTable]:
    """The tables that stand in no other, each with those that rulings make in its cells."""
    outer = [table for table in tables if not any(_is_inside(table, other) for other in tables)]
    for table in tables:
        around = next((other for other in outer if _is_inside(table, other)), None)
        if around and len(table.xs) > _FEWEST_COLUMNS and any(_is_side(piece, table, settings) for piece in drawn):
            around.nested.append(table)
    return outer


def _is_near(table: PageTable, other: PageTable) -> bool:
    """Whether both are stripes of one table: shaded rows as wide as one another, with a few rows between them."""
    if table is other or max(abs(table.xs[0] - other.xs[0]), abs(table.xs[-1] - other.xs[-1])) > _POKE:
        return False
    return max(table.ys[0] - other.ys[-1], other.ys[0] - table.ys[-1]) < _STRIPE


def _is_inside(table: PageTable, other: PageTable) -> bool:
    """Whether the table stands in a cell of the other: its words belong to that cell."""
    x0, y0, x1, y1 = table.bounds
    return other is not table and any(
        other.xs[box.column] <= x0
        and other.ys[box.row] <= y0
        and x1 <= other.xs[box.column + box.columns]
        and y1 <= other.ys[box.row + box.rows]
        for box in other.boxes
    )
