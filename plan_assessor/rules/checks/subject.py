"""`subject`: how much of the document is on the subject of the pack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.kind import Found, Kind, bounded, found, percent_problems
from plan_assessor.rules.grade import Bound

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts
    from plan_assessor.rules.loading.context import Context
    from plan_assessor.yaml_files.parse import KeyPath
    from plan_assessor.yaml_files.problems import Problem


class SubjectCheck(Bound, Kind):
    """How many places of the document, paragraphs and measures, speak of the subject of the pack."""

    numbers = frozenset({"count"})
    words_filled = frozenset({"quote"})

    def look(self, facts: Facts) -> Found:
        """The places, counted."""
        passages = [p.place for p in facts.plan.passages]
        count = len(passages) + len(facts.measures)
        return found(self.holds(count, 0), passages, count=count)

    def describe(self) -> Text:
        """So many places."""
        return bounded(self, texts("rule.counted.subject"))

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:
        """A percentage."""
        yield from percent_problems(self, path, context)
