"""What pays for the measures, by a statement for the whole plan (field notes, 2.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.plan.context import Reading, Sentence, content_after
from plan_assessor.plan.model import Statement

LABEL_WITHIN = 25  # characters


def funds(reading: Reading, sentences: Sequence[Sentence]) -> Iterator[Statement]:
    """Statements that name sources, and those that raise the question without one."""
    for sentence in sentences:
        item = reading.items[sentence.position]
        if item.heading or not reading.in_scope(item, sentence.text):
            continue
        kind = _kind(reading, sentence)
        if kind:
            yield Statement(topic="funding", kind=kind, place=sentence.place)


def _kind(reading: Reading, sentence: Sentence) -> str | None:
    concepts = sentence.concepts
    if not concepts & {"funding_noun", "funding_label", "funding_source", "money_verb"} or not _speaks_of_plan(
        reading, sentence
    ):
        return None
    vague = "funding_vague" in concepts
    source = "funding_source" in concepts
    if source and _pays(sentence) and not (vague and not _names_outside(sentence)):
        return "sources"
    return "vague" if vague else None


def _speaks_of_plan(reading: Reading, sentence: Sentence) -> bool:
    """The plan or its measures pay or are paid for; or the sentence stands under a heading of funding."""
    concepts = sentence.concepts
    if concepts & {"plan_itself", "executed_object", "own_name", "paid_object", "money_verb"}:
        return True
    if reading.hosted and "funding_label" in concepts:
        return True
    label = sentence.first("funding_label")
    if label is not None and label.start < LABEL_WITHIN:
        return "funding_vague" in concepts or content_after(sentence.text, label.end) is not None
    item = reading.items[sentence.position]
    return bool(reading.lexicon.matcher.concepts(" ".join(item.section[-1:])) & {"funding_label", "funding_noun"})


def _pays(sentence: Sentence) -> bool:
    """A verb of paying in the present or future, or a label („Finansavimo šaltiniai – …“)."""
    if "funding_verb" in sentence.concepts:
        return True
    label = sentence.first("funding_label")
    return label is not None and bool(content_after(sentence.text, label.end))


def _names_outside(sentence: Sentence) -> bool:
    """True where a source is named besides the vague words („savivaldybės biudžeto galimybes“ is no source)."""
    vague = [h for h in sentence.hits if h.concept == "funding_vague"]
    return any(
        h.concept == "funding_source" and not any(v.start <= h.start < v.end for v in vague) for h in sentence.hits
    )
