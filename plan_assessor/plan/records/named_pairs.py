"""Tables of labels with values beside the name of a record that they belong to („Klubas | Terminas | 2025 m.“)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile

from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.entries import NO_LABEL, TITLE_ROW, Entry, kind_of_label
from plan_assessor.plan.records.sheet import Row
from plan_assessor.plan.records.vocabulary import Labels

NAME, LABEL, VALUE = range(3)
WIDTH = 3
FEWEST_RECORDS, FEWEST_FIELDS = 2, 2
LABELS_SHARE = 0.6  # of the labels, that name a field


def named_pairs(rows: Sequence[Row], labels: Labels) -> list[Entry]:
    """The names and fields in the order of the rows; none where no labels come again under name after name."""
    if not rows or len(rows[0]) != WIDTH:
        return []
    # a row alone before them is their header
    records = list(dropwhile(lambda record: len(record) < FEWEST_FIELDS, _records(rows)))
    told = [row[LABEL].words for record in records for row in record]
    named = sum(bool(roles_of(label, labels.lexicon)) for label in told)
    again = len(records) >= FEWEST_RECORDS and len(set(told)) * FEWEST_RECORDS <= len(told)
    apart = all(row[LABEL].key != row[VALUE].key for record in records for row in record)
    if not again or not apart or named < LABELS_SHARE * len(told) or roles_of(records[0][0][NAME].text, labels.lexicon):
        return []
    return [entry for record in records for entry in _entries(record, labels)]


def _records(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows of each name, be it merged over them or written in the first; blank rows part nothing."""
    record: list[Row] = []
    for row in rows:
        begins = row[NAME].text.strip() and not (record and row[NAME].key == record[0][NAME].key)
        if begins and record:
            yield record
            record = []
        if record or begins:
            record.append(row)
    if record:
        yield record


def _entries(record: Sequence[Row], labels: Labels) -> Iterator[Entry]:
    yield Entry(NO_LABEL, record[0][NAME], TITLE_ROW)
    for row in record:
        roles = roles_of(row[LABEL].text, labels.lexicon)
        role = next(iter(roles)) if len(roles) == 1 else None
        yield Entry(row[LABEL].words, row[VALUE], role or kind_of_label(row[LABEL].words), role)
