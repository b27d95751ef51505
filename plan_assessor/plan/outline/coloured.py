"""Cells that say something by their colour alone: a term coloured in under its year or quarter."""

from __future__ import annotations

from plan_assessor.document.model import Cell, Table

TICK = "■"
"""What a coloured cell is read as: the mark of a filled term."""


def ticked(table: Table) -> Table:
    """The table with a mark in each blank cell whose colour tells it from the words of its row.

    The colour must tell cells of some column apart, too: stripes over whole rows tell nothing, nor does one coloured
    column.
    """
    blank = [cell for cell in table.cells if cell.shade and not cell.text.strip()]
    if not blank:
        return table
    beside = [{cell.shade for cell in row if cell.text.strip()} for row in table.grid]
    blank = [cell for cell in blank if cell.shade not in beside[cell.row]]
    others = [{cell.shade for cell in column if not cell.text.strip()} for column in zip(*table.grid, strict=True)]
    colours = {cell.shade for cell in blank if len(others[cell.column]) > 1}
    told = {cell.corner: _with_tick(cell) for cell in blank if cell.shade in colours}
    if not told:
        return table
    grid = tuple(tuple(told.get(cell.corner, cell) for cell in row) for row in table.grid)
    return table.model_copy(update={"grid": grid})


def _with_tick(cell: Cell) -> Cell:
    return cell.model_copy(update={"text": TICK})
