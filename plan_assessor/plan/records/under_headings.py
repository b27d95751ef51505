"""Lines right under the headings over measures say something of all of them („Čia dirba X. Sumoka valstybė.“)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Place
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.prose import told_fields
from plan_assessor.plan.sentences import CITING, LOOKS_BACK, sentences

FEWEST_HEADINGS = 2  # what stands under one heading is said of the plan
MOSTLY = 0.5  # of the headings
MOST_LINES = 2  # under a heading
GRANTED = frozenset({"responsible", "timeline", "funding"})


def grant_told(context: Context, builders: Sequence[MeasureBuilder]) -> set[int]:
    """Gives measures what the lines right under the headings over them tell, where most such headings have a line.

    Only what no measure says of itself; the numbers of the items of those lines.
    """
    under = _first_lines(context, builders)
    told = {index: dict(_told_of_all(context, lines)) for index, (lines, _) in under.items()}
    often = Counter(field for fields in told.values() for field in fields)
    own = {field for builder in builders for field in builder.fields}
    common = {field for field, count in often.items() if count >= max(FEWEST_HEADINGS, MOSTLY * len(under))} - own
    for index, (_, measures) in under.items():
        for field in common & told[index].keys():
            for builder in measures:
                builder.fill(field, told[index][field])
    return {line for index, (lines, _) in under.items() if common & told[index].keys() for line in lines}


def _first_lines(
    context: Context, builders: Sequence[MeasureBuilder]
) -> dict[int, tuple[list[int], list[MeasureBuilder]]]:
    """The headings with measures under them, each with the plain lines before its first measure, and its measures."""
    found: dict[int, tuple[list[int], list[MeasureBuilder]]] = {}
    for builder in sorted(builders, key=lambda one: one.index):
        over = next((n for n in range(builder.index, -1, -1) if context.items[n].heading), None)
        if over is not None:
            lines = [n for n in range(over + 1, builder.index) if context.items[n].text and not context.items[n].number]
            found.setdefault(over, (lines[:MOST_LINES], []))[1].append(builder)
    return found


def _told_of_all(context: Context, lines: Sequence[int]) -> Iterator[tuple[BuilderField, Place]]:
    """Who, for what money and when, each by the first sentence that tells it (the last pair with a key wins)."""
    said = [(line, part) for line in lines for part in sentences(context.items[line].text, context.lexicon)]
    for line, sentence in reversed(said):
        if not context.concepts(sentence).isdisjoint(LOOKS_BACK | CITING):
            continue
        for field in told_fields(sentence, context.lexicon):
            if field in GRANTED:
                yield field, context.items[line].place(sentence)
