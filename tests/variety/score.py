"""How near the program comes to the labels: verdicts, kappa, flips, measures, fields, themes, adoption."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.variety.labels import Labels
from tests.variety.model import FIELDS

LEVEL = {"-": 0, "partial": 1, "+": 2}
# how like two titles must be to be the same measure's, and how near in length to be compared at all
ALIKE, AS_LONG = 0.85, 0.6


@dataclass(frozen=True)
class Cell:
    """One verdict: what it should be, what it is, and whether the program asks for a review."""

    document: str
    criterion: str
    want: str
    have: str
    marked: bool

    @property
    def right(self) -> bool:
        return self.want == self.have

    @property
    def flip(self) -> bool:
        return abs(LEVEL[self.want] - LEVEL[self.have]) == 2


@dataclass
class Score:
    """The counts of one document or of many; scores of parts are added up."""

    documents: int = 0
    failed: int = 0
    cells: list[Cell] = field(default_factory=list)
    labelled: int = 0
    found: int = 0
    matched: int = 0
    fields: int = 0
    fields_right: int = 0
    themes_right: int = 0
    themes_extra: int = 0
    themes_missing: int = 0
    records: int = 0
    records_right: int = 0
    errors: list[str] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        return Score(**{name: value + getattr(other, name) for name, value in vars(self).items()})

    @property
    def accuracy(self) -> float:
        return _share(sum(cell.right for cell in self.cells), len(self.cells))

    @property
    def kappa(self) -> float:
        """Cohen's kappa with linear weights."""
        wanted, had = Counter(c.want for c in self.cells), Counter(c.have for c in self.cells)
        count = len(self.cells)
        observed = sum(abs(LEVEL[c.want] - LEVEL[c.have]) for c in self.cells)
        expected = sum(wanted[a] * had[b] * abs(LEVEL[a] - LEVEL[b]) for a in LEVEL for b in LEVEL)
        return 1 - observed * count / expected if expected else float("nan")

    @property
    def flips(self) -> int:
        return sum(cell.flip for cell in self.cells)

    @property
    def silent_flips(self) -> int:
        return sum(cell.flip and not cell.marked for cell in self.cells)

    @property
    def marked(self) -> float:
        return _share(sum(cell.marked for cell in self.cells), len(self.cells))

    @property
    def marked_in_vain(self) -> float:
        return _share(sum(cell.marked and cell.right for cell in self.cells), len(self.cells))

    @property
    def measure_f1(self) -> float:
        return _share(2 * self.matched, self.labelled + self.found)

    @property
    def field_accuracy(self) -> float:
        return _share(self.fields_right, self.fields)

    @property
    def record_accuracy(self) -> float:
        return _share(self.records_right, self.records)

    @property
    def theme_f1(self) -> float:
        return _share(2 * self.themes_right, 2 * self.themes_right + self.themes_extra + self.themes_missing)


def total(scores: Iterable[Score]) -> Score:
    """All of them in one."""
    return sum(scores, Score())


def _share(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")


def score(name: str, labels: Labels, answer: dict[str, Any] | None) -> Score:
    """One document; `answer` is its plan in the result JSON, None where the program gave none: wrong throughout."""
    result = Score(documents=1, failed=answer is None)
    answer = answer or {"verdicts": {}, "measures": [], "themes": [], "adoption": None}
    for criterion, want in labels.verdicts.items():
        given = answer["verdicts"].get(criterion)
        have = given["verdict"] if given else "-" if want == "+" else "+"
        cell = Cell(name, criterion, want, have, bool(given and given["needs_review"]))
        result.cells.append(cell)
        if not cell.right:
            mark, flip = " ?" if cell.marked else "", "  <-- FLIP" if cell.flip else ""
            result.errors.append(f"{name}: {criterion}: expected {want}, got {have}{mark}{flip}")
    _count_record(result, name, labels.adoption, answer["adoption"])
    _count_measures(result, name, labels, answer["measures"])
    if labels.themes is not None:
        _count_themes(result, name, set(labels.themes), set(answer["themes"]))
    return result


def _count_record(result: Score, name: str, want: dict[str, str] | None, have: dict[str, str] | None) -> None:
    result.records, result.records_right = 1, int(want == have)
    if want != have:
        result.errors.append(f"{name}: record of adoption: expected {want}, got {have}")


def _count_measures(result: Score, name: str, labels: Labels, found: Sequence[dict[str, Any]]) -> None:
    pairs = list(matched(labels.measures, found))
    result.labelled, result.found, result.matched = len(labels.measures), len(found), len(pairs)
    if not len(labels.measures) == len(found) == len(pairs):
        counts = f"{len(labels.measures)} labelled, {len(found)} found, {len(pairs)} matched"
        result.errors.append(f"{name}: measures: {counts}")
    for want, have in pairs:
        for one in FIELDS:
            right = want[one] == bool(have[one])
            result.fields += 1
            result.fields_right += right
            if not right:
                expected = "filled" if want[one] else "empty"
                result.errors.append(f"{name}: «{want['title'][:50]}»: {one}: expected {expected}, got {have[one]!r}")


def _count_themes(result: Score, name: str, want: set[str], have: set[str]) -> None:
    result.themes_right, result.themes_extra = len(want & have), len(have - want)
    result.themes_missing = len(want - have)
    if want != have:
        result.errors.append(f"{name}: themes: missing {sorted(want - have)}, extra {sorted(have - want)}")


def matched(
    labelled: Sequence[dict[str, Any]], found: Sequence[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Labelled measures with the found one whose title is the most like theirs, each found one once."""
    free = {at: folded(one["title"]) for at, one in enumerate(found)}
    for one in labelled:
        want = folded(one["title"])
        best = max(free, key=lambda at: _likeness(want, free[at]), default=None)
        if best is not None and _likeness(want, free[best]) > ALIKE:
            del free[best]
            yield one, found[best]


def folded(text: str) -> str:
    """A title without case, accents, digits and punctuation."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[\W_\d]+", " ", "".join(one for one in apart if not unicodedata.combining(one))).strip()


def _likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    shorter, longer = sorted((len(one), len(other)))
    if not shorter or shorter < AS_LONG * longer:
        return 0.0
    return difflib.SequenceMatcher(None, other, one, autojunk=False).ratio()
