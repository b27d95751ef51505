"""Rows with two labels, each beside its value, in a table of labels and values: they are two rows."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.sheet import Row

WIDTH = 4  # „Rodiklis | 30 vakarų | Lėšos | 1 900 Eur“
LABELS = (0, 2)


def with_pairs_apart(rows: Sequence[Row], lexicon: Lexicon) -> Sequence[Row]:
    """The rows, those of two pairs as two, where most are a label beside what stands across the rest."""
    doubles = [row for row in rows if len(row) == WIDTH and len({slot.key for slot in row}) == WIDTH]
    if not doubles or rows[0] in doubles or 2 * len(doubles) > len(rows):
        return rows  # a table of four columns
    others_pair = all(row in doubles or (len(row) == WIDTH and _is_pair(row)) for row in rows)
    if others_pair and all(roles_of(row[label].text, lexicon) for row in doubles for label in LABELS):
        return tuple(pair for row in rows for pair in _pairs(row))
    return rows


def _is_pair(row: Row) -> bool:
    label, *values = row
    return len({slot.key for slot in values}) == 1 and values[0].key != label.key


def _pairs(row: Row) -> list[Row]:
    if _is_pair(row):
        return [row]
    first, value, second, other = row
    return [(first, value, value, value), (second, other, other, other)]
