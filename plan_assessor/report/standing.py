"""The progress of a project in words: consultations, the stage of each document, what is still open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.plan.model import Plan
from plan_assessor.report.changes import ChangeView, present_change
from plan_assessor.report.wording import clean
from plan_assessor.review.project.file import Consultation, Municipality
from plan_assessor.review.project.progress import Progress, Standing
from plan_assessor.rules.assessment import SYMBOLS, Assessment


@dataclass(frozen=True, slots=True)
class HeldLine:
    """A consultation that was held: its day, and what it was on."""

    day: str
    note: str


@dataclass(frozen=True, slots=True)
class StandingView:
    """How one municipality stands.

    `lead` are its sentences, `text` the consultant's own in Markdown. `changes` are those since the report before (None
    where there is none), with the moves of verdicts as lines of their own.
    """

    municipality: str
    planned: int | None
    held: int | None
    stage: str
    lead: tuple[str, ...]
    notes: tuple[HeldLine, ...]
    changes: tuple[str, ...] | None
    moves: tuple[str, ...]
    text: str
    open_points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProgressView:
    """A project: what its report is called and speaks of, its consultations in all, and each municipality."""

    title: str
    project: str
    period: str
    planned: int
    held: int
    summary: str
    previous: str | None
    standings: tuple[StandingView, ...]


def present_progress(progress: Progress, assessments: tuple[Assessment, ...], lang: Language) -> ProgressView:
    """The progress in words."""
    file = progress.file
    period = file.report
    own = clean(file.title.text[lang]) if file.title else ""
    return ProgressView(
        title=own or text(f"project.title.{period.kind}", lang),
        project=clean(file.project.text[lang]),
        period=text("project.period", lang, begin=period.from_, end=period.to),
        planned=progress.planned,
        held=progress.held,
        summary=text("project.held_in_all", lang, held=progress.held, planned=progress.planned)
        if progress.planned
        else "",
        previous=str(progress.previous) if progress.previous else None,
        standings=tuple(
            _standing(each, assessment, lang) for each, assessment in zip(progress.standings, assessments, strict=True)
        ),
    )


def _in_all(progress: Progress, lang: Language) -> str:
    if not progress.planned:
        return ""
    return text("project.held_in_all", lang, held=progress.held, planned=progress.planned)


def _standing(standing: Standing, assessment: Assessment, lang: Language) -> StandingView:
    municipality = standing.municipality
    held = municipality.consultations
    change = present_change(standing.change, lang) if standing.change else None
    return StandingView(
        municipality=clean(municipality.name),
        planned=held.planned if held else None,
        held=held.count if held else None,
        stage=text(f"stage.{stage(municipality, assessment.plan)}", lang),
        lead=tuple(_lead(standing, assessment.plan, lang)),
        notes=tuple(HeldLine(str(one.date), clean(one.note.text[lang])) for one in _days(municipality) if one.note),
        changes=_changes(change, lang) if change else None,
        moves=tuple(moved.line for moved in change.moved) if change else (),
        text=municipality.text.text[lang] if municipality.text else "",
        open_points=tuple(_open_points(municipality, assessment, lang)),
    )


def _lead(standing: Standing, plan: Plan, lang: Language) -> Iterator[str]:
    """The stage of the document, the consultations, and what the municipality means to do."""
    municipality = standing.municipality
    declined, intends = municipality.declined, municipality.intends
    yield text("project.stage_line", lang, stage=text(f"stage.{stage(municipality, plan)}", lang))
    if said := _consultations(municipality, lang):
        yield said
    if municipality.consultations and standing.held_before is not None:
        since = municipality.consultations.count - standing.held_before
        yield text("project.since", lang, count=since) if since else text("project.none_since", lang)
    if declined:
        yield text("project.declined", lang, date=declined.date, reason=clean(declined.reason.text[lang]))
    elif municipality.no_documents and not plan.sources:
        yield clean(municipality.no_documents.text[lang])
    if intends:
        yield text("project.intends", lang, intention=clean(intends.text[lang]).rstrip("."))


def _changes(change: ChangeView, lang: Language) -> tuple[str, ...]:
    if change.is_none:
        return (text("project.unchanged", lang),)
    return change.summary


def stage(municipality: Municipality, plan: Plan) -> str:
    """How far the document has come; the word is that of a text of the catalogue („stage.…“)."""
    if municipality.declined:
        return "declined"
    if not plan.sources:
        return "none"
    if not plan.is_plan:
        return "not_plan"
    if plan.adoption:
        if plan.adoption.body != "council":
            return "adopted_by_other"
        return "adopted_part" if plan.hosted else "adopted"
    if any(statement.topic == "adoption" and statement.kind == "draft" for statement in plan.statements):
        return "draft_decision"
    return "working" if plan.measures else "outline"


def _days(municipality: Municipality) -> tuple[Consultation, ...]:
    held = municipality.consultations.held if municipality.consultations else ()
    return held if isinstance(held, tuple) else ()


def _consultations(municipality: Municipality, lang: Language) -> str:
    """„Įvyko 4 iš 8 suplanuotų konsultacijų (2021-11-09, …).“"""
    given = municipality.consultations
    if given is None:
        return ""
    days = [one.date for one in _days(municipality)]
    said = text("project.held", lang, held=given.count, planned=given.planned)
    return text("project.held_on", lang, said=said, days=", ".join(map(str, days))) if days else f"{said}."


def _open_points(municipality: Municipality, assessment: Assessment, lang: Language) -> list[str]:
    """What is still to be done: the criteria that are not `+`, and the consultations still to come."""
    if municipality.declined:
        return []
    said = []
    if assessment.plan.is_plan:
        titles = {criterion.id: criterion.title[lang] for criterion in assessment.pack.criteria}
        lacking = [
            f"{SYMBOLS[judgement.counted]} {titles[name]}"
            for name, judgement in assessment.verdicts.items()
            if judgement.counted != "+"
        ]
        if lacking:
            said.append(text("project.open.criteria", lang, criteria=", ".join(lacking)))
    else:
        said.append(text("project.open.document", lang))
    given = municipality.consultations
    left = given.planned - given.count if given and not _is_done(assessment) else 0
    if left > 0:
        said.append(text("project.open.consultations", lang, count=left))
    return said


def _is_done(assessment: Assessment) -> bool:
    """Whether the council has adopted the plan, so that the work is at its end."""
    adoption = assessment.plan.adoption
    return adoption is not None and adoption.body == "council"
