"""Whether a document is a plan at all, by its title and by its text; where they disagree somebody should look."""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple

from plan_assessor.document.model import Notice, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Measure, Statement
from plan_assessor.plan.outline.kinds import head_kind, is_on_a_plan
from plan_assessor.plan.records.choose import looks_back
from plan_assessor.plan.statements.identity import Identity

FEW_MEASURES = 3
# what a body approves that has no other name may be a plan
APPROVED = frozenset({"adopted", "draft", "other_body"})
# what a plan says of itself besides its goal; who says as much of it needs no title
SAID_OF_A_PLAN = frozenset(
    {("target_groups", "specific"), ("responsible", "named"), ("timeline", "stated"), ("funding", "sources")}
)
ENOUGH_SAID = 2
# of all sentences: a document that tells more of what was done looks back
TOLD_OF_PAST = 0.15

# how documents speak that do not name themselves
SPEECH = {"letter": "letter_opening", "minutes": "minutes_part", "page": "page_furniture"}
# sentences that name the kind of document that the title does, or the plan itself: the text is what it says of itself
NAMED_AGAIN = 3


class Nature(NamedTuple):
    """What a document is; `doubt` where its title and its text disagree."""

    is_plan: bool
    doubt: Notice | None = None


def nature(identity: Identity, context: Context, said: tuple[Statement, ...]) -> Nature:
    """A plan by its title, or where no title says so by a goal with measures; what has neither is none.

    A document with another name in its title is none (codebook, „Not a plan“), but a goal and measures in it are told.
    """
    aims = any(s.topic == "goal" and s.kind in ("stated", "empty", "task") and not s.doubt for s in said)
    approved = any(s.topic == "adoption" and s.kind in APPROVED for s in said)
    acts = len(context.findings.measures) >= FEW_MEASURES or any(s.kind == "told" for s in said)
    if identity.kind == "plan":
        plans_nothing = not (aims or acts or context.findings.measures or approved)
        past = plans_nothing and _tables_are_past(context) and _tells_of_past(context)
        if past:
            return Nature(False, Notice(code="looks_back"))
        return Nature(True, Notice(code="no_title") if is_on_a_plan(identity.title, context.lexicon) else None)
    told_of = {(s.topic, s.kind) for s in said if not s.doubt} & SAID_OF_A_PLAN
    if identity.kind is not None:
        return _by_another_name(identity, context, told_of, aims=aims, approved=approved)
    if not any(item.zone in ("plan", "title") for item in context.items) and not context.findings.measures:
        # a decision that approves something else, with nothing behind it
        return Nature(False)
    if (aims and context.findings.measures) or (aims and acts and len(told_of) >= ENOUGH_SAID):
        return Nature(True)
    unclear = Notice(code="no_title")
    if _lists_measures(context):
        return Nature(True, None if approved else unclear)
    lists = len(context.findings.measures) >= FEW_MEASURES
    if approved or (aims and acts) or (lists and _calls_itself_plan(context)):
        return Nature(True, unclear)
    if _says_whom_it_plans_for(context, told_of):
        return Nature(True, unclear)
    # a newspaper tells where money comes from, too
    told = (
        bool(told_of - {("funding", "sources")}) and sum(s.kind == "told" and not s.doubt for s in said) >= FEW_MEASURES
    )
    may_be_one = told or context.findings.measures or context.findings.otherwise or len(told_of) + aims >= ENOUGH_SAID
    return Nature(False, unclear if may_be_one and identity.municipality else None)


def _by_another_name(
    identity: Identity, context: Context, told_of: Set[tuple[str, str]], *, aims: bool, approved: bool
) -> Nature:
    """What a document is that its title, or how it speaks, calls something else."""
    assigned = identity.kind == "contract" and _assigns_measures(context)
    agreed = assigned or (identity.kind == "contract" and aims and approved)
    if assigned and approved:
        return Nature(True)
    if not (agreed or (aims and _lists_measures(context))) or _tells_of_past(context):
        plans = identity.kind == "contract" and len(told_of) >= ENOUGH_SAID
        # what only speaks like minutes or a page is called a plan
        called = identity.kind in ("minutes", "page") and head_kind(identity.title, context.lexicon) == "plan"
        plans = plans or (called and _lists_measures(context))
        # so is what only speaks like a letter, and again and again of itself as „šis planas“
        spoken = identity.kind == "letter" and head_kind(identity.title, context.lexicon) is None
        plans = plans or (spoken and _calls_itself_plan(context))
        return Nature(False, Notice(code="goal_and_measures") if plans else None)
    if not agreed and _agrees_with_title(identity, context):
        described = identity.kind == "procedure" and _assigns_measures(context)
        return Nature(False, Notice(code="goal_and_measures") if described else None)
    # an agreement may be one on measures; what only speaks like a letter, and has no such name, may be a plan
    spoken = identity.kind == "letter" and head_kind(identity.title, context.lexicon) != "letter"
    return Nature(agreed or spoken, Notice(code="goal_and_measures"))


def _says_whom_it_plans_for(context: Context, told_of: Set[tuple[str, str]]) -> bool:
    """„Šį planą rašome ukrainiečiams“: text without a title that says whom it is for, and what else of a plan."""
    named = any(sentence.concepts >= {"plan_kind", "plan_itself", "target_verb"} for sentence in context.sentences)
    return named and ("target_groups", "specific") in told_of


def _lists_measures(context: Context) -> bool:
    """True for a plan of nothing but measures: most of them say when, for how much or with what result."""
    measures = context.findings.measures
    told = sum(_is_planned(measure, context.lexicon) for measure in measures)
    return len(measures) >= FEW_MEASURES and 2 * told >= len(measures)


def _assigns_measures(context: Context) -> bool:
    """True where most measures have somebody who does them and a time."""
    measures = context.findings.measures
    assigned = sum(measure.responsible is not None and measure.timeline is not None for measure in measures)
    return len(measures) >= FEW_MEASURES and 2 * assigned >= len(measures)


def _is_planned(measure: Measure, lexicon: Lexicon) -> bool:
    """True where more is said of an action than who offers it and on which days of the week."""
    dated = measure.timeline is not None and bool(lexicon.calendar.spans(measure.timeline.quote))
    return dated or measure.funding is not None or measure.indicator is not None


def _tables_are_past(context: Context) -> bool:
    """True where a table tells what was done („Kaip sekėsi vykdyti planą“)."""
    return any(account.kind == "past" and account.place.table for account in context.findings.accounts)


def _agrees_with_title(identity: Identity, context: Context) -> bool:
    """True for text that says itself again and again what its title does („Paraiškos teikiamos …“, „Nutarta …“)."""
    telling = {f"{identity.kind}_kind", SPEECH.get(identity.kind or "")}
    return sum(not telling.isdisjoint(sentence.concepts) for sentence in context.sentences) >= NAMED_AGAIN


def _calls_itself_plan(context: Context) -> bool:
    """True for text that speaks of „šis planas“ again and again."""
    return sum("plan_itself" in sentence.concepts for sentence in context.sentences) >= NAMED_AGAIN


def _tells_of_past(context: Context) -> bool:
    """True for what was done: its tables have a column for that, or its sentences tell of the past."""
    headers = (item.block.grid[:1] for item in context.items if isinstance(item.block, Table))
    heads = [cell.text for header in headers for row in header for cell in row]
    if any("header_other" in context.concepts(text) or looks_back(context, text) for text in heads):
        return True
    past = sum("past_verb" in sentence.concepts for sentence in context.sentences)
    return past > TOLD_OF_PAST * len(context.sentences)
