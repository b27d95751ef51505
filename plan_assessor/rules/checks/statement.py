"""`statement`: what the plan says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pydantic import model_validator

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.plan.model import KINDS
from plan_assessor.rules.checks.kind import Found, Kind, either, found

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts
    from plan_assessor.rules.loading.context import Context
    from plan_assessor.yaml_files.parse import KeyPath
    from plan_assessor.yaml_files.problems import Problem


class StatementCheck(Kind):
    """The plan says it: a statement of the topic, of one of the kinds."""

    numbers = frozenset({"count"})
    words_filled = frozenset({"quote", "quoted"})
    quotable = True

    topic: str
    kind: tuple[str, ...]

    @model_validator(mode="before")
    @classmethod
    def _one_kind(cls, value: Any) -> Any:
        if isinstance(value, dict) and isinstance(value.get("kind"), str):
            return value | {"kind": [value["kind"]]}
        return value

    @property
    def topics(self) -> frozenset[str]:
        """The topic that it asks about."""
        return frozenset({self.topic})

    def look(self, facts: Facts) -> Found:
        """The statements in the order of the kinds as written: the first is what a comment would rather quote."""
        said = [place for kind in self.kind for place in facts.said.get((self.topic, kind), ())]
        return found(bool(said), said, count=len(said))

    def describe(self) -> Text:
        """One of the kinds of statements."""
        return either([texts(f"rule.statement.{self.topic}.{kind}") for kind in self.kind])

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:
        """A topic or kind that nobody reads from plans."""
        if self.topic not in KINDS:
            yield context.unknown((*path, "topic"), "unknown_topic", self.topic, KINDS)
            return
        for at, kind in enumerate(self.kind):
            if kind not in KINDS[self.topic]:
                yield context.unknown((*path, "kind", at), "unknown_kind", kind, KINDS[self.topic], topic=self.topic)
