"""A report in words: what every format for people shows, in one language; only the layout is left to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import error_text, notice_text, text
from plan_assessor.messages.language import Language
from plan_assessor.plan.model import FIELDS, Adoption, FieldName, Measure, Plan
from plan_assessor.report.changes import ARROWS
from plan_assessor.report.model import Report
from plan_assessor.report.standing import ProgressView, StandingView, present_progress
from plan_assessor.report.wording import REVIEW, REVIEWED, clean, place_text, quoted, short_name
from plan_assessor.review.compare.model import ORDER
from plan_assessor.review.project.progress import Standing
from plan_assessor.rules.assessment import SYMBOLS, Assessment, Judgement, PackInfo, Row, Verdict


@dataclass(frozen=True, slots=True)
class Mark:
    """A verdict as it is shown: its symbol and its words.

    The symbol is `+`, `±` or `−`, then `?` where it needs review, `*` where it is a reviewer's, and an arrow where the
    verdict moved since the report before.
    """

    verdict: Verdict
    needs_review: bool
    symbol: str
    words: str
    arrow: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the plan and where they stand: a place, worded; a dossier names the file too."""

    source: Place
    lang: Language
    with_file: bool

    @property
    def words(self) -> str:
        """The words themselves."""
        return clean(self.source.quote)

    @property
    def place(self) -> str:
        """Where they stand."""
        return place_text(self.source, self.lang, self.with_file)

    @property
    def line(self) -> str:
        """Both in one."""
        words, where = quoted(self.words, self.lang), self.place
        return f"{words} ({where})" if where else words


@dataclass(frozen=True, slots=True)
class Finding:
    """A criterion with its verdict, the reasons, and what would make it `+`; `doubt` is why it needs review.

    `review` is what a reviewer says of it, and what the program says beside that.
    """

    criterion: str
    title: str
    mark: Mark
    comment: str
    to_improve: str | None
    doubt: str | None
    quotes: tuple[Quote, ...]
    review: str | None = None

    @property
    def reasons(self) -> tuple[object, ...]:
        """All but the criterion."""
        return self.mark, self.comment, self.to_improve, self.doubt, self.quotes, self.review


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure with the words that fill each field (None where nothing does), and where it stands."""

    number: str
    title: str
    fields: dict[FieldName, str | None]
    quote: Quote

    @property
    def is_complete(self) -> bool:
        """Whether every field is filled."""
        return all(self.fields.values())


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the measures have a field filled."""

    field: FieldName
    title: str
    filled: int
    total: int


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file that the plan was read from; `facts` are its pages and kind."""

    name: str
    path: str
    sha256: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class PlanView:
    """One plan. `label` is its short name, unique in the report, and `summary` maps a verdict to its count of rows.

    `standing` is how the municipality stands in the project that the report is on.
    """

    plan: Plan
    lang: Language
    label: str
    municipality: str
    title: str
    files: tuple[FileLine, ...]
    marks: tuple[Mark, ...]
    summary: dict[Verdict, int]
    findings: tuple[Finding, ...]
    themes: tuple[tuple[str, tuple[Quote, ...]], ...]
    remarks: tuple[str, ...]
    adoption: str | None
    warnings: tuple[str, ...]
    standing: StandingView | None = None

    @cached_property
    def measures(self) -> tuple[MeasureLine, ...]:
        """Its measures, prepared where they are shown: the report on a batch in a terminal shows none."""
        return tuple(_measure(measure, self.plan, self.lang) for measure in self.plan.measures)

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
    `notes` say what further signs in the matrix mean; `progress` is that of the project that the report is on.
    """

    lang: Language
    pack: PackInfo
    version: str
    source: str
    rows: tuple[tuple[str, str], ...]
    plans: tuple[PlanView, ...]
    unreadable: tuple[tuple[str, str], ...]
    is_batch: bool
    notes: tuple[str, ...] = ()
    progress: ProgressView | None = None

    @property
    def title(self) -> str:
        """What the report is called."""
        return self.progress.title if self.progress else text("report.title", self.lang)

    @property
    def count(self) -> str:
        """How many municipalities there are, or how many plans where one has several."""
        names = {plan.municipality for plan in self.plans}
        return text("municipalities" if len(names) == len(self.plans) else "plans", self.lang, count=len(self.plans))


def present(report: Report, lang: Language) -> ReportView:
    """The report in words."""
    labels = _labels(report.assessments, lang)
    progress = present_progress(report.progress, report.assessments, lang) if report.progress else None
    plans = [_plan(a, label, lang) for a, label in zip(report.assessments, labels, strict=True)]
    if report.progress and progress:
        standings = zip(report.progress.standings, progress.standings, strict=True)
        plans = [_in_project(plan, *pair, report.pack, lang) for plan, pair in zip(plans, standings, strict=True)]
    return ReportView(
        lang=lang,
        pack=report.pack,
        version=report.version,
        source=clean(report.source),
        rows=tuple((row.title[lang], row.criteria[0]) for row in report.pack.rows),
        plans=tuple(plans),
        unreadable=tuple(
            (clean(item.path), clean(error_text(item.error.code, item.error.values, lang)))
            for item in report.unreadable
        ),
        is_batch=report.is_batch,
        notes=tuple(_notes(plans, progress, lang)),
        progress=progress,
    )


def _in_project(plan: PlanView, standing: Standing, shown: StandingView, pack: PackInfo, lang: Language) -> PlanView:
    """The plan with its standing, and with arrows where the mark of a row moved."""
    if standing.change is None:
        return replace(plan, standing=shown)
    before = standing.change.before
    marks = [
        _moved(mark, _row_mark(before, row, lang)) if set(row.criteria) <= set(before.verdicts) else mark
        for mark, row in zip(plan.marks, pack.rows, strict=True)
    ]
    return replace(plan, standing=shown, marks=tuple(marks))


def _moved(mark: Mark, before: Mark) -> Mark:
    if mark.verdict == before.verdict:
        return mark
    arrow = ARROWS[ORDER.index(mark.verdict) > ORDER.index(before.verdict)]
    return replace(mark, arrow=arrow, symbol=mark.symbol + arrow)


def _notes(plans: Sequence[PlanView], progress: ProgressView | None, lang: Language) -> Iterator[str]:
    """What signs in the matrix mean that are not in every report."""
    marks = [mark for plan in plans for mark in plan.marks]
    if progress and any(mark.arrow for mark in marks):
        yield text("project.arrows", lang, date=progress.previous)
    if any(REVIEWED in mark.symbol for mark in marks):
        yield f"{REVIEWED} {text('review.mark', lang)}"


def _labels(assessments: tuple[Assessment, ...], lang: Language) -> list[str]:
    """Short names for the plans: the municipality where that tells them apart, else the plan's name, else its file."""
    plans = [assessment.plan for assessment in assessments]
    candidates = (
        [short_name(plan.municipality, lang) for plan in plans],
        [clean(plan.name) for plan in plans],
        [clean(plan.sources[0].path) if plan.sources else "" for plan in plans],
    )
    counts = [Counter(names) for names in candidates]
    return [
        next((name for name, count in zip(names, counts, strict=True) if name and count[name] == 1), names[-1])
        for names in zip(*candidates, strict=True)
    ]


def _plan(assessment: Assessment, label: str, lang: Language) -> PlanView:
    plan = assessment.plan
    marks = tuple(_row_mark(assessment, row, lang) for row in assessment.pack.rows)
    return PlanView(
        plan=plan,
        lang=lang,
        label=label,
        municipality=clean(plan.municipality) or clean(plan.name),
        title=clean(plan.title),
        files=_files(plan, lang),
        marks=marks,
        summary={verdict: sum(mark.verdict == verdict for mark in marks) for verdict in SYMBOLS},
        findings=tuple(
            _finding(c.title[lang], assessment.verdicts[c.id], plan, lang) for c in assessment.pack.criteria
        ),
        themes=tuple((clean(theme.title[lang]), _quotes(theme.evidence, plan, lang)) for theme in assessment.themes),
        remarks=tuple(clean(remark.text[lang]) for remark in assessment.remarks),
        adoption=_adoption(plan.adoption, lang),
        warnings=tuple(clean(notice_text(notice, lang)) for notice in plan.notices),
    )


def mark(verdict: Verdict, needs_review: bool, lang: Language, is_reviewed: bool = False) -> Mark:
    """A verdict as it is shown; one that somebody has reviewed needs no review any more."""
    words = text(f"verdict.{verdict}", lang)
    if is_reviewed:
        return Mark(verdict, False, SYMBOLS[verdict] + REVIEWED, f"{words}, {text('review.mark', lang)}")
    if not needs_review:
        return Mark(verdict, False, SYMBOLS[verdict], words)
    return Mark(verdict, True, SYMBOLS[verdict] + REVIEW, f"{words}, {text('verdict.review', lang)}")


def _row_mark(assessment: Assessment, row: Row, lang: Language) -> Mark:
    judgements = [assessment.verdicts[criterion] for criterion in row.criteria]
    needs_review = any(each.needs_review and not each.is_reviewed for each in judgements)
    is_reviewed = any(each.is_reviewed for each in judgements) and not needs_review
    return mark(assessment.row_verdict(row), needs_review, lang, is_reviewed)


def _finding(title: str, judgement: Judgement, plan: Plan, lang: Language) -> Finding:
    return Finding(
        criterion=judgement.criterion,
        title=title,
        mark=mark(judgement.counted, judgement.needs_review, lang, judgement.is_reviewed),
        comment=clean(judgement.comment[lang]),
        to_improve=clean(judgement.to_improve[lang]) if judgement.to_improve else None,
        doubt=clean(notice_text(judgement.doubt, lang)) if judgement.doubt else None,
        quotes=_quotes(judgement.evidence, plan, lang),
        review=review_text(judgement, lang) if judgement.review else None,
    )


def review_text(judgement: Judgement, lang: Language) -> str:
    """What a reviewer says of a verdict, in words, and the verdict of the program beside it."""
    review = judgement.review
    assert review is not None
    values = {"reviewer": clean(review.reviewer), "date": review.date, "reason": clean(review.reason)}
    symbols = {"symbol": SYMBOLS[review.verdict], "then": SYMBOLS[review.tool], "now": SYMBOLS[judgement.verdict]}
    said = text(f"review.{review.state}", lang, **values, **symbols)
    moved = review.state == "counts" and review.tool != judgement.verdict
    return f"{said} {text('review.tool_moved', lang, **symbols)}" if moved else said


def _quotes(places: tuple[Place, ...], plan: Plan, lang: Language) -> tuple[Quote, ...]:
    return tuple(Quote(place, lang, with_file=len(plan.sources) > 1) for place in places)


def _measure(measure: Measure, plan: Plan, lang: Language) -> MeasureLine:
    filled = {name: measure.field(name) for name in FIELDS}
    return MeasureLine(
        number=clean(measure.number or ""),
        title=clean(measure.title) or text("nameless_measure", lang),
        fields={name: clean(place.quote) if place else None for name, place in filled.items()},
        quote=Quote(measure.place, lang, with_file=len(plan.sources) > 1),
    )


def _coverage(field: FieldName, plan: Plan, lang: Language) -> Coverage:
    filled = sum(measure.field(field) is not None for measure in plan.measures)
    return Coverage(field, text(f"coverage.{field}", lang), filled, len(plan.measures))


def _files(plan: Plan, lang: Language) -> tuple[FileLine, ...]:
    lines = []
    for source in plan.sources:
        pages = (text("pages", lang, count=source.pages),) if source.pages else ()
        path = clean(source.path)
        name = path.replace("\\", "/").rsplit("/", 1)[-1]
        lines.append(FileLine(name, path, source.sha256, (*pages, text(f"reader.{source.reader}", lang))))
    return tuple(lines)


def _adoption(adoption: Adoption | None, lang: Language) -> str | None:
    if adoption is None:
        return None
    return clean(text(f"adoption.{adoption.body}", lang, date=adoption.date, number=adoption.number))
