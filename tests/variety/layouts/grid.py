"""Plain tables: a row a measure, a column a field."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Cell, Table, cell, row
from tests.variety.layouts.columns import (
    Column,
    all_columns,
    body,
    field_columns,
    grid,
    header,
    number_column,
    title_column,
    unit_line,
)
from tests.variety.layouts.registry import layout
from tests.variety.model import Measure, Plan

MANY = (18, 26)


@layout()
def classic_table(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words))


@layout()
def table_without_numbers(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words)[1:])


@layout()
def number_inside_title_cell(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, [title_column(words, numbered=True), *field_columns(plan, words)])


@layout()
def title_column_last(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    number, title, *fields = all_columns(plan, words)
    yield grid(plan, [number, *fields, title])


@layout()
def columns_shuffled(plan: Plan, words: Vocabulary, dice: Random) -> Iterable[Block]:
    number, *others = all_columns(plan, words)
    yield grid(plan, [number, *dice.sample(others, len(others))])


@layout(measures=MANY)
def many_pages_header_repeated(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words), repeat_header=True)


@layout(measures=MANY)
def many_pages_header_once(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words), repeat_header=False)


@layout()
def column_number_row(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words)
    numbers = row(*(str(at) for at in range(1, len(columns) + 1)))
    yield Table((header(columns), numbers, *body(plan, columns)), header=2)


@layout()
def header_rulings_only(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words), ruling="header")


@layout()
def white_space_columns(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words), ruling="none")


@layout()
def indicator_and_value_columns(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, _with_values(plan, words))


@layout()
def funds_and_source_columns(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    funds = [
        Column("funding", words.labels["funding"], lambda _, m: _of(str(m.funding.total) if m.funding else None, plan)),
        Column("source", words.labels["source"], lambda _, m: _of(m.funding.source if m.funding else None, plan)),
    ]
    shown = funds if "funding" in plan.shown else []
    if shown:
        yield unit_line()
    yield grid(plan, [*all_columns(plan, words, leaving={"funding"}), *shown])


def _of(text: str | None, plan: Plan) -> str:
    return text or plan.blanks["funding"]


def _with_values(plan: Plan, words: Vocabulary) -> list[Column]:
    """The columns, the indicator's name and value apart."""

    def part(key: str, name: str) -> Column:
        def value(_: int, one: Measure) -> str:
            return getattr(one.indicator, name) if one.indicator else plan.blanks["indicator"]

        return Column(key, words.labels[key], value)

    apart = [part("indicator", "name"), part("value", "value")] if "indicator" in plan.shown else []
    return [number_column(words), title_column(words), *apart, *field_columns(plan, words, leaving={"indicator"})]


@layout()
def two_row_header(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = _with_values(plan, words)
    upper: list[Cell] = []
    lower: list[Cell] = []
    for column in columns:
        if column.key == "indicator":
            upper.append(cell(column.label, across=2, bold=True))
            lower += row(words.labels["name"], words.labels["value"], bold=True)
        elif column.key != "value":
            upper.append(cell(column.label, down=2 if _split(columns) else 1, bold=True))
    heads = [tuple(upper), tuple(lower)] if _split(columns) else [tuple(upper)]
    yield Table((*heads, *body(plan, columns)), header=len(heads))


def _split(columns: list[Column]) -> bool:
    return any(column.key == "value" for column in columns)
