"""What a plan takes up of the package of recommendations, in words; the tone is never a reproach."""

from __future__ import annotations

from dataclasses import dataclass

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.messages.wording import quoted
from plan_assessor.plan.model import Plan
from plan_assessor.recommendations.model import Match, TakenUp, Uptake
from plan_assessor.report.quotes import Quote
from plan_assessor.report.wording import NO_BREAK_SPACE, clean

WORDS_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """A measure that takes a recommendation up, or is the nearest; `words` are those that decided."""

    measure: str
    place: str
    words: str

    @property
    def line(self) -> str:
        """The measure with its place."""
        return f"{self.measure} ({self.place})" if self.place else self.measure


@dataclass(frozen=True, slots=True)
class RecommendationLine:
    """A recommendation with the measures that take it up, or with what is nearest, if anything."""

    id: str
    area: str
    text: str
    answers: tuple[Answer, ...]
    nearest: str | None


@dataclass(frozen=True, slots=True)
class AreaBar:
    """How much of an area is taken up."""

    title: str
    taken: int
    total: int


@dataclass(frozen=True, slots=True)
class UptakeView:
    """All that is shown of a package; `own` are measures that answer none of it."""

    summary: str
    recommendations: tuple[RecommendationLine, ...]
    areas: tuple[AreaBar, ...]
    own: tuple[str, ...]


def present_uptake(uptake: Uptake, plan: Plan, lang: Language, tie: str) -> UptakeView:
    """The uptake in words."""
    return UptakeView(
        summary=summary(uptake, lang),
        recommendations=tuple(_line(each, plan, lang, tie) for each in uptake.recommendations),
        areas=tuple(
            AreaBar(clean(area.name or "") or text("uptake.no_area", lang), area.taken, area.total)
            for area in uptake.areas
        ),
        own=tuple(_named(plan.measures[at].number, plan.measures[at].title, lang) for at in uptake.own),
    )


def summary(uptake: Uptake, lang: Language) -> str:
    """„Iš 18 rekomendacijų atsispindi 11.“"""
    return text("uptake.summary", lang, total=len(uptake.recommendations), taken=len(uptake.taken))


def taken_up(each: TakenUp, plan: Plan, lang: Language) -> tuple[str, tuple[str, ...]]:
    """A recommendation, and the measures that take it up with their places."""
    shown = _line(each, plan, lang, NO_BREAK_SPACE)
    return f"{shown.id} {shown.text}", tuple(answer.line for answer in shown.answers)


def _line(each: TakenUp, plan: Plan, lang: Language, tie: str) -> RecommendationLine:
    recommendation = each.recommendation
    return RecommendationLine(
        id=clean(recommendation.id),
        area=clean(recommendation.area or ""),
        text=clean(recommendation.text),
        answers=tuple(_answer(match, plan, lang, tie) for match in each.matches),
        nearest=_nearest(each.nearest, plan, lang, tie) if each.nearest else None,
    )


def _answer(match: Match, plan: Plan, lang: Language, tie: str) -> Answer:
    shown = [
        text(
            "uptake.words", lang, recommended=quoted(clean(w.recommended), lang), planned=quoted(clean(w.planned), lang)
        )
        for w in match.words[:WORDS_SHOWN]
    ]
    where = Quote(match.place, lang, len(plan.sources) > 1, tie).place
    return Answer(_named(match.number, match.title, lang), where, ", ".join(shown))


def _nearest(match: Match, plan: Plan, lang: Language, tie: str) -> str:
    """The nearest measure, and why it is not the same."""
    why = text(f"uptake.difference.{match.difference or 'other'}", lang)
    return text("uptake.nearest", lang, measure=_answer(match, plan, lang, tie).line, why=why)


def _named(number: str | None, title: str, lang: Language) -> str:
    return " ".join(filter(None, (clean(number or ""), clean(title) or text("nameless_measure", lang))))
