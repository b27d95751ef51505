"""Wide sheets that were printed on two pages: the columns of the second belong to the rows of the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plan_assessor.document.layout.model import PageTable
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.model import Paragraph
from plan_assessor.document.tables.across_pages import goes_on

_FEWEST_ROWS = 3
_SAME_HEIGHT = 2.0
"""Points by which the borders of rows may differ on the two pages."""


def join_columns(blocks: Iterable[Paragraph | PageTable], settings: TableSettings) -> Iterator[Paragraph | PageTable]:
    """The blocks, each table whose columns go on as the next block, on the next page, in one piece."""
    before: PageTable | None = None
    for block in blocks:
        if isinstance(block, PageTable) and before and _are_halves(before, block, settings):
            _add_columns(before, block)
            continue
        if before:
            yield before
        before = block if isinstance(block, PageTable) else None
        if before is None:
            yield block
    if before:
        yield before


def _are_halves(table: PageTable, other: PageTable, settings: TableSettings) -> bool:
    """Whether both have the same rows, at the same height on facing pages, but other columns."""
    if other.pages[0] != table.page + 1 or len(table.ys) != len(other.ys) or len(other.pages) < _FEWEST_ROWS:
        return False
    if any(abs(y - beside) > _SAME_HEIGHT for y, beside in zip(table.ys, other.ys, strict=True)):
        return False
    same = len(table.xs) == len(other.xs) and all(
        abs(x - beside) <= settings.same_column for x, beside in zip(table.xs, other.xs, strict=True)
    )
    return not same and not goes_on(table, other, settings)


def _add_columns(table: PageTable, other: PageTable) -> None:
    """Put the columns of the other table at the right of the table."""
    columns, shift = len(table.xs) - 1, table.xs[-1] - other.xs[0]
    for box in other.boxes:
        box.column += columns
    table.boxes += other.boxes
    table.nested += other.nested
    table.xs += [x + shift for x in other.xs[1:]]
    table.letters += other.letters
    table.gutters = []
    table.page = other.page
