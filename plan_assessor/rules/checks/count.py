"""`count`: measures, executors, words in titles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.kind import Found, Kind, bounded, found, percent_problems
from plan_assessor.rules.grade import Bound
from plan_assessor.rules.texts import TITLE_LENGTH, listed, names, one_line, shorten

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts
    from plan_assessor.rules.loading.context import Context
    from plan_assessor.yaml_files.parse import KeyPath
    from plan_assessor.yaml_files.problems import Problem

MOST_BODIES = 3

Countable = Literal["measures", "executors", "title_words"]


def _bodies(places: Sequence[Place]) -> Text:
    """Those who are named in a few words, rather than whole lists of them."""
    short = [one_line(place.quote) for place in places if len(place.quote) <= TITLE_LENGTH]
    shown = short or [shorten(place.quote, TITLE_LENGTH) for place in places]
    return listed(shown, MOST_BODIES, of=len(places))


class CountCheck(Bound, Kind):
    """How many there are: measures, different executors, or words in a title of a measure (on average)."""

    numbers = frozenset({"count", "needed"})
    words_filled = frozenset({"names", "quote"})

    of: Countable

    @property
    def topics(self) -> frozenset[str]:
        """The measures."""
        return frozenset({"measures"})

    def look(self, facts: Facts) -> Found:
        """The things, counted."""
        measures = facts.measures
        named = names(measures)
        things: list[Place] = [m.place for m in measures]
        count = len(measures)
        if self.of == "executors":
            said = [measure.responsible for measure in measures if measure.responsible]
            different = {" ".join(place.quote.casefold().split()): place for place in said}
            things, count = list(different.values()), len(different)
            named = _bodies(things)
        elif self.of == "title_words":
            count = sum(len(m.title.split()) for m in measures) // max(1, len(measures))
        held = self.holds(count, 0) and (self.of == "measures" or bool(things))
        return found(held, things, count=count, needed=self.threshold.needed(count, 0), names=named)

    def describe(self) -> Text:
        """So many of the things."""
        return bounded(self, texts(f"rule.counted.{self.of}"))

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:
        """A percentage."""
        yield from percent_problems(self, path, context)
