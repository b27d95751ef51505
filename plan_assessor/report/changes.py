"""What changed in a plan, in words: the same in a comparison and in the report on a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.messages.wording import day
from plan_assessor.plan.model import FIELDS, Adoption, FieldName, Measure, Plan
from plan_assessor.report.quotes import Quote
from plan_assessor.report.uptake import taken_up
from plan_assessor.report.wording import ARROWS, NO_BREAK_SPACE, clean
from plan_assessor.review.compare.model import MeasureChange, PlanChange, VerdictChange
from plan_assessor.rules.assessment import SYMBOLS, Judgement, Verdict


@dataclass(frozen=True, slots=True)
class Reasons:
    """One side of a verdict that moved: its symbol, the comment, and the words that it rests on."""

    verdict: Verdict | None
    symbol: str
    comment: str
    quote: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A criterion whose verdict moved."""

    title: str
    arrow: str
    before: Reasons
    after: Reasons

    @property
    def line(self) -> str:
        """„Finansavimas: − → ±“."""
        return f"{self.title}: {self.before.symbol}{NO_BREAK_SPACE}→{NO_BREAK_SPACE}{self.after.symbol}"


@dataclass(frozen=True, slots=True)
class MeasureMoved:
    """A measure that changed: its title now, as it was where it was reworded, and what became of its fields."""

    title: str
    was: str | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What changed in one plan; `summary` says it in a few sentences.

    A recommendation stands with the measures that take it up, or did before it was dropped.
    """

    label: str
    moved: tuple[Moved, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]
    measures: tuple[MeasureMoved, ...]
    came: tuple[str, ...]
    went: tuple[str, ...]
    taken_up: tuple[tuple[str, tuple[str, ...]], ...]
    dropped: tuple[tuple[str, tuple[str, ...]], ...]
    adoption: str | None
    summary: tuple[str, ...]

    @property
    def is_none(self) -> bool:
        """Whether nothing changed."""
        measures = self.added or self.removed or self.measures
        remarks = self.came or self.went
        return not (self.moved or measures or remarks or self.taken_up or self.dropped or self.adoption)


def present_change(change: PlanChange, lang: Language) -> ChangeView:
    """The change in words."""
    after = change.after.plan
    return ChangeView(
        label=clean(after.municipality) or clean(after.name),
        moved=tuple(_moved(each, change, lang) for each in change.verdicts),
        added=tuple(_title(measure, lang) for measure in change.added),
        removed=tuple(_title(measure, lang) for measure in change.removed),
        measures=tuple(_measure(each, lang) for each in change.measures),
        came=tuple(clean(remark.text[lang]) for remark in change.came),
        went=tuple(clean(remark.text[lang]) for remark in change.went),
        taken_up=tuple(taken_up(each, after, lang) for each in change.taken_up),
        dropped=tuple(taken_up(each, change.before.plan, lang) for each in change.dropped),
        adoption=_adoption(change.adoption, lang) if change.adoption else None,
        summary=(*_summary(change, lang), *_taken(change, lang)),
    )


def _taken(change: PlanChange, lang: Language) -> Iterator[str]:
    """How many recommendations are taken up now, and were before, where both were judged by a package."""
    before, after = change.before.uptake, change.after.uptake
    if before and after and len(before.taken) != len(after.taken):
        counts = {"before": len(before.taken), "after": len(after.taken), "total": len(after.recommendations)}
        yield text("uptake.change", lang, **counts)


def act_text(adoption: Adoption | None, lang: Language) -> str:
    """The act of adoption in words, or that there is none."""
    if adoption is None:
        return text("change.not_adopted", lang)
    return clean(text(f"adoption.{adoption.body}", lang, date=day(adoption.date)[lang], number=adoption.number))


def _moved(change: VerdictChange, plans: PlanChange, lang: Language) -> Moved:
    return Moved(
        title=clean(change.title[lang]),
        arrow=ARROWS[change.is_better],
        before=_reasons(change.before, plans.before.plan, lang),
        after=_reasons(change.after, plans.after.plan, lang),
    )


def _reasons(judgement: Judgement | None, plan: Plan, lang: Language) -> Reasons:
    if judgement is None:
        return Reasons(None, text("change.not_judged", lang), text("change.no_criterion", lang), "")
    quotes = [Quote(place, lang, with_file=len(plan.sources) > 1).line for place in judgement.evidence[:1]]
    verdict = judgement.counted
    return Reasons(verdict, SYMBOLS[verdict], clean(judgement.comment[lang]), "".join(quotes))


def _measure(change: MeasureChange, lang: Language) -> MeasureMoved:
    notes = [
        text(f"change.{key}", lang, fields=", ".join(text(f"field.{name}", lang) for name in fields))
        for key, fields in (("filled", change.filled), ("emptied", change.emptied), ("changed", change.changed))
        if fields
    ]
    was = clean(change.before.title) if change.is_reworded else None
    return MeasureMoved(_title(change.after, lang), was, tuple(notes))


def _title(measure: Measure, lang: Language) -> str:
    title = clean(measure.title) or text("nameless_measure", lang)
    return " ".join(part for part in (clean(measure.number or ""), title) if part)


def _adoption(acts: tuple[Adoption | None, Adoption | None], lang: Language) -> str:
    return f"{act_text(acts[0], lang)} → {act_text(acts[1], lang)}"


def _summary(change: PlanChange, lang: Language) -> list[str]:
    """What happened, in sentences: a first document, the measures, their fields, adoption."""
    old, new = change.before.plan, change.after.plan
    said = []
    if new.sources and not old.sources:
        said.append(text("change.first_document", lang))
    elif old.is_plan and new.is_plan and (len(old.measures), len(new.measures)) != (0, 0):
        key = "measures" if len(old.measures) != len(new.measures) else "same_measures"
        said.append(text(f"change.{key}", lang, before=len(old.measures), count=len(new.measures)))
    filled = Counter[FieldName](name for each in change.measures for name in each.filled)
    named = [text(f"change.filled_field.{name}", lang, count=filled[name]) for name in FIELDS if filled[name]]
    if named:
        said.append(text("change.filled_fields", lang, fields=", ".join(named)))
    if change.adoption and change.adoption[1]:
        said.append(text("change.adopted", lang, act=act_text(change.adoption[1], lang)))
    return said
