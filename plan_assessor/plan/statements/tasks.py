"""Tasks and visions: what a plan wants short of a goal (codebook, `goal`, partial)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.language.matcher import Hit
from plan_assessor.plan.content import AIMED_AT, kind_of_content
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.sentences import Sentence, content_after
from plan_assessor.plan.statements.ownership import FOREIGN_TO_A_GOAL, is_own

OF_OTHERS = FOREIGN_TO_A_GOAL | {"host_plan"}
# „1) mokyti …“
POINT = re.compile(r"^\s*(?:\w{1,2}[.)]\s*)?")
PART_WORDS = 1  # „Srities uždavinys“
POINTED = 3  # words: „šie plano uždaviniai“


def lesser_aims(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """Every task and vision of the plan that a sentence tells."""
    yield from _other(context, sentence, "task")
    yield from _other(context, sentence, "vision")
    yield from _announced(context, sentence)


def _other(context: Context, sentence: Sentence, concept: str) -> Iterator[Statement]:
    """Tasks and visions: labelled and with content; in a host document only those on the subject."""
    hit = sentence.first(concept)
    if hit is None or not (is_own(context, sentence, hit) or _is_of_own_part(context, sentence, hit)):
        return
    item = context.items[sentence.position]
    content = content_after(sentence.text, hit.end, context.lexicon)
    if content is None and not context.stands_over(sentence.position):
        return
    texts = (
        [content]
        if content
        else [i.text for i in context.listed(sentence.position) or context.body_after(sentence.position)[:8]]
    )
    for text in texts:
        if text and not context.is_empty(text) and (context.scope.covers(text)):
            place = sentence.place if content else item.place_of([sentence.text, text])
            yield Statement(topic="goal", kind=concept, place=place)
            return


def _is_of_own_part(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„Srities uždavinys – padėti …“ opens a part of a host: a word that names nobody else, and an action."""
    before = sentence.text[: hit.start]
    begins = context.items[sentence.position].text.startswith(sentence.text) and len(before.split()) <= PART_WORDS
    if not (context.scope.hosted and begins and context.concepts(before).isdisjoint({*OF_OTHERS, "body_name"})):
        return False
    content = content_after(sentence.text, hit.end, context.lexicon)
    return content is not None and kind_of_content(context, content) in AIMED_AT


def _announced(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """„Esame sau iškėlę tokius uždavinius:“: the noun in any case ends the words before a list of actions, or one."""
    words, colon, content = sentence.text.partition(":")
    announced = colon and words and "task_noun" in context.concepts(words.split()[-1])
    # „šie plano uždaviniai“
    others = OF_OTHERS - {"plan_kind"} if "this" in context.concepts(" ".join(words.split()[-POINTED:])) else OF_OTHERS
    if not announced or not sentence.concepts.isdisjoint(others):
        return
    if kind_of_content(context, POINT.sub("", content)) in AIMED_AT and context.scope.covers(content):
        yield Statement(topic="goal", kind="task", place=sentence.place)
        return
    for item in context.listed(sentence.position):
        if kind_of_content(context, item.text) in AIMED_AT and context.scope.covers(item.text, *item.section):
            place = context.items[sentence.position].place_of([sentence.text, item.text])
            yield Statement(topic="goal", kind="task", place=place)
            return
