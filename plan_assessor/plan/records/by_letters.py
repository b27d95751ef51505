"""What is told of groups of measures by their letters, elsewhere: „A grupei skiriamas SB, B grupei – valstybės“."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from plan_assessor.language.letters import UPPER
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.features import EVIDENCE, kinds

# „A grupė“, „I kryptis“
NAMED = re.compile(rf"(?P<letter>[{UPPER}]|[IVX]+|\d)\s(?P<noun>[^\W\d_]{{4,}})")
STEM = 4  # letters of the noun, whose endings differ
FEWEST_GROUPS = 2  # that a text speaks of
# what a text may tell of a group
TOLD: tuple[BuilderField, ...] = ("timeline", "funding", "responsible")
EDGE = " .,;:–-"


def grant_by_letters(context: Context, builders: Sequence[MeasureBuilder]) -> set[int]:
    """Gives measures what is told of their group by its letter; the numbers of the items that tell it."""
    over = {builder.groups[-1] for builder in builders if builder.groups}
    names = {match["letter"]: match["noun"][:STEM] for text in over if (match := NAMED.match(text))}
    if len(names) < FEWEST_GROUPS:
        return set()
    named = re.compile("|".join(rf"\b{letter}\s{noun}\w*" for letter, noun in names.items()))
    taken: set[int] = set()
    for index, item in enumerate(context.items):
        told = _told(item.text, named) if item.zone == "plan" else {}
        field = _field(context, told.values()) if len(told) >= FEWEST_GROUPS else None
        if field:
            taken.add(index)
            _grant(context, item, field, told, builders)
    return taken


def _told(text: str, named: re.Pattern[str]) -> dict[str, str]:
    """What the text tells of each group after its name, by the letter of the group."""
    told: dict[str, str] = {}
    for mention, following in pairwise([*named.finditer(text), None]):
        if mention:
            words = text[mention.end() : following.start() if following else None].strip(EDGE)
            told.setdefault(mention.group().split()[0], words)
    return told


def _field(context: Context, told: Collection[str]) -> BuilderField | None:
    """The field that the text tells of most of the groups."""
    shown = [kinds(words, context.lexicon) for words in told]
    tells = {field: sum(not one.isdisjoint(EVIDENCE[field]) for one in shown) for field in TOLD}
    field = max(tells, key=lambda name: tells[name])
    return field if 2 * tells[field] > len(told) else None


def _grant(
    context: Context, item: Item, field: BuilderField, told: Mapping[str, str], builders: Sequence[MeasureBuilder]
) -> None:
    """Gives the field to the measures of those groups of which the text tells it."""
    for builder in builders:
        group = NAMED.match(builder.groups[-1]) if builder.groups else None
        words = told.get(group["letter"], "") if group else ""
        if not kinds(words, context.lexicon).isdisjoint(EVIDENCE[field]):
            builder.fill(field, item.place(words))
