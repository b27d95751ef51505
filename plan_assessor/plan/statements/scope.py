"""Whether a plan is about the subject as a whole, or a host document in which only a part of it is."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.plan.context import Reading, Sentence
from plan_assessor.plan.measures.labels import group_level
from plan_assessor.plan.outline.headings import is_about_line
from plan_assessor.plan.statements.goal import own_goals
from plan_assessor.plan.statements.targets import dedications

CHAPTER_WITHIN = 40  # characters


def is_hosted(reading: Reading, rows: Sequence[Sentence]) -> bool:
    """True for a general document: neither its title, its decision nor what it says of itself names the subject.

    A plan says that it is for the subject in all of its goals (`rows` are the labelled ones of its tables) and in whom
    it is for; a host says so of a chapter.
    """
    if reading.subject is None or reading.about(reading.title):
        return False
    shell = (item.text for item in reading.items if item.part in ("act", "title"))
    if any(is_about_line(text, reading.lexicon) and reading.about(text) for text in shell):
        return False
    said = [*own_goals(reading, [*reading.sentences, *rows]), *dedications(reading)]
    own = [text for text in said if "chapter" not in reading.lexicon.matcher.concepts(text[:CHAPTER_WITHIN])]
    own += [row.text for row in rows if group_level(row.text, reading.lexicon) == 1]
    return not (own and all(reading.about(text) for text in own))
