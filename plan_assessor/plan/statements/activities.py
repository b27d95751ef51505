"""Activities that are told in running text, not listed; and the word that recommendations were considered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.kinds import QUOTED
from plan_assessor.plan.sentences import sentences

INFINITIVES = re.compile(r"\b[^\W\d_]{3,}(?:ti|tis)\b")
# concepts of sentences that are about the plan, not of what it does
META = frozenset({"monitoring", "recommendation", "funding_noun", "coordination", "indicator_word", "task", "goal"})
UNLISTED_META = META | {"plan_kind", "own_name"}
LISTED_META = META | {"executed_object", "intention", "vision", "target_group"}
ACTIVE = frozenset({"activity_verb", "future_verb"})
RECOMMENDED = frozenset({"recommendation", "considered", "recommendation_author"})
# a sentence of fewer words is an entry of the contents
FEWEST_WORDS = 4


def told(context: Context) -> Iterator[Statement]:
    """Sentences on the subject with a verb of activity in the present or future, where no measure is listed."""
    if context.findings.measures:
        return
    for sentence in context.sentences:
        item = context.items[sentence.position]
        concepts = sentence.concepts
        if item.heading or len(sentence.text.split()) < FEWEST_WORDS:
            continue
        if not _concerns(context, sentence.position, sentence.text):
            continue
        if "past_verb" in concepts and "future_verb" not in concepts:
            continue
        # under a heading of measures every sentence tells of one, unless it is about the plan itself
        listed = _among_measures(context, sentence.position) and not context.scope.hosted
        active = listed or not ACTIVE.isdisjoint(concepts)
        told_one = active and not concepts & (LISTED_META if listed else UNLISTED_META)
        if told_one or (item.number and _several_actions(context, sentence.position)):
            yield Statement(topic="measures", kind="told", place=sentence.place)


def _concerns(context: Context, index: int, text: str) -> bool:
    item = context.items[index]
    if context.scope.hosted:
        return context.counts(item, item.text)
    if _analysis(context, index):
        return False
    if _among_measures(context, index) or "future_verb" in context.concepts(text):
        return True
    return context.scope.subject is not None and context.scope.about(text)


def _analysis(context: Context, index: int) -> bool:
    return "analysis" in context.concepts(" ".join(context.items[index].section))


def _among_measures(context: Context, index: int) -> bool:
    headings = context.concepts(" ".join(context.items[index].section[-1:]))
    return bool(headings & {"measures_heading", "measures_intro"})


def _several_actions(context: Context, index: int) -> bool:
    item = context.items[index]
    headings = context.concepts(" ".join(item.section[-1:]))
    starts = [s for s in sentences(item.text, context.lexicon) if INFINITIVES.match(s)]
    return "measures_heading" in headings and len(starts) > 1


def recommendations(context: Context) -> Iterator[Statement]:
    """„Rengiant planą atsižvelgta į … rekomendacijas“: those on integration, not those on planning or in titles."""
    for sentence in context.sentences_with_act:
        unquoted = QUOTED.sub(" ", sentence.text)
        concepts = sentence.concepts if unquoted == sentence.text else context.concepts(unquoted)
        scoped = context.counts(context.items[sentence.position], sentence.text)
        if scoped and concepts >= RECOMMENDED and "method_recommendation" not in concepts:
            yield Statement(topic="recommendations", kind="considered", place=sentence.place)
