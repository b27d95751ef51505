"""Runs the tests that a pack carries: a small document, and the level that it must earn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from plan_assessor.document.markdown import read_markdown
from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Language
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import Plan
from plan_assessor.recommendations.model import Package, Recommendation
from plan_assessor.rules.assessment import Judgement
from plan_assessor.rules.judge import judge
from plan_assessor.rules.pack import VERDICTS, Pack, PackTest
from plan_assessor.rules.says import Outcome
from plan_assessor.rules.texts import shorten

TestPlans = list[tuple[PackTest, Plan]]
"""Tests of a criterion, each with its document as it is understood."""


@dataclass(frozen=True)
class TestResult:
    """A test that was run: what was expected, and what the pack said."""

    __test__ = False

    criterion: str
    test: PackTest
    judgement: Judgement

    @property
    def outcome(self) -> Outcome:
        """The level earned."""
        return next(outcome for outcome, verdict in VERDICTS.items() if verdict == self.judgement.verdict)

    @property
    def has_evidence(self) -> bool:
        """Whether the words that the test asks for stand in the evidence."""
        wanted = self.test.evidence
        return wanted is None or any(wanted in place.quote for place in self.judgement.evidence)

    @property
    def passed(self) -> bool:
        """Whether all is as expected."""
        return self.outcome == self.test.verdict and self.has_evidence

    def lines(self, lang: Language = "lt") -> list[str]:
        """What differs, for people; nothing for a test that passed."""
        if self.passed:
            return []
        lines = [f"{self.criterion} · {self.test.name}"]
        if self.outcome != self.test.verdict:
            lines.append(texts("rule.test.level", expected=self.test.verdict, found=self.outcome)[lang])
        if not self.has_evidence:
            lines.append(texts("rule.test.evidence", words=self.test.evidence or "")[lang])
        found = [texts("rule.title", title=shorten(place.quote))[lang] for place in self.judgement.evidence]
        return [*lines, self.judgement.comment[lang], *found]


def run_tests(pack: Pack, only: str | None = None, today: date | None = None) -> list[TestResult]:
    """The tests of the pack, or of one criterion of it, in order.

    Tests on a host document need a subject and are left out where the pack has none. Raises PackError for an unknown
    criterion.
    """
    if only is not None:
        pack.criterion(only)
    return [
        TestResult(criterion, test, _judged(criterion, test, plan, pack, today))
        for criterion in pack.tests
        if only in (None, criterion)
        for test, plan in plans_of(pack, criterion)
    ]


def passes(test: PackTest, plan: Plan, criterion: str, pack: Pack) -> bool:
    """Whether the plan of a test earns what it should by the pack, which may be changed."""
    return TestResult(criterion, test, _judged(criterion, test, plan, pack, None)).passed


def plans_of(pack: Pack, criterion: str) -> TestPlans:
    """The tests of the criterion that can be run, each with its document as it is understood."""
    tests = (test for test in pack.tests.get(criterion, ()) if pack.subject or not test.host)
    return [
        (test, interpret([read_markdown(test.document, f"{test.name}.md")], pack.lexicon, pack.subject))
        for test in tests
    ]


def _judged(criterion: str, test: PackTest, plan: Plan, pack: Pack, today: date | None) -> Judgement:
    given = [Recommendation(id=str(number), text=text) for number, text in enumerate(test.package, 1)]
    package = Package(recommendations=tuple(given)) if given else None
    return judge(plan, pack, today, package).verdicts[criterion]
