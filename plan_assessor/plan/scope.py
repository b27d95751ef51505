"""Whether a plan is about the subject as a whole, or a host document in which only a part of it is."""

from __future__ import annotations

from plan_assessor.plan.goal import own_goals
from plan_assessor.plan.headings import is_about_line
from plan_assessor.plan.reading import Reading
from plan_assessor.plan.targets import dedications


def is_hosted(reading: Reading) -> bool:
    """True for a general document: neither its title, its decision nor what it says of itself names the subject.

    A plan says that it is for the subject in all of its goals and in whom it is for.
    """
    if reading.subject is None or reading.about(reading.title):
        return False
    shell = (item.text for item in reading.items if item.part in ("act", "title"))
    if any(is_about_line(text, reading.lexicon) and reading.about(text) for text in shell):
        return False
    said = [*own_goals(reading), *dedications(reading)]
    return not (said and all(reading.about(text) for text in said))
