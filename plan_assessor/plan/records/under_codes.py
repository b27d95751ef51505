"""Rows without a code, under coded ones, that tell what pays for these and how they are measured.

Programmes of strategic plans are so: „06-01-01 | Kursai | tūkst. Eur | 15,5“, and below it „ | SB | tūkst. Eur | 4,0“
and „ | Rodiklis: baigusieji | asm. | 40“ (field notes, 3.1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from plan_assessor.document.model import CELL, LINE
from plan_assessor.plan.records.columns import Role, roles_of_lowest
from plan_assessor.plan.records.sheet import Row, Sheet, Slot, blank, distinct
from plan_assessor.plan.records.vocabulary import Labels

FEWEST_ROWS = 2  # of this kind
LONGEST_SOURCE = 5  # words
TOLD: tuple[Role, ...] = ("funding", "indicator")


class Under(NamedTuple):
    """What a row tells of the record over it."""

    role: Role
    slot: Slot


def with_rows_under_codes(sheet: Sheet, labels: Labels) -> Sheet:
    """The sheet with a column for what such rows tell, and without them; the sheet itself where there are too few."""
    code = next((j for j in range(sheet.width) if "number" in roles_of_lowest(sheet.labels[j], labels.lexicon)), None)
    if sheet.shape != "grid" or code is None:
        return sheet
    records: list[tuple[Row, list[Under]]] = []
    for row in sheet.rows:
        under = _under(row, records[-1][0] if records else (), code, labels)
        if under:
            records[-1][1].append(under)
        else:
            records.append((row, []))
    told = [role for role in TOLD if any(one.role == role for _, under in records for one in under)]
    if sum(len(under) for _, under in records) < FEWEST_ROWS:
        return sheet
    rows = tuple((*row, *(_slot(row, n, role, under) for n, role in enumerate(told))) for row, under in records)
    known = (*(sheet.known or (None,) * sheet.width), *told)
    return replace(sheet, labels=(*sheet.labels, *(() for _ in told)), rows=rows, known=known, inside=len(told))


def _under(row: Row, above: Row, code: int, labels: Labels) -> Under | None:
    """What a row tells that has no code, and words where the record over it has its name."""
    if not above or row[code].text.strip() or not any(map(str.isdigit, above[code].text)):
        return None
    filled = distinct(row)
    first = filled[0] if filled else None
    if first is None or row.index(first) != code + 1 or first.key == above[code + 1].key:
        return None
    parts = labels.cut(first.text)
    part = parts.labelled[0] if len(parts.labelled) == 1 and not parts.rest else None
    role: Role | None = part.role if part else _source(first, labels)
    if role not in TOLD:
        return None
    words = (part.text if part else first.text, *(slot.words for slot in filled[1:]))
    return Under(role, first._replace(text=CELL.join(words)))


def _source(slot: Slot, labels: Labels) -> Role | None:
    """A source of money, be it one that only an abbreviation names („KPP“)."""
    words = slot.text.split()
    named = "funding_source" in labels.lexicon.matcher.concepts(slot.text) and len(words) <= LONGEST_SOURCE
    return "funding" if named or (len(words) == 1 and slot.text.isupper()) else None


def _slot(row: Row, number: int, role: Role, under: Sequence[Under]) -> Slot:
    """The place of all that rows tell for a role, which is theirs."""
    told = [one.slot for one in under if one.role == role]
    if not told:
        return blank(row[0].item, row[0].row, *row[0].key, -1, number)
    return told[0]._replace(text=LINE.join(slot.text for slot in told), key=(*told[0].key, -1, number))
