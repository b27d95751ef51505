"""`coverage`: a field of the measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.plan.model import Measure
from plan_assessor.rules.checks.kind import Found, Kind, found
from plan_assessor.rules.grade import Bound
from plan_assessor.rules.texts import names

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts

CoveredField = Literal["indicator", "responsible", "timeline", "funding", "target_group", "value"]


class CoverageCheck(Bound, Kind):
    """How many of the measures have the field filled; for `value`, of those with an indicator, those with a number."""

    numbers = frozenset({"filled", "total", "percent", "lacking", "needed"})
    words_filled = frozenset({"missing", "quote"})

    field: CoveredField

    @property
    def topics(self) -> frozenset[str]:
        """The measures."""
        return frozenset({"measures"})

    def look(self, facts: Facts) -> Found:
        """The measures that have the field, counted; the others named."""
        whole = [m for m in facts.measures if self.field != "value" or m.indicator is not None]
        fields = [_field(measure, self.field) for measure in whole]
        filled = [place for place in fields if place]
        lacking = [measure for measure, place in zip(whole, fields, strict=True) if not place]
        return found(
            self.holds(len(filled), len(whole)),
            filled,
            filled=len(filled),
            total=len(whole),
            percent=len(filled) * 100 // len(whole) if whole else 0,
            lacking=len(lacking),
            needed=self.threshold.needed(len(filled), len(whole)),
            missing=names(lacking),
        )

    def describe(self) -> Text:
        """So many of the measures, or such a share of them."""
        side = "below" if self.below is not None else "at_least"
        unit = "percent" if self.threshold.percent else "number"
        thing = texts(f"rule.thing.{self.field}")
        return texts(f"rule.coverage.{side}.{unit}", thing=thing, number=self.threshold.value)


def _field(measure: Measure, name: str) -> Place | None:
    if name == "value":
        return measure.indicator if measure.valued else None
    place: Place | None = getattr(measure, name)
    return place
