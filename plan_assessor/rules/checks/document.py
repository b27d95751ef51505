"""`document`: whether the plan is a document of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.kind import Found, Kind

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts


class DocumentCheck(Kind):
    """The plan is a document of its own (`own`), or a part of one on other subjects (`host`)."""

    state: Literal["own", "host"]

    def look(self, facts: Facts) -> Found:
        """Which of the two it is."""
        return Found(facts.plan.hosted == (self.state == "host"), (), {})

    def describe(self) -> Text:
        """Its own, or a part of another."""
        return texts(f"rule.document.{self.state}")
