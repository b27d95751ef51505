"""Which measure of a new version is which of the old one: told by its number, its title and its fields together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from plan_assessor.plan.model import FIELDS, FieldName, Measure
from plan_assessor.review.compare.model import MeasureChange

ALIKE = 70.0
"""Per cent of likeness from which two titles are those of one measure, reworded."""
ALIKE_WITH_NUMBER = 45.0
"""The same where both have one number."""
FIELDS_WEIGH = 0.2
"""What the likeness of the fields counts beside that of the title: it decides between titles as good."""

WORD = re.compile(r"\w+")


def matched(old: Sequence[Measure], new: Sequence[Measure]) -> list[tuple[int, int]]:
    """The positions of measures that are one in the two, the most alike taken first; in the order of the new ones."""
    scored = [
        (_likeness(before, after), -i, -j)
        for i, before in enumerate(old)
        for j, after in enumerate(new)
        if _may_be_one(before, after)
    ]
    pairs: dict[int, int] = {}
    for _, i, j in sorted(scored, reverse=True):
        if -j not in pairs and -i not in pairs.values():
            pairs[-j] = -i
    return [(pairs[j], j) for j in sorted(pairs)]


def change(before: Measure, after: Measure) -> MeasureChange | None:
    """What changed in a measure, or None where nothing did but its number."""
    fields = {name: (_words(before, name), _words(after, name)) for name in FIELDS}
    found = MeasureChange(
        before=before,
        after=after,
        is_reworded=_title(before) != _title(after),
        filled=tuple(name for name, (old, new) in fields.items() if new and not old),
        emptied=tuple(name for name, (old, new) in fields.items() if old and not new),
        changed=tuple(name for name, (old, new) in fields.items() if old and new and old != new),
    )
    return found if found.is_reworded or found.filled or found.emptied or found.changed else None


def _may_be_one(before: Measure, after: Measure) -> bool:
    has_number = before.number is not None and before.number.rstrip(".") == (after.number or "").rstrip(".")
    return _titles_alike(before, after) >= (ALIKE_WITH_NUMBER if has_number else ALIKE)


def _likeness(before: Measure, after: Measure) -> float:
    fields = [fuzz.ratio(_words(before, name), _words(after, name)) for name in FIELDS]
    return _titles_alike(before, after) + FIELDS_WEIGH * sum(fields) / len(fields)


def _titles_alike(before: Measure, after: Measure) -> float:
    return fuzz.token_sort_ratio(_title(before), _title(after))


def _title(measure: Measure) -> str:
    return " ".join(measure.title.casefold().split()).rstrip(" .;")


def _words(measure: Measure, name: FieldName) -> str:
    """The words that fill a field, without the signs between them: those tell only how cells were joined."""
    place = measure.field(name)
    return " ".join(WORD.findall(place.quote)) if place else ""
