"""Whom the plan designates as its target groups (field notes, 2.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Place
from plan_assessor.language.matcher import Hit
from plan_assessor.plan.context import Reading, Sentence, content_after
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.headings import is_caption
from plan_assessor.plan.statements.goal import is_own

LABEL_START = 90
DATIVE = ("ms", "ui", "ai", "ei", "iai")
INTO = re.compile(r"\s*į\b", re.IGNORECASE)


def target_groups(reading: Reading, sentences: Sequence[Sentence]) -> Iterator[Statement]:
    """Designations by a label, a heading or „Planas skirtas …“."""
    for sentence in sentences:
        found = [*_labelled(reading, sentence)] or [*_dedicated(reading, sentence)]
        yield from found
        if not found and reading.subject and reading.subject in sentence.concepts:
            yield Statement(topic="target_groups", kind="passing", place=sentence.place)


def _labelled(reading: Reading, sentence: Sentence) -> Iterator[Statement]:
    """„Tikslinė grupė – …“, „Tikslinės grupės:“ with a list, or a heading with text under it."""
    hit = sentence.first("target_group")
    if hit is None or hit.start > LABEL_START or is_caption(sentence.text, reading.lexicon):
        return
    item = reading.items[sentence.position]
    if "foreign_owner" in reading.lexicon.matcher.concepts(sentence.text[: hit.start]):
        return
    content = content_after(sentence.text, hit.end)
    if content is None and not item.heading:
        listed = reading.listed(sentence.position) if sentence.text.endswith(":") else []
        if not listed:
            return
    if content:
        yield from _designation(reading, content, sentence.place)
        return
    below = reading.body_after(sentence.position) if item.heading else reading.listed(sentence.position)
    texts = [(i.text, i.place()) for i in below]
    # „TIKSLAS, UŽDAVINIAI IR TIKSLINĖS GRUPĖS“ stands over paragraphs on other things, too
    first = texts if sentence.concepts & {"goal", "task"} else texts[:1]
    if item.heading and any(_speaks_for_itself(reading, text) for text, _ in first):
        return
    if not texts:
        yield Statement(topic="target_groups", kind="empty", place=sentence.place)
    elif reading.hosted:
        for text, place in texts:
            yield from _designation(reading, text, place)
    else:
        words = " ".join(text for text, _ in texts)
        quote = f"{sentence.text} {words}"
        yield from _designation(reading, words, texts[0][1].model_copy(update={"quote": quote}))


def _speaks_for_itself(reading: Reading, text: str) -> bool:
    """True for a paragraph with a label of its own, or one that says for whom the plan is."""
    concepts = reading.lexicon.matcher.concepts(text[:LABEL_START])
    return "target_group" in concepts or concepts >= {"plan_itself", "target_verb"}


def _dedicated(reading: Reading, sentence: Sentence) -> Iterator[Statement]:
    """„Planas skirtas …“: the plan as subject, people after the verb."""
    verb = sentence.first("target_verb")
    plan = sentence.first("plan_itself")
    if verb is None or plan is None:
        return
    after = sentence.text[verb.end :]
    listed = sentence.text.endswith(":")
    if listed:
        after = " ".join(item.text for item in reading.listed(sentence.position))
    people = bool(after) if listed else _people(reading, after)
    if plan.start > verb.start or not people or "funding_noun" in reading.lexicon.matcher.concepts(after[:60]):
        return
    between = sentence.text[plan.end : verb.start]
    if "," in between or not is_own(reading, sentence, Hit("plan", plan.start, plan.start)):
        return
    quote = sentence.text if after in sentence.text else f"{sentence.text} {after}"
    yield from _designation(reading, after, sentence.place.model_copy(update={"quote": quote}))


def dedications(reading: Reading) -> Iterator[str]:
    """The sentences of the kind „Planas skirtas …“ that name people."""
    for sentence in reading.sentences:
        verb, plan = sentence.first("target_verb"), sentence.first("plan_itself")
        if not (verb and plan and plan.start < verb.start and "people" in sentence.concepts):
            continue
        start = sentence.hits[0].start
        if is_own(reading, sentence, Hit("plan", start, start)):
            yield sentence.text


def _people(reading: Reading, text: str) -> bool:
    """True where people stand in the dative („skirtas užsieniečiams“) or after „į“ („orientuota į šeimas“)."""
    named = {"people", "generic_group", reading.subject}
    return any(
        hit.concept in named and (text[: hit.end].endswith(DATIVE) or INTO.match(text))
        for hit in reading.lexicon.matcher.find(text)
    )


def _designation(reading: Reading, content: str, place: Place) -> Iterator[Statement]:
    if reading.is_empty(content):
        yield Statement(topic="target_groups", kind="empty", place=place)
        return
    if reading.hosted and not reading.about(content):
        return
    kind = "generic" if is_generic(reading, content) else "specific"
    yield Statement(topic="target_groups", kind=kind, place=place)


def is_generic(reading: Reading, text: str) -> bool:
    """True where the words name everybody and no specific group besides („visi gyventojai“)."""
    hits = reading.lexicon.matcher.find(text)
    generic = [h for h in hits if h.concept == "generic_group"]
    if not generic:
        return False
    # „visiems gyventojams: ir atvykusiems, ir čia gimusiems“
    if generic[0].start == 0 and text[generic[0].end :].startswith(":"):
        return True
    specific = [
        h
        for h in hits
        if h.concept in ("people", reading.subject) and not any(g.start <= h.start < g.end for g in generic)
    ]
    return not specific
