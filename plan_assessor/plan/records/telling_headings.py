"""Headings that name measures: the text under each of them tells what will be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from plan_assessor.plan.context import Context
from plan_assessor.plan.records.actions import tells_future
from plan_assessor.plan.records.choose import announced
from plan_assessor.plan.records.sections import PLAIN, Line
from plan_assessor.plan.records.terms import is_only_time
from plan_assessor.plan.sentences import sentences

ACTING = frozenset({"future_verb", "activity_verb"})
SEVERAL_SAID = 3  # sentences under a name, each of which tells of something that is done
FEWEST_TELLING = 3  # headings under one heading, each over text that tells what will be done


def telling(context: Context, parts: Sequence[Sequence[Line]]) -> list[bool]:
    """For each section whether its heading stands, as others beside it do, over text that tells what will be done."""
    told = [_tells_what_will_be(context, section) for section in parts]
    above = [context.items[section[0].item].section if section else () for section in parts]
    often = Counter(over for over, tells in zip(above, told, strict=True) if tells)
    # the name of an area stands over sentences each of which tells of another activity
    much = Counter(
        over for over, tells, part in zip(above, told, parts, strict=True) if tells and _says_much(context, part)
    )
    return [
        tells and often[over] >= FEWEST_TELLING and 2 * much[over] < often[over]
        for over, tells in zip(above, told, strict=True)
    ]


def _says_much(context: Context, section: Sequence[Line]) -> bool:
    said = [sentence for line in section[1:] for sentence in sentences(line.text, context.lexicon)]
    acting = sum(not context.concepts(sentence).isdisjoint(ACTING) for sentence in said)
    return len(section) > 1 and section[0].number is not None and acting >= SEVERAL_SAID


def _tells_what_will_be(context: Context, section: Sequence[Line]) -> bool:
    """True for a heading over text that begins with what will be done (“The city will …”), under one of measures."""
    over, *text = section or (None,)
    if not over or not over.heading or not text or any(line.look != PLAIN for line in text):
        return False
    if is_only_time(over.text, context.lexicon):
        return False
    above = context.items[over.item].section
    # „1. Pokalbių klubas“, „2. Dviračių dirbtuvės“: what is counted needs no verb below it
    told = over.number is not None or tells_future(text[0].text, context.lexicon)
    return told and announced(context, above) == "measures"
