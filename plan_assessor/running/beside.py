"""A decision and the plan that it approves, handed in as two files: told by the municipality and the title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.fuzz import token_set_ratio

from plan_assessor.rules.assessment import Assessment

# per cent: the title of the plan stands in the decision in another case („plano“ for „planas“)
LIKENESS = 75.0


def approves(decision: Assessment, plan: Assessment) -> bool:
    """Whether a document without measures is the decision by which the plan was adopted."""
    act, planned = decision.plan, plan.plan
    if act.measures or not act.adoption or planned.adoption or not planned.measures:
        return False
    same = bool(act.municipality) and act.municipality == planned.municipality
    return same and token_set_ratio(act.title.casefold(), planned.title.casefold()) >= LIKENESS


def pairs(assessments: Sequence[Assessment]) -> Iterator[tuple[Assessment, Assessment]]:
    """Each plan of a batch with the decision that seems to belong to it."""
    for plan in assessments:
        decision = next((other for other in assessments if approves(other, plan)), None)
        if decision:
            yield plan, decision
