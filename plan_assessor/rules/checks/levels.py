"""`levels`: how many criteria earned a level."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.kind import Found, Kind, bounded, percent_problems
from plan_assessor.rules.grade import Bound
from plan_assessor.rules.says import Outcome

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts
    from plan_assessor.rules.loading.context import Context
    from plan_assessor.yaml_files.parse import KeyPath
    from plan_assessor.yaml_files.problems import Problem


class LevelsCheck(Bound, Kind):
    """So many criteria earned the level: for the narrative, which is told once all are judged."""

    numbers = frozenset({"count"})

    of: Outcome

    def look(self, facts: Facts) -> Found:
        """The criteria, counted."""
        count = sum(level == self.of for level in facts.levels.values())
        return Found(self.holds(count, 0), (), {"count": count})

    def describe(self) -> Text:
        """So many criteria of the level."""
        return bounded(self, texts(f"rule.counted.{self.of}"))

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:
        """A percentage."""
        yield from percent_problems(self, path, context)
