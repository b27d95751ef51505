"""Columns without a table, held by tab stops."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Tabbed
from tests.variety.layouts.columns import all_columns
from tests.variety.layouts.registry import layout
from tests.variety.model import Plan


@layout(fields=("responsible", "timeline"), wide=True)
def tab_stops(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    columns = all_columns(plan, words)
    lines = [[column.value(at, one) or "–" for column in columns] for at, one in enumerate(plan.measures)]
    heads = [column.label for column in columns]
    shares = tuple(max(len(text) for text in texts) + 2 for texts in zip(heads, *lines, strict=True))
    yield Tabbed(tuple(heads), shares, bold=True)
    yield from (Tabbed(tuple(line), shares) for line in lines)
