"""One text handed in as two files (plan.docx and plan.pdf): one row of a report for people, with a note.

The result JSON keeps both.
"""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.rules.assessment import Assessment

Key = tuple[object, ...]


def twins(assessments: Sequence[Assessment]) -> list[list[Assessment]]:
    """The assessments, those of one text together; in the order of the first of each."""
    groups: dict[Key, list[Assessment]] = {}
    for at, assessment in enumerate(assessments):
        groups.setdefault(_key(assessment) or (at,), []).append(assessment)
    return list(groups.values())


def _key(assessment: Assessment) -> Key | None:
    """What two files of one text have in common: their name, and all that was understood and judged of them."""
    plan = assessment.plan
    if len(plan.sources) != 1 or not plan.measures:
        return None
    measures = tuple((measure.number, measure.title.casefold()) for measure in plan.measures)
    verdicts = tuple((name, judgement.verdict) for name, judgement in assessment.verdicts.items())
    return plan.name, plan.municipality, plan.title.casefold(), measures, verdicts
