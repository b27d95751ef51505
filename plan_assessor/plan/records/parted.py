"""Lines cut into parts by a mark, without labels: „SPC · nuo 2026-02 · 6 tūkst. · 150 konsultacijų“."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

MARKS = r"(·|•|\||//|/|¦)"
CUT = re.compile(rf"\s{MARKS}\s")
PLACE = re.compile(rf"{MARKS} \d+")
FEWEST_PARTS = 3
FEWEST_LINES = 3  # of a document that are cut alike, so that their parts are fields


class Cut(NamedTuple):
    """How a line is cut: by which mark, into how many parts."""

    mark: str
    parts: int


def cut_of(text: str) -> Cut | None:
    """How the line is cut; None where it is not, or by several marks."""
    marks = CUT.findall(text)
    if len(marks) + 1 < FEWEST_PARTS or len(set(marks)) > 1 or "\n" in text:
        return None
    return Cut(marks[0], len(marks) + 1)


def usual_cuts(texts: Iterable[str]) -> frozenset[Cut]:
    """The cuts that several lines have."""
    cuts = Counter(found for text in texts if (found := cut_of(text)))
    return frozenset(found for found, count in cuts.items() if count >= FEWEST_LINES)


def parts_of(text: str) -> list[tuple[str, str]]:
    """The parts of a line, each with its place among them as its label („· 2“)."""
    pieces = CUT.split(text)
    # what is cut at stands between the parts
    return [(f"{pieces[1]} {number}", piece.strip()) for number, piece in enumerate(pieces[::2], 1)]


def is_place(label: str) -> bool:
    """True for a label that only says the how-manieth part of its line it is: such a part opens no record."""
    return PLACE.fullmatch(label) is not None
