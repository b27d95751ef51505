"""Whether a document is a plan at all, by its title and by its text; where they disagree somebody should look."""

from __future__ import annotations

from typing import NamedTuple

from plan_assessor.document.model import Notice
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.statements.identity import Identity

FEW_MEASURES = 3
# what a body approves that has no other name may be a plan
APPROVED = frozenset({"adopted", "draft", "other_body"})
FIELDS_OF_A_PLAN = ("responsible", "timeline", "funding")


class Nature(NamedTuple):
    """What a document is; `doubt` where its title and its text disagree."""

    is_plan: bool
    doubt: Notice | None = None


def nature(identity: Identity, context: Context, said: tuple[Statement, ...]) -> Nature:
    """A plan by its title, or where no title says so by a goal with measures; what has neither is none.

    A document with another name in its title is none (codebook, „Not a plan“), but a goal and measures in it are told.
    """
    aims = any(s.topic == "goal" and s.kind in ("stated", "empty", "task") and not s.doubt for s in said)
    acts = len(context.findings.measures) >= FEW_MEASURES or any(s.kind == "told" for s in said)
    if identity.kind == "plan":
        return Nature(True)
    if identity.kind is not None:
        both = aims and len(context.findings.measures) >= FEW_MEASURES
        # a letter is told by how it speaks, the others by their names
        return Nature(both and identity.kind == "letter", Notice(code="goal_and_measures") if both else None)
    if (aims and context.findings.measures) or _lists_measures(context):
        return Nature(True)
    approved = any(s.topic == "adoption" and s.kind in APPROVED for s in said)
    return Nature(True, Notice(code="no_title")) if approved or (aims and acts) else Nature(False)


def _lists_measures(context: Context) -> bool:
    """True for a plan of nothing but measures: most of them say who, when or for how much."""
    measures = context.findings.measures
    told = sum(any(getattr(measure, name) for name in FIELDS_OF_A_PLAN) for measure in measures)
    return len(measures) >= FEW_MEASURES and 2 * told >= len(measures)
