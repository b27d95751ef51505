"""Writes blocks as a PDF, drawn by reportlab; and Word documents as PDFs, by LibreOffice."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import PageBreak as NewPage

from tests.variety.blocks import Block, Cell, PageBreak, Role, Tabbed, Table, Text, placed, weights, width
from tests.variety.typography import Look

FONTS = Path("/usr/share/fonts/truetype")
MARGIN = 2 * cm
LEADING = 1.2
PADDING = 3
BULLETS = ("•", "–")
RULE = 0.5
# LibreOffice starts once for all files; a minute for its start, and a second for each
START_SECONDS, FILE_SECONDS = 60, 5


@cache
def _face(file: str) -> str:
    (path,) = FONTS.glob(f"*/{file}.ttf")
    pdfmetrics.registerFont(TTFont(file, str(path)))
    return file


def write_pdf(path: Path, blocks: Iterable[Block], look: Look) -> None:
    """Draws the document."""
    size = landscape(A4) if look.landscape else A4
    template = SimpleDocTemplate(
        str(path), pagesize=size, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=MARGIN, bottomMargin=MARGIN,
        invariant=1,
    )  # fmt: skip
    writer = _Writer(look, size[0] - 2 * MARGIN)
    numbered = writer.page_number if look.footer else writer.nothing
    template.build(writer.written(blocks), onFirstPage=numbered, onLaterPages=numbered)


class _Writer:
    def __init__(self, look: Look, room: float) -> None:
        self.look = look
        self.room = room
        self.regular, self.bold = (_face(file) for file in look.pdf)
        self.counted = 0

    def nothing(self, canvas: Any, template: Any) -> None:
        """No footer."""

    def page_number(self, canvas: Any, _: Any) -> None:
        """The number of the page, below its middle."""
        canvas.setFont(self.regular, self.look.size)
        canvas.drawCentredString(MARGIN + self.room / 2, MARGIN / 2, str(canvas.getPageNumber()))

    def written(self, blocks: Iterable[Block]) -> list[Flowable]:
        flowables: list[Flowable] = []
        for block in blocks:
            if isinstance(block, Text):
                flowables.append(self._text(block))
            elif isinstance(block, Tabbed):
                flowables.append(self._tabbed(block))
            elif isinstance(block, PageBreak):
                flowables.append(NewPage())
            else:
                flowables += [self._table(block, self.room), Spacer(1, self.look.size)]
        return flowables

    def _style(self, role: Role = "body", *, bold: bool = False, indent: float = 0) -> ParagraphStyle:
        heading = role in ("title", "chapter", "section", "bold")
        centred = role in ("title", "centred") or (role == "chapter" and self.look.headings != "style")
        size = self.look.size + 2 if role == "chapter" and self.look.headings == "style" else self.look.size
        style = ParagraphStyle(
            role, fontName=self.bold if heading or bold else self.regular, fontSize=size, leading=size * LEADING,
            spaceAfter=size / 3, spaceBefore=size if role == "chapter" else 0, leftIndent=indent * cm,
        )  # fmt: skip
        if centred:
            style.alignment = TA_CENTER
        if role in ("bullet", "numbered"):
            style.leftIndent, style.bulletIndent, style.bulletFontName = 0.8 * cm, 0.3 * cm, self.regular
            style.bulletFontSize = size
        return style

    def _text(self, block: Text) -> Flowable:
        heading = block.role in ("chapter", "section")
        text = self.look.heading(block.text) if heading else self.look.dress(block.text)
        if not text:
            return Spacer(1, self.look.size)
        mark = None
        if block.role == "bullet":
            mark = BULLETS[self.look.dash == "-"]
        if block.role == "numbered":
            self.counted += 1
            mark = f"{self.counted}."
        return Paragraph(escape(text), self._style(block.role, indent=block.indent), bulletText=mark)

    def _tabbed(self, block: Tabbed) -> Flowable:
        cells = tuple(Cell((text,), bold=block.bold) for text in block.cells)
        return self._table(Table((cells,), ruling="none"), self.room, block.shares)

    def _table(self, block: Table, room: float, shares: Sequence[float] | None = None) -> LongTable:
        wanted = shares or weights(block)
        widths = [room * weight / sum(wanted) for weight in wanted]
        grid: list[list[Any]] = [[""] * width(block) for _ in block.rows]
        style: list[tuple[Any, ...]] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
        ]
        for y, x, one in placed(block):
            grid[y][x] = self._cell(one, sum(widths[x : x + one.across]) - 2 * PADDING)
            corner = (x + one.across - 1, y + one.down - 1)
            if corner != (x, y):
                style.append(("SPAN", (x, y), corner))
            if one.shade:
                style.append(("BACKGROUND", (x, y), corner, f"#{one.shade}"))
        style += self._rulings(block)
        repeated = block.header if block.repeat_header else 0
        return LongTable(grid, widths, repeatRows=repeated, style=style, splitInRow=1)

    def _rulings(self, block: Table) -> list[tuple[Any, ...]]:
        if block.ruling == "all":
            return [("GRID", (0, 0), (-1, -1), RULE, "black")]
        if block.ruling == "header":
            return [("LINEBELOW", (0, block.header - 1), (-1, block.header - 1), RULE, "black")]
        return []

    def _cell(self, one: Cell, room: float) -> list[Flowable]:
        style = self._style(bold=one.bold)
        style.spaceAfter = 0
        lines: list[Flowable] = [Paragraph(escape(self.look.dress(text)), style) for text in one.lines if text]
        return [*lines, self._table(one.inner, room - 2 * PADDING)] if one.inner else lines


def export(documents: Sequence[Path], folder: Path) -> None:
    """Writes each Word document as a PDF of the same name into the folder, all in one run of LibreOffice."""
    if not documents:
        return
    with TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf"]
        seconds = START_SECONDS + FILE_SECONDS * len(documents)
        subprocess.run([*command, "--outdir", folder, *documents], check=True, capture_output=True, timeout=seconds)
