"""Tables in which measures stand under tasks or areas, or share a cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Cell, Table, Text, cell, row
from tests.variety.layouts.columns import (
    Column,
    all_columns,
    field_columns,
    grid,
    header,
    number_column,
    title_column,
)
from tests.variety.layouts.registry import layout
from tests.variety.model import Measure, Plan


def group_label(plan: Plan, words: Vocabulary) -> str:
    """What the groups of this plan are called."""
    return words.labels["task" if plan.groups_are_tasks else "area"]


def group_title(plan: Plan, words: Vocabulary, at: int, name: str) -> str:
    """„2 uždavinys – gerinti …“, or the bare name of an area."""
    return f"{group_label(plan, words)} {at + 1}. {name}" if plan.groups_are_tasks else name


def _counted(plan: Plan) -> Iterator[tuple[int, str, Sequence[tuple[int, Measure]]]]:
    """Each group with its measures and their places among all."""
    places = {id(one): at for at, one in enumerate(plan.measures)}
    for at, (name, measures) in enumerate(plan.by_group()):
        yield at, name, [(places[id(one)], one) for one in measures]


def _rows(columns: Sequence[Column], measures: Sequence[tuple[int, Measure]]) -> list[tuple[Cell, ...]]:
    return [row(*(column.value(at, one) for column in columns)) for at, one in measures]


@layout()
def group_rows(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words)
    rows = [header(columns)]
    for at, name, measures in _counted(plan):
        rows.append((cell(group_title(plan, words, at, name), across=len(columns), bold=True),))
        rows += _rows(columns, measures)
    yield Table(tuple(rows), header=1)


@layout(states_goal=True)
def goal_and_task_rows(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words)
    rows = [header(columns)]
    if plan.statements.goal:
        goal = f"{words.labels['goal']} – {plan.statements.goal}"
        rows.append(row("1.", cell(goal, across=len(columns) - 1, bold=True)))
    for at, name, measures in _counted(plan):
        title = group_title(plan, words, at, name)
        rows.append(row(f"1.{at + 1}.", cell(title, across=len(columns) - 1, bold=True)))
        rows += [
            row(f"1.{at + 1}.{place + 1}.", *(column.value(number, one) for column in columns[1:]))
            for place, (number, one) in enumerate(measures)
        ]
    yield Table(tuple(rows), header=1)


@layout()
def merged_group_column(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words)
    rows = [(cell(group_label(plan, words), bold=True), *header(columns))]
    for _at, name, measures in _counted(plan):
        first, *others = _rows(columns, measures)
        rows += [(cell(name, down=len(measures)), *first), *others]
    yield Table(tuple(rows), header=1)


@layout(shares_executors=True)
def merged_executors(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = [number_column(words), title_column(words), *field_columns(plan, words, leaving={"responsible"})]
    shared = [column for column in field_columns(plan, words) if column.key == "responsible"]
    rows = [header([*columns, *shared])]
    for _at, _name, measures in _counted(plan):
        first, *others = _rows(columns, measures)
        last = tuple(cell(column.value(*measures[0]), down=len(measures)) for column in shared)
        rows += [(*first, *last), *others]
    yield Table(tuple(rows), header=1)


@layout(shares_executors=True)
def executors_in_group_rows(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """The row of each group names who carries out all that stands under it."""
    columns = all_columns(plan, words)
    rows = [header(columns)]
    for at, name, measures in _counted(plan):
        shared = {column.key: column.value(*measures[0]) for column in columns if column.key == "responsible"}
        over = {"number": f"{at + 1}.", "measure": group_title(plan, words, at, name)} | shared
        rows.append(row(*(over.get(column.key, "") for column in columns), bold=True))
        for place, (number, one) in enumerate(measures):
            own = {"number": f"{at + 1}.{place + 1}.", "responsible": ""}
            rows.append(row(*(own.get(column.key, column.value(number, one)) for column in columns)))
    yield Table(tuple(rows), header=1)


@layout()
def table_a_group(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words)
    for at, name, measures in _counted(plan):
        yield Text(group_title(plan, words, at, name), "section")
        yield Table((header(columns), *_rows(columns, measures)), header=1)


@layout()
def header_in_each_group(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words)
    rows: list[tuple[Cell, ...]] = []
    for at, name, measures in _counted(plan):
        rows.append((cell(group_title(plan, words, at, name), across=len(columns), bold=True),))
        rows += [header(columns), *_rows(columns, measures)]
    yield Table(tuple(rows))


@layout()
def numbers_by_group(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    numbers = {at: f"{group + 1}.{n + 1}." for group, _, ms in _counted(plan) for n, (at, _m) in enumerate(ms)}
    number = Column("number", words.labels["number"], lambda at, _: numbers[at])
    yield grid(plan, [number, title_column(words), *field_columns(plan, words)])
