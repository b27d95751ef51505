"""What reviewers say, put to the verdicts that they speak of. Pure: no files, no clock."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from plan_assessor.document.model import Notice
from plan_assessor.plan.model import Plan
from plan_assessor.review.overrides.file import Entry
from plan_assessor.rules.assessment import SYMBOLS, Assessment, Judgement, Review

DIGITS = 16
"""Of the hash that tells the content of a plan: enough for the plans of a country."""


class Applied(NamedTuple):
    """The assessments with their reviews, and the entries that are on none of these plans or criteria."""

    assessments: tuple[Assessment, ...]
    unused: tuple[Entry, ...]


def content_of(plan: Plan) -> str:
    """What tells whether a plan has changed: a hash of its files, in whatever order and under whatever names."""
    hashes = sorted(source.sha256 for source in plan.sources)
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()[:DIGITS]


def apply(assessments: Sequence[Assessment], entries: Sequence[Entry]) -> Applied:
    """The assessments with what holds of the entries: the latest on a criterion decides."""
    used: set[int] = set()
    found = []
    for assessment in assessments:
        content = content_of(assessment.plan)
        mine = [
            (at, entry)
            for at, entry in enumerate(entries)
            if content == entry.content or assessment.plan.name == entry.plan
        ]
        mine = [(at, entry) for at, entry in mine if entry.criterion in assessment.verdicts]
        used.update(at for at, _ in mine)
        found.append(_reviewed(assessment, [entry for _, entry in mine], content))
    return Applied(tuple(found), tuple(entry for at, entry in enumerate(entries) if at not in used))


def _reviewed(assessment: Assessment, entries: Sequence[Entry], content: str) -> Assessment:
    verdicts = dict(assessment.verdicts)
    notices: list[Notice] = []
    for criterion, judgement in assessment.verdicts.items():
        said = [entry for entry in entries if entry.criterion == criterion]
        current = [entry for entry in said if entry.content == content]
        if decisive := _latest(current or said):
            verdicts[criterion] = _with_review(judgement, decisive, is_stale=not current)
            notices += _others(current, decisive, assessment)
    if not entries:
        return assessment
    plan = assessment.plan.model_copy(update={"notices": (*assessment.plan.notices, *notices)})
    return assessment.model_copy(update={"verdicts": verdicts, "plan": plan})


def _latest(entries: Sequence[Entry]) -> Entry | None:
    """The entry of the latest day; of one day the one written last."""
    return max(enumerate(entries), key=lambda pair: (pair[1].date, pair[0]))[1] if entries else None


def _with_review(judgement: Judgement, entry: Entry, is_stale: bool) -> Judgement:
    agreed = entry.verdict == judgement.verdict
    review = Review(
        verdict=entry.verdict,
        reason=entry.reason,
        reviewer=entry.reviewer,
        date=entry.date.isoformat(),
        tool=entry.tool,
        state="stale" if is_stale else "unneeded" if agreed else "counts",
    )
    return judgement.model_copy(update={"review": review})


def _others(entries: Iterable[Entry], decisive: Entry, assessment: Assessment) -> list[Notice]:
    """What another reviewer says otherwise of the same text."""
    titles = {criterion.id: criterion.title for criterion in assessment.pack.criteria}
    return [
        Notice(
            code="other_review",
            values={
                "reviewer": entry.reviewer,
                "date": entry.date.isoformat(),
                "verdict": SYMBOLS[entry.verdict],
                "criterion": titles.get(entry.criterion, entry.criterion),
                "reason": entry.reason,
            },
        )
        for entry in entries
        if entry.reviewer != decisive.reviewer and entry.verdict != decisive.verdict
    ]
