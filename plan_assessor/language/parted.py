"""Lines cut into parts by a mark: „SPC · nuo 2026-02 · 6 tūkst. · 150 konsultacijų“, „Kursai | SPC | 2026 m.“."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from plan_assessor.language.text import DASHES

# marks that part whatever stands between them; dashes and semicolons may stand within the parts, too
PARTING = r"·|∙|•|\||//|/|¦"
MARKS = re.compile(rf"(?<=\s)({PARTING})(?=\s|$)")
STOP = ";"
ALSO_WITHIN = (re.compile(rf"(?<=\s)([{DASHES}])(?=\s)"), re.compile(rf"{STOP}(?=\s)"))
PLACE = re.compile(rf"(?:{PARTING}) \d+")
FEWEST_PARTS = 3
BARS, FEWEST_BARRED = ("|", "¦", "//"), 2  # what stands between no two words that belong together
FEWEST_LINES = 3  # of a document that are cut alike, so that their parts are fields


class Cut(NamedTuple):
    """How a line is cut: by which mark, into how many parts."""

    mark: str
    parts: int

    @property
    def is_plain(self) -> bool:
        """Whether the mark stands nowhere but between parts."""
        return self.mark not in (STOP, *DASHES)

    def pieces(self, text: str) -> list[str]:
        """What stands between the marks of a line that is cut so, as many pieces as it has parts.

        A semicolon or dash at the end parts nothing.
        """
        before, after = "" if self.mark == STOP else r"\s", r"\s|$" if self.is_plain else r"\s"
        pieces = re.split(rf"{before}{re.escape(self.mark)}(?={after})", text)
        return [piece.strip().removesuffix(STOP) for piece in pieces]


def cut_of(text: str) -> Cut | None:
    """How the line is cut by a mark that stands nowhere else; None where it is not, or by several of them."""
    marks = MARKS.findall(text)
    if len(marks) + 1 < FEWEST_PARTS or len(set(marks)) > 1 or "\n" in text:
        return None
    return Cut(marks[0], len(marks) + 1)


def cuts_of(text: str) -> list[Cut]:
    """How the line may be cut: by each of its marks, by dashes or semicolons only where it has no other."""
    if "\n" in text:
        return []
    marks = Counter(MARKS.findall(text)) or sum((Counter(within.findall(text)) for within in ALSO_WITHIN), Counter())
    cuts = (Cut(mark, count + 1) for mark, count in marks.items())
    return [cut for cut in cuts if cut.parts >= (FEWEST_BARRED if cut.mark in BARS else FEWEST_PARTS)]


def marks_in(text: str) -> int:
    """How often the mark stands in a line that stands there most, of those that stand nowhere else."""
    return max(Counter(MARKS.findall(text)).values(), default=0)


def is_parted(text: str) -> bool:
    """True for a line of several parts between such marks: it is no sentence and no name."""
    return marks_in(text) + 1 >= FEWEST_PARTS


def usual_cuts(texts: Iterable[str]) -> frozenset[Cut]:
    """The cuts by marks that stand nowhere else which several lines have."""
    cuts = Counter(found for text in texts if (found := cut_of(text)))
    return frozenset(found for found, count in cuts.items() if count >= FEWEST_LINES)


def parts_of(text: str, cut: Cut) -> list[tuple[str, str]]:
    """The parts of a line, each with its place among them as its label („· 2“)."""
    return [(f"{cut.mark} {number}", piece) for number, piece in enumerate(cut.pieces(text), 1)]


def is_place(label: str) -> bool:
    """True for a label that only says the how-manieth part of its line it is: such a part opens no record."""
    return PLACE.fullmatch(label) is not None
