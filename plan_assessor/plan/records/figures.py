"""Tables of sums, which only look like measures with their fields."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.language.text import WORD
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.actions import acts, begins_with_action
from plan_assessor.plan.records.builder import MeasureBuilder
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.lost import FEWEST_ROWS
from plan_assessor.plan.records.understand import Understood


def are_figures(context: Context, found: Understood, read: Sequence[MeasureBuilder]) -> bool:
    """True where no header names measures, no row tells an action, and nothing but figures stands beside them.

    So are two columns of a table that is read turned round, whatever is told of them.
    """
    named = found.roles.title is not None and found.roles.columns[found.roles.title].header
    if not read or (named and "measure" in roles_of(named, context.lexicon)):
        return False
    if found.sheet.shape == "turned" and len(read) < FEWEST_ROWS:
        return not any(begins_with_action(builder.title, context.lexicon) for builder in read)
    if any(acts(builder.title, context.lexicon) for builder in read):
        return False
    told = [place.quote for builder in read for place in builder.fields.values()]
    return bool(told) and not any(WORD.search(quote) for quote in told)
