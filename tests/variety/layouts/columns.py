"""Columns: a label with what stands under it for each measure. Tables, cards and lists are made of them alike."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from tests.variety.bank import Vocabulary, load
from tests.variety.blocks import Cell, Table, Text, row
from tests.variety.model import Measure, Plan

# the order in which fields stand beside a measure
ORDER = ("target", "indicator", "responsible", "timeline", "funding")


@dataclass(frozen=True)
class Column:
    """`value` takes the measure's place among all (from 0) and the measure."""

    key: str
    label: str
    value: Callable[[int, Measure], str]


def number_column(words: Vocabulary) -> Column:
    """The numbers 1., 2., …"""
    return Column("number", words.labels["number"], lambda at, _: f"{at + 1}.")


def title_column(words: Vocabulary, *, numbered: bool = False) -> Column:
    """The titles; `numbered` ones carry their number."""
    return Column(
        "measure", words.labels["measure"], lambda at, one: f"{at + 1}. {one.title}" if numbered else one.title
    )


def field_columns(plan: Plan, words: Vocabulary, *, leaving: Collection[str] = ()) -> list[Column]:
    """The fields that the plan shows, but for those left out."""
    return [_field(plan, words, key) for key in ORDER if key in plan.shown and key not in leaving]


def _field(plan: Plan, words: Vocabulary, key: str) -> Column:
    return Column(key, words.labels[key], lambda _, one: plan.printed(one, key))  # type: ignore[arg-type]


def all_columns(plan: Plan, words: Vocabulary, *, leaving: Collection[str] = ()) -> list[Column]:
    """Number, title and fields."""
    return [number_column(words), title_column(words), *field_columns(plan, words, leaving=leaving)]


def header(columns: Sequence[Column]) -> tuple[Cell, ...]:
    """The row of labels."""
    return row(*(column.label for column in columns), bold=True)


def body(plan: Plan, columns: Sequence[Column]) -> list[tuple[Cell, ...]]:
    """A row for each measure."""
    return [row(*(column.value(at, one) for column in columns)) for at, one in enumerate(plan.measures)]


def grid(plan: Plan, columns: Sequence[Column], **traits: object) -> Table:
    """A header over a row for each measure."""
    return Table((header(columns), *body(plan, columns)), header=1, **traits)  # type: ignore[arg-type]


def filled(columns: Sequence[Column], at: int, one: Measure) -> list[tuple[str, str]]:
    """Label and content of a measure's fields, without those of which nothing is printed."""
    pairs = [(column.label, column.value(at, one)) for column in columns]
    return [(label, value) for label, value in pairs if value]


def sentence(text: str) -> str:
    """The text with one full stop at its end."""
    return f"{text.rstrip('.')}."


def unit_line() -> Text:
    """What a table of bare amounts says of them."""
    return Text(load("texts")["unit_line"], "small")
