"""reviews.yaml as it is written: who disagrees with which verdict on which plan, and why."""

from __future__ import annotations

from typing import Annotated, Any, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema

from plan_assessor.review.values import Day, Written
from plan_assessor.rules.assessment import SYMBOLS, Verdict

NAME = "reviews.yaml"
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
_SHOWN = {symbol: verdict for verdict, symbol in SYMBOLS.items()}


def verdict_of(written: Any) -> Any:
    """The verdict that a symbol of the reports stands for; anything else as it is."""
    return _SHOWN.get(written, written) if isinstance(written, str) else written


Level = Annotated[Verdict, BeforeValidator(verdict_of), WithJsonSchema({"enum": [*VERDICTS, "±", "−"]})]
Filled = Annotated[str, Field(min_length=1)]


class Entry(Written):
    """A reviewer's verdict on one criterion of one plan.

    `plan` is the name of the plan and `content` tells its text at that time, `tool` what the program judged then.
    """

    plan: Filled
    content: Filled
    criterion: Filled
    tool: Level
    verdict: Level
    reason: Filled
    reviewer: Filled
    date: Day


class ReviewsFile(Written):
    """The entries in the order in which they were written."""

    reviews: tuple[Entry, ...] = ()
