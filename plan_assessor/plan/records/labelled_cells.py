"""Tables whose cells each hold a field with its label („Kada: 2025 m. | Kas daro: skyrius“), under rows that name the
records.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.plan.records.entries import GROUP, NO_LABEL, TITLE_ROW, Entry, kind_of_label
from plan_assessor.plan.records.labels import group_level
from plan_assessor.plan.records.sheet import Row, Slot, distinct
from plan_assessor.plan.records.vocabulary import Labels

FEWEST_NAMES = 2
LABELLED_SHARE = 0.8  # of the cells that name no record
FEWEST_ABREAST = 2  # fields in a row


def labelled_cells(rows: Sequence[Row], labels: Labels) -> list[Entry]:
    """The names and fields in the order of the rows; none where a cell beside them says something else."""
    names = {row[0].key for row in rows if _is_across(row) and not labels.cut(row[0].text).labelled}
    fields = [slot for row in rows for slot in distinct(row) if slot.key not in names]
    abreast = any(len(distinct(row)) >= FEWEST_ABREAST for row in rows)
    if len(names) < FEWEST_NAMES or not abreast or len(fields) < len(names):
        return []
    held = sum(_holds_fields(slot, labels) for slot in fields)
    if held < LABELLED_SHARE * len(fields):
        return []
    cells = dict.fromkeys(slot for row in rows for slot in distinct(row))
    return [entry for slot in cells for entry in _entries(slot, slot.key in names, labels)]


def _is_across(row: Row) -> bool:
    return len(row) > 1 and len({slot.key for slot in row}) == 1


def _holds_fields(slot: Slot, labels: Labels) -> bool:
    parts = labels.cut(slot.text)
    return bool(parts.labelled) and not parts.rest


def _entries(slot: Slot, is_name: bool, labels: Labels) -> Iterator[Entry]:
    if is_name:
        yield Entry(NO_LABEL, slot, GROUP if group_level(slot.text, labels.lexicon) else TITLE_ROW)
        return
    for number, part in enumerate(labels.cut(slot.text).labelled):
        own = slot._replace(text=part.text, key=(*slot.key, number))
        yield Entry(part.label, own, part.role or kind_of_label(part.label), part.role)
