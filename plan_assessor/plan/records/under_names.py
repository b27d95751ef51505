"""Small tables of labels over one row of contents, each under the name of its record: in a row over all or a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plan_assessor.document.model import Table
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.sheet import Row, Sheet, Slot, rows_of
from plan_assessor.plan.records.understand import Understood, understood
from plan_assessor.plan.records.vocabulary import Labels

LABELS_AND_CONTENTS = 2  # rows
FEWEST_ALIKE = 2  # tables of the same labels
LONGEST_NAME = 200  # characters


class Named(NamedTuple):
    """A table of labels and contents with the name that stands over it."""

    table: int
    name: Slot
    labels: Row
    contents: Row


def records_under_names(items: Sequence[Item], labels: Labels) -> Iterator[tuple[int, Understood | None]]:
    """The numbers of tables with the same labels: the first with what all of them make up, the others with nothing."""
    alike: defaultdict[tuple[str, ...], list[Named]] = defaultdict(list)
    for index in range(len(items)):
        if one := _named(items, index):
            alike[tuple(slot.words for slot in one.labels)].append(one)
    for said, tables in alike.items():
        if len(tables) < FEWEST_ALIKE or len({one.name.words for one in tables}) < len(tables):
            continue
        found = understood(_sheet(said, tables), labels)
        if found.roles.title == found.sheet.opens and found.roles.fields and not _have_names(said, tables, labels):
            first, *others = tables
            yield first.table, found
            yield from ((other.table, None) for other in others)


def _sheet(said: Sequence[str], tables: Sequence[Named]) -> Sheet:
    rows = tuple((one.name, *one.contents) for one in tables)
    return Sheet("cards", ((), *((label,) for label in said)), rows, tables[0].table, opens=0)


def _have_names(said: Sequence[str], tables: Sequence[Named], labels: Labels) -> bool:
    """True where the tables name their records themselves: what stands over them is none („SAUSIS“)."""
    rows = tuple(one.contents for one in tables)
    inside = Sheet("grid", tuple((label,) for label in said), rows, tables[0].table)
    return understood(inside, labels).roles.title is not None


def _named(items: Sequence[Item], index: int) -> Named | None:
    table = items[index].block
    if not isinstance(table, Table) or items[index].zone != "plan" or len(table.grid) > LABELS_AND_CONTENTS + 1:
        return None
    rows = rows_of(table, index)
    if len(rows) == LABELS_AND_CONTENTS + 1 and len({slot.key for slot in rows[0]}) == 1:
        return Named(index, rows[0][0], *rows[1:])
    name = _line_over(items, index) if len(rows) == LABELS_AND_CONTENTS else None
    return Named(index, name, *rows) if name else None


def _line_over(items: Sequence[Item], index: int) -> Slot | None:
    """The line right over a table, where it is no sentence and announces nothing."""
    item = items[index - 1] if index else None
    if item is None or isinstance(item.block, Table) or item.zone != "plan" or not item.text:
        return None
    if len(item.text) > LONGEST_NAME or item.text.endswith((".", ":", ";")):
        return None
    words = f"{item.number}. {item.text}" if item.number else item.text
    return Slot(words, index - 1, None, (index - 1,))
