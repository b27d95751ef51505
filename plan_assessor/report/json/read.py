"""A result JSON of an earlier run → the report that it was made of, as far as the contract holds it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import ValidationError

from plan_assessor.document.model import Notice, Place
from plan_assessor.errors import PackError, UsageError
from plan_assessor.messages.language import LANGUAGES, Text
from plan_assessor.plan.model import Adoption, Measure, Plan, Source
from plan_assessor.recommendations.model import Match, Recommendation, TakenUp, Uptake, WordPair
from plan_assessor.regular import open_regular
from plan_assessor.report.json.result import (
    RESULT_SCHEMA,
    AnswerResult,
    MeasureResult,
    PlanResult,
    RecommendationResult,
    RemarkResult,
    Result,
    ReviewResult,
    VerdictResult,
)
from plan_assessor.report.model import Report, Unreadable
from plan_assessor.rules.assessment import Assessment, Criterion, Judgement, PackInfo, Remark, Review, Row, Verdict
from plan_assessor.rules.loading.cached import cached_pack


def read_result(path: Path) -> Report:
    """The report that a result holds, or a file of JSON Lines; its texts are in the one language of the result.

    Raises UsageError: "output_missing" …, "not_a_result" where the file is none, "other_schema" where it is of another
    version of the contract.
    """
    try:
        with open_regular(path) as stream:
            content = stream.read()
    except OSError as error:
        raise UsageError("not_read", path=path, reason=error.strerror or type(error).__name__) from error
    lines = content.splitlines() if path.suffix.lower() == ".jsonl" else []
    return Report.joined([_report(path, line) for line in lines or [content]])


def _report(path: Path, content: bytes) -> Report:
    try:
        result = Result.model_validate_json(content)
    except ValidationError as error:
        raise _not_a_result(path, content, error) from error
    pack = _pack(result)
    return Report(
        pack=pack,
        as_of=date.fromisoformat(result.as_of) if result.as_of else None,
        assessor=dict.fromkeys(LANGUAGES, result.assessor) if result.assessor else None,
        assessments=tuple(_assessment(plan, pack) for plan in result.plans),
        unreadable=tuple(Unreadable(path=i.path, error=_told(i.error)) for i in result.unreadable),
        version=result.tool.version,
        source=path.name,
    )


def _not_a_result(path: Path, content: bytes, error: ValidationError) -> UsageError:
    """What is wrong: no result at all, one of another schema, or one that somebody has changed."""
    import json

    try:
        data = json.loads(content)
    except ValueError:
        return UsageError("not_a_result", path=path)
    schema = data.get("schema") if isinstance(data, dict) else None
    if not isinstance(schema, str):
        return UsageError("not_a_result", path=path)
    if schema != RESULT_SCHEMA:
        return UsageError("other_schema", path=path, schema=schema, known=RESULT_SCHEMA)
    first = error.errors(include_url=False)[0]
    return UsageError("broken_result", path=path, place=".".join(map(str, first["loc"])))


def _pack(result: Result) -> PackInfo:
    """The rules by which it was judged: the shipped pack of that name says its titles, else the ids stand for them."""
    ids = list(dict.fromkeys(criterion for plan in result.plans for criterion in plan.verdicts))
    try:
        known = cached_pack(result.pack.id).info
    except PackError:
        known = None
    titles = {criterion.id: criterion.title for criterion in known.criteria} if known else {}
    criteria = tuple(Criterion(id=name, title=titles.get(name, _both(name))) for name in ids)
    rows = known.rows if known and ids == [c.id for c in known.criteria] else _rows(criteria)
    return PackInfo(
        id=result.pack.id,
        version=result.pack.version,
        sha256=result.pack.sha256,
        title=known.title if known else _both(result.pack.id),
        criteria=criteria,
        rows=rows,
    )


def _rows(criteria: tuple[Criterion, ...]) -> tuple[Row, ...]:
    return tuple(Row(title=criterion.title, criteria=(criterion.id,)) for criterion in criteria)


def _assessment(result: PlanResult, pack: PackInfo) -> Assessment:
    adopted = result.adoption
    plan = Plan(
        name=result.name,
        title=result.title,
        municipality=result.municipality,
        language=result.language,
        sources=tuple(Source(path=f.path, sha256=f.sha256, reader=f.reader) for f in result.files),
        measures=tuple(map(_measure, result.measures)),
        adoption=adopted and Adoption(body=adopted.body, date=adopted.date, number=adopted.number, place=Place()),
        notices=tuple(map(_told, result.warnings)),
    )
    return Assessment(
        plan=plan,
        pack=pack,
        verdicts={name: _judgement(name, verdict) for name, verdict in result.verdicts.items()},
        uptake=_uptake(result) if result.recommendations is not None else None,
        remarks=tuple(map(_remark, result.remarks)),
        narrative=tuple(map(_both, result.narrative)),
    )


def _uptake(result: PlanResult) -> Uptake:
    given = result.recommendations or ()
    return Uptake(recommendations=tuple(map(_taken, given)), own=result.own_measures or ())


def _taken(result: RecommendationResult) -> TakenUp:
    return TakenUp(
        recommendation=Recommendation(id=result.id, area=result.area, text=result.text),
        matches=tuple(map(_match, result.measures)),
        nearest=_match(result.nearest) if result.nearest else None,
    )


def _match(result: AnswerResult) -> Match:
    return Match(
        number=result.number,
        title=result.title,
        place=result.place,
        strength=result.strength,
        words=tuple(WordPair(recommended=ours, planned=theirs) for ours, theirs in result.words),
        difference=result.why_not,
    )


def _remark(result: RemarkResult) -> Remark:
    looked = _both(result.looked) if result.looked else None
    return Remark(id=result.id, text=_both(result.text), looked=looked, evidence=result.evidence)


def _judgement(criterion: str, result: VerdictResult) -> Judgement:
    return Judgement(
        criterion=criterion,
        verdict=result.verdict,
        comment=_both(result.comment),
        to_improve=_both(result.to_improve) if result.to_improve else None,
        doubt=_told(result.why_review or "") if result.needs_review else None,
        evidence=result.evidence,
        review=_review(result.review, result.verdict) if result.review else None,
    )


def _review(result: ReviewResult, verdict: Verdict) -> Review:
    state = "stale" if result.stale else "unneeded" if result.verdict == verdict else "counts"
    return Review(
        verdict=result.verdict,
        reason=result.reason,
        reviewer=result.reviewer,
        date=result.date,
        tool=result.tool,
        state=state,
    )


def _measure(result: MeasureResult) -> Measure:
    def place(words: str | None) -> Place | None:
        return Place(file=result.place.file, quote=words) if words else None

    return Measure(
        number=result.number,
        title=result.title,
        indicator=place(result.indicator),
        responsible=place(result.responsible),
        timeline=place(result.timeline),
        funding=place(result.funding),
        place=result.place,
    )


def _told(words: str) -> Notice:
    """A text that was already worded when the result was written."""
    return Notice(code="told", values={"words": words})


def _both(words: str) -> Text:
    return {"lt": words, "en": words}
