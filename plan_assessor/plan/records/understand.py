"""A table or a stretch of text as records whose fields have roles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.grids import cleaned
from plan_assessor.plan.records.roles import Roles, roles_in
from plan_assessor.plan.records.sheet import Row, Sheet, span, with_leads
from plan_assessor.plan.records.vocabulary import Labels
from plan_assessor.plan.records.within import taken_apart, with_rows_below

FEWEST_BELOW = 2  # rows that name the fields of the records above them


class Understood(NamedTuple):
    """A sheet and the roles of its columns."""

    sheet: Sheet
    roles: Roles


def understood(sheet: Sheet, labels: Labels) -> Understood:
    """The sheet with roles; where no column names its records, what stands over them may."""
    sheet = with_rows_below(sheet, labels)
    apart = taken_apart(sheet, labels)
    roles = roles_in(apart, labels.lexicon)
    led = with_leads(sheet) if roles.title is None else None
    if led is None:
        return Understood(apart, roles)
    apart = taken_apart(led, labels)
    return Understood(apart, roles_in(apart, labels.lexicon))


def told_by_rows_below(rows: Sequence[Row], index: int, labels: Labels) -> Sheet | None:
    """A table without a header as a sheet, where rows under its records name their fields."""
    sheet = Sheet("grid", ((),) * len(rows[0]), cleaned(rows, ()), index)
    put = len(sheet.rows) - len(with_rows_below(sheet, labels).rows)
    return sheet if put >= FEWEST_BELOW else None


def going_on(rows: Sequence[Row], index: int, previous: Understood, labels: Labels) -> Understood | None:
    """A table that goes on with the columns of the one before: where measures stood, its first row has no label."""
    width = len(rows[0]) if rows else 0
    sheet, roles = previous
    if sheet.width - sheet.inside != width:
        return None
    titled = [rows[0][j] for j in (roles.title, *roles.having("number")) if j is not None and j < width]
    if any(span(rows[0], slot) < width and roles_of(slot.text, labels.lexicon) for slot in titled):
        return None
    apart = taken_apart(Sheet("grid", sheet.labels[:width], cleaned(rows, ()), index), labels)
    return Understood(apart, roles_in(apart, labels.lexicon, roles.columns[:width]))
