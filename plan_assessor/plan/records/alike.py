"""Tables too small to be understood alone: those of the same header are understood together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Table
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.lost import FEWEST_ROWS
from plan_assessor.plan.records.sheet import rows_of
from plan_assessor.plan.records.understand import Understood, grid_of
from plan_assessor.plan.records.vocabulary import Labels

FEWEST_ALIKE = 3  # tables of the same header


def understood_together(items: Sequence[Item], labels: Labels) -> Iterator[tuple[int, Understood]]:
    """The numbers of small tables of the same header, each with what all of them are together."""
    groups: defaultdict[tuple[str, ...], dict[int, Table]] = defaultdict(dict)
    for index, item in enumerate(items):
        if isinstance(item.block, Table) and item.zone == "plan" and item.block.grid:
            groups[tuple(cell.text for cell in item.block.grid[0])][index] = item.block
    for group in groups.values():
        if len(group) < FEWEST_ALIKE or min(len(table.grid) for table in group.values()) > FEWEST_ROWS:
            continue
        rows = [row for index, table in group.items() for row in rows_of(table, index)]
        found = grid_of(rows, min(group), labels)
        if found and found.sheet.shape == "grid" and found.roles.title is not None:
            yield from ((index, found) for index in group)
