"""Tables whose cells hold more than one field: lines in the title cell, tables within cells."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Cell, Table, cell, row
from tests.variety.layouts.columns import field_columns, filled, header, number_column, title_column
from tests.variety.layouts.registry import layout
from tests.variety.model import Plan


@layout()
def fields_in_title_cell(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    rows: list[tuple[Cell, ...]] = [header([number_column(words), title_column(words)])]
    for at, one in enumerate(plan.measures):
        lines = [f"{label}: {value}" for label, value in filled(field_columns(plan, words), at, one)]
        rows.append(row(f"{at + 1}.", cell([one.title, *lines])))
    yield Table(tuple(rows), header=1)


@layout()
def indicator_in_title_cell(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    inside = [column for column in field_columns(plan, words) if column.key == "indicator"]
    beside = field_columns(plan, words, leaving={"indicator"})
    rows: list[tuple[Cell, ...]] = [header([number_column(words), title_column(words), *beside])]
    for at, one in enumerate(plan.measures):
        lines = [f"{label}: {value}" for label, value in filled(inside, at, one)]
        values = [column.value(at, one) for column in beside]
        rows.append(row(f"{at + 1}.", cell([one.title, *lines]), *values))
    yield Table(tuple(rows), header=1)


@layout()
def all_fields_in_one_cell(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = field_columns(plan, words)
    heads = ", ".join(column.label for column in columns) or words.labels["general"]
    rows: list[tuple[Cell, ...]] = [row(words.labels["number"], words.labels["measure"], heads, bold=True)]
    for at, one in enumerate(plan.measures):
        lines = [f"{label}: {value}" for label, value in filled(columns, at, one)]
        rows.append(row(f"{at + 1}.", one.title, cell(lines or [""])))
    yield Table(tuple(rows), header=1)


@layout()
def tables_within_cells(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = field_columns(plan, words)
    rows: list[tuple[Cell, ...]] = [header([number_column(words), title_column(words)])]
    for at, one in enumerate(plan.measures):
        pairs = tuple(row(label, value) for label, value in filled(columns, at, one))
        inner = Table(pairs) if pairs else None
        rows.append(row(f"{at + 1}.", cell(one.title, inner=inner)))
    yield Table(tuple(rows), header=1)


@layout(measures=(2, 10))
def table_within_one_cell(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """The whole table stands within the only cell of a frame."""
    columns = [number_column(words), title_column(words), *field_columns(plan, words)]
    rows = [header(columns), *(row(*(c.value(at, m) for c in columns)) for at, m in enumerate(plan.measures))]
    yield Table((row(cell(words.labels["measures"], bold=True, inner=Table(tuple(rows), header=1))),))
