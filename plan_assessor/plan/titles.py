"""Measures found by their titles, also where these are written a little differently."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from plan_assessor.plan.draft import MeasureDraft

ALIKE = 90  # per cent of the letters
# among more measures only titles in the same words are found: all with all would take long
MOST = 500
# of so many measures that a table repeats one at least has the same words
MANY = 10
WORD = re.compile(r"[^\W_]+")


class Titles:
    """Measures in their order, to be found by their titles."""

    def __init__(self) -> None:
        self.drafts: list[MeasureDraft] = []
        self._keys: list[str] = []
        self._by_key: dict[str, MeasureDraft] = {}

    def add(self, draft: MeasureDraft) -> None:
        """One more measure; of several with the same title the first is found."""
        key = _key(draft)
        self.drafts.append(draft)
        self._keys.append(key)
        self._by_key.setdefault(key, draft)

    def twins(self, group: Sequence[MeasureDraft]) -> list[MeasureDraft | None]:
        """For each measure of a table the one of the same title."""
        keys = [_key(draft) for draft in group]
        exact = [self._by_key.get(key) for key in keys]
        if len(self._keys) > MOST or (len(group) >= MANY and not any(exact)):
            return exact
        return [twin or self._alike(key) for key, twin in zip(keys, exact, strict=True)]

    def _alike(self, key: str) -> MeasureDraft | None:
        found = process.extractOne(key, self._keys, scorer=fuzz.ratio, score_cutoff=ALIKE)
        return self.drafts[found[2]] if found else None


def _key(draft: MeasureDraft) -> str:
    """The title without case, blanks and punctuation."""
    return "".join(WORD.findall(draft.title.casefold()))
