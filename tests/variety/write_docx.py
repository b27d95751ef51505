"""Writes blocks as a Word document."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.variety.blocks import Block, Cell, PageBreak, Tabbed, Table, Text, placed, weights, width
from tests.variety.typography import Look

PAGE = (Cm(21), Cm(29.7))
MARGIN = Cm(2)
LETTERS_APART = Pt(2)
# python-docx counts letter-spacing in twentieths of a point
TWENTIETHS = 20
STYLES = {"bullet": "List Bullet", "numbered": "List Number"}
CENTRED = ("title", "centred")


def write_docx(path: Path, blocks: Iterable[Block], look: Look) -> None:
    """Writes the document."""
    _Writer(look).written(blocks).save(str(path))


class _Writer:
    def __init__(self, look: Look) -> None:
        self.look = look
        self.document: Document = docx.Document()
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = look.docx, Pt(look.size)
        section = self.document.sections[0]
        size = PAGE[::-1] if look.landscape else PAGE
        section.page_width, section.page_height = size
        section.orientation = WD_ORIENT.LANDSCAPE if look.landscape else WD_ORIENT.PORTRAIT
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
        self.room = Length(size[0] - 2 * MARGIN)
        if look.footer:
            _page_number(section.footer.paragraphs[0])

    def written(self, blocks: Iterable[Block]) -> Document:
        for block in blocks:
            if isinstance(block, Text):
                self._text(block)
            elif isinstance(block, Tabbed):
                self._tabbed(block)
            elif isinstance(block, PageBreak):
                self.document.add_page_break()
            else:
                self._table(block)
        return self.document

    def _text(self, block: Text) -> None:
        if block.role in ("chapter", "section"):
            self._heading(block)
            return
        paragraph = self.document.add_paragraph(style=STYLES.get(block.role))
        run = paragraph.add_run(self.look.dress(block.text))
        run.bold = block.role in ("title", "bold") or None
        if block.role in CENTRED:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if block.indent:
            paragraph.paragraph_format.left_indent = Cm(block.indent)

    def _heading(self, block: Text) -> None:
        text = self.look.heading(block.text)
        if self.look.headings == "style":
            self.document.add_heading(text, 1 if block.role == "chapter" else 2)
            return
        paragraph = self.document.add_paragraph()
        run = paragraph.add_run(text)
        run.bold = True
        if block.role == "chapter":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if self.look.headings == "spaced":
            spacing = OxmlElement("w:spacing")
            spacing.set(qn("w:val"), str(round(LETTERS_APART.pt * TWENTIETHS)))
            run._r.get_or_add_rPr().append(spacing)

    def _tabbed(self, block: Tabbed) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.add_run("\t".join(self.look.dress(text) for text in block.cells)).bold = block.bold or None
        for at in range(1, len(block.cells)):
            stop = self.room * sum(block.shares[:at]) / sum(block.shares)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Length(round(stop)))

    def _table(self, block: Table) -> None:
        table = self.document.add_table(len(block.rows), width(block))
        self._fill(table, block, self.room)
        self.document.add_paragraph()

    def _fill(self, table: WordTable, block: Table, room: Length) -> None:
        table.style = "Table Grid" if block.ruling == "all" else "Normal Table"
        table.autofit = False
        wanted = weights(block)
        widths = [Length(round(room * weight / sum(wanted))) for weight in wanted]
        for column, size in zip(table.columns, widths, strict=True):
            column.width = size
        cells = [list(row.cells) for row in table.rows]
        for line in cells:
            for one, size in zip(line, widths, strict=True):
                one.width = size
        for y, x, one in placed(block):
            target = cells[y][x]
            if one.across > 1 or one.down > 1:
                target = target.merge(cells[y + one.down - 1][x + one.across - 1])
            self._cell(target, one, Length(sum(widths[x : x + one.across])))
            if block.ruling == "header" and y < block.header:
                _border_below(target)
        for heading in table.rows[: block.header if block.repeat_header else 0]:
            heading._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))

    def _cell(self, target: _Cell, one: Cell, room: Length) -> None:
        for at, text in enumerate(one.lines):
            paragraph = target.paragraphs[0] if at == 0 else target.add_paragraph()
            paragraph.add_run(self.look.dress(text)).bold = one.bold or None
        if one.shade:
            shading = OxmlElement("w:shd")
            shading.set(qn("w:val"), "clear")
            shading.set(qn("w:fill"), one.shade)
            target._tc.get_or_add_tcPr().append(shading)
        if one.inner:
            self._fill(target.add_table(len(one.inner.rows), width(one.inner)), one.inner, Length(round(room * 0.95)))
            target.add_paragraph()


def _border_below(target: _Cell) -> None:
    borders, bottom = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    for key, value in {"val": "single", "sz": "6", "color": "000000"}.items():
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    target._tc.get_or_add_tcPr().append(borders)


def _page_number(paragraph: Paragraph) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)
