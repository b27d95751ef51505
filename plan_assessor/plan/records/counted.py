"""Paragraphs that are counted in words („Pirmas pažadas. Mokysime …“, „Antras pažadas. …“) are points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.item import Item

COUNTED = re.compile(r"(?P<count>[^\W\d_]+)\s(?P<noun>[^\W\d_]+)[.:]\s+(?P<text>\S.*)", re.DOTALL)
FEWEST = 3


def with_counts_as_numbers(items: Sequence[Item], lexicon: Lexicon) -> Iterator[Item]:
    """The items; several on end that count the same noun with a number each, and without those words."""
    for noun, run in groupby(items, key=lambda item: _noun(item, lexicon)):
        counted = list(run)
        if noun is None or len(counted) < FEWEST:
            yield from counted
            continue
        for number, item in enumerate(counted, start=1):
            match = COUNTED.fullmatch(item.text)
            yield replace(item, number=str(number), text=match["text"]) if match else item


def _noun(item: Item, lexicon: Lexicon) -> str | None:
    """What a paragraph of the plan counts at its start; labels of measures are known as such."""
    plain = item.zone == "plan" and not item.number and not item.heading and not isinstance(item.block, Table)
    match = COUNTED.fullmatch(item.text) if plain else None
    if match is None or "ordinal" not in lexicon.matcher.concepts(match["count"]):
        return None
    return None if "field_measure" in lexicon.matcher.concepts(match["noun"]) else match["noun"].casefold()
