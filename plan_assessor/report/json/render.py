"""The result as JSON, by the contract `plan-assessor/result@1`; the same report gives the same bytes."""

from __future__ import annotations

from json import dumps

from plan_assessor.messages.catalogue import error_text, notice_text
from plan_assessor.messages.language import Language
from plan_assessor.plan.model import Measure
from plan_assessor.recommendations.model import Match, TakenUp
from plan_assessor.report.json.result import (
    RESULT_SCHEMA,
    AdoptionResult,
    AnswerResult,
    FileResult,
    MeasureResult,
    PackResult,
    PlanResult,
    ProjectResult,
    RecommendationResult,
    RemarkResult,
    Result,
    ReviewResult,
    SkippedResult,
    ToolResult,
    UnreadableResult,
    VerdictResult,
)
from plan_assessor.report.model import Report
from plan_assessor.report.ours import SEAL
from plan_assessor.rules.assessment import Assessment, Judgement, Remark, Review
from plan_assessor.rules.texts import one_line


def render(report: Report, lang: Language) -> str:
    """The report as JSON with the texts in `lang`."""
    return to_result(report, lang).model_dump_json(by_alias=True, indent=2) + "\n"


def json_schema() -> str:
    """The JSON Schema of the result, for `assess schema result`."""
    schema = Result.model_json_schema(by_alias=True, mode="serialization")
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": RESULT_SCHEMA, **schema}
    return dumps(schema, ensure_ascii=False, indent=2) + "\n"


def to_result(report: Report, lang: Language) -> Result:
    """The report as the types of the contract."""
    pack = report.pack
    return Result(
        schema=RESULT_SCHEMA,
        tool=ToolResult(version=report.version, seal=SEAL),
        pack=PackResult(id=pack.id, version=pack.version, sha256=pack.sha256),
        as_of=report.as_of.isoformat() if report.as_of else None,
        assessor=report.assessor[lang] if report.assessor else None,
        plans=tuple(_plan(assessment, lang) for assessment in report.assessments),
        unreadable=tuple(
            UnreadableResult(path=item.path, error=error_text(item.error.code, item.error.values, lang))
            for item in report.unreadable
        ),
        skipped=tuple(
            SkippedResult(path=item.file, reason=error_text(item.error.code, item.error.values, lang))
            for item in report.skipped
        ),
        project=_project(report, lang) if report.progress else None,
    )


def _project(report: Report, lang: Language) -> ProjectResult:
    # it words the progress as reports for people do, and most reports are on no project
    from plan_assessor.report.json.project import to_project

    assert report.progress
    return to_project(report.progress, report.assessments, lang)


def _plan(assessment: Assessment, lang: Language) -> PlanResult:
    plan = assessment.plan
    adopted = plan.adoption
    return PlanResult(
        name=plan.name,
        title=plan.title,
        municipality=plan.municipality,
        language=plan.language,
        files=tuple(FileResult(path=s.path, sha256=s.sha256, reader=s.reader) for s in plan.sources),
        verdicts={c.id: _verdict(assessment.verdicts[c.id], lang) for c in assessment.pack.criteria},
        measures=tuple(_measure(measure) for measure in plan.measures),
        themes=tuple(theme.id for theme in assessment.themes),
        recommendations=tuple(map(_recommendation, assessment.uptake.recommendations)) if assessment.uptake else None,
        own_measures=assessment.uptake.own if assessment.uptake else None,
        remarks=tuple(_remark(remark, lang) for remark in assessment.remarks),
        adoption=adopted and AdoptionResult(body=adopted.body, date=adopted.date, number=adopted.number),
        warnings=tuple(notice_text(notice, lang) for notice in plan.notices),
        narrative=tuple(paragraph[lang] for paragraph in assessment.narrative),
    )


def _recommendation(taken: TakenUp) -> RecommendationResult:
    given = taken.recommendation
    return RecommendationResult(
        id=given.id,
        area=given.area,
        text=given.text,
        measures=tuple(map(_answer, taken.matches)),
        nearest=_answer(taken.nearest) if taken.nearest else None,
    )


def _answer(match: Match) -> AnswerResult:
    return AnswerResult(
        number=match.number,
        title=match.title,
        strength=match.strength,
        words=tuple((pair.recommended, pair.planned) for pair in match.words),
        why_not=match.difference,
        place=match.place,
    )


def _verdict(judgement: Judgement, lang: Language) -> VerdictResult:
    return VerdictResult(
        verdict=judgement.verdict,
        comment=judgement.comment[lang],
        to_improve=judgement.to_improve[lang] if judgement.to_improve else None,
        needs_review=judgement.needs_review,
        why_review=notice_text(judgement.doubt, lang) if judgement.doubt else None,
        evidence=judgement.evidence,
        review=_review(judgement.review) if judgement.review else None,
    )


def _review(review: Review) -> ReviewResult:
    return ReviewResult(
        verdict=review.verdict,
        reason=review.reason,
        reviewer=review.reviewer,
        date=review.date,
        stale=review.state == "stale",
        tool=review.tool,
    )


def _remark(remark: Remark, lang: Language) -> RemarkResult:
    looked = remark.looked[lang] if remark.looked else None
    return RemarkResult(id=remark.id, text=remark.text[lang], looked=looked, evidence=remark.evidence)


def _measure(measure: Measure) -> MeasureResult:
    return MeasureResult(
        number=measure.number,
        title=measure.title,
        indicator=measure.indicator and one_line(measure.indicator.quote),
        responsible=measure.responsible and one_line(measure.responsible.quote),
        timeline=measure.timeline and one_line(measure.timeline.quote),
        funding=measure.funding and one_line(measure.funding.quote),
        place=measure.place,
    )
