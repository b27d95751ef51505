"""One form for all that repeats: columns with labels, a row for each record, whatever shape it has on the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from plan_assessor.document.model import CELL, Table
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.numbering import plain_number
from plan_assessor.plan.records.columns import Role

Shape = Literal["grid", "turned", "cards", "lines"]


FEWEST_LEADS = 2
FEWEST_COVERED = 2  # columns under a slot that names a record
MOST_LED = 3  # rows under one that names their record, on average


class Slot(NamedTuple):
    """The words at one place of a sheet; of a merged cell the slots share their `key`.

    `item` is the number of its item in the outline, `row` that of its row in a table (from 0), None in text.
    """

    text: str
    item: int
    row: int | None
    key: tuple[int, ...]

    @property
    def words(self) -> str:
        """The text on one line."""
        return flat(self.text)


Row = tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Records: `labels` holds for each column its labels from top to bottom, `rows` what stands under them.

    A row of one slot over all columns is a group or a remark between the records. `index` is the number of the item
    in which the sheet begins, `body` the number of the table's first row that is no header. `known` are the roles that
    labels told when they were found; `opens` is the column whose words open each record, where one does; `across` are
    the numbers of rows that stand over others; the last `inside` columns stood inside cells of the others.
    """

    shape: Shape
    labels: tuple[tuple[str, ...], ...]
    rows: tuple[Row, ...]
    index: int
    body: int = 0
    known: tuple[Role | None, ...] = ()
    opens: int | None = None
    across: frozenset[int] = frozenset()
    inside: int = 0

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.labels)

    @property
    def contents(self) -> list[list[Slot]]:
        """What stands in each column, merged cells once; what lies across several is no column's."""
        columns: list[dict[tuple[int, ...], Slot]] = [{} for _ in range(self.width)]
        for number, row in enumerate(self.rows):
            if number in self.across or _is_one(row):
                continue
            covered = Counter(slot.key for slot in row)
            for column, slot in zip(columns, row, strict=True):
                if covered[slot.key] == 1 and slot.text and not slot.text.isspace():
                    column.setdefault(slot.key, slot)
        return [list(column.values()) for column in columns]

    @property
    def recorded(self) -> list[Row]:
        """The rows that do not lie across."""
        return [row for number, row in enumerate(self.rows) if number not in self.across and not _is_one(row)]

    @property
    def records(self) -> int:
        """The number of rows that do not lie across."""
        return len(self.recorded)


def rows_of(table: Table, index: int) -> tuple[Row, ...]:
    """The rows of a table, which is the item of this number."""
    return tuple(
        tuple(Slot(cell.text, index, number, (index, cell.row, cell.column)) for cell in row)
        for number, row in enumerate(table.grid)
    )


def blank(index: int, row: int | None, *key: int) -> Slot:
    """A place where nothing stands; `key` tells it from others."""
    return Slot("", index, row, (index, *key))


def with_values(row: Row, named: Collection[int]) -> Row:
    """The row; numbers beside nothing but words in one of the columns `named` are put to those: they are its values."""
    words = [slot for slot in distinct(row) if plain_number(slot.text) is None]
    if len(words) != 1 or row.index(words[0]) not in named:
        return row
    text = CELL.join([words[0].text, *(slot.text for slot in distinct(row) if slot is not words[0])])
    return tuple(slot._replace(text=text if slot.key == words[0].key else "") for slot in row)


def distinct(slots: Iterable[Slot]) -> list[Slot]:
    """The slots that have text, those of a merged cell once."""
    return list({slot.key: slot for slot in slots if slot.text and not slot.text.isspace()}.values())


def span(row: Sequence[Slot], slot: Slot) -> int:
    """The number of columns that a slot covers in its row."""
    return sum(other.key == slot.key for other in row)


def turned(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Rows as columns."""
    return tuple(zip(*rows, strict=True))


def _is_one(row: Row) -> bool:
    """True where one slot covers several columns from end to end."""
    return len(row) > 1 and all(slot.key == row[0].key for slot in row)


def _lead(row: Row) -> Slot | None:
    """The slot of a row that covers all columns, or all but the first with a number."""
    last = row[-1]
    start = next(j for j, slot in enumerate(row) if slot.key == last.key)
    if len(row) - start < FEWEST_COVERED or not last.text.strip() or start > 1:
        return None
    return last if start == 0 or plain_number(row[0].text) else None


def with_leads(sheet: Sheet) -> Sheet | None:
    """The sheet with what stands across over each record as a column before the others; None where not each has it."""
    rows: list[Row] = []
    over: Row = ()
    lead: Slot | None = None
    leads = 0
    for number, row in enumerate(sheet.rows):
        found = row[0] if number in sheet.across else _lead(row)
        if found:
            over, lead, leads = row, found, leads + 1
        elif lead is None:
            return None
        else:
            # the number of a record stands beside its name
            own = (above if above.key != lead.key else below for above, below in zip(over, row, strict=True))
            rows.append((lead, *own))
    if leads < FEWEST_LEADS or len(rows) > leads * MOST_LED:
        return None
    known = (None, *sheet.known) if sheet.known else ()
    return replace(sheet, labels=((), *sheet.labels), rows=tuple(rows), known=known, opens=0, across=frozenset())
