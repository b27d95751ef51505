"""All measures of a plan: from tables, cards and lists, joined where two tables speak of the same ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from plan_assessor.document.model import Notice, Place, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.context import Reading
from plan_assessor.plan.measures.builder import DraftField, MeasureDraft
from plan_assessor.plan.measures.cards import card_measures, is_card
from plan_assessor.plan.measures.columns import Header, read_header, roles_of
from plan_assessor.plan.measures.guessed_columns import with_inferred_roles
from plan_assessor.plan.measures.joining import join_by_number, joined_by_title
from plan_assessor.plan.measures.lists import ListReader
from plan_assessor.plan.measures.tables import TableReader
from plan_assessor.plan.outline.item import Item

# a smaller table is no table of measures
FEWEST_COLUMNS = 3
FEWEST_ROWS = 3
LINES_BETWEEN = 2
NAMING_ROLES = frozenset({"responsible", "timeline", "funding", "indicator", "target"})


@dataclass
class Findings:
    """What the tables and lists gave.

    `soft` holds cells that name nobody or promise money vaguely, `loose` tables without measures, `lines` the numbers
    of the items that measures were read from, `cards` those of tables that are the card of a measure.
    """

    drafts: list[MeasureDraft] = field(default_factory=list)
    groups: list[tuple[str, Place, int]] = field(default_factory=list)
    soft: list[tuple[str, Place]] = field(default_factory=list)
    group_indicators: list[Place] = field(default_factory=list)
    loose: list[tuple[Item, Header]] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    cards: set[int] = field(default_factory=set)
    has_target_column: bool = False
    has_funding_column: bool = False
    unnamed: Notice | None = None


def find_measures(reading: Reading) -> Findings:
    """Every measure of the document, in its order."""
    findings = Findings()
    previous: Header | None = None
    between = 0
    for index, item in enumerate(reading.items):
        if isinstance(item.block, Table) and item.part in ("plan", "title"):
            previous = _read_table(reading, findings, item, index, previous)
            between = 0
            continue
        # a table goes on after a page break or „Lentelės tęsinys“, not in another chapter
        between += 1
        if item.heading or between > LINES_BETWEEN:
            previous = None
    lists = ListReader(reading)
    findings.drafts += lists.measures()
    findings.lines = lists.lines
    findings.drafts.sort(key=lambda draft: draft.index)
    findings.drafts = joined_by_title(findings.drafts)
    for item, header in findings.loose:
        join_by_number(reading, findings.drafts, item, header)
    return findings


def _read_table(reading: Reading, findings: Findings, item: Item, index: int, previous: Header | None) -> Header | None:
    table = item.block
    assert isinstance(table, Table)
    lexicon = reading.lexicon
    if is_card(table, lexicon):
        above = reading.items[index - 1].text if index else ""
        cards = card_measures(item, index, above, lexicon)
        findings.drafts += cards
        findings.cards.add(index)
        findings.has_target_column |= any("target" in draft.fields for draft in cards)
        return None
    header = _continued(table, previous, lexicon) or read_header(table, lexicon)
    if header is None:
        findings.unnamed = findings.unnamed or _unnamed(reading, item)
        return None
    header = with_inferred_roles(_named(header, table), table, lexicon)
    planned = any("timeline" in c.roles or (c.year and "funding" in c.roles) for c in header.columns)
    if looks_back(reading, item, index) or (header.having("other") and not planned):
        return None
    if not header.having("measure"):
        findings.loose.append((item, header))
        return previous
    reader = TableReader(item, index, header, lexicon)
    drafts = reader.measures()
    findings.drafts += drafts
    findings.groups += [(text, place, index) for text, place in reader.groups]
    findings.soft += reader.soft
    findings.group_indicators += reader.group_indicators
    if drafts:
        findings.has_target_column |= reader.has_target_column
        findings.has_funding_column |= bool(header.having("funding"))
    return header


def looks_back(reading: Reading, item: Item, index: int) -> bool:
    """True for a table of the analysis: past projects and services, last year's execution, forms to fill in."""
    above = [other.text for other in reading.items[max(0, index - 1) : index] if _announces(other, reading.lexicon)]
    told = " ".join([*item.section, *above])
    return "analysis" in reading.lexicon.matcher.concepts(told)


def _announces(item: Item, lexicon: Lexicon) -> bool:
    """True for a line over a table that is no sentence, or one that speaks of the table."""
    says = not item.text.endswith(".") or "caption" in lexicon.matcher.concepts(item.text)
    return not item.heading and says


def _unnamed(reading: Reading, item: Item) -> Notice | None:
    """A table under a heading of measures whose columns nobody could name may hold measures that were not read."""
    table = item.block
    assert isinstance(table, Table)
    headings = reading.lexicon.matcher.concepts(" ".join(item.section[-1:]))
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


def in_scope(reading: Reading, draft: MeasureDraft) -> bool:
    """In a host document only measures on the subject count: by their own words, their task or their chapter."""
    if not reading.hosted:
        return True
    texts = [draft.title, *draft.groups, *draft.detail]
    fields: tuple[DraftField, ...] = ("indicator", "target")
    texts += [draft.fields[name].quote for name in fields if name in draft.fields]
    return any(reading.about(text) for text in (*texts, *reading.items[draft.index].section))
