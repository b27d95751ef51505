"""Tables with a column for each year or quarter: funds, ticks or colours under them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from tests.variety.bank import Vocabulary, load
from tests.variety.blocks import Block, Cell, Table, cell, row
from tests.variety.layouts.columns import (
    Column,
    all_columns,
    field_columns,
    grid,
    header,
    number_column,
    title_column,
    unit_line,
)
from tests.variety.layouts.registry import layout
from tests.variety.model import Measure, Plan

TICKS = ("+", "x", "X", "●")
BUSY = "9DC3E6"
FEWEST_TERMS = 2  # of a calendar


@layout(funds_are_terms=True)
def funds_by_year(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    def amounts(one: Measure) -> list[Cell]:
        paid = one.funding.amounts if one.funding else {}
        return [cell(f"{paid[year]},0" if year in paid else plan.blanks["funding"]) for year in plan.years]

    if "funding" in plan.shown:
        yield unit_line()
    yield _under(plan, words, words.labels["funding"], [str(year) for year in plan.years], amounts, "funding")


@layout()
def ticks_by_year(plan: Plan, words: Vocabulary, dice: Random) -> Iterable[Block]:
    tick = dice.choice(TICKS)

    def ticks(one: Measure) -> list[Cell]:
        return [cell(tick if one.timeline and year in one.timeline.years else "") for year in plan.years]

    yield _under(plan, words, words.labels["timeline"], [f"{year} m." for year in plan.years], ticks, "timeline")


@layout()
def ticks_by_quarter(plan: Plan, words: Vocabulary, dice: Random) -> Iterable[Block]:
    tick = dice.choice(TICKS)
    heads = [f"{quarter} ketv." for quarter in load("texts")["quarters"]]

    def ticks(one: Measure) -> list[Cell]:
        return [cell(tick if one.timeline and at in one.timeline.quarters else "") for at in range(1, 5)]

    yield _under(plan, words, words.labels["timeline"], heads, ticks, "timeline")


@layout()
def coloured_years(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    # colours alone tell nothing where a column has but one
    tick = "" if all(0 < _busy(plan, year) < len(plan.measures) for year in plan.years) else TICKS[0]

    def colours(one: Measure) -> list[Cell]:
        busy = one.timeline.years if one.timeline else ()
        return [cell(tick, shade=BUSY) if year in busy else cell("") for year in plan.years]

    yield _under(plan, words, words.labels["timeline"], [str(year) for year in plan.years], colours, "timeline")


@layout()
def rows_by_term(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """A calendar: a row over all columns for each term, what has none at the end."""
    columns = all_columns(plan, words, leaving={"timeline"})
    terms = [one.timeline.text if one.timeline else "" for one in plan.measures]
    if len({term for term in terms if term}) < FEWEST_TERMS or not all(terms):
        yield grid(plan, all_columns(plan, words))
        return
    rows = [header(columns)]
    for term in dict.fromkeys(terms):
        rows.append((cell(term, across=len(columns), bold=True),))
        under = [(at, one) for at, one in enumerate(plan.measures) if terms[at] == term]
        rows += [row(*(column.value(at, one) for column in columns)) for at, one in under]
    yield Table(tuple(rows), header=1)


@layout()
def ticks_by_executor(plan: Plan, words: Vocabulary, dice: Random) -> Iterable[Block]:
    """A column for each body, ticked where it carries the measure out."""
    tick = dice.choice(TICKS)
    bodies = list(dict.fromkeys(one.responsible for one in plan.measures if one.responsible))

    def ticks(one: Measure) -> list[Cell]:
        return [cell(tick if one.responsible == body else "") for body in bodies]

    yield _under(plan, words, words.labels["responsible"], bodies, ticks, "responsible" if bodies else "")


def _busy(plan: Plan, year: int) -> int:
    return sum(year in one.timeline.years for one in plan.measures if one.timeline)


def _under(
    plan: Plan,
    words: Vocabulary,
    label: str,
    heads: list[str],
    cells: Callable[[Measure], list[Cell]],
    key: str,
) -> Table:
    """A table whose last columns stand together under one label."""
    columns: list[Column] = [number_column(words), title_column(words), *field_columns(plan, words, leaving={key})]
    plain = [row(*(column.value(at, one) for column in columns)) for at, one in enumerate(plan.measures)]
    if key not in plan.shown:
        return Table((row(*(column.label for column in columns), bold=True), *plain), header=1)
    upper = (*(cell(column.label, down=2, bold=True) for column in columns), cell(label, across=len(heads), bold=True))
    rows = [(*cells_of, *cells(one)) for cells_of, one in zip(plain, plan.measures, strict=True)]
    return Table((upper, row(*heads, bold=True), *rows), header=2)
