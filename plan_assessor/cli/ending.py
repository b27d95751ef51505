"""How a run ends: which plans are below the score that is asked for, which belong together, and the exit status."""

from __future__ import annotations

import sys

from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import printable, text
from plan_assessor.messages.language import Language
from plan_assessor.report.model import Report
from plan_assessor.rules.assessment import Assessment
from plan_assessor.running.beside import Halves


class Ending:
    """What the parts of a report come to; `fail_under` is the least score in per cent, None where none is asked for."""

    def __init__(self, fail_under: int | None) -> None:
        self._least = fail_under
        self._below: list[tuple[str, float]] = []
        self._is_whole = True
        self._halves = Halves()

    def add(self, part: Report) -> None:
        """Takes the next part of the report."""
        for assessment in part.assessments:
            self._halves.add(assessment)
            if self._least is not None and (score := _score(assessment)) < self._least:
                self._below.append((assessment.plan.name, score))
        if part.unreadable or any(item.may_hold_plan for item in part.skipped):
            self._is_whole = False

    def tell(self, lang: Language) -> None:
        """Says on standard error what somebody may have to act on."""
        for plan, decision in self._halves.pairs():
            names = {"plan": printable(plan), "decision": printable(decision)}
            print(text("cli.one_dossier", lang, **names), file=sys.stderr)
        for name, score in self._below:
            values = {"plan": printable(name), "score": f"{score:.0f}", "least": self._least}
            print(text("cli.score", lang, **values), file=sys.stderr)

    @property
    def status(self) -> int:
        """The exit status."""
        if not self._is_whole:
            return Exit.UNREADABLE
        return Exit.BELOW if self._below else Exit.ASSESSED


def _score(assessment: Assessment) -> float:
    """The share of what could be earned, in per cent: a `+` counts whole, a partial half."""
    worth = {"+": 1.0, "partial": 0.5, "-": 0.0}
    verdicts = [judgement.counted for judgement in assessment.verdicts.values()]
    return 100 * sum(worth[verdict] for verdict in verdicts) / len(verdicts)
