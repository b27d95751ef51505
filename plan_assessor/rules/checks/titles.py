"""`titles`: measures whose titles say nothing but what the words of a list say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.kind import Found, Kind, found
from plan_assessor.rules.grade import Bound
from plan_assessor.rules.texts import names
from plan_assessor.rules.words import Words

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts


class TitlesCheck(Words, Bound, Kind):
    """So many of the measures have titles of nothing but the words: no object, number or place, and no target value."""

    numbers = frozenset({"count", "total"})
    words_filled = frozenset({"names", "quote"})

    @property
    def topics(self) -> frozenset[str]:
        """The measures."""
        return frozenset({"measures"})

    @property
    def word_lists(self) -> tuple[Words, ...]:
        """Its own words."""
        return (self,)

    def look(self, facts: Facts) -> Found:
        """The measures with such titles."""
        only = [m for m in facts.measures if not m.valued and self.tells_all(m.title, facts)]
        held = self.holds(len(only), len(facts.measures))
        places = [measure.place for measure in only]
        return found(held, places, count=len(only), total=len(facts.measures), names=names(only))

    def tells_all(self, title: str, facts: Facts) -> bool:
        """Whether every word of the title belongs to the list."""
        hits = [hit for hit in facts.pack.matcher.find(title) if self.stand_in({hit.concept})]
        tokens = facts.pack.lexicon.tokens(title)
        return all(any(hit.start <= token.start < hit.end for hit in hits) for token in tokens)

    def describe(self) -> Text:
        """So many titles of nothing but these words."""
        unit = "percent" if self.threshold.percent else "number"
        return texts(f"rule.titles.{unit}", number=self.threshold.value, words=self.listed)
