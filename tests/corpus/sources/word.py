"""Word documents with the features that plain python-docx does not write."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

Inline = Callable[[Paragraph], None]
Text = str | Sequence["str | Inline"]
Align = Literal["left", "center", "right", "justify"]

WRITTEN = datetime(2024, 1, 15, 9, 0, 0)
REVIEWER = 'w:id="%d" w:author="Rengėjas" w:date="2024-01-15T09:00:00Z"'
ALIGNMENTS = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
FIRST_FOOTNOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)


@dataclass(frozen=True)
class Cell:
    """A table cell that is more than plain text."""

    text: Text = ""
    cols: int = 1
    rows: int = 1
    bold: bool = False
    align: Align = "left"
    vertical: bool = False
    nested: Sequence[Sequence[str]] = ()
    shade: str = ""


Row = Sequence["str | Cell"]


def escape(text: str) -> str:
    """Text made safe for XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _element(xml: str) -> Any:
    """An element from a piece of WordprocessingML whose root tag is in the ``w`` namespace."""
    head, _, tail = xml.partition(">")
    if head.endswith("/"):
        return parse_xml(f"{head[:-1]} {nsdecls('w')}/>{tail}")
    return parse_xml(f"{head} {nsdecls('w')}>{tail}")


# Inline pieces ---------------------------------------------------------------------------------------------------


def run(
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    caps: bool = False,
    hidden: bool = False,
    spaced: float = 0,
    superscript: bool = False,
) -> Inline:
    """Text with run properties; ``spaced`` is the letter-spacing in points."""

    def write(paragraph: Paragraph) -> None:
        piece = paragraph.add_run(text)
        piece.bold = bold or None
        piece.italic = italic or None
        piece.font.all_caps = caps or None
        piece.font.hidden = hidden or None
        piece.font.superscript = superscript or None
        if spaced:
            spacing = OxmlElement("w:spacing")
            spacing.set(qn("w:val"), str(round(spaced * 20)))
            piece._r.get_or_add_rPr().append(spacing)

    return write


def raw(*elements: str) -> Inline:
    """Run-level WordprocessingML, one string per element."""

    def write(paragraph: Paragraph) -> None:
        for xml in elements:
            paragraph._p.append(_element(xml))

    return write


def hard_hyphen() -> Inline:
    """A non-breaking hyphen written as an element, not as a character."""
    return raw("<w:r><w:noBreakHyphen/></w:r>")


def soft_hyphen() -> Inline:
    """An optional hyphen written as an element."""
    return raw("<w:r><w:softHyphen/></w:r>")


def inserted(text: str) -> Inline:
    """A tracked insertion."""
    return raw(f'<w:ins {REVIEWER % 901}><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:ins>')


def deleted(text: str) -> Inline:
    """A tracked deletion."""
    return raw(f'<w:del {REVIEWER % 902}><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>')


def control(text: str, tag: str = "laukas") -> Inline:
    """An inline content control."""
    return raw(
        f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>'
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:sdtContent></w:sdt>'
    )


def simple_field(instruction: str, text: str) -> Inline:
    """A simple field with its stored result."""
    return raw(
        f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
        "</w:fldSimple>"
    )


def _write(paragraph: Paragraph, text: Text, *, bold: bool = False) -> None:
    for piece in [text] if isinstance(text, str) else text:
        if isinstance(piece, str):
            paragraph.add_run(piece).bold = bold or None
        else:
            piece(paragraph)


# The document ----------------------------------------------------------------------------------------------------


class Draft:
    """A Word document under construction."""

    def __init__(
        self, *, landscape: bool = False, font: str = "Times New Roman", size: float = 11, leading: float | None = None
    ) -> None:
        self.document: Document = docx.Document()
        normal = self.document.styles["Normal"]
        normal.font.name = font
        normal.font.size = Pt(size)
        normal.paragraph_format.space_after = Pt(3)
        normal.paragraph_format.line_spacing = leading
        normal.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:cs"), font)
        self._page(self.document.sections[0], landscape)
        self._footnotes: list[str] = []
        self._numberings = 0

    @staticmethod
    def _page(section: Any, landscape: bool) -> None:
        width, height = Cm(21), Cm(29.7)
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (height, width) if landscape else (width, height)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)

    # Text

    def p(
        self,
        text: Text = "",
        *,
        align: Align = "left",
        bold: bool = False,
        indent: float = 0,
        style: str | None = None,
    ) -> Paragraph:
        """A paragraph; ``indent`` in centimetres."""
        paragraph = self.document.add_paragraph(style=style)
        paragraph.alignment = ALIGNMENTS[align]
        if indent:
            paragraph.paragraph_format.left_indent = Cm(indent)
        _write(paragraph, text, bold=bold)
        return paragraph

    def lines(self, *texts: Text, align: Align = "left", bold: bool = False, indent: float = 0) -> None:
        """Several paragraphs of one kind."""
        for text in texts:
            self.p(text, align=align, bold=bold, indent=indent)

    def title(self, *texts: Text) -> None:
        """Centred bold lines."""
        self.p()
        self.lines(*texts, align="center", bold=True)
        self.p()

    def chapter(self, number: str, name: str) -> None:
        """A chapter heading over two centred lines."""
        self.lines(number, name, align="center", bold=True)

    def block(self, *texts: Text, indent: float = 9.5) -> None:
        """An approval block at the right-hand side."""
        self.lines(*texts, indent=indent)

    def bullets(self, *texts: Text) -> None:
        """A bulleted list."""
        for text in texts:
            self.p(text, style="List Bullet")

    def heading(self, text: str, level: int = 1) -> None:
        """A heading with a heading style."""
        self.document.add_heading(text, level)

    def page_break(self) -> None:
        """A page break in a paragraph of its own."""
        self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def section(self, *, landscape: bool) -> None:
        """A new section on a new page."""
        self._page(self.document.add_section(WD_SECTION.NEW_PAGE), landscape)

    def running(self, header: Text = "", footer: Text = "") -> None:
        """Header and footer of the last section."""
        last = self.document.sections[-1]
        for part, text in ((last.header, header), (last.footer, footer)):
            if text:
                part.is_linked_to_previous = False
                _write(part.paragraphs[0], text)

    def contents(self, *entries: tuple[str, int], width: float = 16.5) -> None:
        """A table of contents: a field with its stored lines, dot leaders up to the page number at ``width`` cm."""
        for index, (text, page) in enumerate(entries):
            pieces: list[str | Inline] = [f"{text}\t{page}"]
            if index == 0:
                pieces.insert(
                    0,
                    raw(
                        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
                        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" </w:instrText></w:r>',
                        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
                    ),
                )
            if index == len(entries) - 1:
                pieces.append(raw('<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
            self.p(pieces).paragraph_format.tab_stops.add_tab_stop(
                Cm(width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS
            )

    def tabbed(self, stops: Sequence[float], *rows: Sequence[str], bold_first: bool = True) -> None:
        """Lines whose columns are held only by tab stops (centimetres)."""
        for index, cells in enumerate(rows):
            paragraph = self.p("\t".join(cells), bold=bold_first and index == 0)
            for stop in stops:
                paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(stop))

    # Numbering

    def numbering(self, *patterns: str) -> int:
        """A multilevel list (patterns such as ``%1.%2.``); returns its id for :meth:`item`."""
        self._numberings += 1
        number = 500 + self._numberings
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{pattern}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for level, pattern in enumerate(patterns)
        )
        root = self.document.part.numbering_part.element
        abstract = _element(f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>')
        root.insert(len(root.findall(qn("w:abstractNum"))), abstract)
        root.append(_element(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))
        return number

    def item(self, number: int, text: Text, *, level: int = 0, paragraph: Paragraph | None = None) -> Paragraph:
        """A paragraph (new, or an empty one given) numbered by Word."""
        target = paragraph if paragraph is not None else self.p()
        paragraph_properties: Any = target._p.get_or_add_pPr()
        properties = paragraph_properties.get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = number
        _write(target, text)
        return target

    def numbered(self, number: int, level: int = 0) -> Inline:
        """An inline that makes its (otherwise empty) paragraph carry only Word's own number."""

        def write(paragraph: Paragraph) -> None:
            self.item(number, "", level=level, paragraph=paragraph)

        return write

    # Hidden places

    def footnote(self, text: str) -> Inline:
        """A footnote reference; the note goes to the footnotes part when the document is saved."""
        self._footnotes.append(text)
        return raw(
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
            f'<w:footnoteReference w:id="{len(self._footnotes)}"/></w:r>'
        )

    def commented(self, text: str, note: str) -> Inline:
        """Text with a Word comment on it."""

        def write(paragraph: Paragraph) -> None:
            piece: Run = paragraph.add_run(text)
            comment = self.document.add_comment(piece, text=note, author="Recenzentas", initials="R")
            comment._comment_elm.set(qn("w:date"), "2024-01-15T09:00:00Z")

        return write

    def text_box(self, *texts: str, vml: bool = False) -> None:
        """A text box anchored in an empty paragraph; DrawingML with a VML fallback, or VML alone."""
        inner = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>' for text in texts)
        content = f"<w:txbxContent>{inner}</w:txbxContent>"
        pict = (
            '<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:rect style="position:absolute;margin-left:250pt;'
            f'margin-top:0;width:230pt;height:{18 * len(texts) + 8}pt;z-index:1" stroked="f">'
            f"<v:textbox>{content}</v:textbox></v:rect></w:pict>"
        )
        drawing = (
            '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" '
            'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            '<wp:positionH relativeFrom="column"><wp:posOffset>3200000</wp:posOffset></wp:positionH>'
            '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="2900000" cy="{230000 * len(texts) + 100000}"/><wp:wrapTopAndBottom/>'
            '<wp:docPr id="7" name="Teksto laukas"/><a:graphic><a:graphicData '
            'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext cx="2900000" cy="{230000 * len(texts) + 100000}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
            f"<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        )
        spaces = (
            f"{nsdecls('w', 'wp', 'a')} "
            'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        )
        body = (
            pict
            if vml
            else f'<mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
            f"<mc:Fallback>{pict}</mc:Fallback></mc:AlternateContent>"
        )
        self.p()._p.append(parse_xml(f"<w:r {spaces}>{body}</w:r>"))
        for _ in texts if vml else ():
            self.p()

    def controlled(self, *blocks: Paragraph | Table) -> None:
        """Wrap paragraphs or tables, adjacent in the body, into one block content control."""
        elements = [block._element for block in blocks]
        wrapper = _element('<w:sdt><w:sdtPr><w:tag w:val="blokas"/></w:sdtPr><w:sdtContent/></w:sdt>')
        elements[0].addprevious(wrapper)
        holder = wrapper.find(qn("w:sdtContent"))
        for element in elements:
            holder.append(element)

    # Tables

    def table(
        self,
        rows: Sequence[Row],
        widths: Sequence[float],
        *,
        header: int = 1,
        repeat: bool = False,
        ruled: bool = True,
        size: float = 9.5,
        splittable: bool = True,
        look: str = "Table Grid",
    ) -> Table:
        """A table from rows of cells as in HTML: a cell covered by a span is left out; widths in centimetres.

        ``look`` is the table style of a ruled table.
        """
        table: Table = self.document.add_table(rows=len(rows), cols=len(widths))
        if ruled:
            table.style = look
        table.autofit = False
        self._fill(table, rows, widths, header, size)
        for index, row in enumerate(table.rows):
            properties = row._tr.get_or_add_trPr()
            if repeat and index < header:
                properties.append(_element("<w:tblHeader/>"))
            if not splittable:
                properties.append(_element("<w:cantSplit/>"))
        return table

    def _fill(self, table: Table, rows: Sequence[Row], widths: Sequence[float], header: int, size: float) -> None:
        grid = [list(row.cells) for row in table.rows]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        taken: set[tuple[int, int]] = set()
        for r, row in enumerate(rows):
            c = 0
            for spec in row:
                while (r, c) in taken:
                    c += 1
                cell = spec if isinstance(spec, Cell) else Cell(spec)
                taken |= {(r + dr, c + dc) for dr in range(cell.rows) for dc in range(cell.cols)}
                target = grid[r][c]
                if cell.rows > 1 or cell.cols > 1:
                    target = target.merge(grid[r + cell.rows - 1][c + cell.cols - 1])
                target.width = Cm(sum(widths[c : c + cell.cols]))
                self._fill_cell(target, cell, header_cell=r < header, size=size)
                c += cell.cols
            while (r, c) in taken:
                c += 1
            if c != len(widths):
                raise ValueError(f"row {r} has {c} columns, not {len(widths)}: {row}")

    def _fill_cell(self, target: _Cell, cell: Cell, *, header_cell: bool, size: float) -> None:
        texts: Iterable[Text] = cell.text.split("\n") if isinstance(cell.text, str) else [cell.text]
        for index, text in enumerate(texts):
            paragraph = target.paragraphs[0] if index == 0 else target.add_paragraph()
            paragraph.alignment = ALIGNMENTS["center" if header_cell else cell.align]
            paragraph.paragraph_format.space_after = Pt(0)
            _write(paragraph, text, bold=cell.bold or header_cell)
            for piece in paragraph.runs:
                piece.font.size = Pt(size)
        if cell.vertical:
            target._tc.get_or_add_tcPr().append(_element('<w:textDirection w:val="btLr"/>'))
        if cell.shade:
            target._tc.get_or_add_tcPr().append(
                _element(f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.shade}"/>')
            )
        if cell.nested:
            inner = target.add_table(rows=len(cell.nested), cols=len(cell.nested[0]))
            inner.style = "Table Grid"
            for r, row in enumerate(cell.nested):
                for c, text in enumerate(row):
                    inner.cell(r, c).paragraphs[0].add_run(text).font.size = Pt(size)
            target.add_paragraph()

    @staticmethod
    def row_height(table: Table, index: int, height: float) -> None:
        """Fix the height of a row (for vertical text)."""
        table.rows[index].height = Cm(height)

    @staticmethod
    def insert_row(table: Table, index: int) -> None:
        """Mark a table row and its text as inserted with change tracking on."""
        row = table.rows[index]._tr
        row.get_or_add_trPr().append(_element(f"<w:ins {REVIEWER % 905}/>"))
        for piece in list(row.iter(qn("w:r"))):
            wrapper = _element(f"<w:ins {REVIEWER % 906}/>")
            piece.addprevious(wrapper)
            wrapper.append(piece)

    @staticmethod
    def delete_row(table: Table, index: int) -> None:
        """Mark a table row and its text as deleted with change tracking on."""
        row = table.rows[index]._tr
        row.get_or_add_trPr().append(_element(f"<w:del {REVIEWER % 903}/>"))
        for piece in list(row.iter(qn("w:r"))):
            for text in piece.findall(qn("w:t")):
                text.tag = qn("w:delText")
            wrapper = _element(f"<w:del {REVIEWER % 904}/>")
            piece.addprevious(wrapper)
            wrapper.append(piece)

    # Saving

    def _footnotes_part(self) -> None:
        notes = "".join(
            f'<w:footnote w:id="{index}"><w:p>'
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:footnote>'
            for index, text in enumerate(self._footnotes, start=1)
        )
        xml = (
            f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>{FIRST_FOOTNOTES}{notes}</w:footnotes>'
        )
        part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, xml.encode(), self.document.part.package)
        self.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        self._footnotes = []

    def content(self) -> bytes:
        """The file: the same bytes whenever it is built."""
        if self._footnotes:
            self._footnotes_part()
        core = self.document.core_properties
        core.created = core.modified = WRITTEN
        core.author = core.last_modified_by = "Savivaldybės administracija"
        core.title = core.comments = ""
        core.revision = 1
        written = io.BytesIO()
        self.document.save(written)
        fixed = io.BytesIO()
        with zipfile.ZipFile(written) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
            for entry in source.infolist():
                info = zipfile.ZipInfo(entry.filename, WRITTEN.timetuple()[:6])
                info.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(info, source.read(entry))
        return fixed.getvalue()
