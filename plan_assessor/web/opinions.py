"""Second opinions given on the page: another verdict, the reason and who says so."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from plan_assessor.document.model import Frozen
from plan_assessor.rules.assessment import Verdict

LONGEST_REASON = 2000
LONGEST_NAME = 120


class Opinion(Frozen):
    """A reviewer's verdict on one criterion of one plan."""

    criterion: str
    verdict: Verdict
    reason: str = Field(min_length=1, max_length=LONGEST_REASON)
    reviewer: str = Field(min_length=1, max_length=LONGEST_NAME)
    date: date
