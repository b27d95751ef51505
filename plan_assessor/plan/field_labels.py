"""Labels of fields that are said once, of all measures („Visų plano priemonių vykdytojai“)."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from plan_assessor.language.matcher import Hit
from plan_assessor.plan.context import Context

WORD = re.compile(r"[^\W\d_]{3,}")
QUALIFIED_WORDS = 2
ASKING_WORDS = 2  # at the beginning of a label
# „Kam skirta (pažymėti tinkamus)“
HINT = re.compile(r"\([^()]*\)$")
# words that may stand in the label of a field beside its own: „Visų plano priemonių vykdytojai“
ABOUT_ALL = frozenset(
    {"own_name", "plan_itself", "executed_object", "everybody", "label_filler", "execute_verb", "execution_noun"}
)
# what the label of a field speaks of that is none of measures: „Rengėjas“, „Stebėseną vykdo“, „Skyriaus uždavinys“
NOT_OF_MEASURES = frozenset(
    {"of_the_file", "monitoring", "coordination", "coordinated", "analysis", "statistics", "goal", "task", "vision"}
)


def names_only(context: Context, label: str, topic: str) -> bool:
    """True for a label of words that name the field, the plan or its measures, and of nothing else."""
    label = _without_clause(context, HINT.sub("", label).rstrip())
    naming = {f"header_{topic}", f"field_{topic}"}
    hits = context.lexicon.matcher.find(label)
    if any(hit.concept in NOT_OF_MEASURES and not _lies_in(hit, _longer(hits, naming, label)) for hit in hits):
        return False
    if any(hit.concept in naming for hit in hits) and _asks(context, label):
        # „Kieno naudai šis susitarimas rašytas“
        return True
    covered = [hit for hit in hits if hit.concept in naming | ABOUT_ALL]
    bare = [word for word in WORD.finditer(label) if not any(hit.start <= word.start() < hit.end for hit in covered)]
    return any(hit.concept in naming for hit in covered) and (
        not bare or _is_qualified(context, label, covered, naming)
    )


def _without_clause(context: Context, label: str) -> str:
    """„Auditorija, kuriai dirbame“ without the clause that tells more of it."""
    head, comma, clause = label.partition(", ")
    return head if comma and "which" in context.concepts(clause.split(maxsplit=1)[0]) else label


def asks_for_whom(context: Context, label: str) -> bool:
    """„Kam skirtas planas“, „Asmenys, kuriems teikiamos plano paslaugos“."""
    first, *others = label.split()
    who = others[0] if others and "people" in context.concepts(first) else first
    return "asks_whom" in context.concepts(who)


def _asks(context: Context, label: str) -> bool:
    """True for a question, be it behind a word or two („Dėl kurių žmonių“)."""
    begins = " ".join(label.split()[:ASKING_WORDS])
    return not context.concepts(begins).isdisjoint(("asks", "asks_whom"))


def _is_qualified(context: Context, label: str, covered: Sequence[Hit], naming: Set[str]) -> bool:
    """„Svetingumo metas“: a word that is none of a field before the one that names it."""
    *before, last = WORD.findall(label)
    names = max(covered, key=lambda hit: hit.start if hit.concept in naming else -1)
    told = frozenset(concept for word in before for concept in context.concepts(word))
    fields = any(concept.startswith(("header_", "field_")) for concept in told)
    return len(before) < QUALIFIED_WORDS and label[names.start : names.end] == last and not fields


def _longer(hits: Sequence[Hit], naming: Set[str], label: str) -> list[Hit]:
    """„Piniginis šaltinis“ is more than „šaltinis“."""
    return [hit for hit in hits if hit.concept in naming and " " in label[hit.start : hit.end]]


def _lies_in(hit: Hit, others: Sequence[Hit]) -> bool:
    return any(other.start <= hit.start and hit.end <= other.end for other in others)
