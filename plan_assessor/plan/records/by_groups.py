"""Tables that say of goals, tasks or areas what holds for the measures under them („A kryptis | 18 000 Eur“)."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.builder import MeasureBuilder
from plan_assessor.plan.records.roles import Roles
from plan_assessor.plan.records.rows import RowReader
from plan_assessor.plan.records.sheet import Sheet
from plan_assessor.plan.records.sums import is_total

FEWEST_GROUPS = 2
LABEL_END = (".", ":", " –", ",", "(")


def join_by_group(context: Context, drafts: Sequence[MeasureBuilder], sheet: Sheet, roles: Roles) -> bool:
    """Adds to the measures what a sheet says whose rows each name what stands over some of them."""
    named = (roles.having("goal", "task") or [0])[0]
    rows = [row for row in sheet.recorded if row[named].words and not is_total(row, row[named], context.lexicon)]
    under = [[draft for draft in drafts if _stands_under(context, draft, row[named].words)] for row in rows]
    if len(rows) < FEWEST_GROUPS or not all(under) or len({row[named].words for row in rows}) < len(rows):
        return False
    pairs = [(row, draft) for row, drafts in zip(rows, under, strict=True) for draft in drafts]
    if len({id(draft) for _, draft in pairs}) < len(pairs):
        return False
    reader = RowReader(context, sheet, roles._replace(title=named))
    if len(pairs) == len(rows):
        # „Pirmas žingsnis“ over one measure each: the rows speak of these
        reader.join(pairs)
    else:
        reader.grant(pairs)
    return True


def _stands_under(context: Context, draft: MeasureBuilder, name: str) -> bool:
    """Whether a heading or group over the measure is called so, or begins with it („A kryptis. Darbas ir verslas“)."""
    over = (flat(text) for text in (*draft.groups, *context.items[draft.index].section))
    return any(text == name or text.startswith(tuple(name.rstrip(".:") + end for end in LABEL_END)) for text in over)
