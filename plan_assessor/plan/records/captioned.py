"""Tables without a header, of names and what is said of each, under a caption that calls them measures."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE
from plan_assessor.plan.outline.headings import is_caption
from plan_assessor.plan.records.choose import looks_back
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.grids import cleaned
from plan_assessor.plan.records.lost import FEWEST_ROWS
from plan_assessor.plan.records.sheet import Row, Sheet, distinct

LONGEST_NAME = 14  # words
LONGEST_CAPTION = 20


def named_by_caption(context: Context, rows: Sequence[Row], index: int) -> Sheet | None:
    """The table as measures and what is said of them; None where no caption or heading right over it names any."""
    pairs = [cells for row in rows if len(cells := distinct(row)) == LABEL_AND_VALUE]
    if len(pairs) < max(FEWEST_ROWS, len(rows) - 1) or not _is_over_measures(context, index):
        return None
    names = [cells[0].words for cells in pairs]
    if any(len(name.split()) > LONGEST_NAME or roles_of(name, context.lexicon) for name in names):
        return None
    if len(set(names)) < len(names) or len(rows[0]) != LABEL_AND_VALUE:
        return None
    return Sheet("grid", ((), ()), cleaned(rows, ()), index, known=("measure", "detail"))


def _is_over_measures(context: Context, index: int) -> bool:
    above = context.items[index - 1] if index else None
    if above is None or len(above.text.split()) > LONGEST_CAPTION:
        return False
    names = above.heading > 0 or is_caption(above.text, context.lexicon)
    return names and "measures_heading" in context.concepts(above.text) and not looks_back(context, above.text)
