"""One plan in words: its marks, findings, measures and quotations, as every format for people shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from plan_assessor.document.files import DOCUMENT_SUFFIXES
from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import notice_text, text
from plan_assessor.messages.language import Language, Text
from plan_assessor.messages.wording import day, ended
from plan_assessor.plan.model import FIELDS, Adoption, FieldName, Measure, Plan
from plan_assessor.report.lines import Coverage, FileLine, Finding, Mark, MeasureLine, RemarkLine, ThemeLine
from plan_assessor.report.marks import mark, row_mark
from plan_assessor.report.quotes import Quote
from plan_assessor.report.wording import clean, tied
from plan_assessor.rules.assessment import SYMBOLS, Assessment, Judgement, Remark, Verdict
from plan_assessor.rules.texts import one_line
from plan_assessor.signs import visible

if TYPE_CHECKING:
    from plan_assessor.recommendations.model import Uptake
    from plan_assessor.report.standing import StandingView
    from plan_assessor.report.uptake import UptakeView


@dataclass(frozen=True)
class PlanView:
    """One plan. `label` is its short name, unique in the report, and `summary` maps a verdict to its count of rows.

    `twins` are the names of further files with the same text.

    `standing` is how the municipality stands in the project that the report is on.
    """

    plan: Plan
    lang: Language
    label: str
    municipality: str
    title: str
    files: tuple[FileLine, ...]
    twins: tuple[str, ...]
    marks: tuple[Mark, ...]
    summary: dict[Verdict, int]
    findings: tuple[Finding, ...]
    narrative: tuple[str, ...]
    themes: tuple[ThemeLine, ...]
    uptake: UptakeView | None
    remarks: tuple[RemarkLine, ...]
    adoption: str | None
    warnings: tuple[str, ...]
    tie: str
    standing: StandingView | None = None

    @property
    def given(self) -> tuple[str, ...]:
        """The names of all files that were handed in as this plan."""
        return (*(file.name for file in self.files), *self.twins)

    @cached_property
    def measures(self) -> tuple[MeasureLine, ...]:
        """Its measures, prepared where they are shown: the report on a batch in a terminal shows none."""
        return tuple(_measure(measure, self.plan, self.lang, self.tie) for measure in self.plan.measures)

    @property
    def coverage(self) -> tuple[Coverage, ...]:
        """For each field how many measures have it; nothing where there are none."""
        return tuple(_coverage(field, self.plan, self.lang) for field in FIELDS) if self.plan.measures else ()

    @property
    def grouped(self) -> list[tuple[Finding, ...]]:
        """The findings, with neighbours of the same verdict and reasons together: a letter earns its `−` only once."""
        return [tuple(group) for _, group in groupby(self.findings, key=lambda finding: finding.reasons)]


def present_plan(group: Sequence[Assessment], label: str, lang: Language, tie: str) -> PlanView:
    """A plan in words, and a note on further files of the same text; `tie` as in `present`."""
    assessment, *others = group
    plan = assessment.plan
    same_text = tuple(file.name for other in others for file in _files(other.plan, lang))
    same = [text("twin", lang, file=name) for name in same_text]
    marks = tuple(row_mark(assessment, row, lang) for row in assessment.pack.rows)
    return PlanView(
        plan=plan,
        lang=lang,
        label=label,
        municipality=clean(plan.municipality) or clean(plan.name),
        title=clean(plan.title),
        files=_files(plan, lang),
        twins=same_text,
        marks=marks,
        summary={verdict: sum(mark.verdict == verdict for mark in marks) for verdict in SYMBOLS},
        findings=tuple(
            _finding(c.title[lang], assessment.verdicts[c.id], plan, lang, tie) for c in assessment.pack.criteria
        ),
        narrative=tuple(_said(paragraph, lang, tie) for paragraph in assessment.narrative),
        themes=tuple(
            ThemeLine(theme.id, clean(theme.title[lang]), _quotes(theme.evidence, plan, lang, tie))
            for theme in assessment.themes
        ),
        uptake=_uptake(assessment.uptake, plan, lang, tie) if assessment.uptake else None,
        remarks=tuple(_remark(remark, plan, lang, tie) for remark in assessment.remarks),
        adoption=_adoption(plan.adoption, lang, tie),
        warnings=tuple(tied(clean(words), tie) for words in (*(notice_text(n, lang) for n in plan.notices), *same)),
        tie=tie,
    )


def _uptake(uptake: Uptake, plan: Plan, lang: Language, tie: str) -> UptakeView:
    """What it takes up, in words; few plans come with a package of recommendations."""
    from plan_assessor.report.uptake import present_uptake

    return present_uptake(uptake, plan, lang, tie)


def _said(words: Text, lang: Language, tie: str) -> str:
    return tied(clean(words[lang]), tie)


def _remark(remark: Remark, plan: Plan, lang: Language, tie: str) -> RemarkLine:
    looked = _said(remark.looked, lang, tie) if remark.looked else None
    return RemarkLine(_said(remark.text, lang, tie), looked, _quotes(remark.evidence, plan, lang, tie))


def _finding(title: str, judgement: Judgement, plan: Plan, lang: Language, tie: str) -> Finding:
    return Finding(
        criterion=judgement.criterion,
        title=title,
        mark=mark(judgement.counted, judgement.needs_review, lang, judgement.is_reviewed),
        comment=_said(judgement.comment, lang, tie),
        to_improve=_said(judgement.to_improve, lang, tie) if judgement.to_improve else None,
        doubt=tied(clean(notice_text(judgement.doubt, lang)), tie) if judgement.doubt else None,
        quotes=_quotes(judgement.evidence, plan, lang, tie),
        review=_reviewed(judgement, lang) if judgement.review else None,
    )


def _reviewed(judgement: Judgement, lang: Language) -> str:
    """What a reviewer says of a verdict, in words, and the verdict of the program beside it."""
    review = judgement.review
    assert review is not None
    values = {"reviewer": clean(review.reviewer), "date": review.date, "reason": ended(clean(review.reason))}
    symbols = {"symbol": SYMBOLS[review.verdict], "then": SYMBOLS[review.tool], "now": SYMBOLS[judgement.verdict]}
    said = text(f"review.{review.state}", lang, **values, **symbols)
    moved = review.state == "counts" and review.tool != judgement.verdict
    return f"{said} {text('review.tool_moved', lang, **symbols)}" if moved else said


def _quotes(places: tuple[Place, ...], plan: Plan, lang: Language, tie: str) -> tuple[Quote, ...]:
    return tuple(Quote(place, lang, len(plan.sources) > 1, tie) for place in places)


def _measure(measure: Measure, plan: Plan, lang: Language, tie: str) -> MeasureLine:
    filled = {name: measure.field(name) for name in FIELDS}
    return MeasureLine(
        number=clean(measure.number or ""),
        title=clean(measure.title) or text("nameless_measure", lang),
        fields={name: one_line(visible(place.quote)) if place else None for name, place in filled.items()},
        quote=Quote(measure.place, lang, len(plan.sources) > 1, tie),
    )


def _coverage(field: FieldName, plan: Plan, lang: Language) -> Coverage:
    filled = sum(measure.field(field) is not None for measure in plan.measures)
    return Coverage(field, text(f"coverage.{field}", lang), filled, len(plan.measures))


def _files(plan: Plan, lang: Language) -> tuple[FileLine, ...]:
    lines = []
    for source in plan.sources:
        pages = (text("pages", lang, count=source.pages),) if source.pages else ()
        path = clean(source.path)
        lines.append(FileLine(_name(path), path, source.sha256, (*pages, text(f"reader.{source.reader}", lang))))
    return tuple(lines)


def _name(path: str) -> str:
    """The name of a file without the folders that it lies in; what it is packed in stays: „laiskas.eml/planas.docx“."""
    folders = PurePosixPath(path.replace("\\", "/")).parts
    begins = next((at for at, part in enumerate(folders) if _is_file(part)), -1)
    return "/".join(folders[begins:])


def _is_file(part: str) -> bool:
    return PurePosixPath(part).suffix.lower() in DOCUMENT_SUFFIXES


def _adoption(adoption: Adoption | None, lang: Language, tie: str) -> str | None:
    if adoption is None:
        return None
    act = text(f"adoption.{adoption.body}", lang, date=day(adoption.date)[lang], number=adoption.number)
    return tied(clean(act), tie)
