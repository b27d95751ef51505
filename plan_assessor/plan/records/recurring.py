"""Labels beside their values that a document repeats, whatever their words: the same ones in the same order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.columns import REMEMBERED, roles_of
from plan_assessor.plan.records.entries import kind_of_label
from plan_assessor.plan.records.features import kinds
from plan_assessor.plan.records.sheet import Row, rows_of
from plan_assessor.plan.sentences import is_empty

LONGEST_LABEL = 60  # characters
MOST_WORDS = 8  # of a label
WIDEST = 8  # columns of a table that may hold labels beside values
FEWEST_TIMES = 2  # that a label stands in the document
WORDS_OF_TWICE = 3  # of a label that stands no more often: titles of measures that two tables list are longer
FOLLOWED = 0.75  # the share of times that the same label comes next
# what no label shows
CONTENT = frozenset({"amount", "number", "code", "digits", "infinitive"})


def recurring_labels(items: Sequence[Item], lexicon: Lexicon) -> frozenset[str]:
    """The letters of the labels that stand again and again beside different values, followed by the same label."""
    times: Counter[str] = Counter()
    values: defaultdict[str, set[str]] = defaultdict(set)
    following: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for sequence in _sequences(items, lexicon):
        for (kind, value), (after, _) in pairwise([*sequence, ("", "")]):
            times[kind] += 1
            values[kind].add(value)
            if after:
                following[kind][after] += 1
    return frozenset(
        kind
        for kind, count in times.items()
        if _is_often(kind, count) and _differ(values[kind], lexicon) and _is_followed(following[kind])
    )


def _differ(values: set[str], lexicon: Lexicon) -> bool:
    """True for different values, or for a field that nobody has filled yet."""
    return len(values) > 1 or all(is_empty(value, lexicon) for value in values)


def _is_often(kind: str, count: int) -> bool:
    return count > FEWEST_TIMES or (count == FEWEST_TIMES and len(kind.split()) <= WORDS_OF_TWICE)


def _is_followed(after: Counter[str]) -> bool:
    return not after or max(after.values()) >= FOLLOWED * after.total()


def _sequences(items: Sequence[Item], lexicon: Lexicon) -> Iterator[list[tuple[str, str]]]:
    """The columns of tables as cells that may be labels, each with what stands beside it."""
    for index, item in enumerate(items):
        if item.zone == "plan" and isinstance(item.block, Table) and item.block.width <= WIDEST:
            rows = rows_of(item.block, index)
            for j in range(item.block.width - 1):
                yield _sequence(rows, j, lexicon)


def _sequence(rows: Sequence[Row], j: int, lexicon: Lexicon) -> list[tuple[str, str]]:
    found: dict[tuple[int, ...], tuple[str, str]] = {}
    for row in rows:
        slot, beside = row[j], row[j + 1]
        if slot.key != beside.key and can_label(slot.words, lexicon):
            found.setdefault(slot.key, (kind_of_label(slot.words), beside.words))
    return list(found.values())


def asks_for_day(label: str, lexicon: Lexicon) -> bool:
    """„Padaryti iki“: an infinitive that is no action."""
    return "bound_of_time" in lexicon.matcher.concepts(" ".join(label.split()[-1:]))


@lru_cache(REMEMBERED)
def can_label(words: str, lexicon: Lexicon) -> bool:
    """True where the words are short and show no content."""
    if is_empty(words, lexicon) or len(words) > LONGEST_LABEL or len(words.split()) > MOST_WORDS:
        return False
    if len(words.strip(" .)")) == 1:
        # „A“ marks a record that other tables speak of
        return False
    shown = kinds(words, lexicon) & CONTENT
    # “Measure” and “Target” are labels, though verbs, too
    return not shown or (shown == {"infinitive"} and (asks_for_day(words, lexicon) or bool(roles_of(words, lexicon))))
