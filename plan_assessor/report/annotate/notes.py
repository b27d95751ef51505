"""What to tell the author in the margin of the plan: notes at the words, and one summary at the title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.lines import Finding, MeasureLine
from plan_assessor.report.model import Report
from plan_assessor.report.view import PlanView, present
from plan_assessor.rules.assessment import Assessment, Verdict

AUTHOR = "plan-assessor"
INITIALS = "PA"
PLACES_PER_CRITERION = 3


@dataclass(frozen=True, slots=True)
class Note:
    """A note on the words at `place`; `verdict` gives its colour.

    `beside` is the title of the measure in the same row of a table: it tells apart words that stand in many rows.
    """

    place: Place
    verdict: Verdict
    words: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """All notes for one file; the summary belongs at the words of the title."""

    title: str
    summary: str
    notes: tuple[Note, ...]


def notes_for(assessment: Assessment, file: str, version: str, lang: Language) -> Notes:
    """The notes on the words of `file` (its name as in the places), in the order of the criteria and measures."""
    plan = present(Report(pack=assessment.pack, assessments=(assessment,), version=version), lang).plans[0]
    notes = [note for finding in plan.findings for note in _on_finding(finding, lang)]
    notes += [_on_measure(measure, lang) for measure in plan.measures if not measure.is_complete]
    titles = {_row(measure.quote.source): measure.title for measure in plan.measures}
    notes = [replace(note, beside=titles.get(_row(note.place), "")) for note in notes]
    is_only = len(assessment.plan.sources) == 1
    return Notes(
        title=plan.title,
        summary=_summary(plan, assessment, version, lang),
        notes=tuple(note for note in notes if is_only or note.place.file == file),
    )


def _row(place: Place) -> tuple[object, ...]:
    return place.file, place.table, place.row


def _on_finding(finding: Finding, lang: Language) -> Iterator[Note]:
    """One note with all that there is to say, at the first evidence, and short ones at what else earned the verdict."""
    values = {"symbol": finding.mark.symbol, "title": finding.title}
    full = [text("note.finding", lang, words=finding.mark.words, **values), finding.comment]
    if finding.to_improve:
        full.append(f"{text('to_improve', lang)}: {finding.to_improve}")
    words = "\n".join(full)
    places = 1 if finding.mark.verdict == "-" else PLACES_PER_CRITERION
    for quote in finding.quotes[:places]:
        yield Note(quote.source, finding.mark.verdict, words)
        words = text("note.also", lang, **values)


def _on_measure(measure: MeasureLine, lang: Language) -> Note:
    lacking = (text(f"lacking.{field}", lang) for field, words in measure.fields.items() if not words)
    place = (
        measure.quote.source
        if measure.quote.source.quote
        else measure.quote.source.model_copy(update={"quote": measure.title})
    )
    return Note(place, "partial", text("note.lacks", lang, fields=", ".join(lacking)))


def _summary(plan: PlanView, assessment: Assessment, version: str, lang: Language) -> str:
    pack = assessment.pack
    lines = [text("note.summary", lang, version=version, rules=pack.id, rules_version=pack.version)]
    for finding in plan.findings:
        advice = f" {text('to_improve', lang)}: {finding.to_improve}" if finding.to_improve else ""
        lines.append(f"{finding.mark.symbol} {finding.title}.{advice}")
    if plan.remarks:
        lines += [f"{text('remarks', lang)}:", *(f"• {remark.words}" for remark in plan.remarks)]
    return "\n".join(lines)
