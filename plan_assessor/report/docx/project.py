"""The progress of a project in Word: the head of the official form, the consultations, how each municipality stands."""

from __future__ import annotations

from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.docx.style import shade_cell
from plan_assessor.report.prose import Block, blocks
from plan_assessor.report.standing import ProgressView, StandingView

WIDTHS = (Cm(5.2), Cm(2.6), Cm(1.8), Cm(7.4))
HEADER_PAPER = "EDEFF2"
CELL_SIZE = Pt(11)


def add_head(document: Word, progress: ProgressView, lang: Language) -> None:
    """The project, the period, and the consultations of each municipality."""
    document.add_paragraph(text("project.project", lang, name=progress.project), "Subtitle")
    document.add_paragraph(text("project.period_label", lang, period=progress.period))
    if progress.planned:
        document.add_heading(text("project.consultations", lang), 1)
        document.add_paragraph(progress.summary)
        _add_consultations(document, progress, lang)


def add_standing(document: Word, view: StandingView, previous: str | None, lang: Language) -> None:
    """The text on how a municipality stands."""
    document.add_paragraph(" ".join(view.lead))
    _add_items(document, [f"{note.day}: {note.note}" for note in view.notes])
    if view.changes is not None:
        document.add_heading(text("project.changes", lang, date=previous), 2)
        if view.changes:
            document.add_paragraph(" ".join(view.changes))
        _add_items(document, view.moves)
    if view.text:
        document.add_heading(text("project.consultant", lang), 2)
        for block in blocks(view.text):
            _add_block(document, block)
    if view.open_points:
        document.add_heading(text("project.open", lang), 2)
        _add_items(document, view.open_points)


def _add_items(document: Word, items: list[str] | tuple[str, ...]) -> None:
    for item in items:
        document.add_paragraph(item, "List Bullet")


def _add_block(document: Word, block: Block) -> None:
    """A block of the consultant's own text; its headings are bold words, not headings of the report."""
    paragraph = document.add_paragraph(style="List Bullet" if block.kind == "item" else None)
    for run in block.runs:
        added = paragraph.add_run(run.words)
        added.bold = run.bold or block.kind == "heading" or None
        added.italic = run.italic or None


def _add_consultations(document: Word, progress: ProgressView, lang: Language) -> None:
    table: Table = document.add_table(rows=1, cols=len(WIDTHS), style="Table Grid")
    table.autofit = False
    titles = ("report.municipality", "project.planned_column", "project.held_column", "project.stage")
    _fill_row(table.rows[0].cells, [text(key, lang) for key in titles], bold=True)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell in table.rows[0].cells:
        shade_cell(cell, HEADER_PAPER)
    for each in progress.standings:
        counts = ["" if count is None else str(count) for count in (each.planned, each.held)]
        _fill_row(_new_row(table), [each.municipality, *counts, each.stage])
    total = [text("project.total", lang), str(progress.planned), str(progress.held), ""]
    _fill_row(_new_row(table), total, bold=True)
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = width
        _set_width(column.cells, width)
    document.add_paragraph()


def _new_row(table: Table) -> tuple[_Cell, ...]:
    row = table.add_row()  # type: ignore[no-untyped-call]
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    cells: tuple[_Cell, ...] = row.cells
    return cells


def _fill_row(cells: tuple[_Cell, ...], words: list[str], bold: bool = False) -> None:
    for at, (cell, said) in enumerate(zip(cells, words, strict=True)):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = paragraph.paragraph_format.space_before = Pt(2)
        if at in (1, 2):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(said)
        run.bold, run.font.size = bold or None, CELL_SIZE


def _set_width(cells: tuple[_Cell, ...], width: Length) -> None:
    """LibreOffice asks for the width in every cell."""
    for cell in cells:
        cell.width = width
