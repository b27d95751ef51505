"""A page as a Word document."""

from __future__ import annotations

import io

from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt

from plan_assessor.messages.language import Language
from plan_assessor.report.docx.style import dress, shade_cell
from plan_assessor.report.package import stamp
from plan_assessor.report.pages.model import Grid, Heading, Items, Page, Part

MARGIN = Cm(2)
A4 = Cm(21), Cm(29.7)
HEADER_PAPER = "EDEFF2"
CELL_SIZE = Pt(10)


def render(page: Page, lang: Language) -> bytes:
    """The page as a DOCX package."""
    document = Document()
    dress(document, lang)
    section = document.sections[0]
    section.page_width, section.page_height = A4
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    properties = document.core_properties
    properties.title, properties.author, properties.comments = page.title, f"plan-assessor {page.version}", ""
    document.add_paragraph(page.title, "Title")
    for part in page.parts:
        _add(document, part)
    out = io.BytesIO()
    document.save(out)
    return stamp(out.getvalue())


def _add(document: Word, part: Part) -> None:
    if isinstance(part, Heading):
        document.add_heading(part.words, part.level - 1)
    elif isinstance(part, Items):
        for item, lines in part.items:
            paragraph = document.add_paragraph(item, "List Bullet")
            paragraph.paragraph_format.keep_with_next = bool(lines)
            for line in lines:
                document.add_paragraph(line, "Evidence")
    elif isinstance(part, Grid):
        _add_table(document, part)
    else:
        document.add_paragraph(part.words)


def _add_table(document: Word, grid: Grid) -> None:
    table = document.add_table(rows=0, cols=len(grid.header), style="Table Grid")
    for number, words in enumerate((grid.header, *grid.rows)):
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit" if number else "w:tblHeader"))
        for at, (cell, said) in enumerate(zip(row.cells, words, strict=True)):
            run = cell.paragraphs[0].add_run(said)
            run.font.size, run.bold = CELL_SIZE, True if number == 0 else None
            if grid.numbers and at:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if number == 0:
                shade_cell(cell, HEADER_PAPER)
    document.add_paragraph()
