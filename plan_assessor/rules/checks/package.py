"""`package`: recommendations of the package given to the municipality that the measures take up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.recommendations.model import TakenUp, Uptake
from plan_assessor.rules.checks.kind import Found, Kind, bounded, found
from plan_assessor.rules.grade import Bound, Threshold
from plan_assessor.rules.texts import QUOTE_LENGTH, listed, shorten

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts

MOST_NAMED = 12
EXAMPLES = 2


class PackageCheck(Bound, Kind):
    """How many recommendations of the package given to the municipality the measures take up; without one, never."""

    numbers = frozenset({"count", "total", "needed"})
    words_filled = frozenset({"names", "examples", "quote"})

    @property
    def topics(self) -> frozenset[str]:
        """The measures."""
        return frozenset({"measures"})

    def look(self, facts: Facts) -> Found:
        """The recommendations taken up, counted, each with the first measure that does; all are always enough."""
        uptake = facts.uptake or Uptake(recommendations=())
        taken, total = len(uptake.taken), len(uptake.recommendations)
        places = dict.fromkeys(each.matches[0].place for each in uptake.taken)
        return found(
            facts.uptake is not None and self._holds(taken, total),
            places,
            count=taken,
            total=total,
            needed=self._within(total).needed(taken, total),
            names=listed([each.recommendation.id for each in uptake.taken], MOST_NAMED),
            examples=listed([_example(each) for each in uptake.left[:EXAMPLES]]),
        )

    def _holds(self, taken: int, total: int) -> bool:
        reached = self._within(total).reached(taken, total)
        return reached if self.below is None else not reached

    def _within(self, total: int) -> Threshold:
        """The threshold, no higher than the package has recommendations."""
        threshold = self.threshold
        return threshold if threshold.percent else Threshold(min(threshold.value, total))

    def describe(self) -> Text:
        """So many recommendations of the package."""
        return bounded(self, texts("rule.counted.package"))


def _example(left: TakenUp) -> Text:
    return texts("rule.title", title=shorten(left.recommendation.text, QUOTE_LENGTH))
