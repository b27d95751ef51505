"""Cards: each measure a small form of labels and contents."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Cell, Table, Text, cell, row
from tests.variety.layouts.columns import field_columns, filled, number_column, title_column
from tests.variety.layouts.registry import layout
from tests.variety.model import Measure, Plan


def _pairs(plan: Plan, words: Vocabulary, at: int, one: Measure, *, numbered: bool = False) -> list[tuple[str, str]]:
    """The card: title first, every shown field, blank or not."""
    columns = [title_column(words), *field_columns(plan, words)]
    pairs = [(column.label, column.value(at, one)) for column in columns]
    return [(words.labels["number"], f"{at + 1}."), *pairs] if numbered else pairs


def _rows(pairs: list[tuple[str, str]]) -> list[tuple[Cell, ...]]:
    return [(cell(label, bold=True), cell(value)) for label, value in pairs]


@layout()
def card_tables(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        yield Table(tuple(_rows(_pairs(plan, words, at, one))))
        yield Text("", "small")


@layout()
def card_tables_with_headline(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        headline = (cell(f"{words.labels['measure']} Nr. {at + 1}", across=2, bold=True),)
        yield Table((headline, *_rows(_pairs(plan, words, at, one))))
        yield Text("", "small")


@layout()
def numbered_card_tables(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        yield Table(tuple(_rows(_pairs(plan, words, at, one, numbered=True))))
        yield Text("", "small")


@layout(measures=(2, 10))
def cards_in_one_table(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    rows = [line for at, one in enumerate(plan.measures) for line in _rows(_pairs(plan, words, at, one))]
    yield Table(tuple(rows))


@layout(measures=(2, 10))
def cards_in_one_table_with_blank_rows(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    rows: list[tuple[Cell, ...]] = []
    for at, one in enumerate(plan.measures):
        rows += _rows(_pairs(plan, words, at, one))
        rows.append((cell("", across=2),))
    yield Table(tuple(rows[:-1]))


@layout(measures=(2, 10))
def cards_abreast(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    cards = [_rows(_pairs(plan, words, at, one)) for at, one in enumerate(plan.measures)]
    nothing: list[tuple[Cell, ...]] = []
    for left, right in zip_longest(cards[::2], cards[1::2], fillvalue=nothing):
        pairs = zip_longest(left, right, fillvalue=row("", ""))
        yield Table(tuple((*first, *second) for first, second in pairs))
        yield Text("", "small")


@layout(measures=(2, 10))
def framed_cards_abreast(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """Two cells a row, each with a whole card as lines."""
    cards = []
    for at, one in enumerate(plan.measures):
        lines = [f"{label}: {value}" for label, value in filled(field_columns(plan, words), at, one)]
        cards.append(cell([f"{at + 1}. {one.title}", *lines]))
    pairs = zip_longest(cards[::2], cards[1::2], fillvalue=cell(""))
    yield Table(tuple(pairs))


@layout(measures=(2, 10))
def labels_over_contents(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """A small table for each measure: its name over all, a row of labels, a row of contents."""
    columns = field_columns(plan, words)
    for at, one in enumerate(plan.measures):
        name = (cell(f"{at + 1}. {one.title}", across=max(1, len(columns)), bold=True),)
        labels = row(*(column.label for column in columns), bold=True)
        contents = row(*(column.value(at, one) for column in columns))
        yield Table((name, labels, contents) if columns else (name,))
        yield Text("", "small")


@layout(measures=(2, 10))
def tables_under_names(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """The name of each measure as a line of the text, over a table of one row of contents."""
    columns = field_columns(plan, words)
    for at, one in enumerate(plan.measures):
        yield Text(f"{at + 1}. {one.title}", "bold")
        if columns:
            contents = row(*(column.value(at, one) for column in columns))
            yield Table((row(*(column.label for column in columns), bold=True), contents), header=1)


@layout()
def card_paragraphs(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        for label, value in _pairs(plan, words, at, one):
            yield Text(f"{label}: {value}")
        yield Text("")


@layout()
def card_paragraphs_under_headings(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    number = number_column(words)
    for at, one in enumerate(plan.measures):
        yield Text(f"{number.value(at, one)} {one.title}", "section")
        for label, value in filled(field_columns(plan, words), at, one):
            yield Text(f"{label} – {value}")
