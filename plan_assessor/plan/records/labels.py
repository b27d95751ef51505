"""Labels at the start of a line or cell: „Priemonė –“, „1 uždavinys.“, „Tikslas:“."""

from __future__ import annotations

import re
from typing import NamedTuple

from plan_assessor.document.model import POINT
from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.numbering import split_number

LONGEST_LABEL = 40
SHORTEST_TITLE = 8  # characters
NUMBER_SIGN = re.compile(r"[\d.,IVX\s–-]|\b[A-Z]\b")
NUMBER_BEFORE = re.compile(r"(\d{1,3}(?:\.\d{1,3})*)\s+(?=[^\W\d_])")
# a full stop after a word, and the next sentence
# (what stands before the full stop is looked at after it: to look back from every letter takes much longer)
NAME_END = re.compile(rf"\.(?<=[^\W\d_]{{4}}\.)\s+(?=[{UPPER}][^\W\d_]*\s)")
FEWEST_NAME_WORDS = 3
PAIRS = (("„", "“"), ("(", ")"))
# „Priemonė Nr. 1. …“, „Action No. 1: …“, „Strategy 1A: …“; without a mark after it: „Action 1.1 …“, „Action #1 …“
LABEL_END = re.compile(
    r"\s*+(?:[^\W\d_]{2}\.?\s*+(?=\d)|#\s?(?=\d))?((?:\d++(?:\.\d++)*(?!\.\d)[^\W\d_]?)?)"
    rf"(?:\s*+[.:–—-]+\s*|(?:(?<=\.\d)|(?<=\.\d\d)|(?<=#\d))\s+(?=[{UPPER}]))"
)


def group_level(text: str, lexicon: Lexicon) -> int:
    """1 for a goal or priority, 2 for a task, 0 where the text is no label of a group.

    The label stands at the start, after its number at most („1 uždavinys. …“, „Pirmas uždavinys. …“), or in a bracket
    at the end.
    """
    line = flat(text)
    for hit in lexicon.matcher.hits(line, "group_goal", "group_task"):
        before, after = line[max(hit.start - LONGEST_LABEL, 0) : hit.start], line[hit.end : hit.end + LONGEST_LABEL]
        counted = not NUMBER_SIGN.sub("", before) or hit.start == _ordinal_end(line, lexicon)
        starts = hit.start <= LONGEST_LABEL and counted
        rest = after.lstrip()
        labelled = starts and (not rest or rest[0] in ".:–—-„(0123456789" or rest[0].isupper())
        bracketed = before.rstrip().endswith("(") or (rest == ")" and line.endswith(after))
        if labelled or (bracketed and line.endswith(")")):
            return 1 if hit.concept == "group_goal" else 2
    return 0


class Title(NamedTuple):
    """The title of a measure: its number, its words without the label („Priemonė –“), and whether it had one."""

    number: str | None
    words: str
    labelled: bool


def measure_title(text: str, lexicon: Lexicon) -> Title:
    """The title that a text is: „1.1. Rengti kursus“, „Priemonė Nr. 1. Rengti kursus“, „3 priemonė. Rengti kursus“."""
    number, rest = split_number(flat(text))
    before = NUMBER_BEFORE.match(rest)
    start = before.end() if before else _ordinal_end(rest, lexicon)
    for hit in lexicon.matcher.hits(rest, "field_measure"):
        labels = hit.start == start and hit.end <= LONGEST_LABEL
        if labels and (label := LABEL_END.match(rest, hit.end)):
            told = label.group(1).rstrip(".") or (before and before.group(1)) or None
            return Title(number or told, rest[label.end() :], True)
    return Title(None if number == POINT else number, rest, False)


def _ordinal_end(text: str, lexicon: Lexicon) -> int:
    """Where the label begins that an ordinal stands before („Pirmoji priemonė. …“); 0 where none does."""
    first, _, _ = text.partition(" ")
    hits = lexicon.matcher.hits(first, "ordinal")
    return len(first) + 1 if any(hit.end == len(first) for hit in hits) else 0


def named_first(text: str) -> tuple[str, ...]:
    """The name of a measure and what the sentences after it tell („Kalbos vakarai. Renkamasi ketvirtadieniais.“)."""
    end = NAME_END.search(text)
    named = text[: end.start()] if end and not text[0].isdigit() else ""
    whole = all(named.count(opening) == named.count(closing) for opening, closing in PAIRS)
    return (named, text[end.end() :]) if end and whole and len(named.split()) >= FEWEST_NAME_WORDS else (text,)


def is_titled(text: str, lexicon: Lexicon) -> bool:
    """„1.1.1. Priemonė – …“, „1.1.1 priemonė – …“: the label makes it a measure wherever it stands."""
    title = measure_title(text, lexicon)
    return title.labelled and len(title.words) > SHORTEST_TITLE
