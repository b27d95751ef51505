"""The result JSON as types: the contract `plan-assessor/result@1`, from which its JSON Schema is made too."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from plan_assessor.document.model import Frozen, Place
from plan_assessor.plan.model import Body
from plan_assessor.recommendations.model import Difference
from plan_assessor.review.values import Kind
from plan_assessor.rules.assessment import Verdict

RESULT_SCHEMA: Literal["plan-assessor/result@1"] = "plan-assessor/result@1"


class Contract(Frozen):
    """The base of the contract: keys are added to it, so that those of a later version are passed over when read."""

    model_config = ConfigDict(extra="ignore")


class ToolResult(Contract):
    """The tool that made the result; `seal` tells whether anybody has edited it since (report/ours.py)."""

    version: str
    seal: str = ""


class PackResult(Contract):
    """The rule pack that the plans were judged by."""

    id: str
    version: str
    sha256: str


class FileResult(Contract):
    """A file that a plan was read from; `reader` is the kind of reading ("docx", "pdf", "scan" …)."""

    path: str
    sha256: str
    reader: str


class ReviewResult(Contract):
    """What a reviewer says of a verdict; one that is `stale` (the plan has changed) does not count."""

    verdict: Verdict
    reason: str
    reviewer: str
    date: str
    stale: bool
    tool: Verdict


class VerdictResult(Contract):
    """The verdict on one criterion, with the words that earned it; `why_review` says what could not be read."""

    verdict: Verdict
    comment: str
    to_improve: str | None
    needs_review: bool
    why_review: str | None
    evidence: tuple[Place, ...]
    review: ReviewResult | None = None


class MeasureResult(Contract):
    """A measure with the words that fill each field; null where nothing does."""

    number: str | None
    title: str
    indicator: str | None
    responsible: str | None
    timeline: str | None
    funding: str | None
    place: Place


class RemarkResult(Contract):
    """A piece of advice beyond the verdicts; `looked` says where it was looked, `evidence` is the nearest found."""

    id: str
    text: str
    looked: str | None = None
    evidence: tuple[Place, ...] = ()


class AnswerResult(Contract):
    """A measure that takes a recommendation up, or is the nearest; `words` are pairs (recommended, planned)."""

    number: str | None
    title: str
    strength: float
    words: tuple[tuple[str, str], ...] = ()
    why_not: Difference | None = None
    place: Place = Place()


class RecommendationResult(Contract):
    """A recommendation of the package given to the municipality; `nearest` where no measure takes it up."""

    id: str
    area: str | None
    text: str
    measures: tuple[AnswerResult, ...]
    nearest: AnswerResult | None


class AdoptionResult(Contract):
    """The act by which the plan was adopted; `date` is ISO 8601."""

    body: Body
    date: str
    number: str


class PlanResult(Contract):
    """One plan; `verdicts` by criterion, in the order of the pack; `adoption` is null for drafts.

    `language` is that by whose words it was read. `recommendations` is null where no package was given; `own_measures`
    are then those, from 0, that answer none of it.
    """

    name: str
    title: str
    municipality: str
    language: str = "lt"
    files: tuple[FileResult, ...]
    verdicts: dict[str, VerdictResult]
    measures: tuple[MeasureResult, ...]
    themes: tuple[str, ...]
    recommendations: tuple[RecommendationResult, ...] | None = None
    own_measures: tuple[int, ...] | None = None
    remarks: tuple[RemarkResult, ...]
    adoption: AdoptionResult | None
    warnings: tuple[str, ...]
    narrative: tuple[str, ...] = ()


class ConsultationResult(Contract):
    """A consultation that was held; `date` is ISO 8601."""

    date: str
    note: str | None


class MoveResult(Contract):
    """A verdict that moved since the report before; null where there was no such criterion."""

    criterion: str
    before: Verdict | None
    after: Verdict | None


class StandingResult(Contract):
    """How a municipality stands: consultations (`held` is how many), the stage of its document, and what moved."""

    municipality: str
    plan: str
    stage: str
    planned: int | None
    held: int | None
    consultations: tuple[ConsultationResult, ...]
    declined: str | None
    intends: str | None
    text: str | None
    open: tuple[str, ...]
    moved: tuple[MoveResult, ...] | None


class ProjectResult(Contract):
    """The project that the report is on; days are ISO 8601, `previous` is that of the report before."""

    title: str
    project: str
    kind: Kind
    from_: str = Field(alias="from")
    to: str
    planned: int
    held: int
    previous: str | None
    municipalities: tuple[StandingResult, ...]


class UnreadableResult(Contract):
    """A file that could not be read, and why."""

    path: str
    error: str


class SkippedResult(Contract):
    """A file of a folder that was not taken for a plan, and why."""

    path: str
    reason: str


class Result(Contract):
    """The result of one run of `assess`; `as_of` is the day that it speaks of, in ISO 8601.

    The day on which it was made is not in it, so that the same plans give the same bytes.
    """

    schema_: Literal["plan-assessor/result@1"] = Field(alias="schema")
    tool: ToolResult
    pack: PackResult
    as_of: str | None
    assessor: str | None = None
    plans: tuple[PlanResult, ...]
    unreadable: tuple[UnreadableResult, ...]
    skipped: tuple[SkippedResult, ...]
    project: ProjectResult | None = None
