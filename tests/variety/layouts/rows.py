"""Tables in which a measure takes several rows."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Cell, Table, cell, row
from tests.variety.layouts.columns import (
    all_columns,
    field_columns,
    filled,
    grid,
    header,
    number_column,
    title_column,
    unit_line,
)
from tests.variety.layouts.registry import layout
from tests.variety.model import Funds, Plan


@layout()
def title_row_and_detail_row(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    fields = field_columns(plan, words)
    if not fields:
        fields = [number_column(words)]
    rows = [header(fields)]
    for at, one in enumerate(plan.measures):
        rows.append((cell(f"{at + 1}. {one.title}", across=len(fields), bold=True),))
        rows.append(row(*(column.value(at, one) for column in fields)))
    yield Table(tuple(rows), header=1)


@layout()
def label_rows_below_title(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    rows: list[tuple[Cell, ...]] = [header([number_column(words), title_column(words)])]
    for at, one in enumerate(plan.measures):
        rows.append(row(f"{at + 1}.", cell(one.title, bold=True)))
        rows += [row("", f"{label}: {value}") for label, value in filled(field_columns(plan, words), at, one)]
    yield Table(tuple(rows), header=1)


@layout()
def indicator_rows_below(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words, leaving={"indicator"})
    rows = [header(columns)]
    for at, one in enumerate(plan.measures):
        rows.append(row(*(column.value(at, one) for column in columns)))
        if "indicator" in plan.shown and plan.printed(one, "indicator"):
            text = f"{words.labels['indicator']}: {plan.printed(one, 'indicator')}"
            rows.append(row("", cell(text, across=len(columns) - 1)))
    yield Table(tuple(rows), header=1)


@layout()
def second_indicator_row(plan: Plan, words: Vocabulary, dice: Random) -> Iterable[Block]:
    """Some measures have two indicators, each in a row; the other cells are merged over both."""
    columns = all_columns(plan, words)
    rows = [header(columns)]
    for at, one in enumerate(plan.measures):
        another = dice.choice(plan.measures).indicator
        if not one.indicator or not another or "indicator" not in plan.shown:
            rows.append(row(*(column.value(at, one) for column in columns)))
            continue
        apart = [column.key == "indicator" for column in columns]
        values = [column.value(at, one) for column in columns]
        rows.append(tuple(cell(v, down=1 if own else 2) for v, own in zip(values, apart, strict=True)))
        rows.append(row(another.text))
    yield Table(tuple(rows), header=1)


@layout()
def source_rows_with_total(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """A row for each source of funds and one for their sum; the other cells are merged over them."""
    if "funding" not in plan.shown:
        yield grid(plan, all_columns(plan, words))
        return
    columns = all_columns(plan, words, leaving={"funding"})
    rows = [(*header(columns), *row(words.labels["source"], words.labels["funding"], bold=True))]
    for at, one in enumerate(plan.measures):
        blank = plan.blanks["funding"]
        first, *others = _paid(one.funding, words) if one.funding else [(blank, blank)]
        merged = (cell(column.value(at, one), down=1 + len(others)) for column in columns)
        rows.append((*merged, *row(*first)))
        rows += [row(*pair) for pair in others]
    yield unit_line()
    yield Table(tuple(rows), header=1)


def _paid(funds: Funds, words: Vocabulary) -> list[tuple[str, str]]:
    """Each source with its part, and the sum."""
    sources = funds.source.split(", ")
    parts = [funds.total // len(sources)] * len(sources)
    parts[0] += funds.total - sum(parts)
    amounts = [(source, str(part)) for source, part in zip(sources, parts, strict=True)]
    return [*amounts, (words.labels["total"], str(funds.total))]


@layout()
def blank_cells_instead_of_merged(plan: Plan, words: Vocabulary, dice: Random) -> Iterable[Block]:
    """As `second_indicator_row`, but the rows below are left blank where others would merge cells."""
    columns = all_columns(plan, words)
    rows = [header(columns)]
    for at, one in enumerate(plan.measures):
        rows.append(row(*(column.value(at, one) for column in columns)))
        another = dice.choice(plan.measures).indicator
        if one.indicator and another and "indicator" in plan.shown:
            rows.append(row(*(another.text if column.key == "indicator" else "" for column in columns)))
    yield Table(tuple(rows), header=1)
