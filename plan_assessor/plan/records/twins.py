"""The same measure in another table, found by its title, also where that is written a little differently."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from plan_assessor.plan.records.builder import MeasureBuilder

ALIKE = 90  # per cent of the letters
# among more measures only titles in the same words are found: all with all would take long
MOST = 500
# of so many measures that a table repeats one at least has the same words
MANY = 10
SHORTEST = 12  # letters of a title by which it is known again
LEVELS = re.compile(r"\d\W\d")
WORD = re.compile(r"[^\W_]+")
# „A1“ and „A2“, „I etapas“ and „II etapas“ are different, however alike the rest is
FIGURE = re.compile(r"\d+|\b[IVX]+\b")


class Twins:
    """Measures in their order, to be found by their titles."""

    def __init__(self) -> None:
        self.drafts: list[MeasureBuilder] = []
        self._keys: list[str] = []
        self._by_key: dict[str, MeasureBuilder] = {}
        self._by_number: dict[str, MeasureBuilder] = {}

    def add(self, draft: MeasureBuilder) -> None:
        """One more measure; of several with the same title the first is found."""
        key = _letters(draft.title)
        self.drafts.append(draft)
        self._keys.append(key)
        self._by_key.setdefault(key, draft)
        if draft.number and LEVELS.search(draft.number):
            self._by_number.setdefault(draft.number, draft)

    def of(self, group: Sequence[MeasureBuilder]) -> list[MeasureBuilder | None]:
        """For each measure of a table, or the one of a point, that of the same title; only rows may be misprinted."""
        exact = [self._by_key.get(_letters(draft.title)) or self._told_again(draft) for draft in group]
        if len(group) == 1 or len(self._keys) > MOST or (len(group) >= MANY and not any(exact)):
            return exact
        return [twin or self._alike(draft) for draft, twin in zip(group, exact, strict=True)]

    def _told_again(self, draft: MeasureBuilder) -> MeasureBuilder | None:
        """The measure of the same number whose title begins this one, or the other way round („1.2 Sodinti: …“)."""
        other = self._by_number.get(draft.number or "")
        if other is None:
            return None
        short, long = sorted((_letters(draft.title), _letters(other.title)), key=len)
        return other if long.startswith(short) and len(short) >= SHORTEST else None

    def _alike(self, draft: MeasureBuilder) -> MeasureBuilder | None:
        """The measure whose title is most like this one, its figures the same."""
        found = process.extract(_letters(draft.title), self._keys, scorer=fuzz.ratio, score_cutoff=ALIKE)
        figures = FIGURE.findall(draft.title)
        alike = (self.drafts[index] for _, _, index in found)
        return next((other for other in alike if FIGURE.findall(other.title) == figures), None)


@lru_cache(MOST)
def _letters(title: str) -> str:
    """The title without case, blanks and punctuation."""
    return "".join(WORD.findall(title.casefold()))
