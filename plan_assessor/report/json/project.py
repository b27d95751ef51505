"""The progress of a project in the types of the contract."""

from __future__ import annotations

from plan_assessor.messages.language import Language
from plan_assessor.report.json.result import ConsultationResult, MoveResult, ProjectResult, StandingResult
from plan_assessor.report.standing import StandingView, present_progress, stage
from plan_assessor.review.compare.model import PlanChange, VerdictChange
from plan_assessor.review.project.file import Municipality
from plan_assessor.review.project.progress import Progress, Standing
from plan_assessor.review.values import Words
from plan_assessor.rules.assessment import Assessment


def to_project(progress: Progress, assessments: tuple[Assessment, ...], lang: Language) -> ProjectResult:
    """The project as the contract has it; contacts are left out."""
    view = present_progress(progress, assessments, lang)
    period = progress.file.report
    return ProjectResult.model_validate(
        {
            "title": view.title,
            "project": view.project,
            "kind": period.kind,
            "from": str(period.from_),
            "to": str(period.to),
            "planned": view.planned,
            "held": view.held,
            "previous": view.previous,
            "municipalities": [
                _standing(each, shown, assessment, lang)
                for each, shown, assessment in zip(progress.standings, view.standings, assessments, strict=True)
            ],
        }
    )


def _standing(standing: Standing, view: StandingView, assessment: Assessment, lang: Language) -> StandingResult:
    municipality = standing.municipality
    return StandingResult(
        municipality=municipality.name,
        plan=assessment.plan.name,
        stage=stage(municipality, assessment.plan),
        planned=view.planned,
        held=view.held,
        consultations=_consultations(municipality, lang),
        declined=str(municipality.declined.date) if municipality.declined else None,
        intends=_said(municipality.intends, lang),
        text=_said(municipality.text, lang),
        open=view.open_points,
        moved=_moves(standing.change) if standing.change else None,
    )


def _consultations(municipality: Municipality, lang: Language) -> tuple[ConsultationResult, ...]:
    held = municipality.consultations.held if municipality.consultations else ()
    days = held if isinstance(held, tuple) else ()
    return tuple(ConsultationResult(date=str(one.date), note=_said(one.note, lang)) for one in days)


def _moves(change: PlanChange) -> tuple[MoveResult, ...]:
    return tuple(map(_move, change.verdicts))


def _move(move: VerdictChange) -> MoveResult:
    before, after = move.before, move.after
    return MoveResult(criterion=move.criterion, before=before and before.counted, after=after and after.counted)


def _said(words: Words | None, lang: Language) -> str | None:
    return words.text[lang] if words else None
