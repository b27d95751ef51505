"""A report in words: what every format for people shows, in one language; only the layout is left to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from pathlib import PurePosixPath

from plan_assessor.document.files import DOCUMENT_SUFFIXES
from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import error_text, notice_text, text
from plan_assessor.messages.language import Language, Text
from plan_assessor.messages.wording import day, ended
from plan_assessor.plan.model import FIELDS, Adoption, FieldName, Measure, Plan
from plan_assessor.report.lines import Coverage, FileLine, Finding, Mark, MeasureLine, RemarkLine, Tally, ThemeLine
from plan_assessor.report.marks import mark, moved, notes, row_mark
from plan_assessor.report.model import Report
from plan_assessor.report.quotes import Quote
from plan_assessor.report.standing import ProgressView, StandingView, present_progress
from plan_assessor.report.twins import twins
from plan_assessor.report.uptake import UptakeView, present_uptake
from plan_assessor.report.wording import NO_BREAK_SPACE, clean, short_name, tied
from plan_assessor.review.project.progress import Standing
from plan_assessor.rules.assessment import SYMBOLS, Assessment, Judgement, PackInfo, Remark, Verdict
from plan_assessor.rules.texts import listed, one_line
from plan_assessor.signs import visible

MOST_FILES = 6
# of more plans a tally is shown before the matrix, and in a terminal nothing after it unless details are asked for
MOST_TOLD = 12


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


@dataclass(frozen=True, slots=True)
class ReportView:
    """A whole report.

    `rows` are the titles of the matrix rows, each with its first criterion; every plan has a mark for each row.
    `circumstances` are who assessed (if that is known), when, and the day that the report speaks of. `notes` say what
    further signs in the matrix mean; `progress` is that of the project that the report is on.
    """

    lang: Language
    pack: PackInfo
    version: str
    circumstances: tuple[tuple[str, str], ...]
    source: str
    rows: tuple[tuple[str, str], ...]
    plans: tuple[PlanView, ...]
    unreadable: tuple[tuple[str, str], ...]
    skipped: tuple[tuple[str, str], ...]
    is_batch: bool
    notes: tuple[str, ...] = ()
    progress: ProgressView | None = None

    @property
    def title(self) -> str:
        """What the report is called."""
        if self.progress:
            return self.progress.title
        return text("report.title" if self.is_batch else "report.title_of_one", self.lang)

    @property
    def circumstances_line(self) -> str:
        """The circumstances on one line: „Vertino: … · Vertinimo diena: …“."""
        return " · ".join(f"{name}: {value}" for name, value in self.circumstances)

    @property
    def made_by(self) -> str:
        """Which program made the report, and by which rules."""
        values = {"version": self.version, "title": self.pack.title[self.lang], "rules": self.pack.version}
        return text("report.made_by", self.lang, id=self.pack.id, sha256=self.pack.sha256, **values)

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """For each row of the matrix how many plans have each verdict; nothing where one sees that at a glance."""
        if len(self.plans) <= MOST_TOLD:
            return ()
        columns = [[plan.marks[at] for plan in self.plans] for at in range(len(self.rows))]
        return tuple(_tally(title, marks) for (title, _), marks in zip(self.rows, columns, strict=True))

    @property
    def skipped_by_reason(self) -> tuple[tuple[str, str], ...]:
        """What was left out, the files of each reason on one line."""
        by_reason: dict[str, list[str]] = {}
        for path, reason in self.skipped:
            by_reason.setdefault(reason, []).append(path)
        return tuple((listed(paths, MOST_FILES)[self.lang], reason) for reason, paths in by_reason.items())

    @property
    def count(self) -> str:
        """How many municipalities there are, or how many plans where one has several."""
        names = {plan.municipality for plan in self.plans}
        return text("municipalities" if len(names) == len(self.plans) else "plans", self.lang, count=len(self.plans))


def _tally(title: str, marks: Sequence[Mark]) -> Tally:
    counts = {verdict: sum(mark.verdict == verdict for mark in marks) for verdict in SYMBOLS}
    return Tally(title, counts, sum(mark.needs_review for mark in marks))


def present(report: Report, lang: Language, tie: str = NO_BREAK_SPACE) -> ReportView:
    """The report in words; `tie` is the blank where a line must not end."""
    # the standings of a project are by its municipalities, whatever their files
    groups = [[each] for each in report.assessments] if report.progress else twins(report.assessments)
    labels = _labels(tuple(first for first, *_ in groups), lang)
    progress = present_progress(report.progress, report.assessments, lang) if report.progress else None
    plans = [_plan(group, label, lang, tie) for group, label in zip(groups, labels, strict=True)]
    if report.progress and progress:
        standings = zip(report.progress.standings, progress.standings, strict=True)
        plans = [_in_project(plan, *pair, report.pack, lang) for plan, pair in zip(plans, standings, strict=True)]
    marks = [each for plan in plans for each in plan.marks]
    return ReportView(
        lang=lang,
        pack=report.pack,
        version=report.version,
        circumstances=tuple((name, tied(value, tie)) for name, value in _circumstances(report, lang)),
        source=clean(report.source),
        rows=tuple((row.title[lang], row.criteria[0]) for row in report.pack.rows),
        plans=tuple(plans),
        unreadable=tuple(
            (clean(item.path), clean(error_text(item.error.code, item.error.values, lang)))
            for item in report.unreadable
        ),
        skipped=tuple(
            (clean(item.file), clean(error_text(item.error.code, item.error.values, lang))) for item in report.skipped
        ),
        is_batch=report.is_batch,
        notes=tuple(notes(marks, progress.previous if progress else None, lang)),
        progress=progress,
    )


def _circumstances(report: Report, lang: Language) -> Iterator[tuple[str, str]]:
    if report.assessor:
        yield text("report.assessor", lang), clean(report.assessor[lang])
    for key, when in (("assessed_day", report.assessed), ("as_of_day", report.as_of)):
        if when:
            yield text(f"report.{key}", lang), day(when.isoformat())[lang]


def _in_project(plan: PlanView, standing: Standing, shown: StandingView, pack: PackInfo, lang: Language) -> PlanView:
    """The plan with its standing, and with arrows where the mark of a row moved."""
    if standing.change is None:
        return replace(plan, standing=shown)
    before = standing.change.before
    marks = [
        moved(mark, row_mark(before, row, lang)) if set(row.criteria) <= set(before.verdicts) else mark
        for mark, row in zip(plan.marks, pack.rows, strict=True)
    ]
    return replace(plan, standing=shown, marks=tuple(marks))


def _labels(assessments: tuple[Assessment, ...], lang: Language) -> list[str]:
    """Short names for the plans: the municipality, with the plan's name or file beside it where it has several."""
    plans = [assessment.plan for assessment in assessments]
    places = [short_name(plan.municipality, lang) or clean(plan.name) for plan in plans]
    files = [clean(plan.sources[0].path) if plan.sources else clean(plan.name) for plan in plans]
    times, named = Counter(places), Counter((place, plan.name) for place, plan in zip(places, plans, strict=True))
    return [
        place if times[place] == 1 else f"{place} ({clean(plan.name) if named[place, plan.name] == 1 else file})"
        for place, plan, file in zip(places, plans, files, strict=True)
    ]


def _plan(group: Sequence[Assessment], label: str, lang: Language, tie: str) -> PlanView:
    """A plan, and a note on further files of the same text."""
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
        uptake=present_uptake(assessment.uptake, plan, lang, tie) if assessment.uptake else None,
        remarks=tuple(_remark(remark, plan, lang, tie) for remark in assessment.remarks),
        adoption=_adoption(plan.adoption, lang, tie),
        warnings=tuple(tied(clean(words), tie) for words in (*(notice_text(n, lang) for n in plan.notices), *same)),
        tie=tie,
    )


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
        review=review_text(judgement, lang) if judgement.review else None,
    )


def review_text(judgement: Judgement, lang: Language) -> str:
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
