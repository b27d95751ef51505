"""A whole report in words: what every format for people shows, in one language; only the layout is left to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from plan_assessor.messages.catalogue import error_text, text
from plan_assessor.messages.language import Language
from plan_assessor.messages.wording import day
from plan_assessor.report.lines import Tally
from plan_assessor.report.marks import moved, notes, row_mark
from plan_assessor.report.model import MOST_TOLD, Report
from plan_assessor.report.plan_view import PlanView, present_plan
from plan_assessor.report.twins import twins
from plan_assessor.report.wording import NO_BREAK_SPACE, clean, short_name, tied
from plan_assessor.rules.assessment import Assessment, PackInfo
from plan_assessor.rules.texts import listed

if TYPE_CHECKING:
    from plan_assessor.report.standing import ProgressView, StandingView
    from plan_assessor.review.project.progress import Progress, Standing

MOST_FILES = 6


@dataclass(frozen=True, slots=True)
class ReportView:
    """A whole report.

    `rows` are the titles of the matrix rows, each with its first criterion; every plan has a mark for each row.
    `count` says how many there are, and `tallies` how many of them have each verdict, where they are many.
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
    count: str
    tallies: tuple[Tally, ...] = ()
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
    def skipped_by_reason(self) -> tuple[tuple[str, str], ...]:
        """What was left out, the files of each reason on one line."""
        by_reason: dict[str, list[str]] = {}
        for path, reason in self.skipped:
            by_reason.setdefault(reason, []).append(path)
        return tuple((listed(paths, MOST_FILES)[self.lang], reason) for reason, paths in by_reason.items())


def count_text(plans: int, municipalities: int, lang: Language) -> str:
    """How many municipalities there are, or how many plans where one has several."""
    return text("municipalities" if municipalities == plans else "plans", lang, count=plans)


def _tallies(rows: Sequence[tuple[str, str]], plans: Sequence[PlanView]) -> Iterator[Tally]:
    """For each row of the matrix how many plans have each verdict; nothing where one sees that at a glance."""
    if len(plans) > MOST_TOLD:
        for at, (title, _) in enumerate(rows):
            yield Tally.of(title, [plan.marks[at] for plan in plans])


def present(report: Report, lang: Language, tie: str = NO_BREAK_SPACE) -> ReportView:
    """The report in words; `tie` is the blank where a line must not end."""
    # the standings of a project are by its municipalities, whatever their files
    groups = [[each] for each in report.assessments] if report.progress else twins(report.assessments)
    labels = _labels(tuple(first for first, *_ in groups), lang)
    progress = _progress(report.progress, report.assessments, lang) if report.progress else None
    plans = [present_plan(group, label, lang, tie) for group, label in zip(groups, labels, strict=True)]
    if report.progress and progress:
        standings = zip(report.progress.standings, progress.standings, strict=True)
        plans = [_in_project(plan, *pair, report.pack, lang) for plan, pair in zip(plans, standings, strict=True)]
    marks = [each for plan in plans for each in plan.marks]
    rows = tuple((row.title[lang], row.criteria[0]) for row in report.pack.rows)
    return ReportView(
        lang=lang,
        pack=report.pack,
        version=report.version,
        circumstances=tuple((name, tied(value, tie)) for name, value in _circumstances(report, lang)),
        source=clean(report.source),
        rows=rows,
        plans=tuple(plans),
        unreadable=tuple(
            (clean(item.path), clean(error_text(item.error.code, item.error.values, lang)))
            for item in report.unreadable
        ),
        skipped=tuple(
            (clean(item.file), clean(error_text(item.error.code, item.error.values, lang))) for item in report.skipped
        ),
        is_batch=report.is_batch,
        count=count_text(len(plans), len({plan.municipality for plan in plans}), lang),
        tallies=tuple(_tallies(rows, plans)),
        notes=tuple(notes(marks, progress.previous if progress else None, lang)),
        progress=progress,
    )


def _circumstances(report: Report, lang: Language) -> Iterator[tuple[str, str]]:
    if report.assessor:
        yield text("report.assessor", lang), clean(report.assessor[lang])
    for key, when in (("assessed_day", report.assessed), ("as_of_day", report.as_of)):
        if when:
            yield text(f"report.{key}", lang), day(when.isoformat())[lang]


def _progress(progress: Progress, assessments: tuple[Assessment, ...], lang: Language) -> ProgressView:
    """The progress in words; few reports are on a project."""
    from plan_assessor.report.standing import present_progress

    return present_progress(progress, assessments, lang)


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
