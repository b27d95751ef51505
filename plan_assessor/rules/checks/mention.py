"""`mention`: words in the text or in the measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import StrictInt

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.kind import Found, Kind, found
from plan_assessor.rules.words import Words, WordsNear

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts


class MentionCheck(WordsNear, Kind):
    """The words stand in the text of the plan, in its measures, or anywhere in the document that it is a part of."""

    numbers = frozenset({"count"})
    words_filled = frozenset({"quote", "quoted"})
    quotable = True

    at_least: StrictInt = 1
    where: Literal["text", "measures", "anywhere", "document"] = "anywhere"

    @property
    def word_lists(self) -> tuple[Words, ...]:
        """Its own words, and those nearby."""
        return self.lists

    def look(self, facts: Facts) -> Found:
        """The places where the words stand."""
        places = [unit.place for unit in facts.units(self.where) if self.stand_in(unit.concepts)]
        return found(len(places) >= self.at_least, places, count=len(places))

    def describe(self) -> Text:
        """The words, where they are looked for, and what must stand near them."""
        phrase = texts(f"rule.mention.{self.where}", words=self.listed)
        return texts("rule.near", phrase=phrase, words=self.near_words.listed) if self.near_words else phrase
