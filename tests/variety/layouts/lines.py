"""Columns without a table: held by tab stops, or by nothing but semicolons."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Tabbed
from tests.variety.layouts.columns import all_columns, header
from tests.variety.layouts.registry import layout
from tests.variety.model import Plan


@layout(fields=("responsible", "timeline", "funding"))
def tab_stops(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words)
    yield Tabbed(tuple(cell.text for cell in header(columns)), bold=True)
    for at, one in enumerate(plan.measures):
        yield Tabbed(tuple(column.value(at, one) or "–" for column in columns))
