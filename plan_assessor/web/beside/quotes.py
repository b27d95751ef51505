"""The quotations of an assessment, each with a key that links and marks share."""

from __future__ import annotations

from typing import NamedTuple

from plan_assessor.document.model import Place
from plan_assessor.rules.assessment import Assessment, Verdict


class Quotation(NamedTuple):
    """Words that a verdict quotes: „funding-2“ is the third quotation of the criterion `funding`.

    `beside` is the title of the measure in the same row of a table: it tells apart words that stand in many rows.
    """

    key: str
    criterion: str
    verdict: Verdict
    place: Place
    beside: str = ""


def quotations(assessment: Assessment) -> list[Quotation]:
    """What the verdicts quote, in the order of the criteria."""
    titles = {_row(measure.place): measure.title for measure in assessment.plan.measures}
    return [
        Quotation(f"{criterion}-{at}", criterion, judgement.verdict, place, titles.get(_row(place), ""))
        for criterion, judgement in assessment.verdicts.items()
        for at, place in enumerate(judgement.evidence)
    ]


def _row(place: Place) -> tuple[object, ...]:
    return place.file, place.table, place.row
