"""Lines beside the measures of each heading say something of all of them („Čia dirba X. Sumoka valstybė.“)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from plan_assessor.document.model import Place
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.prose import told_fields
from plan_assessor.plan.sentences import CITING, LOOKS_BACK, sentences

FEWEST_HEADINGS = 2  # what stands under one heading is said of the plan
MOSTLY = 0.5  # of the headings
MOST_LINES = 2  # before the measures of a heading, and after them
LONGEST = 16  # words: a longer sentence tells more than a field
MOST_SENTENCES = 3  # of a line: a longer one is a paragraph of its own
SAYS_ELSE = LOOKS_BACK | CITING | {"analysis", "goal"}
GRANTED = frozenset({"responsible", "timeline", "funding"})


class Stretch(NamedTuple):
    """What stands from a heading to the next: its measures, and the plain lines before the first and after the last."""

    measures: list[MeasureBuilder]
    lines: list[int]


def grant_told(context: Context, builders: Sequence[MeasureBuilder]) -> set[int]:
    """Gives measures what lines under the headings over them tell, where most such headings have a line.

    Only what no measure says of itself; the numbers of the items of those lines.
    """
    stretches = list(_stretches(context, builders))
    told = [dict(_told_of_all(context, stretch.lines)) for stretch in stretches]
    often = Counter(field for fields in told for field in fields)
    own = {field for builder in builders for field in builder.fields}
    common = {field for field, count in often.items() if count >= max(FEWEST_HEADINGS, MOSTLY * len(stretches))} - own
    taken: set[int] = set()
    for stretch, fields in zip(stretches, told, strict=True):
        granted = common & fields.keys()
        taken |= set(stretch.lines) if granted else set()
        for field in granted:
            for builder in stretch.measures:
                builder.fill(field, fields[field])
    return taken


def _stretches(context: Context, builders: Sequence[MeasureBuilder]) -> Iterator[Stretch]:
    """The stretches that hold measures, in the order of the document; a heading that is a measure itself has none."""
    at: defaultdict[int, list[MeasureBuilder]] = defaultdict(list)
    for builder in builders:
        at[builder.index].append(builder)
    starts = [n for n, item in enumerate(context.items) if item.heading]
    for start, end in pairwise([*starts, len(context.items)]):
        holding = [n for n in range(start, end) if n in at]
        if holding and start not in at:
            before = [n for n in range(start + 1, holding[0]) if _is_plain(context.items[n])]
            after = [n for n in range(holding[-1] + 1, end) if _is_plain(context.items[n])]
            yield Stretch([one for n in holding for one in at[n]], [*before[:MOST_LINES], *after[-MOST_LINES:]])


def _is_plain(item: Item) -> bool:
    return bool(item.text) and not item.number and item.zone == "plan"


def _told_of_all(context: Context, lines: Sequence[int]) -> Iterator[tuple[BuilderField, Place]]:
    """Who, for what money and when, each by the first sentence that tells it (the last pair with a key wins)."""
    said = [(line, sentences(context.items[line].text, context.lexicon)) for line in lines]
    short = [(line, part) for line, parts in said if len(parts) <= MOST_SENTENCES for part in parts]
    for line, sentence in reversed(short):
        if len(sentence.split()) > LONGEST or not context.concepts(sentence).isdisjoint(SAYS_ELSE):
            continue
        for field in told_fields(sentence, context.lexicon):
            if field in GRANTED:
                yield field, context.items[line].place(sentence)
