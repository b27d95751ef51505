"""What stands before the measures in the same table of labels and values: the goal of the plan, whom it is for."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.entries import kind_of_label
from plan_assessor.plan.records.sheet import Row

FEWEST_MEASURES = 2
OF_THE_PLAN = frozenset({"goal", "target"})


def without_front(rows: Sequence[Row], lexicon: Lexicon) -> Sequence[Row]:
    """The rows; of pairs those from the first measure on, where they say before that what the plan aims at."""
    if not rows or len(rows[0]) != LABEL_AND_VALUE:
        return rows
    return rows[front([row[0].words for row in rows], lexicon) :]


def front(labels: Sequence[str], lexicon: Lexicon) -> int:
    """How many labels stand before „1 priemonė“, the first of several; 0 where none of them is of the whole plan."""
    told = [roles_of(kind_of_label(label), lexicon) for label in labels]
    first, *others = [*(n for n, roles in enumerate(told) if roles == {"measure"}), 0]
    of_the_plan = any(roles <= OF_THE_PLAN and roles for roles in told[:first])
    return first if of_the_plan and len(others) >= FEWEST_MEASURES else 0
