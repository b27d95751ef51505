"""Columns whose labels stand in a sentence, by number: „(1) eilės numeris; (2) veiksmas; (3) kas vykdo“."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan_assessor.document.model import Table
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.numbering import counts_up
from plan_assessor.plan.records.columns import FIELD_ROLES, roles_of
from plan_assessor.plan.records.grids import cleaned
from plan_assessor.plan.records.sheet import Row, Sheet
from plan_assessor.plan.records.understand import numbers_columns

NUMBERED = re.compile(r"(?:^|(?<=\s))\((?P<number>\d{1,2})\)\s")
ENDS = re.compile(r"[;:.](?:\s|$)")
FEWEST_COLUMNS, FEWEST_FIELDS = 3, 2
MOST_WORDS = 8  # of a label


def labelled_by_number(context: Context, rows: Sequence[Row], index: int) -> Sheet | None:
    """The table with the labels that a sentence before it gives its columns; None where none counts as many."""
    width = len(rows[0]) if rows else 0
    for item in reversed(context.items[:index]):
        labels = [] if isinstance(item.block, Table) or item.zone != "plan" else labels_by_number(item.text)
        if len(labels) != width:
            continue
        fields = {role for label in labels for role in roles_of(label, context.lexicon)} & FIELD_ROLES
        if len(fields) >= FEWEST_FIELDS:
            body = rows[1:] if numbers_columns(rows[0]) else rows
            return Sheet("grid", tuple((label,) for label in labels), cleaned(body, ()), index)
    return None


def labels_by_number(text: str) -> list[str]:
    """The words behind „(1)“, „(2)“, „(3)“, each up to its stop."""
    found = [*NUMBERED.finditer(text)]
    if len(found) < FEWEST_COLUMNS or not counts_up([match["number"] for match in found]):
        return []
    ends = [*(match.start() for match in found[1:]), len(text)]
    labels = [
        ENDS.split(text[match.end() : end], maxsplit=1)[0].strip() for match, end in zip(found, ends, strict=True)
    ]
    few = all(0 < len(label.split()) <= MOST_WORDS for label in labels)
    return labels if few else []
