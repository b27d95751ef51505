"""A comparison in words, as a page, and as JSON by the contract `plan-assessor/comparison@1`."""

from __future__ import annotations

from collections.abc import Iterator
from json import dumps

from plan_assessor.messages.catalogue import error_text, text
from plan_assessor.messages.language import Language
from plan_assessor.recommendations.model import TakenUp
from plan_assessor.report.changes import ChangeView, Moved, Reasons, present_change
from plan_assessor.report.ours import SEAL
from plan_assessor.report.pages.model import Grid, Heading, Items, Page, Part, Sentences
from plan_assessor.report.wording import clean
from plan_assessor.review.compare.model import Comparison, MeasureChange, PlanChange, Side
from plan_assessor.rules.assessment import Assessment
from plan_assessor.version import VERSION

SCHEMA = "plan-assessor/comparison@1"


def to_page(comparison: Comparison, lang: Language) -> Page:
    """The comparison as a page."""
    return Page(text("change.title", lang), tuple(_parts(comparison, lang)), VERSION)


def to_json(comparison: Comparison, lang: Language) -> str:
    """The comparison as JSON, its texts in `lang`."""
    data = {
        "schema": SCHEMA,
        "tool": {"version": VERSION, "seal": SEAL},
        "old": _side(comparison.old, lang),
        "new": _side(comparison.new, lang),
        "unchanged": comparison.is_none,
        "plans": [_plan_json(plan, lang) for plan in comparison.plans],
        "only_old": [a.plan.municipality or a.plan.name for a in comparison.only_old],
        "only_new": [a.plan.municipality or a.plan.name for a in comparison.only_new],
    }
    return dumps(data, ensure_ascii=False, indent=2) + "\n"


def _parts(comparison: Comparison, lang: Language) -> Iterator[Part]:
    old, new = comparison.old, comparison.new
    yield Sentences(text("change.sides", lang, old=clean(old.source), new=clean(new.source)))
    if comparison.packs_differ:
        names = [f"{side.pack.id} {side.pack.version} ({side.pack.sha256[:8]})" for side in (old, new)]
        yield Sentences(text("change.rules", lang, old=names[0], new=names[1]))
    unread = [line for side in (old, new) for line in _unread(side, lang)]
    if comparison.is_none and not unread:
        # of what was not read nobody knows
        yield Sentences(text("change.nothing", lang))
    views = [present_change(plan, lang) for plan in comparison.plans]
    if len(views) > 1 and not comparison.is_none:
        yield from _overview(views, lang)
    for view in views:
        if not view.is_none:
            yield from _plan(view, lang)
    yield from _listed("change.only_old", _names(comparison.only_old), lang)
    yield from _listed("change.only_new", _names(comparison.only_new), lang)
    yield from _listed("unreadable", unread, lang)


def _overview(views: list[ChangeView], lang: Language) -> Iterator[Part]:
    rows = [(view.label, "; ".join(moved.line for moved in view.moved) or _quiet(view, lang)) for view in views]
    yield Grid((text("report.municipality", lang), text("change.verdicts", lang)), tuple(rows))


def _quiet(view: ChangeView, lang: Language) -> str:
    """What the table says of a plan whose verdicts stayed: that nothing changed, or that its text did."""
    return text("change.nothing_in" if view.is_none else "change.verdicts_stay", lang)


def _plan(view: ChangeView, lang: Language) -> Iterator[Part]:
    yield Heading(view.label)
    if view.summary:
        yield Sentences(" ".join(view.summary))
    if view.moved:
        yield Heading(text("change.verdicts", lang), 3)
        yield Items(tuple((moved.line, tuple(_why(moved, lang))) for moved in view.moved))
    yield from _listed("change.added", view.added, lang, 3)
    yield from _listed("change.removed", view.removed, lang, 3)
    if view.measures:
        yield Heading(text("change.reworded", lang), 3)
        was = ((text("change.was", lang, title=m.was),) if m.was else () for m in view.measures)
        yield Items(tuple((m.title, (*before, *m.notes)) for m, before in zip(view.measures, was, strict=True)))
    for key, recommendations in (("change.taken_up", view.taken_up), ("change.dropped", view.dropped)):
        if recommendations:
            yield Heading(text(key, lang), 3)
            yield Items(recommendations)
    yield from _listed("change.came", view.came, lang, 3)
    yield from _listed("change.went", view.went, lang, 3)
    if view.adoption:
        yield Heading(text("adoption", lang), 3)
        yield Sentences(view.adoption)


def _why(moved: Moved, lang: Language) -> Iterator[str]:
    """The comment and the words of both sides."""
    for key, reasons in (("change.before", moved.before), ("change.after", moved.after)):
        yield f"{text(key, lang)}: {' '.join(filter(None, (reasons.comment, reasons.quote)))}"


def _listed(key: str, items: tuple[str, ...] | list[str], lang: Language, level: int = 2) -> Iterator[Part]:
    if items:
        yield Heading(text(key, lang), level)
        yield Items(tuple((item, ()) for item in items))


def _names(assessments: tuple[Assessment, ...]) -> list[str]:
    return [clean(each.plan.municipality) or clean(each.plan.name) for each in assessments]


def _unread(side: Side, lang: Language) -> list[str]:
    return [clean(f"{path}: {error_text(error.code, error.values, lang)}") for path, error in side.unreadable]


def _side(side: Side, lang: Language) -> dict[str, object]:
    pack = side.pack
    rules = {"id": pack.id, "version": pack.version, "sha256": pack.sha256}
    return {"source": side.source, "pack": rules, "unreadable": _unread(side, lang)}


def _plan_json(plan: PlanChange, lang: Language) -> dict[str, object]:
    view = present_change(plan, lang)
    acts = plan.adoption or (None, None)
    return {
        "name": plan.after.plan.name,
        "municipality": plan.after.plan.municipality,
        "verdicts": [
            {"criterion": each.criterion, "before": _reasons(moved.before), "after": _reasons(moved.after)}
            for each, moved in zip(plan.verdicts, view.moved, strict=True)
        ],
        "measures": {
            "added": [{"number": m.number, "title": m.title} for m in plan.added],
            "removed": [{"number": m.number, "title": m.title} for m in plan.removed],
            "changed": [_measure_json(each) for each in plan.measures],
        },
        "recommendations": {
            "taken_up": [_recommendation_json(each) for each in plan.taken_up],
            "dropped": [_recommendation_json(each) for each in plan.dropped],
        },
        "remarks": {"came": [each.id for each in plan.came], "went": [each.id for each in plan.went]},
        "adoption": [act and {"body": act.body, "date": act.date, "number": act.number} for act in acts]
        if plan.adoption
        else None,
    }


def _recommendation_json(each: TakenUp) -> dict[str, object]:
    measures = [{"number": match.number, "title": match.title} for match in each.matches]
    return {"id": each.recommendation.id, "text": each.recommendation.text, "measures": measures}


def _reasons(reasons: Reasons) -> dict[str, object] | None:
    if reasons.verdict is None:
        return None
    return {"verdict": reasons.verdict, "comment": reasons.comment, "quote": reasons.quote or None}


def _measure_json(change: MeasureChange) -> dict[str, object]:
    return {
        "number": change.after.number,
        "title": change.after.title,
        "was": change.before.title if change.is_reworded else None,
        "filled": list(change.filled),
        "emptied": list(change.emptied),
        "changed": list(change.changed),
    }
