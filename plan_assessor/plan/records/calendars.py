"""Calendars: cells with a time over what is done then, or under a row of times („SAUSIS | VASARIS“)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plan_assessor.document.model import POINT
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import WORD
from plan_assessor.plan.outline.numbering import split_number
from plan_assessor.plan.records.columns import Role
from plan_assessor.plan.records.entries import GROUP, NO_LABEL, TITLE_ROW, Entry
from plan_assessor.plan.records.kinds import kind_of
from plan_assessor.plan.records.sheet import Row, Slot, distinct
from plan_assessor.plan.records.terms import is_only_time

FEWEST_TIMED, TIMED = 3, 0.6  # cells with a time over what they hold, and the share of all
FEWEST_ABREAST = 2  # times in a row
NAMING = 0.6  # the share of second lines that name who carries out what stands in the first
EXECUTOR: tuple[Role, Role] = ("responsible", "funding")  # what such a line tells
# „Viešoji biblioteka [1 200 Eur]“
BRACKETED_SUM = re.compile(r"[\[(]([^\[\]()]*)[\])]$")


def calendar(rows: Sequence[Row], lexicon: Lexicon) -> list[Entry]:
    """What is done at each time, the times over it; none where most cells have no time over them."""
    boxes = list(_under_times(rows, lexicon)) or distinct(slot for row in rows for slot in row)
    told = [[line for line in box.text.split("\n") if line.strip()] for box in boxes]
    timed = sum(len(lines) > 1 and is_only_time(lines[0], lexicon) for lines in told)
    done = [line for lines in told for line in lines[1:]]
    if timed < FEWEST_TIMED or timed < TIMED * len(boxes) or 2 * sum(map(_is_in_words, done)) < len(done):
        return []
    named = _name_executors([line for lines in told for line in lines[2::2]], lexicon)
    return [entry for box, lines in zip(boxes, told, strict=True) for entry in _entries(box, lines, named)]


def _is_in_words(line: str) -> bool:
    """False for the codes of what is named elsewhere („M1, M4, M7“)."""
    return WORD.search(line) is not None


def _under_times(rows: Sequence[Row], lexicon: Lexicon) -> Iterator[Slot]:
    """The cells between rows of nothing but times, each column as one that begins with its time."""
    if not rows or not _is_of_times(rows[0], lexicon):
        return
    heads = [n for n, row in enumerate(rows) if _is_of_times(row, lexicon)]
    for head, end in pairwise([*heads, len(rows)]):
        for time, *below in zip(*rows[head:end], strict=True):
            contents = distinct(below)
            if contents:
                text = "\n".join((time.words, _joined([slot.text for slot in contents])))
                yield contents[0]._replace(text=text)


def _is_of_times(row: Row, lexicon: Lexicon) -> bool:
    slots = distinct(row)
    return len(slots) >= FEWEST_ABREAST and all(is_only_time(slot.text, lexicon) for slot in slots)


def _joined(texts: Sequence[str]) -> str:
    """The texts under one another; one that begins with a small letter goes on with the one above it."""
    joined = texts[0]
    for text in texts[1:]:
        joined += f"{' ' if text[:1].islower() else chr(10)}{text}"
    return joined


def _name_executors(seconds: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the second of every two lines names who carries out what the first one tells; no point does."""
    if any(split_number(line)[0] == POINT for line in seconds):
        return False
    naming = sum(kind_of(_parts(line)[0], lexicon) == "responsible" for line in seconds)
    return bool(seconds) and naming >= NAMING * len(seconds)


def _parts(line: str) -> tuple[str, str]:
    """Who, and the sum in a bracket after it; „“ where there is none."""
    match = BRACKETED_SUM.search(line)
    return (line[: match.start()].rstrip(), match.group(1)) if match else (line, "")


def _entries(box: Slot, lines: Sequence[str], named: bool) -> Iterator[Entry]:
    time, *below = lines
    yield Entry(NO_LABEL, box._replace(text=time), GROUP)
    for number, line in enumerate(below):
        slot = box._replace(key=(*box.key, number))
        if not named or number % 2 == 0:
            yield Entry(NO_LABEL, slot._replace(text=split_number(line)[1]), TITLE_ROW)
            continue
        for field, text in zip(EXECUTOR, _parts(line), strict=True):
            if text:
                yield Entry(NO_LABEL, slot._replace(text=text, key=(*slot.key, EXECUTOR.index(field))), field, field)
