"""What a layout is, and the table of all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block
from tests.variety.model import FIELDS, Field, Plan

Lay = Callable[[Plan, Vocabulary, Random], Iterable[Block]]
WITH_TARGET: tuple[Field, ...] = (*FIELDS, "target")


@dataclass(frozen=True)
class Layout:
    """A way of laying measures out, and what a plan must be like to be laid out so.

    `fields` are those it can show, `measures` the fewest and most it is made for, `form` the one grammatical form it
    takes. `listed` is false for running text, which is no list of measures. `shares_executors`: one cell names those of
    a whole group. `funds_are_terms`: funds stand under their years, and there is no other term. `states_goal`: the goal
    stands among the measures and not before them. `wide` ones ask for a landscape page.
    """

    name: str
    family: str
    lay: Lay
    fields: tuple[Field, ...] = WITH_TARGET
    measures: tuple[int, int] = (1, 10)
    form: str | None = None
    listed: bool = True
    shares_executors: bool = False
    funds_are_terms: bool = False
    states_goal: bool = False
    wide: bool = False


LAYOUTS: dict[str, Layout] = {}


def layout(**traits: object) -> Callable[[Lay], Lay]:
    """Registers a function as the layout of its name, in the family of its module."""

    def register(lay: Lay) -> Lay:
        name = lay.__name__
        LAYOUTS[name] = Layout(name=name, family=lay.__module__.rpartition(".")[2], lay=lay, **traits)  # type: ignore[arg-type]
        return lay

    return register
