"""Sheets from paragraphs: lists, trees, points with lines below them, cards written as paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from plan_assessor.document.model import POINT
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.parted import is_place
from plan_assessor.plan.outline.numbering import is_below
from plan_assessor.plan.records.actions import acts, begins_with_action
from plan_assessor.plan.records.entries import (
    BULLET,
    GROUP,
    HEADING,
    NO_LABEL,
    OPENING_ROLES,
    Entry,
    kind_of_label,
    likeness,
    opener,
    sheet_of,
    units,
)
from plan_assessor.plan.records.labels import group_level, is_titled
from plan_assessor.plan.records.sections import PLAIN, Line
from plan_assessor.plan.records.sheet import Sheet, Slot
from plan_assessor.plan.records.terms import tells_time
from plan_assessor.plan.sentences import sentences

TITLE, TIME = "title", "time"
TIME_WORDS = 7  # of a line that says when what stands over it is done
FEWEST_POINTS = 3
LONGEST_POINT = 160  # characters
MOST_ACTING = 0.7  # of points without a sign
MOSTLY_OPENED = 0.5  # of paragraphs, that begin with an action
MOST_TIMED = 0.5  # of the points of a list


def entry(line: Line, lexicon: Lexicon) -> Iterator[Entry]:
    """A line as entries: its labelled fields, or its words without a label."""
    key = (line.item, line.position)
    if line.fields:
        named = line.number is not None and is_place(line.fields[0].label)
        if named:
            # „1) Kalbos kursai · Švietimo skyrius · 2026 m.“: the number is that of what stands first
            name = _numbered(line._replace(text=line.fields[0].text))
            yield Entry(NO_LABEL, Slot(name, line.item, None, (*key, -1)), line.look)
        for number, part in enumerate(line.fields[named:], int(named)):
            kind = part.role or kind_of_label(part.label)
            yield Entry(part.label, Slot(part.text, line.item, None, (*key, number)), kind, part.role)
        return
    slot = Slot(_numbered(line), line.item, None, key)
    if is_titled(line.text, lexicon):
        yield Entry(NO_LABEL, slot, TITLE)
    elif group_level(line.text, lexicon):
        yield Entry(NO_LABEL, slot, GROUP)
    elif line.look == PLAIN:
        yield Entry(NO_LABEL, slot, PLAIN, "detail")
    else:
        yield Entry(NO_LABEL, slot, line.look)


def _numbered(line: Line) -> str:
    """The line with its number, as it is printed."""
    if not line.number or line.number == POINT:
        return line.text
    return f"{line.number}{')' if line.number.isalpha() else '.'} {line.text}"


def _stands_over(lines: Sequence[Line], plainly: bool) -> bool:
    """True for a heading with a record under it, which is plain text where `plainly`, and not its own fields."""
    heading, *following = lines
    if not heading.heading or not following or following[0].fields:
        return False
    return plainly or following[0].look != PLAIN


def _over(line: Line) -> Entry:
    """A heading over other headings, which may be records themselves."""
    return Entry(NO_LABEL, Slot(_numbered(line), line.item, None, (line.item, -1)), GROUP)


def described(lines: Sequence[Line], lexicon: Lexicon) -> Sheet | None:
    """Records of lines some of which are labelled fields of those above them."""
    whole = [e for line in lines for e in entry(line, lexicon)]
    plainly = _with_names(whole) is not whole
    over = next((n for n in range(len(lines)) if not _stands_over(lines[n : n + 2], plainly)), 0)
    stream = [_over(line) for line in lines[:over]]
    stream += _with_names([e for line in lines[over:] for e in entry(line, lexicon)])
    opening = opener(stream)
    if opening is None:
        return None
    records = _own(units(stream, opening))
    inside = Counter(kind for unit in records for kind in {e.kind for e in _after_fields(unit)})
    usual = {opening} | {kind for kind, count in inside.items() if 2 * count >= len(records)}
    return sheet_of([part for unit in records for part in _at_chapters(unit, usual)], "lines", opening)


def _after_fields(unit: Sequence[Entry]) -> Sequence[Entry]:
    """What stands behind the first field of a record."""
    return unit[next((n for n, e in enumerate(unit) if e.label), len(unit)) :]


def _at_chapters(unit: list[Entry], usual: Collection[str]) -> Iterator[list[Entry]]:
    """The record, and the chapters that begin after its fields, whose headings are not those of all records.

    They stand over what follows; what they say themselves before the next record is no part of this one.
    """
    after = _after_fields(unit)
    first = len(unit) - len(after)
    chapters = [n for n, e in enumerate(after, first) if _is_chapter(e, usual)]
    yield unit[: chapters[0]] if chapters else unit
    yield from ([unit[n]._replace(kind=GROUP)] for n in chapters)


def _is_chapter(entry: Entry, usual: Collection[str]) -> bool:
    return not entry.label and entry.kind.startswith(HEADING) and entry.kind not in usual


def _with_names(stream: list[Entry]) -> list[Entry]:
    """The entries; where nothing else opens records, plain lines that stand over fields name them."""
    over = [n for n, (e, after) in enumerate(pairwise(stream)) if e.kind == PLAIN and after.label]
    able = [e for e in stream if e.kind not in (PLAIN, GROUP) and e.role in OPENING_ROLES]
    others = Counter(e.kind for e in able if not is_place(e.label))
    most = max(others.values(), default=0)
    named = [e._replace(kind=TITLE, role=None) if n in over else e for n, e in enumerate(stream)]
    if len(over) == most > 0:
        # as many labels may open records: what stands first does, where it makes them no less alike
        first = next((n for n, e in enumerate(stream) if not e.kind.startswith(HEADING)), 0)
        alike = likeness(named, TITLE) >= likeness(stream, opener(stream))
        return named if first in over and alike else stream
    return named if len(over) > most else stream


def _own(records: list[list[Entry]]) -> list[list[Entry]]:
    """The records without what the last of them alone has after a description or a heading: it speaks of the plan."""
    *others, last = records
    end = next((n for n, e in enumerate(last) if n and e.kind.startswith(HEADING) and not _is_inside(e, others)), None)
    last = last[:end]
    told = next((n for n, e in enumerate(last) if e.kind == PLAIN), len(last))
    usual = {e.kind for unit in others for e in unit} | {"indicator"}
    # what stands behind its fields, not between its name and these
    behind = bool(others) and any(e.label for e in last[:told])
    return [*others, [e for n, e in enumerate(last) if n < told + (not behind) or e.kind in usual]]


def _is_inside(heading: Entry, records: Sequence[Sequence[Entry]]) -> bool:
    """True where records have such headings over parts of their own."""
    return any(e.kind == heading.kind for unit in records for e in unit[1:])


def listed(lines: Sequence[Line], lexicon: Lexicon) -> Sheet | None:
    """The leaves of a list, each a record; what stands over them is a group, what only describes one is its detail."""
    records: list[list[Entry]] = []
    parent: Line | None = None
    lines = _as_points(lines, lexicon)
    below = _below_points(lines)
    times = _times_below(lines, lexicon)
    for position, line in enumerate(lines):
        slot = Slot(_numbered(line), line.item, None, (line.item, line.position))
        if is_titled(line.text, lexicon):
            records.append([Entry(NO_LABEL, slot, TITLE)])
        elif group_level(line.text, lexicon) or line.heading:
            records.append([Entry(NO_LABEL, slot, GROUP)])
        elif line.number is None:
            if position in times and records and records[-1][0].kind == TITLE:
                records[-1].append(Entry(NO_LABEL, slot, TIME, "timeline"))
            elif position in below and records and records[-1][0].kind == TITLE:
                records[-1].append(Entry(NO_LABEL, slot, PLAIN, "detail"))
            continue
        elif parent and _describes(line, parent, lexicon):
            records[-1].append(Entry(NO_LABEL, slot, BULLET, "detail"))
            continue
        else:
            over = _has_leaves(position, lines, lexicon)
            records.append([Entry(NO_LABEL, slot, GROUP if over else TITLE)])
            parent = line if not over and acts(line.text, lexicon) else None
            continue
        parent = None
    return sheet_of(records, "lines", TITLE) if any(unit[0].kind == TITLE for unit in records) else None


def _describes(line: Line, parent: Line, lexicon: Lexicon) -> bool:
    """True for a point under one that tells an action: a deeper one, or one with a bullet that tells none itself."""
    if parent.look.startswith(BULLET):
        return line.look.startswith(BULLET) and line.look > parent.look
    return line.look.startswith(BULLET) and not acts(line.text, lexicon)


def with_paragraphs_as_points(lines: Sequence[Line], lexicon: Lexicon) -> Sequence[Line]:
    """The lines; paragraphs that begin with an action and tell more of it, half of all at least, as points, where there
    are no others.
    """
    plain = [line for line in lines if line.look == PLAIN and not line.heading and not line.fields]
    if len(plain) < FEWEST_POINTS or any(line.number for line in lines):
        return lines
    acting = [line for line in plain if _opens_with_action(line.text, lexicon)]
    if len(acting) < FEWEST_POINTS or len(acting) < MOSTLY_OPENED * len(plain):
        return lines
    return [line._replace(number=POINT, look=BULLET) if line in acting else line for line in lines]


def _opens_with_action(text: str, lexicon: Lexicon) -> bool:
    """„Parengti atmintinę. Ją iki kovo sudaro skyrius.“: a short sentence on an action, and others."""
    first, *others = sentences(text, lexicon)
    return bool(others) and len(first) <= LONGEST_POINT and begins_with_action(first, lexicon)


def _as_points(lines: Sequence[Line], lexicon: Lexicon) -> Sequence[Line]:
    """The lines; short sentences without a number, most of them on an action, are points without a sign."""
    plain = [line for line in lines if not line.heading]
    short = all(line.look == PLAIN and len(line.text) <= LONGEST_POINT for line in plain)
    if len(plain) < FEWEST_POINTS or not short:
        return lines
    acting = sum(acts(line.text, lexicon) for line in plain)
    if acting < MOST_ACTING * len(plain) or any(len(sentences(line.text, lexicon)) > 1 for line in plain):
        return lines
    return [line if line.heading else line._replace(number=POINT, look=BULLET) for line in lines]


def _below_points(lines: Sequence[Line]) -> set[int]:
    """The plain lines that describe the points over them; where only the last has any, they speak of the plan."""
    below: list[list[int]] = []
    for position, line in enumerate(lines):
        if line.number is not None and line.look != BULLET:
            below.append([])
        elif below and line.look == PLAIN:
            below[-1].append(position)
    usual = max(map(len, below[:-1]), default=0)
    return {position for positions in below for position in positions[:usual]}


def _times_below(lines: Sequence[Line], lexicon: Lexicon) -> set[int]:
    """The short lines that tell a time right under the points („• Rengti kursus“, „nuo rugsėjo“), if most have one."""
    points = sum(line.number is not None for line in lines)
    under = [n for n, (above, line) in enumerate(pairwise(lines), start=1) if above.number and line.look == PLAIN]
    told = {n for n in under if len(lines[n].text.split()) <= TIME_WORDS and tells_time(lines[n].text, lexicon)}
    return told if points and len(told) >= MOST_TIMED * points else set()


def _has_leaves(position: int, lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """True where the lines that follow are deeper, and this one does not tell an action that they only describe."""
    line, following = lines[position], lines[position + 1 : position + 2]
    deeper = following[0].number if following else None
    if line.number is None or deeper is None:
        return False
    if deeper == POINT and (line.number != POINT or following[0].look > line.look):
        own = begins_with_action(line.text, lexicon)
        return not own and (not acts(line.text, lexicon) or acts(following[0].text, lexicon))
    return line.number != POINT and is_below(deeper, line.number)
