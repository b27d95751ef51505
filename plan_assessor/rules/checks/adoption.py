"""`adoption`: who adopted the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import model_validator

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.messages.wording import day
from plan_assessor.plan.model import Body
from plan_assessor.rules.checks.kind import Found, Kind, either

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts


class AdoptionCheck(Kind):
    """The plan was adopted, by one of these bodies."""

    words_filled = frozenset({"date", "number"})
    quotable = True

    by: tuple[Body, ...]

    @model_validator(mode="before")
    @classmethod
    def _one_body(cls, value: Any) -> Any:
        if isinstance(value, dict) and isinstance(value.get("by"), str):
            return value | {"by": [value["by"]]}
        return value

    def look(self, facts: Facts) -> Found:
        """The act by which the plan was adopted."""
        act = facts.plan.adoption
        if act is None:
            return Found(False, (), {})
        return Found(act.body in self.by, (act.place,), {"date": day(act.date), "number": act.number})

    def describe(self) -> Text:
        """Adopted by one of the bodies."""
        return either([texts(f"rule.adoption.{body}") for body in self.by])
