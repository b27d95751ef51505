"""A package of recommendations, and what a plan takes up of it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from plan_assessor.document.model import Frozen, Place

# why a measure that speaks of the same thing does not take a recommendation up
Difference = Literal["people", "age", "survey", "plan", "build", "control", "inform"]


def _worded(value: Any) -> Any:
    """A number as it is written in YAML: „1“ needs no quotes."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Id = Annotated[str, BeforeValidator(_worded)]


class Recommendation(Frozen):
    """One recommendation.

    `area` is the heading that it stands under, and `like` are other wordings of it.
    """

    id: Id
    area: str | None = None
    text: str
    like: tuple[str, ...] = ()


class Package(Frozen):
    """The recommendations that consultants gave to one municipality.

    `unlike` is True where they were taken from a document that nowhere says that it recommends anything.
    """

    municipality: str | None = None
    unlike: bool = False
    recommendations: tuple[Recommendation, ...] = Field(min_length=1)


class WordPair(Frozen):
    """Words of a recommendation, and the words of a measure that say the same."""

    recommended: str
    planned: str


class Match(Frozen):
    """A measure (or an activity that the text tells of) that answers a recommendation.

    `strength` is from 0 to 1; `words` are those that decided, the rarest first. `difference` is why one that is only
    the nearest does not take it up, where one is known.
    """

    number: str | None = None
    title: str
    place: Place
    strength: float
    words: tuple[WordPair, ...]
    difference: Difference | None = None


class TakenUp(Frozen):
    """A recommendation with the measures that take it up, the strongest first; or else with the nearest, if any."""

    recommendation: Recommendation
    matches: tuple[Match, ...] = ()
    nearest: Match | None = None


class Area(Frozen):
    """How many of the recommendations of an area are taken up."""

    name: str | None
    taken: int
    total: int


class Uptake(Frozen):
    """A package as a plan takes it up; `own` are the measures, by their place in the plan from 0, that answer none."""

    recommendations: tuple[TakenUp, ...]
    own: tuple[int, ...] = ()

    @property
    def taken(self) -> tuple[TakenUp, ...]:
        """The recommendations that measures take up."""
        return tuple(each for each in self.recommendations if each.matches)

    @property
    def left(self) -> tuple[TakenUp, ...]:
        """The others."""
        return tuple(each for each in self.recommendations if not each.matches)

    @property
    def areas(self) -> tuple[Area, ...]:
        """The areas in the order of the package."""
        found: dict[str | None, list[bool]] = {}
        for each in self.recommendations:
            found.setdefault(each.recommendation.area, []).append(bool(each.matches))
        return tuple(Area(name=name, taken=sum(taken), total=len(taken)) for name, taken in found.items())
