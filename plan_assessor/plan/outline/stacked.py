"""Tables in which a measure takes two rows: its title over all columns, its executor, term and indicator below."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.model import Cell, Table, each_once
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.records.columns import FIELD_ROLES, roles_of

FEWEST_MEASURES = 2


def unstacked(table: Table, lexicon: Lexicon) -> Table:
    """The table with what stands below each title beside it, in rows as many as before; any other table as it is."""
    if len(table.grid) < 2 or not _is_stacked_header(table.grid[0], table.grid[1], lexicon):
        return table
    start = table.grid[0][-1].column
    titles = [index for index, row in enumerate(table.grid[:-1]) if _is_title(row, start)]
    header, *measures = [index for index in titles if index + 1 not in titles] or [0]
    titles = [header, *measures]
    if len(measures) < FEWEST_MEASURES:
        return table
    grid: list[tuple[Cell, ...]] = []
    for index, row in enumerate(table.grid):
        if index in titles:
            title = row[start].model_copy(update={"columns": 1})
            grid.append((*row[:start], title, *table.grid[index + 1][start:]))
        elif index - 1 in titles:
            grid.append(tuple(Cell(text="", row=index, column=column) for column in range(table.width + 1)))
        else:
            grid.append((*row[: start + 1], *row[start:]))
    return table.model_copy(update={"grid": tuple(grid)})


def _is_stacked_header(upper: Sequence[Cell], lower: Sequence[Cell], lexicon: Lexicon) -> bool:
    """„Nr. | Priemonė“ over „Vykdytojai | Terminas | Rodiklis“."""
    title = upper[-1]
    under = [roles_of(cell.text, lexicon) for cell in each_once(lower[title.column :]) if cell.text.strip()]
    fields = [roles for roles in under if roles & FIELD_ROLES]
    return title.columns > 1 and "measure" in roles_of(title.text, lexicon) and len(fields) == title.columns


def _is_title(row: Sequence[Cell], start: int) -> bool:
    """Whether one cell with words reaches from the column `start` to the end."""
    cell = row[start]
    return bool(cell.text) and cell.column == start and cell.columns == len(row) - start
