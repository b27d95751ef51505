"""The progress of a project in Markdown: what the report is on, the consultations, how each municipality stands."""

from __future__ import annotations

from collections.abc import Iterator

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.markdown.escape import escape, line, row, section
from plan_assessor.report.prose import Block, blocks
from plan_assessor.report.standing import ProgressView, StandingView


def head(progress: ProgressView, lang: Language) -> Iterator[str]:
    """What the report is on, and the consultations of each municipality."""
    yield line(text("project.project", lang, name=progress.project))
    yield ""
    yield line(text("project.period_label", lang, period=progress.period))
    yield ""
    if not progress.planned:
        return
    yield f"## {text('project.consultations', lang)}"
    yield ""
    yield line(progress.summary)
    yield ""
    titles = ("report.municipality", "project.planned_column", "project.held_column", "project.stage")
    yield row(text(key, lang) for key in titles)
    yield row(["---", "--:", "--:", "---"])
    for each in progress.standings:
        counts = ("" if count is None else str(count) for count in (each.planned, each.held))
        yield row([escape(each.municipality), *counts, escape(each.stage)])
    yield row([f"**{text('project.total', lang)}**", f"**{progress.planned}**", f"**{progress.held}**", ""])
    yield ""


def standing(view: StandingView, previous: str | None, lang: Language) -> Iterator[str]:
    """How a municipality stands."""
    yield line(" ".join(view.lead))
    yield ""
    yield from (f"- {note.day}: {escape(note.note)}" for note in view.notes)
    if view.notes:
        yield ""
    if view.changes is not None:
        yield f"### {escape(text('project.changes', lang, date=previous))}"
        yield ""
        yield line(" ".join(view.changes))
        yield ""
        yield from (f"- {line(move)}" for move in view.moves)
        yield ""
    if view.text:
        yield f"### {text('project.consultant', lang)}"
        yield ""
        yield from map(_block, blocks(view.text))
    yield from section(text("project.open", lang), map(line, view.open_points))


def _block(block: Block) -> str:
    """A block of the consultant's text; its headings are no headings of the report."""
    words = "".join(_run(escape(run.words), run.bold, run.italic) for run in block.runs)
    return {"item": f"- {words}", "paragraph": f"{words}\n", "heading": f"**{words}**\n"}[block.kind]


def _run(words: str, bold: bool, italic: bool) -> str:
    mark = "**" * bold + "*" * italic
    return f"{mark}{words}{mark[::-1]}"
