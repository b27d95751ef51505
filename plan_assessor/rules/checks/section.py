"""`section`: a heading of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.kind import Found, Kind
from plan_assessor.rules.words import Words

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts


class SectionCheck(Words, Kind):
    """A section of the plan (or of the whole document that it is a part of) whose heading has one of the words."""

    words_filled = frozenset({"heading"})
    quotable = True

    where: Literal["text", "document"] = "text"

    @property
    def word_lists(self) -> tuple[Words, ...]:
        """Its own words."""
        return self.lists

    def look(self, facts: Facts) -> Found:
        """The first such heading."""
        for heading, place in facts.sections(self.where).items():
            if self.stand_in(facts.concepts(heading)):
                return Found(True, (place,), {"heading": heading})
        return Found(False, (), {})

    def describe(self) -> Text:
        """A section with one of the words."""
        return texts("rule.section", words=self.listed)
