"""Stretches of text in which records may repeat, with what announces them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.numbering import is_below, split_number
from plan_assessor.plan.records.bodies_first import with_bodies_behind
from plan_assessor.plan.records.choose import Announced, announced, announces_below, introduced, states_a_group
from plan_assessor.plan.records.entries import BULLET
from plan_assessor.plan.records.headings import is_a_body
from plan_assessor.plan.records.labels import group_level, is_titled
from plan_assessor.plan.records.led_to import with_ends_as_fields
from plan_assessor.plan.records.lines import described, listed, with_paragraphs_as_points
from plan_assessor.plan.records.sections import PLAIN, Line, sections
from plan_assessor.plan.records.sheet import Sheet
from plan_assessor.plan.records.telling_headings import telling
from plan_assessor.plan.records.terms import is_about_time, is_only_time
from plan_assessor.plan.records.told_bullets import with_told_bullets
from plan_assessor.plan.records.vocabulary import Labels
from plan_assessor.plan.sentences import sentences

NAME_WORDS = 5  # over a list


class Region(NamedTuple):
    """Lines that belong together; `introduced` is what a line before them announces, if one does.

    `described` says that labelled fields stand below records, `titled` how many lines are labelled as measures,
    `before` what was announced before it.
    """

    lines: list[Line]
    introduced: Announced | None
    described: bool
    titled: int
    before: Announced = "nothing"

    def sheet(self, lexicon: Lexicon) -> Sheet | None:
        """The lines as records."""
        lines = with_paragraphs_as_points(self.lines, lexicon)
        return described(lines, lexicon) if self.described else listed(lines, lexicon)

    def told(self, context: Context, titles: Collection[str]) -> Announced:
        """What the introduction announces, or else the headings; those that are titles of the records tell nothing."""
        if self.introduced not in (None, "nothing"):
            return self.introduced
        first = next((line for line in self.lines if not line.heading), self.lines[-1])
        over = [line.text for line in takewhile(lambda line: line.heading, self.lines)]
        headings = [split_number(heading)[1] for heading in context.items[first.item].section]
        above = [heading for heading in (*headings, *over) if heading not in titles]
        told = announced(context, above)
        if told == "other" and self.described and announced(context, above[-1:]) == "nothing":
            # a call-out „TIKSLAS“ before a heading of its own says nothing of the cards under that
            return self.before
        return self.before if told == "nothing" else told


def regions(context: Context, labels: Labels) -> Iterator[Region]:
    """The regions of the text in its order, each with what was announced before it.

    A sentence that announces what is listed below holds for its chapter, or for all after it where nothing more stands
    in that; a heading for the tasks and bodies beside it, and one with a colon right over headings for the lists under
    each of them.
    """
    below: tuple[str, ...] | None = None  # the chapter in which a sentence announced what is listed below
    within = False  # something was listed in that chapter
    last: Announced = "nothing"
    over: Announced = "nothing"
    level = 0  # of the heading that says what was last announced
    for region in _regions(context, labels):
        if not region.lines:
            over = region.introduced or "nothing"
            continue
        if over != "nothing" and _is_list_under_a_name(context, region):
            yield region._replace(before=over)
            continue
        over = "measures" if _names_groups(region) else "nothing"
        headings = [line for line in region.lines if line.heading]
        own = [line for line in headings if not _names_group(context, line.text)]
        # „1 tikslas“ beside „Kur esame“ or „Bendras siekis“ stands under nothing of that
        beside = last in ("past", "other") and any(context.items[line.item].heading <= level for line in headings)
        if own or beside:
            last = "nothing"
        listed_there = below is not None and _chapter(context, region.lines[0]) == below
        within = within or listed_there
        told_below = listed_there or (below is not None and not within)
        yield region._replace(before="measures" if told_below else last)
        if own:
            last, level = announced(context, [line.text for line in own]), context.items[own[-1].item].heading
        announcing = next((line for line in region.lines if announces_below(context, line.text)), None)
        below = _chapter(context, announcing) if announcing and below is None else below


def _chapter(context: Context, line: Line) -> tuple[str, ...]:
    """The highest heading over a line, or the heading that it is itself."""
    return context.items[line.item].section[:1] or ((line.text,) if line.heading else ())


def _names_groups(region: Region) -> bool:
    """True for what is announced as measures where plain names stand over its points („Energy“), the last in turn."""
    names = [line for line in region.lines if line.look == PLAIN and line.text[-1:].isalpha()]
    short = all(len(line.text.split()) <= NAME_WORDS for line in names)
    return region.introduced == "measures" and bool(names) and short


def _is_list_under_a_name(context: Context, region: Region) -> bool:
    """True for a short heading that says nothing of what stands under it („Energy“), and points."""
    headings = [line.text for line in takewhile(lambda line: line.heading, region.lines)]
    points = region.lines[len(headings) :]
    said = announced(context, headings)
    named = bool(headings) and len(headings[-1].split()) <= NAME_WORDS and said == "nothing"
    return named and bool(points) and all(line.number for line in points)


def _names_group(context: Context, heading: str) -> bool:
    """„2 uždavinys“, „Kultūros centro darbai“: what stands under it is of those measures that were announced."""
    return bool(group_level(heading, context.lexicon)) or is_a_body(context, heading)


def _regions(context: Context, labels: Labels) -> Iterator[Region]:
    """Sections whose records have fields below them are read together, and those under actions or times."""
    together: list[Line] = []
    headings: list[Line] = []
    names = False
    parts = with_bodies_behind(list(sections(context, labels)), labels.lexicon)
    parts = with_told_bullets(with_ends_as_fields(parts, labels), labels)
    for section, tells in zip(parts, telling(context, parts), strict=True):
        over_text = tells or _names_its_text(section, context.lexicon)
        if over_text or _names_its_time(section, context.lexicon) or any(line.fields for line in section):
            together += [*headings, *section]
            headings, names = [], names or over_text
        elif len(section) == 1 and context.items[section[0].item].heading:
            # a heading over other headings
            headings += section
        else:
            yield from _cut(context, together, names=names)
            yield from _cut(context, [*headings, *section])
            together, headings, names = [], [], False
    yield from _cut(context, together, names=names)


def _names_its_text(section: Sequence[Line], lexicon: Lexicon) -> bool:
    """True for a heading that is an action, over plain text: „Mokyti darželinukus kalbos“ and what is said of it."""
    over = [line for line in section if line.heading and "infinitive" in lexicon.matcher.concepts(line.text.split()[0])]
    plain = [line for line in section if line.look == PLAIN]
    return bool(over and plain) and len(over) + len(plain) == len(section)


def _is_of_headings_and_text(lines: Sequence[Line]) -> bool:
    return any(line.heading for line in lines) and all(line.heading or line.look == PLAIN for line in lines)


def _names_its_time(section: Sequence[Line], lexicon: Lexicon) -> bool:
    """True for a heading that is a time, over points: what is done then."""
    over, *points = section or (None,)
    return bool(over and points and over.heading and is_only_time(over.text, lexicon)) and points[0].look == BULLET


def _cut(context: Context, lines: Sequence[Line], *, names: bool = False) -> Iterator[Region]:
    """The lines cut where one ends with a colon and so announces those after it, and where its points end.

    Point 3 announces for point 3.2, too, if that does not say itself what it announces; `names` says that headings
    name what stands under them.
    """
    part: list[Line] = []
    told: Announced | None = None
    points: dict[str, Announced] = {}
    head: str | None = None
    for position, (line, following) in enumerate(pairwise([*lines, None])):
        over = line and line.look != PLAIN and is_about_time(line.text, context.lexicon)
        over = over or _is_inside(lines, position, part) or _has_fields_below(context, lines, position)
        over = over or (line is not None and states_a_group(context, line.text))
        if line and not over and _announces(line, following, context):
            yield from _region(context, part, told, names=names)
            part, told = [], _introduced(context, line, points)
            head = line.number if following and is_below(following.number, line.number) else None
            if line.number:
                points[line.number] = told
        elif line:
            if head and line.number and line.number[0].isdigit() and not is_below(line.number, head):
                yield from _region(context, part, told, names=names)
                part, told, head = [], None, None
            part.append(line)
    if told == "measures" and not part:
        # “… under different sectors as follows:”, over headings
        yield Region([], told, described=False, titled=0)
    yield from _region(context, part, told, names=names)


def _is_inside(lines: Sequence[Line], position: int, before: Sequence[Line]) -> bool:
    """True for plain text of a record that has its fields below it, as those before have: its list is its own."""
    if lines[position].look != PLAIN or not any(line.fields for line in before):
        return False
    opening = next((line.look for line in reversed(before) if line.look != PLAIN), None)
    below = takewhile(lambda line: line.look != opening and not line.heading, lines[position + 1 :])
    return opening is not None and any(line.fields for line in below)


def _has_fields_below(context: Context, lines: Sequence[Line], position: int) -> bool:
    """True for „9. Paskirti koordinatorių:“ with its fields as points: „9.1. vykdo – skyrius“."""
    head = lines[position]
    below = takewhile(lambda line: is_below(line.number, head.number), lines[position + 1 :]) if head.number else ()
    return head.text.endswith(":") and any(line.fields for line in below) and introduced(context, head.text) != "other"


def _introduced(context: Context, line: Line, points: Mapping[str, Announced]) -> Announced:
    """What the line announces, or else what a point that it belongs to does."""
    own = introduced(context, line.text)
    if own != "nothing":
        return own
    over = [told for number, told in points.items() if is_below(line.number, number)]
    return over[-1] if over else own


def _announces(line: Line, following: Line | None, context: Context) -> bool:
    """True for a line with a colon that has no content but the list after it, and for a name of measures over one."""
    if is_titled(line.text, context.lexicon):
        return False
    begins = following is not None and following.number is not None and not following.fields
    if not line.text.endswith(":"):
        slip = line.look == PLAIN and line.text.endswith(";")  # for a colon
        return begins and (slip or _names_measures(context, line) or _says_what_follows(context, line))
    return not line.fields or (begins and not any(part.text for part in line.fields))


def _says_what_follows(context: Context, line: Line) -> bool:
    """“The city will undertake the following actions.”, over its points."""
    said = sentences(line.text, context.lexicon)[-1] if line.look == PLAIN and not line.fields else ""
    return context.concepts(said) >= {"points_below", "measures_heading"}


def _names_measures(context: Context, line: Line) -> bool:
    """„Prisitaikymo priemonės“, “Expected results until 2025”: plain words that are no sentence name measures, or what
    is no list of them.
    """
    named = line.look == PLAIN and not line.fields and len(line.text.split()) <= NAME_WORDS and line.text[-1].isalnum()
    return named and not context.concepts(line.text).isdisjoint(("measures_heading", "indicator_word"))


def _region(context: Context, lines: list[Line], told: Announced | None, *, names: bool) -> Iterator[Region]:
    """A region of the lines; `names` says that headings among them name what stands under them."""
    if lines:
        titled = sum(is_titled(line.text, context.lexicon) for line in lines)
        named = _names_its_text(lines, context.lexicon) or (names and _is_of_headings_and_text(lines))
        described = any(line.fields for line in lines) or named
        yield Region(lines, told, described, titled)
