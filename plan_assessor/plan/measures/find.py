"""All measures of a plan: from tables, cards and lists, joined where two tables speak of the same ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from plan_assessor.document.model import Notice, Place, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.context import Context
from plan_assessor.plan.findings import Findings, LabelledRow
from plan_assessor.plan.measures.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.measures.cards import card_measures, is_card
from plan_assessor.plan.measures.columns import Header, read_header, roles_of
from plan_assessor.plan.measures.goal_tables import tabled_indicators
from plan_assessor.plan.measures.guessed_columns import with_inferred_roles
from plan_assessor.plan.measures.joining import join_by_number, joined_by_title
from plan_assessor.plan.measures.lists import ListReader
from plan_assessor.plan.measures.tables import TableReader
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.rows import looks_back

# a smaller table is no table of measures
FEWEST_COLUMNS = 3
FEWEST_ROWS = 3
LINES_BETWEEN = 2
TABLE_TOPICS = ("measures", "indicators", "responsible", "timeline", "funding")
# the statement that a cell makes which names nobody or promises money vaguely, by what its column holds
SOFT = {
    "responsible": ("responsible", "nameless"),
    "funding": ("funding", "vague"),
    "coordinator": ("responsible", "coordination"),
}
NAMING_ROLES = frozenset({"responsible", "timeline", "funding", "indicator", "target"})


@dataclass
class _Gathered:
    """What the tables and lists gave so far.

    `soft` holds cells that name nobody or promise money vaguely, `dashes` those of funds without content, `loose`
    tables without measures, `lines` the numbers of the items that measures were read from, `cards` those of tables
    that are the card of a measure.
    """

    drafts: list[MeasureBuilder] = field(default_factory=list)
    groups: list[tuple[str, Place, int]] = field(default_factory=list)
    soft: list[tuple[str, Place]] = field(default_factory=list)
    dashes: list[Place] = field(default_factory=list)
    group_indicators: list[Place] = field(default_factory=list)
    loose: list[tuple[Item, Header]] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    cards: set[int] = field(default_factory=set)
    has_target_column: bool = False
    has_funding_column: bool = False
    unnamed: Notice | None = None


def find_measures(context: Context) -> Findings:
    """Every measure of the document that counts, in its order, and what its tables say besides."""
    gathered = _gather(context)
    drafts = [draft for draft in gathered.drafts if _counts(context, draft)]
    return Findings(
        measures=tuple(draft.measure() for draft in drafts),
        rows=tuple(LabelledRow(*group) for group in gathered.groups),
        statements=tuple(_statements(context, gathered, drafts)),
        lines=frozenset(gathered.lines),
        cards=frozenset(gathered.cards),
        has_target_column=gathered.has_target_column,
        doubts=dict.fromkeys(TABLE_TOPICS, gathered.unnamed) if gathered.unnamed else {},
    )


def _statements(context: Context, gathered: _Gathered, drafts: Sequence[MeasureBuilder]) -> Iterator[Statement]:
    """Cells that say something without filling their field, and indicators that are not those of a measure."""
    for name, place in () if context.scope.hosted else gathered.soft:
        topic, kind = SOFT[name]
        yield Statement(topic=topic, kind=kind, place=place)
    for place in gathered.group_indicators:
        if context.scope.covers(place.quote):
            yield Statement(topic="indicators", kind="plan_level", place=place)
    for item, header in gathered.loose:
        yield from tabled_indicators(context, item, header)
    if drafts and gathered.has_funding_column and not any("funding" in draft.fields for draft in drafts):
        yield Statement(topic="funding", kind="dashes", place=next(iter(gathered.dashes), drafts[0].place))


def _gather(context: Context) -> _Gathered:
    gathered = _Gathered()
    previous: Header | None = None
    between = 0
    for index, item in enumerate(context.items):
        if isinstance(item.block, Table) and item.zone in ("plan", "title"):
            previous = _read_table(context, gathered, item, index, previous)
            between = 0
            continue
        # a table goes on after a page break or „Lentelės tęsinys“, not in another chapter
        between += 1
        if item.heading or between > LINES_BETWEEN:
            previous = None
    lists = ListReader(context)
    gathered.drafts += lists.measures()
    gathered.lines = lists.lines
    gathered.drafts.sort(key=lambda draft: draft.index)
    gathered.drafts = joined_by_title(gathered.drafts)
    for item, header in gathered.loose:
        join_by_number(context, gathered.drafts, item, header)
    return gathered


def _read_table(
    context: Context, gathered: _Gathered, item: Item, index: int, previous: Header | None
) -> Header | None:
    table = item.block
    assert isinstance(table, Table)
    lexicon = context.lexicon
    if is_card(table, lexicon):
        above = context.items[index - 1].text if index else ""
        cards = card_measures(item, index, above, lexicon)
        gathered.drafts += cards
        gathered.cards.add(index)
        gathered.has_target_column |= any("target" in draft.fields for draft in cards)
        return None
    header = _continued(table, previous, lexicon) or read_header(table, lexicon)
    if header is None:
        gathered.unnamed = gathered.unnamed or _unnamed(context, item)
        return None
    header = with_inferred_roles(_named(header, table), table, lexicon)
    planned = any("timeline" in c.roles or (c.year and "funding" in c.roles) for c in header.columns)
    if looks_back(context.items, index, lexicon) or (header.having("other") and not planned):
        return None
    if not header.having("measure"):
        gathered.loose.append((item, header))
        return previous
    reader = TableReader(item, index, header, lexicon)
    drafts = reader.measures()
    gathered.drafts += drafts
    gathered.groups += [(text, place, index) for text, place in reader.groups]
    gathered.soft += reader.soft
    gathered.dashes += reader.dashes
    gathered.group_indicators += reader.group_indicators
    if drafts:
        gathered.has_target_column |= reader.has_target_column
        gathered.has_funding_column |= bool(header.having("funding"))
    return header


def _unnamed(context: Context, item: Item) -> Notice | None:
    """A table under a heading of measures whose columns nobody could name may hold measures that were not read."""
    table = item.block
    assert isinstance(table, Table)
    headings = context.concepts(" ".join(item.section[-1:]))
    if "measures_heading" not in headings or table.width < FEWEST_COLUMNS or len(table.grid) < FEWEST_ROWS:
        return None
    return Notice(code="unnamed_columns", values={"table": item.table or 0})


def _continued(table: Table, previous: Header | None, lexicon: Lexicon) -> Header | None:
    """A table that goes on with the columns of the one before: where measures stood, its first row has no label."""
    if previous is None or len(previous.columns) != table.width:
        return None
    first = table.grid[0]
    labelled = any(roles_of(first[j].text, lexicon) for j in previous.having("measure", "number"))
    return None if labelled else Header(0, previous.columns)


def _named(header: Header, table: Table) -> Header:
    """Where no column is named a measure but others name executors and terms, the widest nameless one is it."""
    fields = {role for column in header.columns for role in column.roles}
    if "measure" in fields or len(fields & NAMING_ROLES) < 2 or "task" in fields:
        return header
    # a column „Turinys“ tells what will be done where no other one does
    nameless = header.having("detail") or [j for j, column in enumerate(header.columns) if not column.roles]
    if not nameless:
        return header
    body = table.grid[header.rows :]
    widest = max(nameless, key=lambda j: sum(len(row[j].text) for row in body))
    if sum(len(row[widest].text) for row in body) < 15 * max(1, len(body)):
        return header
    return header.with_measures_in(widest)


def _counts(context: Context, draft: MeasureBuilder) -> bool:
    """In a host document only measures on the subject count: by their own words, their task or their chapter."""
    fields: tuple[BuilderField, ...] = ("indicator", "target")
    said = [draft.fields[name].quote for name in fields if name in draft.fields]
    section = context.items[draft.index].section
    return context.scope.covers(draft.title, *draft.groups, *draft.detail, *said, *section)
