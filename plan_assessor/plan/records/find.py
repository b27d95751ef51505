"""What the records of a document say: its measures, and what stands in their tables besides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from plan_assessor.document.model import Notice, Table
from plan_assessor.plan.context import Context
from plan_assessor.plan.findings import Findings, LabelledRow, Reading
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.headings import is_caption
from plan_assessor.plan.records.all_records import gather
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.gathered import Gathered
from plan_assessor.plan.records.goal_tables import tabled_indicators

CAPTION_WITHIN = 2  # lines over a table
# what measures bear on
TOPICS = ("measures", "indicators", "responsible", "timeline", "funding", "recommendations")
# the topic that a field bears on, by its role
TOPIC_OF = {
    "indicator": "indicators",
    "value": "indicators",
    "responsible": "responsible",
    "timeline": "timeline",
    "funding": "funding",
    "target": "target_groups",
}
# the statement that a cell makes which names nobody or promises money vaguely, by what its column holds
SOFT = {
    "responsible": ("responsible", "nameless"),
    "funding": ("funding", "vague"),
    "coordinator": ("responsible", "coordination"),
}


def find_measures(context: Context) -> Findings:
    """Every measure of the document that counts, in its order, and what its tables say besides."""
    gathered = gather(context)
    builders = [builder for builder in gathered.builders if _counts(context, builder)]
    return Findings(
        measures=tuple(builder.measure() for builder in builders),
        rows=tuple(LabelledRow(*group) for group in gathered.groups),
        statements=tuple(_statements(context, gathered, builders)),
        lines=frozenset(gathered.lines),
        cards=frozenset(gathered.cards),
        has_target_column=gathered.has_target_column,
        unsure={TOPIC_OF[role]: _unclear(words) for role, words in gathered.unsure.items() if role in TOPIC_OF},
        otherwise=tuple(_readings(context, gathered)),
        accounts=tuple(gathered.accounts),
    )


def _readings(context: Context, gathered: Gathered) -> Iterator[Reading]:
    """The measures with what was not understood and may be some, or without what no heading calls so."""
    for why, builders in gathered.otherwise:
        yield Reading(why, tuple(builder.measure() for builder in builders if _counts(context, builder)))


def _unclear(words: str) -> Notice:
    return Notice(code="field_unclear", values={"words": words})


def _statements(context: Context, gathered: Gathered, builders: Sequence[MeasureBuilder]) -> Iterator[Statement]:
    """Cells that say something without filling their field, and indicators that are not those of a measure."""
    for name, place in () if context.scope.hosted else gathered.soft:
        topic, kind = SOFT[name]
        yield Statement(topic=topic, kind=kind, place=place)
    for place in gathered.group_indicators:
        if context.scope.covers(place.quote):
            yield Statement(topic="indicators", kind="plan_level", place=place)
    for understood in gathered.loose:
        yield from tabled_indicators(context, *understood)
    if builders and gathered.has_funding_column and not any("funding" in one.fields for one in builders):
        yield Statement(topic="funding", kind="dashes", place=next(iter(gathered.dashes), builders[0].place))


def _counts(context: Context, builder: MeasureBuilder) -> bool:
    """In a host document only measures on the subject count: by their own words, their task or their chapter."""
    fields: tuple[BuilderField, ...] = ("indicator", "target")
    said = [builder.fields[name].quote for name in fields if name in builder.fields]
    section = [*context.items[builder.index].section, *_caption(context, builder.index)]
    return context.scope.covers(builder.title, *builder.groups, *builder.detail, *said, *section)


def _caption(context: Context, index: int) -> Iterator[str]:
    """„3 lentelė. Užsieniečiams“ over the table that a measure stands in, with a line between at most."""
    over = reversed(context.items[max(index - CAPTION_WITHIN, 0) : index])
    if isinstance(context.items[index].block, Table):
        lines = (item.text for item in takewhile(lambda item: not isinstance(item.block, Table), over))
        yield from (text for text in lines if is_caption(text, context.lexicon) and _serves(context, text))


def _serves(context: Context, caption: str) -> bool:
    """Whether a caption says for whom, or names measures; „Užsieniečiai pagal pilietybę“ only counts them."""
    dative, nominative = ({h.end for h in context.lexicon.matcher.hits(caption, c)} for c in ("dative", "nominative"))
    return bool(dative - nominative) or "measures_heading" in context.concepts(caption)
