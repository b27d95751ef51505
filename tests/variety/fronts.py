"""How a document words its statements: sentences, numbered points, headings, or a table of keys and values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.variety.bank import Vocabulary, load
from tests.variety.blocks import Block, Table, Text, cell, row
from tests.variety.model import Plan


@dataclass(frozen=True)
class Statement:
    """A label with its content, and both as a sentence."""

    label: str
    content: str
    sentence: str


Front = Callable[[Plan, Vocabulary, Sequence[Statement]], Iterator[Block]]


def statements(plan: Plan, words: Vocabulary, *, with_goal: bool) -> list[Statement]:
    """The goal, the tasks and the target groups, as far as the plan states them."""
    said = plan.statements
    found = []
    if said.goal and with_goal:
        found.append(_statement(words, "goal", "goal", said.goal))
    if said.goal_blank:
        found.append(_statement(words, "goal", "goal", said.goal_blank))
    if said.tasks:
        found.append(_statement(words, "tasks", "tasks", "; ".join(said.tasks)))
    if said.groups:
        found.append(_statement(words, "target_groups", "groups", said.groups))
    return found


def _statement(words: Vocabulary, label: str, key: str, content: str) -> Statement:
    named = words.labels[label]
    capital = content[0].upper() + content[1:]
    filled = {"label": named, key: content, key.capitalize(): capital}
    return Statement(named, capital, words.sentences[key].format(**filled))


def sentences(plan: Plan, words: Vocabulary, said: Sequence[Statement]) -> Iterator[Block]:
    """A paragraph each."""
    del plan, words
    for one in said:
        yield Text(one.sentence)


def points(plan: Plan, words: Vocabulary, said: Sequence[Statement]) -> Iterator[Block]:
    """A numbered paragraph each, after one that says what the document is."""
    opening = words.sentences["intro"].format(title=plan.title)
    for at, text in enumerate([opening, *(one.sentence for one in said)], start=1):
        yield Text(f"{at}. {text}")


def headed(plan: Plan, words: Vocabulary, said: Sequence[Statement]) -> Iterator[Block]:
    """A heading each, its content below."""
    del plan, words
    for one in said:
        yield Text(one.label, "section")
        yield Text(f"{one.content.rstrip('.')}.")


def passport(plan: Plan, words: Vocabulary, said: Sequence[Statement]) -> Iterator[Block]:
    """A table of keys and values."""
    del plan, words
    texts = load("texts")["passport"]
    pairs = [texts["author"], *((one.label, one.content) for one in said), texts["revised"]]
    yield Table(tuple(row(cell(label, bold=True), content) for label, content in pairs))


FRONTS: dict[str, Front] = {front.__name__: front for front in (sentences, points, headed, passport)}
