"""Who rated what, and how far they agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from plan_assessor.document.model import Frozen
from plan_assessor.messages.language import LANGUAGES, Text
from plan_assessor.rules.assessment import PackInfo, Verdict


class Unit(NamedTuple):
    """What is rated: one criterion of one plan."""

    plan: str
    criterion: str


class Rating(Frozen):
    """A verdict, and the reason where one is known."""

    verdict: Verdict
    reason: str = ""


class Rater(Frozen):
    """Somebody, or a program, with the verdicts that they gave."""

    name: str
    ratings: dict[Unit, Rating]


class Measured(Frozen):
    """A coefficient with its interval of 95 per cent; None where it is not defined, as where nothing varies."""

    value: float | None
    low: float | None = None
    high: float | None = None


class Row(Frozen):
    """How far raters agree on one criterion (None: on all together).

    `n` is how many plans (or cells) at least two rated, `raw` the share of pairs of ratings that are the same.
    """

    criterion: str | None
    n: int
    raw: float
    kappa: Measured
    alpha: Measured


class Disagreement(Frozen):
    """A criterion of a plan on which raters differ, with what each says."""

    plan: str
    criterion: str
    ratings: tuple[tuple[str, Rating], ...]


class Agreement(Frozen):
    """All of it. `confusion` counts the pairs of ratings, those of the rater named first down, of the later across."""

    raters: tuple[str, ...]
    rows: tuple[Row, ...]
    confusion: tuple[tuple[int, ...], ...]
    disagreements: tuple[Disagreement, ...]
    titles: dict[str, Text]


def titles_of(raters: Sequence[Rater], pack: PackInfo) -> dict[str, Text]:
    """The criteria that were rated, with their titles: those of the rules in their order, then others by their ids."""
    rated = dict.fromkeys(unit.criterion for rater in raters for unit in rater.ratings)
    titles = {criterion.id: criterion.title for criterion in pack.criteria if criterion.id in rated}
    return titles | {name: dict.fromkeys(LANGUAGES, name) for name in rated if name not in titles}
