"""A long run whose results are all written as they come: of its plans only the verdicts are counted."""

from __future__ import annotations

from dataclasses import replace

from plan_assessor.messages.language import Language
from plan_assessor.report.lines import Tally
from plan_assessor.report.marks import row_mark
from plan_assessor.report.model import Report
from plan_assessor.report.view import ReportView, count_text, present


class Counted:
    """How many plans have each verdict, and what was not assessed."""

    def __init__(self, lang: Language) -> None:
        self._lang = lang
        self._plans = 0
        self._municipalities: set[str] = set()
        self._tallies: list[Tally] = []
        self._rest: Report | None = None

    def add(self, part: Report) -> None:
        """Counts the plan of a part of the report."""
        for assessment in part.assessments:
            self._plans += 1
            self._municipalities.add(assessment.plan.municipality)
            marks = [row_mark(assessment, row, self._lang) for row in part.pack.rows]
            self._tallies = [
                before.plus(mark) for before, mark in zip(self._tallies or self._none(part), marks, strict=True)
            ]
        kept = replace(part, assessments=(), files={})
        if self._rest is None or part.unreadable or part.skipped:
            self._rest = Report.joined(filter(None, (self._rest, kept)))

    def view(self, tie: str) -> ReportView:
        """What is shown; at least one part has been counted."""
        assert self._rest
        count = count_text(self._plans, len(self._municipalities), self._lang)
        return replace(present(self._rest, self._lang, tie), is_batch=True, tallies=tuple(self._tallies), count=count)

    def _none(self, part: Report) -> list[Tally]:
        return [Tally.of(row.title[self._lang], ()) for row in part.pack.rows]
