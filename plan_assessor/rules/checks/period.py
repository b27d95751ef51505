"""`period`: the years of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.kind import Found, Kind
from plan_assessor.rules.texts import Values

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts


class PeriodCheck(Kind):
    """The plan says which years it is for (`known`), or these are past (`over`)."""

    numbers = frozenset({"first", "last"})
    words_filled = frozenset({"years"})

    state: Literal["known", "over"]

    def look(self, facts: Facts) -> Found:
        """The first and the last year."""
        period = facts.plan.period
        if period is None:
            return Found(False, (), {})
        over = facts.today is not None and period.last < facts.today.year
        years = str(period.last) if period.first == period.last else f"{period.first}–{period.last}"
        values: Values = {"first": period.first, "last": period.last, "years": years}
        return Found(over if self.state == "over" else True, (), values)

    def describe(self) -> Text:
        """The years known, or past."""
        return texts(f"rule.period.{self.state}")
