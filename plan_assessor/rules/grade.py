"""Thresholds and conditions: how checks make a level."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, ConfigDict, PlainSerializer, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from plan_assessor.document.model import Frozen

PERCENTAGE = re.compile(r"(\d{1,3}) ?%")


class Rule(Frozen):
    """The base of everything that is written in a pack: frozen, no unknown keys, `not` instead of `not_`."""

    model_config = ConfigDict(populate_by_name=True)


class Threshold(NamedTuple):
    """A number of things, or a percentage of all of them."""

    value: int
    percent: bool = False

    def reached(self, part: int, whole: int) -> bool:
        """Whether `part` of `whole` is enough; of nothing at all no percentage is reached."""
        return whole > 0 and part * 100 >= self.value * whole if self.percent else part >= self.value

    def needed(self, part: int, whole: int) -> int:
        """How many more it takes."""
        goal = -(-self.value * whole // 100) if self.percent else self.value
        return max(0, goal - part)

    def __str__(self) -> str:
        """The threshold as printed."""
        return f"{self.value} %" if self.percent else str(self.value)


def _threshold(value: Any) -> Any:
    if isinstance(value, Threshold):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return Threshold(value)
    match = PERCENTAGE.fullmatch(value) if isinstance(value, str) else None
    if match is None or int(match[1]) > 100:
        raise PydanticCustomError("not_a_threshold", "not a threshold", {"value": value})
    return Threshold(int(match[1]), percent=True)


ThresholdField = Annotated[
    Threshold,
    BeforeValidator(_threshold),
    PlainSerializer(str),
    WithJsonSchema(
        {
            "anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^\\d{1,3} ?%$"}],
            "description": "A number (3) or a percentage (80%).",
        }
    ),
]


class Bound(Rule):
    """A threshold from below or above; exactly one of the two."""

    at_least: ThresholdField | None = None
    below: ThresholdField | None = None

    @model_validator(mode="after")
    def _one(self) -> Bound:
        if (self.at_least is None) == (self.below is None):
            raise PydanticCustomError("one_of", "one of", {"keys": "at_least, below"})
        return self

    @property
    def threshold(self) -> Threshold:
        """The threshold, whichever way it bounds."""
        found = self.at_least or self.below
        assert found is not None
        return found

    def holds(self, part: int, whole: int) -> bool:
        """Whether `part` of `whole` keeps the bound; where there is nothing to be a part of, it does not."""
        reached = self.threshold.reached(part, whole)
        if self.below is not None:
            return not reached and not (self.threshold.percent and whole == 0)
        return reached


class Condition(Rule):
    """The name of a check, or all, any or not of other conditions."""

    check: str | None = None
    all: tuple[Condition, ...] | None = None
    any: tuple[Condition, ...] | None = None
    not_: Condition | None = None

    model_config = ConfigDict(
        alias_generator=lambda name: name.rstrip("_"),
        json_schema_extra={"description": "The name of a check, or all, any or not of conditions."},
    )

    @model_validator(mode="before")
    @classmethod
    def _name(cls, value: Any) -> Any:
        return {"check": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _one(self) -> Condition:
        if sum(part is not None for part in (self.check, self.all, self.any, self.not_)) != 1:
            raise PydanticCustomError("one_of", "one of", {"keys": "all, any, not"})
        return self

    def holds(self, held: Callable[[str], bool]) -> bool:
        """Whether the condition holds; `held` says it of each check."""
        if self.check is not None:
            return held(self.check)
        if self.all is not None:
            return all(part.holds(held) for part in self.all)
        if self.any is not None:
            return any(part.holds(held) for part in self.any)
        assert self.not_ is not None
        return not self.not_.holds(held)

    def names(self) -> Iterator[str]:
        """The checks that it speaks of."""
        if self.check is not None:
            yield self.check
        for part in (*(self.all or ()), *(self.any or ()), *([self.not_] if self.not_ else [])):
            yield from part.names()

    def witnesses(self, held: Callable[[str], bool]) -> Iterator[str]:
        """The checks that made it hold: what a verdict quotes."""
        if self.check is not None and held(self.check):
            yield self.check
        for part in self.all or self.any or ():
            if part.holds(held):
                yield from part.witnesses(held)
