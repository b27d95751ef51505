"""What stands over measures says something of all of them: times in headings, bodies in rows, lines under headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Place
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.choose import looks_back
from plan_assessor.plan.records.prose import told_fields
from plan_assessor.plan.records.terms import tells_time
from plan_assessor.plan.sentences import CITING, LOOKS_BACK, sentences

LONGEST_HEADING = 5  # words
LONGEST_BODY = 8
FEWEST_BODIES = 2  # one heading with a body is that of all measures
MOSTLY = 0.5  # of the headings
MOST_LINES = 2  # under a heading
GRANTED = frozenset({"responsible", "timeline", "funding"})
FEWEST_TIMES = 2  # one heading with a year is that of all measures


def grant_times(context: Context, builders: Sequence[MeasureBuilder]) -> None:
    """Gives measures without a term of their own the time that the nearest heading over them names."""
    over = _timed_headings(context)
    named = {index: over[index] for index in {builder.index for builder in builders} if index in over}
    if len({item.text.casefold() for item in named.values()}) < FEWEST_TIMES:
        return
    for builder in builders:
        if "timeline" not in builder.fields and builder.index in named:
            builder.fill("timeline", named[builder.index].place())


def grant_bodies(
    builders: Sequence[MeasureBuilder], groups: Sequence[tuple[str, Place, int]], lexicon: Lexicon
) -> None:
    """Gives measures without executors the bodies that the rows over them name, each another („Atiteko muziejui“)."""
    places = {text: place for text, place, _ in groups}
    over = {builder.groups[-1] for builder in builders if builder.groups}
    known = any("responsible" in builder.fields for builder in builders)
    if known or len(over) < FEWEST_BODIES or not all(text in places and _is_a_body(text, lexicon) for text in over):
        return
    for builder in builders:
        if builder.groups:
            builder.fill("responsible", places[builder.groups[-1]])


def _is_a_body(text: str, lexicon: Lexicon) -> bool:
    """A named body that the words end with: „Švietimo skyrius“, „Atiteko Utenos muziejui“, not „Pagalba šeimai“."""
    words = text.rstrip(" .:").split()
    last = lexicon.matcher.concepts(words[-1]) if words else frozenset()
    if "body_name" not in last or not 1 < len(words) <= LONGEST_BODY or not names_body(text, lexicon):
        return False
    by_name = any(word[0].isupper() for word in words[1:])
    return by_name or ("nominative" in last and "genitive" in lexicon.matcher.concepts(words[0]))


def grant_told(context: Context, builders: Sequence[MeasureBuilder]) -> set[int]:
    """Gives measures what the lines right under the headings over them tell, where most such headings have a line.

    Only what no measure says of itself; the numbers of the items of those lines.
    """
    under = _first_lines(context, builders)
    told = {index: dict(_told_of_all(context, lines)) for index, (lines, _) in under.items()}
    often = Counter(field for fields in told.values() for field in fields)
    own = {field for builder in builders for field in builder.fields}
    common = {field for field, count in often.items() if count >= max(FEWEST_BODIES, MOSTLY * len(under))} - own
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


def _timed_headings(context: Context) -> dict[int, Item]:
    """For each item that stands under a heading with a time, the nearest such heading."""
    found: dict[int, Item] = {}
    for index, headings in _headings_over(context.items):
        timed = next((item for item in reversed(headings) if _names_time(context, item.text)), None)
        if timed:
            found[index] = timed
    return found


def _names_time(context: Context, heading: str) -> bool:
    short = len(heading.split()) <= LONGEST_HEADING
    return short and tells_time(heading, context.lexicon) and not looks_back(context, heading)


def _headings_over(items: Sequence[Item]) -> Iterator[tuple[int, list[Item]]]:
    """Each item with the headings over it, the highest first."""
    open_ones: list[Item] = []
    for index, item in enumerate(items):
        if item.heading:
            open_ones = [other for other in open_ones if other.heading < item.heading]
        yield index, list(open_ones)
        if item.heading:
            open_ones.append(item)
