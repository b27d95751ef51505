"""Whether a measure is for those whom a recommendation means, and does the kind of thing that it asks for."""

from __future__ import annotations

from plan_assessor.recommendations.model import Difference
from plan_assessor.recommendations.roles import Meant, Role

# how well a measure for some suits a recommendation for others, from 0 to 1; what is not listed does not
SUITS: dict[Role, dict[Role, float]] = {
    "foreigners": {"foreigners": 1.0, "open": 0.6, "mixed": 0.6},
    "staff": {"staff": 1.0, "open": 0.3, "mixed": 0.3},
    "host": {
        "public": 1.0, "open": 0.8, "mixed": 0.8, "children": 0.8, "foreigners": 0.6, "employers": 0.5, "staff": 0.5,
    },
    "employers": {"employers": 1.0, "mixed": 0.7, "foreigners": 0.6, "open": 0.5},
}  # fmt: skip
# a measure for these that says nothing of foreigners is about something else
MUST_NAME: frozenset[Role] = frozenset({"public", "children", "employers", "staff"})
# doing one of these is not doing the thing itself, unless that, or what stands beside it, was recommended
INSTEAD: dict[str, Difference] = {
    "survey": "survey", "plan": "plan", "build": "build", "control": "control", "publish": "inform",
}  # fmt: skip
GROWN = frozenset({"adults", "parents"})


def suits(recommended: Meant, planned: Meant) -> float:
    """How well those suit whom the measure is for."""
    suited = SUITS[recommended.role].get(planned.role, 0.0)
    about_others = recommended.role in ("host", "employers") and planned.role in MUST_NAME
    return 0.0 if about_others and not planned.about_foreigners else suited


def difference(recommended: Meant, planned: Meant) -> Difference | None:
    """Why the measure cannot take the recommendation up, whatever words they share."""
    if not suits(recommended, planned):
        return "people"
    if recommended.role == "foreigners" and _other_age(recommended, planned):
        return "age"
    return next(
        (why for action, why in INSTEAD.items() if action in planned.actions and why not in recommended.actions), None
    )


def _other_age(recommended: Meant, planned: Meant) -> bool:
    if recommended.for_children and "adults" not in recommended.people:
        return "adults" in planned.people and not planned.for_children and "parents" not in planned.people
    grown = "adults" in recommended.people and not recommended.for_children
    return grown and planned.for_children and not planned.people & GROWN
