"""Sentences under measures tell their fields: where they begin alike, or where short ones stand under most measures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from plan_assessor.document.model import Paragraph, Table
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.joining import dotted
from plan_assessor.plan.records.prose import speaks_of_all, told_fields
from plan_assessor.plan.records.vocabulary import Labels
from plan_assessor.plan.sentences import label_of, sentences

OPENING_WORDS = (2, 1)  # the more are asked first
FEWEST_ALIKE = 3  # measures with a sentence of the same opening
SAME = 0.75  # of such sentences tell the same field
MOST_LINES = 3  # under a measure
MOSTLY = 0.75  # of the measures have short sentences under them, and of these so many tell a field
LONGEST = 14  # words of a short sentence
NOBODY = frozenset({"in_a_place", "group_noun"})


class Told(NamedTuple):
    """A sentence in the item at `position` under a measure."""

    builder: MeasureBuilder
    position: int
    sentence: str


def grant_repeated(context: Context, builders: Sequence[MeasureBuilder], labels: Labels) -> set[int]:
    """Gives measures the fields that sentences below them tell; the numbers of the items of the sentences.

    Sentences with a label say themselves what they are.
    """
    titles = {builder.index for builder in builders}
    said = [
        told for one in builders for told in _below(context, one, titles) if not _is_labelled(told.sentence, labels)
    ]
    said = _without_what_follows_all(said, several=len(builders) > 1)
    taken = _take_alike(context, said)
    return taken | _take_short(context, builders, [told for told in said if told.position not in taken])


def _without_what_follows_all(said: Sequence[Told], *, several: bool) -> list[Told]:
    """What is told under the measures; lines under the last of several, more than any other has, speak of the plan."""
    lines: defaultdict[int, list[int]] = defaultdict(list)
    for told in said:
        if told.position not in lines[told.builder.index]:
            lines[told.builder.index].append(told.position)
    *others, last = [under for _, under in sorted(lines.items())] or [[]]
    usual = max(map(len, others), default=0 if several else len(last))
    return [told for told in said if told.position not in last[usual:]]


def _is_labelled(sentence: str, labels: Labels) -> bool:
    return bool(label_of(sentence)) or labels.is_shortened(sentence)


def _take_alike(context: Context, said: Sequence[Told]) -> set[int]:
    """Fills the field that sentences of the same opening tell („Pavyko, jei ateis 40 žmonių“)."""
    taken: set[int] = set()
    for told in (group for words in OPENING_WORDS for group in _alike(context, said, words)):
        field = _common(context, told)
        if field:
            for one in told:
                one.builder.fields.setdefault(field, context.items[one.position].place(one.sentence))
            taken |= {one.position for one in told}
    return taken


def _take_short(context: Context, builders: Sequence[MeasureBuilder], said: Sequence[Told]) -> set[int]:
    """Fills what short sentences tell, in whatever words, where nearly all measures have some („Triūs X skyrius.“)."""
    described = {id(told.builder) for told in said}
    short = [told for told in said if len(told.sentence.split()) <= LONGEST]
    fields = [(told, [*_told_shortly(context, told.sentence)]) for told in short]
    telling = [told for told, found in fields if found]
    several = len(described) >= max(FEWEST_ALIKE, MOSTLY * len(builders))
    if not several or len(short) < len(said) or len(telling) < MOSTLY * len(said):
        return set()
    for told, found in fields:
        for field in found:
            told.builder.fields.setdefault(field, context.items[told.position].place(told.sentence))
    return {told.position for told in said}


def _told_shortly(context: Context, sentence: str) -> Iterator[BuilderField]:
    """The fields that a short sentence tells; nobody is where a thing is done („viešoje bibliotekoje“), or a group."""
    hits = context.lexicon.matcher.hits(sentence, "body_name")
    doing = any(NOBODY.isdisjoint(context.concepts(sentence[hit.start : hit.end])) for hit in hits)
    for field in told_fields(sentence, context.lexicon):
        if field != "responsible" or doing:
            yield field


def _alike(context: Context, said: Sequence[Told], words: int) -> Iterator[list[Told]]:
    """The sentences under several measures that begin with the same words."""
    alike: defaultdict[tuple[str, ...], list[Told]] = defaultdict(list)
    for told in said:
        opening = tuple(token.folded for token in context.lexicon.tokens(told.sentence)[:words])
        alike[opening].append(told)
    return (told for told in alike.values() if len({id(one.builder) for one in told}) >= FEWEST_ALIKE)


def _below(context: Context, builder: MeasureBuilder, titles: Collection[int]) -> Iterator[Told]:
    """The sentences of the plain paragraphs, or of its own sub-points, right under a measure that is one itself."""
    if isinstance(context.items[builder.index].block, Table):
        return
    for index in range(builder.index + 1, min(builder.index + 1 + MOST_LINES, len(context.items))):
        item = context.items[index]
        if not isinstance(item.block, Paragraph) or item.heading or item.zone != "plan" or index in titles:
            return
        if item.number and not _is_sub_point(item.number, builder.number):
            return
        for sentence in sentences(item.text, context.lexicon):
            if not speaks_of_all(sentence, context.lexicon):
                yield Told(builder, index, sentence)


def _is_sub_point(number: str, of: str | None) -> bool:
    """„5.2.“ of „5.“."""
    return of is not None and dotted(number).startswith(f"{dotted(of)}.")


def _common(context: Context, told: Sequence[Told]) -> BuilderField | None:
    """The one field that most of the sentences tell."""
    fields = Counter(field for one in told for field in told_fields(one.sentence, context.lexicon))
    common = [field for field, count in fields.items() if count >= SAME * len(told)]
    return common[0] if len(common) == 1 else None
