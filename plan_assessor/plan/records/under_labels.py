"""Lines cut by marks under a line of labels cut alike: „Darbas | Kas | Kada“, „Kursai | Biblioteka | 2026 m.“."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.parted import FEWEST_LINES, Cut, cuts_of
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.features import kinds
from plan_assessor.plan.records.grids import LABEL_LENGTH, headed, headed_by_contents
from plan_assessor.plan.records.recurring import CONTENT, can_label
from plan_assessor.plan.records.sheet import Row, Slot

ACTION = frozenset({"infinitive"})
Pairs = tuple[tuple[str, str], ...]


def under_labels(items: Sequence[Item], lexicon: Lexicon) -> Mapping[str, Pairs]:
    """The lines that stand under labels, each as its parts with their labels; a line of labels has no parts."""
    found: dict[str, Pairs] = {}
    for cut, texts in _alike(items):
        if len(texts) >= FEWEST_LINES:
            found = _read(cut, texts, lexicon) | found
    return found


def _alike(items: Sequence[Item]) -> Iterator[tuple[Cut, list[str]]]:
    """Lines that are cut alike; by marks that stand within sentences, too, only those right below one another."""
    lines: defaultdict[tuple[Cut, int], list[str]] = defaultdict(list)
    run, before = 0, frozenset[Cut]()
    for item in items:
        cuts = cuts_of(item.text) if item.zone == "plan" else []
        run += before.isdisjoint(cuts)
        before = frozenset(cuts)
        for cut in cuts:
            lines[cut, 0 if cut.is_plain else run].append(item.text)
    return ((cut, texts) for (cut, _), texts in lines.items())


def _read(cut: Cut, texts: Sequence[str], lexicon: Lexicon) -> dict[str, Pairs]:
    """Lines that are cut alike, from the one with labels on."""
    rows = [_row(number, cut.pieces(text)) for number, text in enumerate(texts)]
    sheet = headed(rows, 0, lexicon) or headed_by_contents(rows, 0, lexicon)
    if sheet is None or not all(_may_head(slot.words, cut, lexicon) for slot in rows[sheet.body - 1]):
        return {}
    labels: Sequence[str] = ()
    found: dict[str, Pairs] = {}
    for number, (text, row) in enumerate(zip(texts, rows, strict=True)):
        if number == sheet.body - 1 or (labels and _heads(row, cut, lexicon)):
            labels = [slot.text for slot in row]
            found[text] = ()
        elif labels:
            found[text] = tuple(zip(labels, (slot.text for slot in row), strict=True))
    return found


def _row(number: int, parts: Sequence[str]) -> Row:
    return tuple(Slot(part, 0, number, (number, place)) for place, part in enumerate(parts))


def _may_head(words: str, cut: Cut, lexicon: Lexicon) -> bool:
    """True for a year, and for words that show no content of a field, be they „Įvykdyti iki“.

    What stands between dashes may be a sentence, and heads nothing.
    """
    if not cut.is_plain:
        return can_label(words, lexicon)
    if len(words) > LABEL_LENGTH:
        return False
    shown = kinds(words, lexicon) & CONTENT
    return not shown or lexicon.calendar.is_year(words) or (shown == ACTION and bool(roles_of(words, lexicon)))


def _heads(row: Row, cut: Cut, lexicon: Lexicon) -> bool:
    """True for a line of nothing but known labels: others than before, or the same on the next page."""
    return all(_may_head(slot.words, cut, lexicon) and roles_of(slot.text, lexicon) for slot in row)
