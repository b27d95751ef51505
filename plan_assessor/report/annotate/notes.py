"""What to tell the author in the margin of the plan: notes at the words, and one summary at the title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.lines import Finding, MeasureLine
from plan_assessor.report.model import Report
from plan_assessor.report.plan_view import PlanView
from plan_assessor.report.view import present
from plan_assessor.rules.assessment import Assessment, Verdict

AUTHOR = "plan-assessor"
INITIALS = "PA"
FEW = 3  # measures
SEVERITY: tuple[Verdict, ...] = ("+", "partial", "-")


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


def notes_for(assessment: Assessment, file: str, version: str, lang: Language, only_gaps: bool = False) -> Notes:
    """The notes on the words of `file` (its name as in the places); `only_gaps` leaves out what earned its `+`.

    Few notes, so that those that matter are seen: one a criterion, at its first evidence, and one on each of the few
    measures that lack what the others have. What is to be said of the same words is one note.
    """
    plan = present(Report(pack=assessment.pack, assessments=(assessment,), version=version), lang).plans[0]
    found = [_on_finding(finding, lang) for finding in plan.findings if not (only_gaps and finding.mark.verdict == "+")]
    notes = [note for note in (*found, *_on_measures(plan.measures, lang)) if note]
    titles = {_row(measure.quote.source): measure.title for measure in plan.measures}
    is_only = len(assessment.plan.sources) == 1
    return Notes(
        title=plan.title,
        summary=_summary(plan, assessment, version, lang),
        notes=tuple(
            replace(note, beside=titles.get(_row(note.place), ""))
            for note in _joined(notes)
            if is_only or note.place.file == file
        ),
    )


def _row(place: Place) -> tuple[object, ...]:
    return place.file, place.table, place.row


def _joined(notes: Sequence[Note]) -> list[Note]:
    """Notes on the same words as one, in the colour of the one that asks for most."""
    by_place: dict[tuple[object, ...], Note] = {}
    for note in notes:
        key = (*_row(note.place), note.place.page, note.place.quote)
        known = by_place.get(key)
        worst = max(known.verdict, note.verdict, key=SEVERITY.index) if known else note.verdict
        words = f"{known.words}\n\n{note.words}" if known else note.words
        by_place[key] = replace(note, verdict=worst, words=words)
    return list(by_place.values())


def _on_finding(finding: Finding, lang: Language) -> Note | None:
    """One note with all that there is to say, at the first evidence."""
    if not finding.quotes:
        return None
    said = [
        text("note.finding", lang, words=finding.mark.words, symbol=finding.mark.symbol, title=finding.title),
        finding.comment,
    ]
    if finding.to_improve:
        said.append(f"{text('to_improve', lang)}: {finding.to_improve}")
    return Note(_at_letters(finding.quotes[0].source), finding.mark.verdict, "\n".join(said))


def _at_letters(place: Place) -> Place:
    """The place itself, or the header of its column where nothing stands in it but dashes."""
    if place.column and not any(map(str.isalnum, place.quote)):
        return place.model_copy(update={"quote": place.column, "row": None})
    return place


def _on_measures(measures: Sequence[MeasureLine], lang: Language) -> Iterator[Note]:
    """A note on each measure that lacks a field which only few lack: where many do, the criterion says so."""
    lacking = Counter(field for measure in measures for field, words in measure.fields.items() if not words)
    for measure in measures:
        fields = [field for field, words in measure.fields.items() if not words and lacking[field] <= FEW]
        if fields:
            source = measure.quote.source
            place = source if source.quote else source.model_copy(update={"quote": measure.title})
            said = ", ".join(text(f"lacking.{field}", lang) for field in fields)
            yield Note(place, "partial", text("note.lacks", lang, fields=said))


def _summary(plan: PlanView, assessment: Assessment, version: str, lang: Language) -> str:
    pack = assessment.pack
    lines = [text("note.summary", lang, version=version, rules=pack.id, rules_version=pack.version)]
    for finding in plan.findings:
        advice = f" {text('to_improve', lang)}: {finding.to_improve}" if finding.to_improve else ""
        lines.append(f"{finding.mark.symbol} {finding.title}.{advice}")
    if plan.remarks:
        lines += [f"{text('remarks', lang)}:", *(f"• {remark.words}" for remark in plan.remarks)]
    return "\n".join(lines)
