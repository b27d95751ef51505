"""What a plan earns by the codebook, told from its content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.variety.bank import load
from tests.variety.fields import ENOUGH
from tests.variety.layouts.registry import Layout
from tests.variety.model import FIELDS, AdoptionKind, Field, Measure, Plan, Verdict

MEASURES_ENOUGH = 3
THEMES_ENOUGH = 3
ADOPTED: dict[AdoptionKind, Verdict] = {
    "council": "+",
    "draft": "partial",
    "director": "partial",
    "mayor": "partial",
    "intention": "-",
    "none": "-",
}
BODIES = ("council", "director", "mayor")


@dataclass(frozen=True)
class Labels:
    """The right answer for one document, in the form of a labels file."""

    pack: str
    verdicts: dict[str, Verdict]
    measures: tuple[dict[str, Any], ...]
    themes: tuple[str, ...] | None
    adoption: dict[str, str] | None

    def as_json(self) -> dict[str, Any]:
        """The labels as a `.labels.json` file holds them."""
        return {**vars(self), "measures": list(self.measures), "themes": self.themes and list(self.themes)}


def label(plan: Plan, layout: Layout) -> Labels:
    """The labels of the plan when it is laid out so: what is told in running text is no list of measures."""
    themes = sorted({theme for one in plan.measures for theme in one.themes})
    listed = plan.measures if layout.listed else ()
    verdicts: dict[str, Verdict] = {
        "goal": _goal(plan),
        "target_groups": _target_groups(plan, listed),
        "measures": "+" if len(listed) >= MEASURES_ENOUGH else "partial" if plan.measures else "-",
        "indicators": _best(_coverage(listed, "indicator"), "partial" if plan.statements.indicators else "-"),
        "responsible": _responsible(plan, listed),
        "timeline": _timeline(plan, listed),
        "funding": _funding(plan, listed),
        "adoption": ADOPTED[plan.adoption.kind],
    }
    if plan.pack == "integration":
        verdicts["recommendations"] = _recommendations(plan, themes)
    return Labels(
        plan.pack,
        verdicts,
        tuple({"title": one.title} | {field: getattr(one, field) is not None for field in FIELDS} for one in listed),
        tuple(themes) if plan.pack == "integration" else None,
        _record(plan),
    )


def _best(*verdicts: Verdict) -> Verdict:
    return next(one for one in ("+", "partial", "-") if one in verdicts)


def _coverage(measures: tuple[Measure, ...], field: Field) -> Verdict:
    having = sum(getattr(one, field) is not None for one in measures)
    if not having:
        return "-"
    return "+" if having / len(measures) >= ENOUGH else "partial"


def _goal(plan: Plan) -> Verdict:
    if plan.statements.goal:
        return "+"
    return "partial" if plan.statements.goal_blank or plan.groups_are_tasks else "-"


def _target_groups(plan: Plan, measures: tuple[Measure, ...]) -> Verdict:
    if plan.statements.groups:
        return "partial" if plan.statements.groups_generic else "+"
    return _coverage(measures, "target")


def _responsible(plan: Plan, measures: tuple[Measure, ...]) -> Verdict:
    stated: Verdict = "+" if plan.statements.executors else "partial" if plan.statements.coordinator else "-"
    # a field that names nameless bodies alone
    nameless: Verdict = "partial" if measures and "responsible" in plan.shown and _nameless(plan) else "-"
    return _best(stated, nameless, _coverage(measures, "responsible"))


def _nameless(plan: Plan) -> bool:
    return plan.blanks["responsible"] in load("texts")["nameless"]


def _timeline(plan: Plan, measures: tuple[Measure, ...]) -> Verdict:
    stated: Verdict = "+" if plan.statements.period else "partial" if plan.period_in_title else "-"
    return _best(stated, _coverage(measures, "timeline"))


def _funding(plan: Plan, measures: tuple[Measure, ...]) -> Verdict:
    stated: Verdict = "+" if plan.statements.sources else "partial" if plan.statements.funds_unsure else "-"
    return _best(stated, _coverage(measures, "funding"))


def _recommendations(plan: Plan, themes: list[str]) -> Verdict:
    if len(themes) >= THEMES_ENOUGH:
        return "+"
    return "partial" if themes or plan.statements.considered else "-"


def _record(plan: Plan) -> dict[str, str] | None:
    adopted = plan.adoption
    return {"body": adopted.kind, "date": adopted.date, "number": adopted.number} if adopted.kind in BODIES else None
