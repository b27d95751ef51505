"""Labels at the start of a line or cell: „Priemonė –“, „1 uždavinys.“, „Tikslas:“."""

from __future__ import annotations

import re

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.numbering import split_number

LONGEST_LABEL = 40
NUMBER_BEFORE = re.compile(r"(\d{1,3}(?:\.\d{1,3})*)\s+(?=[^\W\d_])")
LABEL_END = re.compile(r"\s*(?:Nr\.?\s*)?([\d.]*)\s*[.:–—-]\s*")


def group_level(text: str, lexicon: Lexicon) -> int:
    """1 for a goal or priority, 2 for a task, 0 where the text is no label of a group.

    The label stands at the start, after its number at most („1 uždavinys. …“), or in a bracket at the end.
    """
    line = flat(text)
    for hit in lexicon.matcher.find(line):
        if hit.concept not in ("group_goal", "group_task"):
            continue
        before = re.sub(r"[\d.,IVX\s–-]|\b[A-Z]\b", "", line[: hit.start])
        after = line[hit.end :].lstrip()
        labelled = not before and (not after or after[0] in ".:–—-„(0123456789" or after[0].isupper())
        bracketed = line[: hit.start].rstrip().endswith("(") or line[hit.end :].strip() in (")", ").")
        if labelled or (bracketed and line.endswith(")")):
            return 1 if hit.concept == "group_goal" else 2
    return 0


def measure_title(text: str, lexicon: Lexicon) -> tuple[str | None, str]:
    """The number of a measure and its words without label („Priemonė –“, „3 priemonė.“)."""
    number, rest = split_number(flat(text))
    label = measure_label(rest, lexicon)
    if label:
        before = NUMBER_BEFORE.match(rest)
        told = label.group(1).rstrip(".") or (before and before.group(1))
        return number or told or None, rest[label.end() :]
    return (None if number == "•" else number), rest


def measure_label(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """The label „Priemonė –“, „Priemonė Nr. 1.“ (its number is group 1) or „1 priemonė.“ at the start of a text."""
    before = NUMBER_BEFORE.match(text)
    start = before.end() if before else 0
    for hit in lexicon.matcher.find(text):
        if hit.concept == "field_measure" and hit.start == start and hit.end <= LONGEST_LABEL:
            return LABEL_END.match(text, hit.end)
    return None
