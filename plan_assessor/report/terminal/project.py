"""The progress of a project on a terminal: its head with the consultations, and how each municipality stands."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.prose import blocks
from plan_assessor.report.standing import ProgressView, StandingView
from plan_assessor.report.terminal.paper import bullet


def head(progress: ProgressView, lang: Language) -> Iterator[RenderableType]:
    """What the report is on, and the consultations of each municipality."""
    yield Text(progress.title, style="bold")
    yield Text(text("project.project", lang, name=progress.project))
    yield Text(text("project.period_label", lang, period=progress.period))
    yield ""
    if progress.planned:
        yield Text(progress.summary)
        yield ""
        yield _consultations(progress, lang)
        yield ""


def standing(view: StandingView, previous: str | None, lang: Language) -> Iterator[RenderableType]:
    """How a municipality stands: its document, consultations, what changed, the consultant's words, what is open."""
    yield from (Text(sentence) for sentence in view.lead)
    yield from (bullet(f"{note.day}: {note.note}") for note in view.notes)
    if view.changes is not None:
        yield ""
        yield Text(text("project.changes", lang, date=previous), style="bold")
        yield from (Text(sentence) for sentence in view.changes)
        yield from map(bullet, view.moves)
    if view.text:
        yield ""
        yield Text(text("project.consultant", lang), style="bold")
        yield from (bullet(block.words) if block.kind == "item" else Text(block.words) for block in blocks(view.text))
    if view.open_points:
        yield ""
        yield Text(text("project.open", lang), style="bold")
        yield from map(bullet, view.open_points)
    yield ""


def _consultations(progress: ProgressView, lang: Language) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False, pad_edge=False, header_style="bold")
    table.add_column(text("report.municipality", lang))
    table.add_column(text("project.planned_column", lang), justify="right")
    table.add_column(text("project.held_column", lang), justify="right")
    table.add_column(text("project.stage", lang), ratio=1)
    for each in progress.standings:
        counts = ("" if count is None else str(count) for count in (each.planned, each.held))
        table.add_row(Text(each.municipality), *counts, Text(each.stage))
    table.add_row(text("project.total", lang), str(progress.planned), str(progress.held), "", style="bold")
    return table
