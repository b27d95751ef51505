"""A decision and the plan that it approves, handed in as two files: told by the municipality and the title."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from plan_assessor.rules.assessment import Assessment

# per cent: the title of the plan stands in the decision in another case („plano“ for „planas“)
LIKENESS = 75.0

File = tuple[str, str]


class Halves:
    """The decisions without measures and the plans without a decision, by municipality: their files and titles."""

    def __init__(self) -> None:
        self._decisions: defaultdict[str, list[File]] = defaultdict(list)
        self._plans: defaultdict[str, list[File]] = defaultdict(list)

    def add(self, assessment: Assessment) -> None:
        """Notes one that may have its other half in another file."""
        plan = assessment.plan
        if plan.municipality and bool(plan.measures) != bool(plan.adoption):
            halves = self._plans if plan.measures else self._decisions
            halves[plan.municipality].append((plan.sources[0].path, plan.title.casefold()))

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The file of each plan with that of the decision that seems to belong to it."""
        for municipality, plans in self._plans.items():
            for file, title in plans:
                decisions = self._decisions.get(municipality, ())
                found = next((act for act, other in decisions if _are_alike(other, title)), None)
                if found:
                    yield file, found


def _are_alike(title: str, other: str) -> bool:
    from rapidfuzz.fuzz import token_set_ratio  # only a decision that came alone needs it

    return token_set_ratio(title, other) >= LIKENESS


def belong_together(plan: Assessment, decision: Assessment) -> bool:
    """Whether the second is the decision by which the first was adopted."""
    halves = Halves()
    halves.add(plan)
    halves.add(decision)
    return bool(plan.plan.measures) and any(halves.pairs())
