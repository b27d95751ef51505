"""The quotations of an assessment, each with a key that links and marks share."""

from __future__ import annotations

from typing import NamedTuple

from plan_assessor.document.model import Place
from plan_assessor.rules.assessment import Assessment, Verdict


class Quotation(NamedTuple):
    """Words that a verdict quotes: „funding-2“ is the third quotation of the criterion `funding`."""

    key: str
    criterion: str
    verdict: Verdict
    place: Place


def quotations(assessment: Assessment, file: str) -> list[Quotation]:
    """What the verdicts quote from one file, in the order of the criteria."""
    return [
        Quotation(f"{criterion}-{at}", criterion, judgement.verdict, place)
        for criterion, judgement in assessment.verdicts.items()
        for at, place in enumerate(judgement.evidence)
        if place.file == file
    ]
