"""The lines of the text from heading to heading, each with the labelled fields that it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from plan_assessor.document.model import POINT, Paragraph, Table
from plan_assessor.language.letters import UPPER
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import depth, split_number
from plan_assessor.plan.records.chained import chained
from plan_assessor.plan.records.columns import Role
from plan_assessor.plan.records.counted import with_counts_as_numbers
from plan_assessor.plan.records.depths import depths
from plan_assessor.plan.records.entries import BOLD, BULLET, HEADING, NUMBERED
from plan_assessor.plan.records.labels import group_level, is_titled
from plan_assessor.plan.records.vocabulary import Labels, Part
from plan_assessor.plan.sentences import label_of

PLAIN = "plain"
FEWEST_RUN_IN = 2  # labels that a document repeats, after a description in the same line
# that a line may name of all that stands under it
OVER_OTHERS = frozenset[Role | None]({"target", "responsible", "timeline", "funding"})
# the number of a card, over its name
LONE_NUMBER = re.compile(rf"^[{UPPER}]?\d{{1,2}}(?:\.\d{{1,2}})*[.)]?$")
# „Priemonė 3 iš 10“, „3 / 10“
ONE_OF_SEVERAL = re.compile(r"(?:[^\W\d_]+\s)?(?P<number>\d{1,2})\s(?:[^\W\d_]{2,3}|/)\s\d{1,2}")


class Line(NamedTuple):
    """A line of the text: what it says, its item and position in it, its number, and what it looks like.

    `fields` are the labelled parts of a line that has nothing else.
    """

    text: str
    item: int
    position: int
    number: str | None
    look: str
    heading: bool
    fields: tuple[Part, ...]


def look(number: str | None, item: Item, text: str) -> str:
    """What a line without a label looks like."""
    if text.isupper():
        return f"{HEADING}2"
    if number == POINT:
        return BULLET
    if number and number[0].isdigit():
        return f"{NUMBERED}{depth(number)}"
    if number:
        levels = depth(number)
        return f"{NUMBERED}a" if levels == 1 else f"{NUMBERED}a{levels}"
    if item.heading:
        return f"{HEADING}{item.heading}"
    return BOLD if isinstance(item.block, Paragraph) and item.block.bold else PLAIN


def sections(context: Context, labels: Labels) -> Iterator[list[Line]]:
    """The lines of the plan from heading to heading; a table between them is an empty section."""
    section: list[Line] = []
    # a label in a line of its own, which names the next line
    label: Line | None = None
    items = list(_with_numbers(list(with_counts_as_numbers(context.items, context.lexicon))))
    for index, (item, depth_of_point) in enumerate(zip(items, depths(items), strict=True)):
        inside = item.zone == "plan" and not isinstance(item.block, Table)
        alone = inside and not item.number and labels.is_alone(item.text)
        if label and (alone or item.heading or item.number or not inside):
            section.append(label)
            label = None
        if not inside:
            if section:
                yield section
            section = []
            yield []
        elif alone:
            label = _named(Line("", index, 0, None, PLAIN, False, ()), item.text, labels)
        elif label:
            section += _answers(label, list(_lines(item, index, labels, depth_of_point)), labels)
            label = None
        else:
            if item.heading and section:
                yield section
                section = []
            section += _lines(item, index, labels, depth_of_point)
    if label:
        section.append(label)
    if section:
        yield section


def _answers(label: Line, below: Sequence[Line], labels: Labels) -> Iterator[Line]:
    """The lines under a label that stands alone, named by it; one with a label of its own leaves it blank."""
    if any(line.fields for line in below):
        yield label
        yield from below
        return
    yield from (_named(line, label.fields[0].label, labels) for line in below)


def _lines(item: Item, index: int, labels: Labels, depth_of_point: int) -> Iterator[Line]:
    for position, text in enumerate(item.text.split("\n")):
        number, rest = (item.number, text) if position == 0 else split_number(text)
        if rest.strip() and (meant := labels.meaning(number)):
            # „a) Švietimo skyrius“ under „a – kas daro“
            yield _named(Line(rest, index, position, None, PLAIN, False, ()), meant, labels)
        elif rest.strip() and not labels.heads(rest):
            chain = () if number or item.heading else chained(rest, labels)
            fields = chain or (_fields(rest, labels) if not item.heading else ())
            if number and number[0].isdigit() and fields and _speaks_of_all(rest, labels):
                fields = ()
            seen = look(number, item, rest)
            deeper = depth_of_point > 1 and position == 0 and seen == BULLET
            seen = f"{BULLET}{depth_of_point}" if deeper else seen
            line = Line(rest.strip(), index, position, number, seen, bool(item.heading), fields)
            yield from _apart(line, labels)


def _speaks_of_all(text: str, labels: Labels) -> bool:
    """„10. Strategijos rodikliai: …“, „5. Veiksmų vykdytojai – …“: a label that names the plan or all measures."""
    return not labels.lexicon.matcher.concepts(label_of(text)).isdisjoint(("plan_kind", "executor_statement"))


def _apart(line: Line, labels: Labels) -> Iterator[Line]:
    """The line; one that describes in sentences and then tells fields, as others of the document do, in two."""
    parts = labels.cut(line.text) if line.look == PLAIN and not line.fields else None
    told = parts.labelled if parts and parts.rest else ()
    often = sum(labels.has_learned(part.label) for part in told)
    only = often == len(told) == 1 and told[0].role is not None
    if not parts or not (only or often >= FEWEST_RUN_IN) or not line.text.startswith(f"{parts.rest}."):
        yield line
        return
    yield line._replace(text=f"{parts.rest}.")
    yield line._replace(fields=told)


def _with_numbers(items: Sequence[Item]) -> Iterator[Item]:
    """The items, those that are but a number („1“, „D2“) blank, and their number with the words right below."""
    number: str | None = None
    for item, below in pairwise([*items, None]):
        if item is None:
            continue
        alone = _number_alone(item.text) if item.number is None else None
        if alone and below and below.number is None and below.zone == item.zone and below.text[:1].isupper():
            number = alone
            yield replace(item, text="", heading=0)
        else:
            yield replace(item, number=number) if number else item
            number = None


def _number_alone(text: str) -> str | None:
    """The number of what stands below, where a line is no more than that."""
    counted = ONE_OF_SEVERAL.fullmatch(text)
    return text.rstrip(".)") if LONE_NUMBER.match(text) else counted["number"] if counted else None


def field_below(line: Line, role: Role, text: str) -> Line:
    """A line below the other that fills a field with some of its words."""
    return line._replace(fields=(Part(role, role, text),), number=None, look=PLAIN, heading=False)


def _named(line: Line, label: str, labels: Labels) -> Line:
    """The line as the content of a label that stands over it."""
    return line._replace(fields=(labels.over(label, line.text),))


def _fields(text: str, labels: Labels) -> tuple[Part, ...]:
    """„Rodiklis – …“, „Vykdytojas: …; terminas: …“: the fields of a line that belongs to the measure above it."""
    if parted := labels.parted(text):
        return parted
    parts = labels.cut(text)
    if text.endswith(":") and all(part.role in OVER_OTHERS and part.text for part in parts.labelled):
        # „3. Tikslinė grupė – pasitraukę iš Ukrainos:“, „Vykdytojas – Švietimo skyrius:“ stand over what is done
        return ()
    if parts.rest or not parts.labelled or is_titled(text, labels.lexicon) or group_level(text, labels.lexicon):
        return ()
    return parts.labelled
