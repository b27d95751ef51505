"""The recommendations given to a municipality, in the Word report: a chart of the areas and a table."""

from __future__ import annotations

from docx.document import Document as Word
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Row

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.docx.style import shade_cell
from plan_assessor.report.docx.tables import CELL_SIZE, HEADER_PAPER, mark_row
from plan_assessor.report.uptake import AreaBar, RecommendationLine, UptakeView

TAKEN, LEFT = "█", "░"
NUMBER_WIDTH = Cm(1.4)
AREA_WIDTH, COUNT_WIDTH = Cm(6), Cm(2.5)


def add_uptake(document: Word, uptake: UptakeView, lang: Language, width: int) -> None:
    """Adds the summary, the chart, the table and the measures beyond the package."""
    document.add_heading(text("uptake.title", lang), 2)
    document.add_paragraph(uptake.summary)
    _add_chart(document, uptake.areas, lang, width)
    document.add_paragraph()
    _add_table(document, uptake.recommendations, lang, width)
    document.add_paragraph()
    if uptake.own:
        document.add_heading(text("uptake.own", lang), 2)
    for measure in uptake.own:
        document.add_paragraph(measure, "List Bullet")


def _add_chart(document: Word, areas: tuple[AreaBar, ...], lang: Language, width: int) -> None:
    """A square for each recommendation of an area, filled where it is taken up."""
    table: Table = document.add_table(rows=0, cols=3)
    for area in areas:
        bar = TAKEN * area.taken + LEFT * (area.total - area.taken)
        _add_row(table, [area.title, bar, text("uptake.of", lang, taken=area.taken, total=area.total)])
    _set_widths(table, [AREA_WIDTH, Length(width - AREA_WIDTH - COUNT_WIDTH), COUNT_WIDTH])


def _add_table(document: Word, lines: tuple[RecommendationLine, ...], lang: Language, width: int) -> None:
    table: Table = document.add_table(rows=0, cols=3, style="Table Grid")
    names = ("recommendation_id", "recommendation", "taken_by")
    header = _add_row(table, [text(f"report.{name}", lang) for name in names])
    mark_row(header, "w:tblHeader")
    for cell in header.cells:
        cell.paragraphs[0].runs[0].bold = True
        shade_cell(cell, HEADER_PAPER)
    for line in lines:
        _add_row(table, [line.id, line.text, _answers(line, lang)])
    half = Length((width - NUMBER_WIDTH) // 2)
    _set_widths(table, [NUMBER_WIDTH, half, half])


def _answers(line: RecommendationLine, lang: Language) -> str:
    if line.answers:
        return "\n".join(f"{answer.line}: {answer.words}" for answer in line.answers)
    return "; ".join(filter(None, (text("uptake.left", lang), line.nearest)))


def _add_row(table: Table, words: list[str]) -> _Row:
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    mark_row(row, "w:cantSplit")
    for cell, said in zip(row.cells, words, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.add_run(said).font.size = CELL_SIZE
    return row


def _set_widths(table: Table, widths: list[Length]) -> None:
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
