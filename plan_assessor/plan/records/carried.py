"""Cells that hold for the rows under them, too, though no ruling shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Table
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.sheet import Row, Sheet, Slot


def carried_down(sheet: Sheet, title: int, items: Sequence[Item]) -> Iterator[Row]:
    """The rows of a sheet; in a table without rulings what leads the first of several („Švietimo skyrius“) also in
    those under it.
    """
    lead: Slot | None = None
    for number, row in enumerate(sheet.rows):
        block = items[row[0].item].block
        if number in sheet.across or not isinstance(block, Table) or block.ruled:
            lead = None
        elif row[0].text.strip():
            lead = row[0]
        elif lead and row[title].text.strip():
            yield (lead, *row[1:])
            continue
        yield row
