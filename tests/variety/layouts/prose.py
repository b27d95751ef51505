"""Measures told in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Text
from tests.variety.layouts.columns import field_columns, filled, sentence
from tests.variety.layouts.registry import layout
from tests.variety.model import Field, Plan

NONE: tuple[Field, ...] = ()


@layout(form="infinitive")
def points_of_sentences(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """A numbered point a measure, its fields in sentences after it."""
    for at, one in enumerate(plan.measures):
        pairs = filled(field_columns(plan, words), at, one)
        yield Text(" ".join([f"{at + 1}. {one.title}.", *(sentence(f"{label} – {value}") for label, value in pairs)]))


@layout(fields=NONE, form="infinitive", measures=(4, 9), listed=False)
def running_text(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """Several actions a paragraph: no list of measures."""
    actions = [one.title[0].lower() + one.title[1:] for one in plan.measures]
    openings = words.sentences["told"]
    for at in range(0, len(actions), 3):
        some = actions[at : at + 3]
        listed = ", ".join(some[:-1]) + f" {words.sentences['and']} {some[-1]}" if len(some) > 1 else some[0]
        yield Text(openings[(at // 3) % len(openings)].format(actions=listed))


@layout(fields=NONE, measures=(0, 0), listed=False)
def measures_promised(_: Plan, words: Vocabulary, __: Random) -> Iterable[Block]:
    """No measures at all."""
    yield Text(words.sentences["promised"])
