"""Measures told in two tables, joined by number, by title or by the order of rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, PageBreak, Text
from tests.variety.layouts.columns import Column, all_columns, field_columns, grid, number_column, title_column
from tests.variety.layouts.registry import layout
from tests.variety.model import Plan

ATLEAST = (3, 10)


@layout(measures=ATLEAST)
def budget_joined_by_number(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words, leaving={"funding"}))
    yield from _second(plan, words, {"funding"}, [number_column(words)])


@layout(measures=ATLEAST)
def budget_joined_by_title(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words, leaving={"funding"})[1:])
    yield from _second(plan, words, {"funding"}, [title_column(words)])


@layout(measures=ATLEAST)
def budget_joined_by_number_and_title(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words, leaving={"funding"}))
    yield from _second(plan, words, {"funding"}, [number_column(words), title_column(words)])


@layout(measures=ATLEAST)
def indicators_joined_by_number(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words, leaving={"indicator"}))
    yield from _second(plan, words, {"indicator"}, [number_column(words)])


@layout(measures=ATLEAST)
def indicators_joined_by_title(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield grid(plan, all_columns(plan, words, leaving={"indicator"}))
    yield from _second(plan, words, {"indicator"}, [title_column(words)])


@layout(measures=ATLEAST)
def columns_on_two_pages(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """The right half of a table too wide for a page; the numbers stand on both."""
    late = {"timeline", "funding"}
    yield grid(plan, all_columns(plan, words, leaving=late))
    right = [column for column in field_columns(plan, words) if column.key in late]
    if right:
        yield PageBreak()
        yield grid(plan, [number_column(words), *right])


def _second(plan: Plan, words: Vocabulary, keys: set[str], joined_by: Sequence[Column]) -> Iterable[Block]:
    """The table of what the first one leaves out, under a line that says so."""
    columns = [column for column in field_columns(plan, words) if column.key in keys]
    if columns:
        yield Text(columns[0].label, "section")
        yield grid(plan, [*joined_by, *columns])
