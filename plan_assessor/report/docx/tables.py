"""Priedas Nr. 1 as Word tables: criteria as rows, municipalities as columns, the header repeated on every page."""

from __future__ import annotations

from docx.document import Document as Word
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell, _Row

from plan_assessor.messages.catalogue import text
from plan_assessor.report.docx.style import PAPERS, shade, shade_cell
from plan_assessor.report.plan_view import PlanView
from plan_assessor.report.view import ReportView
from plan_assessor.report.wording import REVIEW
from plan_assessor.rules.assessment import SYMBOLS

COLUMNS_PER_TABLE = 10
TITLE_WIDTH = Cm(7)
HEADER_PAPER = "EDEFF2"
CELL_SIZE = Pt(10)


def add_matrix(document: Word, view: ReportView, width: int) -> None:
    """Adds the matrix, as several tables where the columns are too many for one, and the legend under it."""
    for start in range(0, len(view.plans), COLUMNS_PER_TABLE):
        _add_table(document, view, view.plans[start : start + COLUMNS_PER_TABLE], width)
        document.add_paragraph(style="Comment")
    for verdict, symbol in SYMBOLS.items():
        line = document.add_paragraph(style="Comment")
        shade(line.add_run(f" {symbol} "), verdict)
        line.add_run(f" {text(f'level.{verdict}', view.lang)}")
    for note in (f"{REVIEW}  {text('level.review', view.lang)}", *view.notes):
        document.add_paragraph(f" {note}", "Comment")


def _add_table(document: Word, view: ReportView, plans: tuple[PlanView, ...], width: int) -> None:
    table: Table = document.add_table(rows=1, cols=len(plans) + 1, style="Table Grid")
    table.autofit = False
    header = table.rows[0]
    mark_row(header, "w:tblHeader")
    _fill(header.cells[0], text("report.criterion", view.lang))
    for cell, plan in zip(header.cells[1:], plans, strict=True):
        _fill(cell, plan.label, centered=True)
    for cell in header.cells:
        cell.paragraphs[0].runs[0].bold = True
        shade_cell(cell, HEADER_PAPER)
    for index, (title, _) in enumerate(view.rows):
        row: _Row = table.add_row()  # type: ignore[no-untyped-call]
        mark_row(row, "w:cantSplit")
        _fill(row.cells[0], title)
        for cell, plan in zip(row.cells[1:], plans, strict=True):
            _fill_mark(cell, plan, index)
    _set_widths(table, width)


def add_tally(document: Word, view: ReportView, width: int) -> None:
    """Adds how many plans of a large batch have each verdict."""
    signs = [*SYMBOLS.values(), REVIEW]
    table: Table = document.add_table(rows=1, cols=len(signs) + 1, style="Table Grid")
    table.autofit = False
    for cell, words in zip(table.rows[0].cells, [text("report.criterion", view.lang), *signs], strict=True):
        _fill(cell, words, centered=words in signs)
        cell.paragraphs[0].runs[0].bold = True
        shade_cell(cell, HEADER_PAPER)
    for tally in view.tallies:
        row: _Row = table.add_row()  # type: ignore[no-untyped-call]
        mark_row(row, "w:cantSplit")
        _fill(row.cells[0], tally.title)
        for cell, number in zip(row.cells[1:], tally.numbers, strict=True):
            _fill(cell, str(number), centered=True)
    _set_widths(table, width)


def _fill(cell: _Cell, words: str, centered: bool = False) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.paragraph_format.space_before = Pt(2)
    paragraph.add_run(words).font.size = CELL_SIZE
    if centered:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _fill_mark(cell: _Cell, plan: PlanView, row: int) -> None:
    """Colours the cell and writes the symbol of the verdict into it."""
    mark = plan.marks[row]
    _fill(cell, mark.symbol, centered=True)
    shade(cell.paragraphs[0].runs[0], mark.verdict)
    shade_cell(cell, PAPERS[mark.verdict])


def mark_row(row: _Row, property_name: str) -> None:
    """Gives a row a property: „w:tblHeader“ repeats it on every page, „w:cantSplit“ keeps it on one."""
    row._tr.get_or_add_trPr().append(OxmlElement(property_name))


def _set_widths(table: Table, width: int) -> None:
    """Gives the titles their width and shares the rest; LibreOffice asks for it in every cell."""
    share = Length((width - TITLE_WIDTH) // (len(table.columns) - 1))
    widths = [TITLE_WIDTH] + [share] * (len(table.columns) - 1)
    for column, column_width in zip(table.columns, widths, strict=True):
        column.width = column_width
    # row by row: to ask a column for its cells takes the square of the time
    for row in table.rows:
        for cell, cell_width in zip(row.cells, widths, strict=True):
            cell.width = cell_width
