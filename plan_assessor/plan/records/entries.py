"""Words in the order of the page, each under its label or without one, cut where a record begins again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from plan_assessor.document.model import CELL
from plan_assessor.language.parted import is_place
from plan_assessor.plan.records.columns import REMEMBERED, Role
from plan_assessor.plan.records.sheet import Row, Shape, Sheet, Slot, blank

WORD = re.compile(r"\b[^\W\d_]+\b")
# „1 kortelė“, „Kortelė Nr. 1“
COUNTED_CARD = re.compile(r"(?:[^\W\d_]+\s)?(?:[^\W\d_]{2}\.?\s)?(?P<number>\d{1,3}(?:\.\d{1,3})*)\.?(?:\s[^\W\d_]+)?")
NO_LABEL = ""
# what a label may mean that opens a record
OPENING_ROLES = (None, "measure", "number")
GROUP = "group"  # the kind of an entry that stands over records, whatever they are
TITLE_ROW = "row"  # of one that may name a record, or hold all of it
CONTINUED = "continued"  # of one that goes on with what stands above it
# looks of lines that can stand over others
HEADING, BOLD, NUMBERED, BULLET = "heading", "bold", "#", "bullet"


class Entry(NamedTuple):
    """What stands at one place: its label as printed („“ where it has none), its words, and what it looks like.

    `kind` tells entries alike: the letters of the label, or the look of words without one. `role` is what the label
    means where that is known.
    """

    label: str
    slot: Slot
    kind: str
    role: Role | None = None


def labelled(label: str, slot: Slot) -> Entry:
    """An entry with a label; figures and marks in the label tell no other kind („1 priemonė“, „2 priemonė“)."""
    return Entry(label, slot, kind_of_label(label))


@lru_cache(REMEMBERED)
def kind_of_label(label: str) -> str:
    """The letters of a label; one without any is all that it is („· 2“)."""
    return " ".join(WORD.findall(label.casefold())) or label


def with_counted_names(entries: Sequence[Entry]) -> list[Entry]:
    """The entries; what only counts a card in a row over its name („1 kortelė“) as the number of that name."""
    found: list[Entry] = []
    count: re.Match[str] | None = None
    for entry, below in pairwise([*entries, None]):
        assert entry is not None
        counts = COUNTED_CARD.fullmatch(entry.slot.words) if entry.kind == TITLE_ROW and not entry.label else None
        if counts and below and below.kind == TITLE_ROW and not below.label:
            count = counts
            continue
        named = entry.slot._replace(text=f"{count['number']}. {entry.slot.text}") if count else entry.slot
        found.append(entry._replace(slot=named))
        count = None
    return found


def units(entries: Sequence[Entry], opening: str | None) -> list[list[Entry]]:
    """The entries cut before each one that opens a record, and groups that stand over records apart from them.

    Groups have no label and do not stand in every record: they come before the opener, at the end of the record above.
    """
    cut = _cut(entries, opening)
    found: list[list[Entry]] = []
    for unit in cut:
        end = len(unit)
        while (
            end > 1 and not unit[end - 1].label and _stands_over(unit[end - 1].kind) and unit[end - 1].kind != opening
        ):
            end -= 1
        found.append(unit[:end])
        found += [[entry] for entry in unit[end:]]
    return found


def _stands_over(kind: str) -> bool:
    return kind.startswith((HEADING, BOLD, NUMBERED))


def opener(entries: Sequence[Entry]) -> str | None:
    """The kind of entry that opens a record; None where there are no entries.

    Records are alike: the opener makes units in which the same kinds stand again and again, each at most once.
    """
    able = [e for e in entries if e.kind != GROUP and e.role in OPENING_ROLES and not is_place(e.label)]
    counts = Counter(entry.kind for entry in able)
    kinds = list(counts)
    if not kinds:
        return None
    # of kinds that cut equally well the first on the page opens the record
    candidates = [kind for kind in kinds if counts[kind] * 2 >= max(counts.values())]
    return max(candidates, key=lambda kind: (likeness(entries, kind), -kinds.index(kind)))


def likeness(entries: Sequence[Entry], kind: str | None) -> float:
    """How much the records are alike that a kind of entry opens."""
    return _likeness(_cut(entries, kind))


def _cut(entries: Sequence[Entry], kind: str | None) -> list[list[Entry]]:
    cut: list[list[Entry]] = []
    for entry in entries:
        if not cut or entry.kind in (kind, GROUP) or cut[-1][-1].kind == GROUP:
            cut.append([])
        cut[-1].append(entry)
    return cut


def _likeness(cut: Sequence[Sequence[Entry]]) -> float:
    """How much the units are alike: the share of units that each kind stands in, less what stands twice in one.

    Points below the point that opens a unit („bullet2“ under „bullet“) are one list, however many they are.
    """
    records = [_kinds(unit) for unit in cut if unit[0].kind != GROUP]
    if not records:
        return 0.0
    standing = Counter(kind for unit in records for kind in set(unit))
    repeated = sum(len(unit) - len(set(unit)) for unit in records)
    total = sum(standing.values())
    return sum(count * count for count in standing.values()) / total / len(records) - repeated / total


def _kinds(unit: Sequence[Entry]) -> list[str]:
    kinds = [entry.kind for entry in unit]
    below = {kind for kind in kinds if BULLET <= kinds[0] < kind and kind.startswith(kinds[0])}
    return [*(kind for kind in kinds if kind not in below), *below]


def sheet_of(records: Sequence[Sequence[Entry]], shape: Shape, opening: str | None) -> Sheet | None:
    """Units as the rows of a sheet, a column for each kind; a unit that nothing opens lies across all columns.

    None where there is no record.
    """
    kinds: dict[str, Entry] = {}
    for unit in records:
        for entry in unit if _is_record(unit, opening) else ():
            kinds.setdefault(entry.kind, entry)
    columns = list(kinds)
    rows: list[Row] = []
    across: list[int] = []
    for unit in records:
        if _is_record(unit, opening):
            rows.append(_row(unit, columns))
            continue
        over = [entry.slot for entry in unit if entry.slot.text.strip()]
        across += range(len(rows), len(rows) + len(over))
        rows += [(slot,) * len(columns) for slot in over]
    if not columns:
        return None
    labels = tuple((entry.label,) if entry.label else () for entry in kinds.values())
    roles = tuple(entry.role for entry in kinds.values())
    opens = columns.index(opening) if opening in columns else None
    return Sheet(
        shape, labels, tuple(rows), records[0][0].slot.item, known=roles, opens=opens, across=frozenset(across)
    )


def _is_record(unit: Sequence[Entry], opening: str | None) -> bool:
    return unit[0].kind != GROUP and (opening is None or any(entry.kind == opening for entry in unit))


def _row(unit: Sequence[Entry], columns: Sequence[str]) -> Row:
    slots: dict[str, Slot] = {}
    for entry in unit:
        known = slots.get(entry.kind)
        joined = entry.slot if known is None else known._replace(text=f"{known.text}{CELL}{entry.slot.text}")
        slots[entry.kind] = joined
    first = unit[0].slot
    return tuple(slots.get(kind) or blank(first.item, first.row, *first.key, j) for j, kind in enumerate(columns))
