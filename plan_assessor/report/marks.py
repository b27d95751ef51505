"""Verdicts as the matrix shows them: `+`, `±`, `−`, and the signs beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.lines import Mark
from plan_assessor.report.wording import ARROWS, REVIEW, REVIEWED
from plan_assessor.rules.assessment import ORDER, SYMBOLS, Assessment, Row, Verdict


def mark(verdict: Verdict, needs_review: bool, lang: Language, is_reviewed: bool = False) -> Mark:
    """A verdict as it is shown; one that somebody has reviewed needs no review any more."""
    words = text(f"verdict.{verdict}", lang)
    if is_reviewed:
        return Mark(verdict, False, SYMBOLS[verdict] + REVIEWED, f"{words}, {text('review.mark', lang)}")
    if not needs_review:
        return Mark(verdict, False, SYMBOLS[verdict], words)
    return Mark(verdict, True, SYMBOLS[verdict] + REVIEW, f"{words}, {text('verdict.review', lang)}")


def row_mark(assessment: Assessment, row: Row, lang: Language) -> Mark:
    """The mark of a row of the matrix, for all of its criteria."""
    judgements = [assessment.verdicts[criterion] for criterion in row.criteria]
    needs_review = any(each.needs_review and not each.is_reviewed for each in judgements)
    is_reviewed = any(each.is_reviewed for each in judgements) and not needs_review
    return mark(assessment.row_verdict(row), needs_review, lang, is_reviewed)


def moved(mark: Mark, before: Mark) -> Mark:
    """The mark with an arrow, where the verdict moved since the report before."""
    if mark.verdict == before.verdict:
        return mark
    arrow = ARROWS[ORDER.index(mark.verdict) > ORDER.index(before.verdict)]
    return mark._replace(arrow=arrow, symbol=mark.symbol + arrow)


def notes(marks: Sequence[Mark], previous: str | None, lang: Language) -> Iterator[str]:
    """What signs in the matrix mean that are not in every report; `previous` is the day of the report before."""
    if any(mark.arrow for mark in marks):
        yield text("project.arrows", lang, date=previous)
    if any(REVIEWED in mark.symbol for mark in marks):
        yield f"{REVIEWED} {text('review.mark', lang)}"
