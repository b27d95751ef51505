"""Turned tables: a column a measure, a row a field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, PageBreak, Table, cell, row
from tests.variety.layouts.columns import all_columns
from tests.variety.layouts.registry import layout
from tests.variety.model import Measure, Plan

ABREAST = (2, 5)
TWO_PARTS = (4, 9)


@layout(measures=ABREAST)
def turned(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    yield _turned(plan, words, list(enumerate(plan.measures)))


@layout(measures=TWO_PARTS)
def turned_in_parts(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    numbered = list(enumerate(plan.measures))
    half = (len(numbered) + 1) // 2
    yield _turned(plan, words, numbered[:half])
    yield PageBreak()
    yield _turned(plan, words, numbered[half:])


def _turned(plan: Plan, words: Vocabulary, measures: Sequence[tuple[int, Measure]]) -> Table:
    rows = [
        (cell(column.label, bold=True), *row(*(column.value(at, one) for at, one in measures)))
        for column in all_columns(plan, words)
    ]
    return Table(tuple(rows))
