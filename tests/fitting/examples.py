"""Columns of measures whose labels tell what they hold: what their contents look like, and the role."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from unittest.mock import patch

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.records import gather, text
from plan_assessor.plan.records.assignment import OTHER, TITLE
from plan_assessor.plan.records.columns import columns_of
from plan_assessor.plan.records.features import sheet_features
from plan_assessor.plan.records.roles import Roles
from plan_assessor.plan.records.rows import RowReader
from plan_assessor.plan.records.sheet import Sheet
from tests.fitting.documents import Labelled
from tests.variety.score import folded

ROLES = frozenset({"number", "indicator", "value", "responsible", "timeline", "funding", "target"})
# so many of the records must be measures that the labels list
MEASURES = 0.5


class Example(NamedTuple):
    """The features of a column (features.py), and what it holds."""

    features: dict[str, float]
    role: str


def examples(labelled: Labelled) -> Iterator[Example]:
    """The columns of all sheets of a plan that hold its labelled measures."""
    titles = {folded(one["title"]) for one in labelled.labels.measures}
    for sheet, roles in _sheets(labelled):
        names = [folded(slot.words) for slot in sheet.contents[roles.title]] if roles.title is not None else []
        if names and sum(name in titles for name in names) >= MEASURES * len(names):
            yield from _columns(sheet, roles, labelled.pack.lexicon)


def _sheets(labelled: Labelled) -> list[tuple[Sheet, Roles]]:
    """All that measures were looked for in."""
    seen: list[tuple[Sheet, Roles]] = []

    def reader(context: Any, sheet: Sheet, roles: Roles) -> RowReader:
        seen.append((sheet, roles))
        return RowReader(context, sheet, roles)

    with patch.object(gather, "RowReader", reader), patch.object(text, "RowReader", reader):
        labelled.understood()
    return seen


def _columns(sheet: Sheet, roles: Roles, lexicon: Lexicon) -> Iterator[Example]:
    contents = [[slot.words for slot in column] for column in sheet.contents]
    by_label = columns_of(sheet.labels, contents, lexicon)
    for number, seen in enumerate(sheet_features(contents, sheet.records, lexicon)):
        told = {sheet.known[number]} if sheet.known and sheet.known[number] else by_label[number].roles
        if not contents[number] or (number != roles.title and len(told) != 1):
            continue
        named = str(next(iter(told), OTHER))
        yield Example(seen, TITLE if number == roles.title else named if named in ROLES else OTHER)
