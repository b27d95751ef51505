"""Document → Plan: what the files of a dossier mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.document.model import UNREAD, Document, Notice, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Reading, Sentence
from plan_assessor.plan.measures.columns import distinct, roles_of
from plan_assessor.plan.measures.find import Findings, find_measures, in_scope, looks_back
from plan_assessor.plan.model import KINDS, Passage, Plan, Source, Statement
from plan_assessor.plan.outline.build import outline
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.statements.activities import recommendations, told
from plan_assessor.plan.statements.adoption import adoption
from plan_assessor.plan.statements.executors import executors
from plan_assessor.plan.statements.funds import funds
from plan_assessor.plan.statements.goal import goals
from plan_assessor.plan.statements.identity import Identity, identify
from plan_assessor.plan.statements.indicators import plan_indicators
from plan_assessor.plan.statements.periods import periods, title_period
from plan_assessor.plan.statements.scope import is_hosted
from plan_assessor.plan.statements.targets import target_groups

LABELLED_ROW = 2
LONGEST_LABEL = 60
TABLE_TOPICS = ("measures", "indicators", "responsible", "timeline", "funding")


def interpret(documents: Sequence[Document], lexicon: Lexicon, subject: str | None, name: str = "") -> Plan:
    """The plan that the documents of one dossier make up.

    `subject` names the lexicon concept that the plan must concern (None: any); `name` is the plan's name in results.
    """
    items = _plan_items([outline([document], lexicon) for document in documents], lexicon)
    identity = identify(items, lexicon)
    sources = tuple(Source(path=d.file, sha256=d.sha256, reader=d.reader, pages=d.pages) for d in documents)
    notices = tuple(notice for document in documents for notice in document.notices)
    if not is_plan(identity):
        return Plan(
            name=name,
            title=identity.title,
            municipality=identity.municipality,
            sources=sources,
            is_plan=False,
            look_alike=identity.kind,
            notices=notices,
        )
    reading = Reading(items, identity.title, lexicon, subject)
    findings = find_measures(reading)
    rows = labelled_rows(reading, findings)
    reading.hosted = is_hosted(reading, rows)
    findings.drafts = [draft for draft in findings.drafts if in_scope(reading, draft)]
    record, adopted = adoption(items, lexicon)
    return Plan(
        name=name,
        title=identity.title,
        municipality=identity.municipality,
        sources=sources,
        hosted=reading.hosted,
        statements=(*_statements(reading, findings, rows), *adopted),
        measures=tuple(draft.measure() for draft in findings.drafts),
        has_target_column=findings.has_target_column,
        adoption=record,
        period=title_period(reading),
        passages=tuple(_passages(reading)),
        notices=notices,
        doubts=_doubts(documents, findings),
    )


def is_plan(identity: Identity) -> bool:
    """False for what is named a report, a procedure, a contract or a letter (codebook, „Not a plan“)."""
    return identity.kind in ("plan", None)


def _statements(reading: Reading, findings: Findings, rows: Sequence[Sentence]) -> Iterator[Statement]:
    # what stands in the lines of a measure is said of that measure alone
    text = [sentence for sentence in reading.sentences if sentence.position not in findings.lines]
    sentences = [*text, *rows]
    yield from goals(reading, sentences)
    yield from target_groups(reading, sentences)
    yield from executors(reading, sentences)
    yield from periods(reading, sentences)
    yield from funds(reading, sentences)
    yield from _cells(reading, findings)
    yield from plan_indicators(reading, findings.loose)
    yield from recommendations(reading)
    if not findings.drafts:
        yield from told(reading)
    if (
        findings.drafts
        and findings.has_funding_column
        and not any("funding" in draft.fields for draft in findings.drafts)
    ):
        yield Statement(topic="funding", kind="dashes", place=findings.drafts[0].place)


def _plan_items(outlines: Sequence[list[Item]], lexicon: Lexicon) -> list[Item]:
    """The items of the files of a dossier; a report or letter beside the plan is not the plan."""
    kept = [items for items in outlines if is_plan(identify(items, lexicon))]
    return [item for items in kept or outlines for item in items]


def _cells(reading: Reading, findings: Findings) -> Iterator[Statement]:
    """Cells that say something without filling their field."""
    kinds = {"responsible": "nameless", "funding": "vague", "coordinator": "coordination"}
    for name, place in findings.soft:
        if not reading.hosted:
            topic = "responsible" if name == "coordinator" else name
            yield Statement(topic=topic, kind=kinds[name], place=place)
    for place in findings.group_indicators:
        if not reading.hosted or reading.about(place.quote):
            yield Statement(topic="indicators", kind="plan_level", place=place)


def labelled_rows(reading: Reading, findings: Findings) -> list[Sentence]:
    """Rows of tables as sentences: goals and tasks over measures, and key–value rows („Programos tikslas | …“)."""
    rows = [reading.sentence(text, place, index) for text, place, index in findings.groups]
    for index, item in enumerate(reading.items):
        if not isinstance(item.block, Table) or item.part not in ("plan", "title") or looks_back(reading, item, index):
            continue
        for number, row in enumerate(item.block.grid):
            cells = distinct(row)
            if len(cells) != LABELLED_ROW or len(cells[0].text) >= LONGEST_LABEL:
                continue
            if index in findings.cards and "target" in roles_of(cells[0].text, reading.lexicon):
                # the group of one measure
                continue
            text = f"{flat(cells[0].text)}: {flat(cells[1].text)}"
            rows.append(reading.sentence(text, item.row_place(number, None, text), index))
    return rows


def _passages(reading: Reading) -> Iterator[Passage]:
    for item in reading.items:
        if item.part == "plan" and item.text and reading.in_scope(item):
            yield Passage(place=item.place())


def _doubts(documents: Sequence[Document], findings: Findings) -> dict[str, Notice]:
    """What could not be read, by the topics that it may concern: unread pages hide anything, a table its fields."""
    unread = [notice for document in documents for notice in document.notices if notice.code in UNREAD]
    if unread:
        return dict.fromkeys(KINDS, unread[0])
    return dict.fromkeys(TABLE_TOPICS, findings.unnamed) if findings.unnamed else {}
