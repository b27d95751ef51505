"""Tables that nobody understood: whether they may hold measures, so that somebody should look, and which.

Where a plan has no other measures, numbered rows with a field each are the likeliest.
"""

from __future__ import annotations

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.actions import begins_with_action
from plan_assessor.plan.records.assignment import TITLE
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.choose import announced
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.features import EVIDENCE, kinds, sheet_features
from plan_assessor.plan.records.roles import CLEAR, is_title_like
from plan_assessor.plan.records.sheet import distinct, rows_of
from plan_assessor.plan.records.understand import Understood
from plan_assessor.plan.records.weights import likelihoods

# a smaller table is no table of measures
FEWEST_COLUMNS = 3
FEWEST_ROWS = 3
FIELDS: tuple[BuilderField, ...] = ("indicator", "responsible", "timeline", "funding", "target")


def may_hold_measures(context: Context, index: int, few: bool) -> bool:
    """True for a table of three rows under a heading of measures; where `few` are found, for one of actions."""
    item = context.items[index]
    table = item.block
    assert isinstance(table, Table)
    told = announced(context, item.section[-1:])
    if told == "other" or len(table.grid) < FEWEST_ROWS:
        return False
    texts = {cell.text for cell in table.cells} if few else set()
    acting = sum(begins_with_action(text, context.lexicon) for text in texts)
    return acting >= FEWEST_ROWS or (told == "measures" and table.width >= FEWEST_COLUMNS)


def by_contents(context: Context, index: int) -> list[MeasureBuilder]:
    """The rows of a table under its first as measures: the longest cell names each, the others fill what they show."""
    item = context.items[index]
    assert isinstance(item.block, Table)
    found: list[MeasureBuilder] = []
    for number, row in enumerate(rows_of(item.block, index)[1:], 1):
        title, *others = sorted(distinct(row), key=lambda slot: len(slot.words), reverse=True) or [row[0]]
        measure = MeasureBuilder(title.words, item.row_place(number, None, title.text), index)
        for slot in others:
            shown = kinds(slot.words, context.lexicon)
            for name in FIELDS:
                if not shown.isdisjoint(EVIDENCE[name]):
                    measure.fill(name, item.row_place(number, None, slot.text))
        found += [measure] if title.words else []
    return found


def likeliest(found: Understood, lexicon: Lexicon) -> Understood | None:
    """A sheet of numbered rows, each with a field, under the column that looks most like the names of measures."""
    sheet, roles = found
    if not roles.having("number") or not roles.fields or sheet.records < FEWEST_ROWS:
        return None
    contents = [[slot.words for slot in column] for column in sheet.contents]
    chances = [likelihoods(seen)[TITLE] for seen in sheet_features(contents, sheet.records, lexicon)]
    unnamed = (j for j, column in enumerate(roles.columns) if not roles_of(column.header, lexicon))
    free = (j for j in unnamed if "number" not in roles.columns[j].roles and is_title_like(contents[j], lexicon))
    title = max(free, key=lambda j: chances[j], default=None)
    if title is None or chances[title] < CLEAR:
        return None
    columns = [*roles.columns]
    columns[title] = columns[title]._replace(roles=frozenset({"measure"}))
    return Understood(sheet, roles._replace(columns=tuple(columns), title=title))
