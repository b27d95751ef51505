"""Why a criterion says what it says: by itself, and on a plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.fill import fill
from plan_assessor.messages.language import Language
from plan_assessor.messages.wording import quoted
from plan_assessor.rules.assessment import SYMBOLS, Assessment, Verdict
from plan_assessor.rules.describe import outline, thresholds_of
from plan_assessor.rules.pack import VERDICTS, Criterion, Pack, PackTest
from plan_assessor.rules.says import OUTCOMES, Outcome
from plan_assessor.rules.texts import one_line

HELD, NOT_HELD = "✓", "✗"
INDENT = "  "


@dataclass(frozen=True)
class Level:
    """A level of a criterion: what earns it, the row of the codebook, and an example from the tests."""

    outcome: Outcome
    verdict: Verdict
    title: str
    earned_by: tuple[str, ...]
    codebook: str | None
    example: PackTest | None


@dataclass(frozen=True)
class Explanation:
    """A criterion explained; `words` are the word lists of the lexicon that it is read by."""

    criterion: str
    title: str
    purpose: str
    levels: tuple[Level, ...]
    words: dict[str, tuple[str, ...]]
    lang: Language

    def lines(self) -> list[str]:
        """The explanation as plain text."""
        lines = [self.title, *([self.purpose] if self.purpose else [])]
        for level in self.levels:
            lines += ["", f"{SYMBOLS[level.verdict]}  {level.title}"]
            lines += [INDENT * 2 + line for line in level.earned_by]
            if level.codebook:
                lines.append(INDENT * 2 + texts("rule.explain.codebook", text=level.codebook)[self.lang])
            if level.example:
                lines.append(INDENT * 2 + texts("rule.explain.example", name=level.example.name)[self.lang])
                lines += [f"{INDENT * 3}│ {line}".rstrip() for line in level.example.document.strip().splitlines()]
        lines += [""] if self.words else []
        for name, words in self.words.items():
            lines.append(texts("rule.explain.words", name=name, words=", ".join(words))[self.lang])
        return lines


@dataclass(frozen=True)
class Look:
    """A check on a plan: what it asks for, whether it held, and what it found where."""

    check: str
    asks: str
    held: bool
    found: str
    evidence: tuple[Place, ...]


@dataclass(frozen=True)
class PlanExplanation:
    """A verdict explained: every check that was made, what came nearest, and what would make it `+`."""

    criterion: str
    title: str
    verdict: Verdict
    level: str
    comment: str
    looks: tuple[Look, ...]
    nearest: Place | None
    needed: tuple[str, ...]
    to_improve: str | None
    lang: Language

    def lines(self) -> list[str]:
        """The explanation as plain text."""
        lines = [f"{SYMBOLS[self.verdict]}  {self.title}", INDENT + self.comment, ""]
        if not self.looks:
            lines.append(texts("rule.explain.no_plan")[self.lang])
        lines += [f"{HELD if o.held else NOT_HELD} {o.check}: {o.asks} – {o.found}" for o in self.looks]
        if self.nearest:
            lines += [
                "",
                texts("rule.explain.nearest", quoted=quoted(one_line(self.nearest.quote), self.lang))[self.lang],
            ]
        if self.to_improve:
            lines += ["", texts("rule.explain.to_improve", text=self.to_improve)[self.lang]]
            lines += [INDENT + line for line in self.needed]
        return lines


def explain(pack: Pack, criterion: str, lang: Language = "lt") -> Explanation:
    """The criterion of the pack, explained; raises PackError where there is none of that name."""
    rules = pack.criterion(criterion)
    return Explanation(
        criterion=criterion,
        title=rules.title.text[lang],
        purpose=rules.purpose.text[lang] if rules.purpose else "",
        levels=tuple(_level(outcome, criterion, pack, lang) for outcome in _levels(rules)),
        words={name: _plain(pack.lexicon.concepts[name].words) for name in rules.looks_for},
        lang=lang,
    )


def explain_plan(assessment: Assessment, pack: Pack, criterion: str, lang: Language = "lt") -> PlanExplanation:
    """The verdict of an assessment by the pack, explained; raises PackError for an unknown criterion."""
    rules = pack.criterion(criterion)
    judgement = assessment.verdicts[criterion]
    outcome = next(outcome for outcome, verdict in VERDICTS.items() if verdict == judgement.verdict)
    return PlanExplanation(
        criterion=criterion,
        title=rules.title.text[lang],
        verdict=judgement.verdict,
        level=texts(f"rule.level.{outcome}")[lang],
        comment=judgement.comment[lang],
        looks=tuple(
            Look(step.check, rules.checks[step.check].kind.describe()[lang], step.held, step.found[lang], step.evidence)
            for step in judgement.steps
        ),
        nearest=judgement.evidence[0] if judgement.verdict == "-" and judgement.evidence else None,
        needed=_earned_by(rules, "met", lang) if judgement.steps and judgement.verdict != "+" else (),
        to_improve=judgement.to_improve[lang] if judgement.to_improve else None,
        lang=lang,
    )


def _plain(words: Sequence[str]) -> tuple[str, ...]:
    """The words without the mark of a form that stands for itself."""
    return tuple(dict.fromkeys(word.replace("=", "") for word in words))


def _levels(rules: Criterion) -> list[Outcome]:
    return [outcome for outcome in OUTCOMES if outcome != "partial" or rules.grade.partial]


def _level(outcome: Outcome, name: str, pack: Pack, lang: Language) -> Level:
    rules = pack.criteria[name]
    return Level(
        outcome=outcome,
        verdict=VERDICTS[outcome],
        title=texts(f"rule.level.{outcome}")[lang],
        earned_by=_earned_by(rules, outcome, lang),
        codebook=codebook_of(rules, outcome, lang),
        example=next((test for test in pack.tests[name] if test.verdict == outcome), None),
    )


def codebook_of(rules: Criterion, outcome: Outcome, lang: Language) -> str | None:
    """The row of the codebook, with the thresholds of the checks."""
    row = getattr(rules.codebook, outcome)
    return fill(row[0].text[lang], lang, thresholds_of(rules.checks)) if row else None


def _earned_by(rules: Criterion, outcome: Outcome, lang: Language) -> tuple[str, ...]:
    """What earns the level, as an outline."""
    condition = {"met": rules.grade.met, "partial": rules.grade.partial}.get(outcome)
    if condition is None:
        return (texts("rule.explain.otherwise")[lang],)
    return tuple(
        f"{INDENT * line.depth}{'– ' if line.depth else ''}{line.text[lang]}"
        for line in outline(condition, rules.checks)
    )
