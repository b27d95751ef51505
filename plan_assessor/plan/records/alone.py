"""Labels in lines of their own, over what they name: „kas daro“, and below it „Švietimo centras“."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import DASHES
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import split_number
from plan_assessor.plan.records.entries import kind_of_label
from plan_assessor.plan.records.features import kinds
from plan_assessor.plan.records.labels import group_level

LONGEST, MOST_WORDS = 60, 6  # characters and words of a label
FEWEST_TIMES = 3  # that a label stands over something
FEWEST_VALUES = 2  # different ones that stand under it
FEWEST_LABELS = 2  # of a document: what comes again alone is a heading
ENDS = (".", ";", ",", "!")
HELD = re.compile(rf":.|\s[{DASHES}]\s")  # between a label and its content in the same line
# what no label shows
CONTENT = frozenset({"amount", "number", "code", "digits", "infinitive", "time", "body"})


def lone_labels(items: Sequence[Item], lexicon: Lexicon) -> frozenset[str]:
    """The letters of the lines that stand again and again over different ones, several of them near one another."""
    runs = [[line if may_label(line, lexicon) else "" for line in run] for run in _runs(items)]
    times = Counter(kind_of_label(line) for run in runs for line in run if line)
    often = {kind for kind, count in times.items() if count >= FEWEST_TIMES}
    under: defaultdict[str, set[str]] = defaultdict(set)
    for run in _runs(items) if len(often) >= FEWEST_LABELS else ():
        for line, below in pairwise(run):
            kind = kind_of_label(line)
            if kind in often and may_label(line, lexicon) and kind_of_label(below) not in often:
                under[kind].add(below)
    found = frozenset(kind for kind, values in under.items() if len(values) >= FEWEST_VALUES)
    return found if len(found) >= FEWEST_LABELS else frozenset()


def may_label(line: str, lexicon: Lexicon) -> bool:
    """True where the words are short, end no sentence and show no content."""
    if not line or len(line) > LONGEST or len(line.split()) > MOST_WORDS or line.endswith(ENDS):
        return False
    if HELD.search(line) or not kind_of_label(line) or split_number(line)[0] is not None or group_level(line, lexicon):
        return False
    return not kinds(line.strip(" :?"), lexicon) & CONTENT


def _runs(items: Sequence[Item]) -> Iterator[list[str]]:
    """The lines of each cell that has several, and those of the paragraphs between tables; numbered ones part them."""
    run: list[str] = []
    for item in items:
        if item.zone != "plan":
            continue
        if isinstance(item.block, Table):
            yield run
            run = []
            yield from (cell.text.split("\n") for cell in item.block.cells if "\n" in cell.text)
        elif item.number:
            yield run
            run = []
        elif item.text:
            run += item.text.split("\n")
    yield run
