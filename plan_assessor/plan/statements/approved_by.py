"""That another body than a council approved the plan, told in a sentence or in its title, with or without a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.document.model import Place
from plan_assessor.language.matcher import Hit
from plan_assessor.plan.context import Context
from plan_assessor.plan.sentences import Sentence
from plan_assessor.plan.statements.ownership import same_word

BODY_WITHIN = 60  # characters after the verb
PLAN_WITHIN = 80  # before it
OTHERS = frozenset({"body_other", "body_mayor", "body_director"})
NAMES = ("plan_itself", "own_name", "plan_kind", "named_apart", "law_kind")
ITSELF = ("plan_itself", "own_name")
# what was not approved, or changes what was
NOT_YET = frozenset({"amend", "intention", "not_adopted", "former_plan", "procedure_kind"})
# “the NDC, which was approved …” speaks of what stands right before it
YEAR_NEXT = re.compile(r"\s?\(?\d{4}")
WHICH = re.compile(r"[^\w]*,\s$")


def approved_by_others(context: Context) -> Iterator[Place]:
    """Where it is said: „the document was approved by the government“."""
    for sentence in context.sayings:
        verb = sentence.first("approved_by")
        if verb and _by_another_body(context, sentence, verb) and _is_of_this_plan(context, sentence, verb):
            yield sentence.place
    yield from _titled(context)


def _by_another_body(context: Context, sentence: Sentence, verb: Hit) -> bool:
    after = context.concepts(sentence.text[verb.end : verb.end + BODY_WITHIN])
    return "body_council" not in after and not after.isdisjoint(OTHERS) and sentence.concepts.isdisjoint(NOT_YET)


def _is_of_this_plan(context: Context, sentence: Sentence, verb: Hit) -> bool:
    """True where the last document that is named before the verb is the plan itself."""
    before = [hit for hit in sentence.hits if hit.concept in NAMES and hit.end <= verb.start]
    last = max(before, key=lambda hit: hit.end, default=None)
    if last is None or verb.start - last.end > PLAN_WITHIN:
        return False
    own = {token.folded for token in context.lexicon.tokens(context.title)}
    word = sentence.text[last.start : last.end].casefold().split()[-1]
    named = any(hit.end == last.end and hit.concept in ITSELF for hit in before)
    apart = any(hit.end == last.end and hit.concept in ("named_apart", "law_kind") for hit in before)
    which = next((hit for hit in sentence.hits if hit.concept == "which" and last.end <= hit.start < verb.start), None)
    if YEAR_NEXT.match(sentence.text, last.end):
        # “the Policy and Action Plan (2002), endorsed by …”
        return False
    joined = which is None or WHICH.fullmatch(sentence.text[last.end : which.start]) is not None
    return joined and named and (not apart or same_word(word, own))


def _titled(context: Context) -> Iterator[Place]:
    """„DECISION OF THE GOVERNMENT … ON APPROVAL OF …“: the title of the decision stands for that of the plan."""
    lines = [item for item in context.items if item.zone == "title"]
    found = context.concepts(" ".join(item.text for item in lines))
    if found >= {"decision", "approval_noun"} and not found.isdisjoint(OTHERS) and "body_council" not in found:
        yield lines[0].place_of(item.text for item in lines)
