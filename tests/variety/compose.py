"""A whole document: shell, chapters of statements, the measures in their layout, and what stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.variety.bank import Vocabulary, load, topics
from tests.variety.blocks import Block, Text
from tests.variety.companions import Companion, Where
from tests.variety.fronts import Front, headed, statements
from tests.variety.layouts import Layout
from tests.variety.model import Plan
from tests.variety.shell import shell, spelled

# of people and things counted in the background: numbers that take the same plural
COUNTS = (134, 156, 243, 368, 427, 582, 625, 793)
Chapter = Callable[[str], Iterator[Block]]


def compose(
    plan: Plan, layout: Layout, words: Vocabulary, front: Front, companion: Companion, dice: Random
) -> list[Block]:
    """The blocks of the document, in order."""
    chapter = _chapters(words, dice)
    return [
        *_beside(companion, "first", plan),
        *shell(plan, dice),
        *chapter("general"),
        *_general(plan, words, dice),
        *(chapter("goals") if _has_goals_chapter(plan, front, dice) else ()),
        *front(plan, words, statements(plan, words, with_goal=not layout.states_goal)),
        *chapter("situation"),
        *_situation(plan, dice),
        *_beside(companion, "situation", plan),
        *chapter("measures"),
        *layout.lay(plan, words, dice),
        *chapter("final"),
        *_final(plan, words),
        Text(load("texts")["signature"], "centred"),
        *_beside(companion, "last", plan),
    ]


def _chapters(words: Vocabulary, dice: Random) -> Chapter:
    """How chapters are headed: „II SKYRIUS“ over the name, „2. Name“, or the bare name."""
    style = dice.choice(["roman", "decimal", "bare"])
    numbers = iter(load("texts")["romans"])
    counted = iter(range(1, len(load("texts")["romans"]) + 1))

    def chapter(key: str) -> Iterator[Block]:
        name = words.labels[key]
        if style == "roman":
            yield Text(load("texts")["chapters"]["number"].format(roman=next(numbers)), "chapter")
        yield Text(f"{next(counted)}. {name}" if style == "decimal" else name, "chapter")

    return chapter


def _beside(companion: Companion, where: Where, plan: Plan) -> Iterator[Block]:
    if companion.where == where:
        yield from companion.made(plan)


def _has_goals_chapter(plan: Plan, front: Front, dice: Random) -> bool:
    """A heading „Tikslas“ over nothing would be a goal left blank; one over the same heading says it twice."""
    said = plan.statements
    return front is not headed and bool(said.goal_blank or said.tasks) and dice.random() < 0.5


def _general(plan: Plan, words: Vocabulary, dice: Random) -> Iterator[Block]:
    yield Text(words.sentences["basis"])
    if dice.random() < 0.5:
        day = spelled(f"{plan.years[0] - 4}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}")
        number = dice.choice(load("texts")["numbers"]).format(n=dice.randint(2, 400))
        yield Text(words.sentences["elsewhere"].format(place=plan.place, day=day, number=number))


def _situation(plan: Plan, dice: Random) -> Iterator[Block]:
    background = next(topic for topic in topics() if topic.id == plan.topic).background
    for text in dice.sample(background, 2):
        yield Text(text.format(year=plan.years[0] - 1, count=dice.choice(COUNTS)))


def _final(plan: Plan, words: Vocabulary) -> Iterator[Block]:
    said, texts = plan.statements, words.sentences
    if said.executors:
        yield Text(texts["executors"].format(executor=said.executors))
    if said.coordinator:
        yield Text(texts["coordinator"].format(executor=said.coordinator))
    if said.period:
        yield Text(texts["period"].format(years=said.period))
    if said.sources:
        yield Text(texts["sources"])
    if said.funds_unsure:
        yield Text(texts["funds_unsure"])
    if said.indicators:
        yield Text(texts["indicators"].format(indicator=said.indicators))
    if said.considered:
        yield Text(texts["considered"])
    if plan.adoption.kind == "intention":
        yield Text(texts["intention"])
    yield Text(texts["monitoring"])
