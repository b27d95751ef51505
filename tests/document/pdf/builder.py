"""Small PDF files for tests, drawn with reportlab; heights count from the top of the page, in points."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph as Flowable

from plan_assessor.document.model import Document, Paragraph, Table
from plan_assessor.document.pdf.reader import read_pdf

A4 = (595.0, 842.0)
LANDSCAPE = (842.0, 595.0)
Draw = Callable[[Canvas], None]

_FONTS = Path("/usr/share/fonts/truetype")
_FOUND = [
    folder / name
    for folder, name in (
        (_FONTS / "liberation", "LiberationSerif-Regular.ttf"),
        (_FONTS / "liberation2", "LiberationSerif-Regular.ttf"),
        (_FONTS / "dejavu", "DejaVuSerif.ttf"),
    )
    if (folder / name).exists()
]
FONT, BOLD = "Times-Roman", "Times-Bold"
if _FOUND:
    FONT = "Found"
    pdfmetrics.registerFont(TTFont(FONT, _FOUND[0]))
needs_lithuanian = pytest.mark.skipif(not _FOUND, reason="no font with Lithuanian letters on this machine")

PROSE = (
    "Programa skirta visiems miesto gyventojams, kurie nori dirbti, mokytis ir dalyvauti bendruomenės gyvenime. "
    if _FOUND
    else "Programa skirta visiems miesto gyventojams, kurie nori dirbti, mokytis ir dalyvauti kaimo gyvenime. "
)


def pdf(*pages: Draw, size: tuple[float, float] = A4) -> bytes:
    """A file with these pages."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def read(*pages: Draw, size: tuple[float, float] = A4) -> Document:
    """The document of a file with these pages."""
    return read_pdf(pdf(*pages, size=size), "planas.pdf")


def paragraphs(document: Document) -> list[str]:
    """The texts of the paragraphs."""
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def tables(document: Document) -> list[list[list[str]]]:
    """The tables as rows of texts, a merged cell at each of its places."""
    return [
        [[cell.text for cell in row] for row in block.grid] for block in document.blocks if isinstance(block, Table)
    ]


def put(canvas: Canvas, x: float, top: float, text: str, size: float = 12, font: str = FONT) -> None:
    """A line of text that stands on the height `top`."""
    canvas.setFont(font, size)
    canvas.drawString(x, canvas._pagesize[1] - top, text)


def centre(canvas: Canvas, top: float, text: str, size: float = 12, font: str = FONT) -> None:
    """A line in the middle of the page."""
    canvas.setFont(font, size)
    canvas.drawCentredString(canvas._pagesize[0] / 2, canvas._pagesize[1] - top, text)


def justified(canvas: Canvas, x: float, top: float, text: str, right: float = 523) -> None:
    """A line spread to end at `right`."""
    line = canvas.beginText(x, canvas._pagesize[1] - top)
    line.setFont(FONT, 12)
    spare = right - x - canvas.stringWidth(text, FONT, 12)
    for word in text.split():
        line.textOut(word)
        line.moveCursor(0, 0)
        x += canvas.stringWidth(word, FONT, 12) + canvas.stringWidth(" ", FONT, 12) + spare / text.count(" ")
        line.setTextOrigin(x, canvas._pagesize[1] - top)
    canvas.drawText(line)


def prose(canvas: Canvas, top: float, text: str, indent: float = 30, x: float = 72, width: float = 451) -> float:
    """A justified paragraph of 12 points; gives the height under it."""
    style = ParagraphStyle("prose", fontName=FONT, fontSize=12, leading=14.5, alignment=4, firstLineIndent=indent)
    flowable = Flowable(text, style)
    _, height = flowable.wrap(width, 10_000)
    flowable.drawOn(canvas, x, canvas._pagesize[1] - top - height)
    return top + height


def horizontal(canvas: Canvas, top: float, left: float, right: float) -> None:
    """A horizontal ruling."""
    canvas.setLineWidth(0.5)
    canvas.line(left, canvas._pagesize[1] - top, right, canvas._pagesize[1] - top)


def vertical(canvas: Canvas, x: float, top: float, bottom: float) -> None:
    """A vertical ruling."""
    canvas.setLineWidth(0.5)
    canvas.line(x, canvas._pagesize[1] - top, x, canvas._pagesize[1] - bottom)


def columns(
    canvas: Canvas, top: float, xs: Sequence[float], rows: Sequence[Sequence[str]], leading: float = 20
) -> float:
    """Rows of texts that start at `xs`, one line each; gives the height of the row that would follow."""
    for i, row in enumerate(rows):
        for x, text in zip(xs, row, strict=True):
            put(canvas, x, top + i * leading, text, size=10)
    return top + len(rows) * leading


def table(
    canvas: Canvas,
    top: float,
    widths: Sequence[float],
    rows: Sequence[Sequence[str]],
    x: float = 60,
    height: float = 20,
    rulings: str = "both",
) -> float:
    """A ruled table with a line of text in each cell; "\\n" starts another line. Gives the height under it."""
    xs = list(accumulate(widths, initial=x))
    lines = [max(text.count("\n") for text in row) for row in rows]
    ys = list(accumulate((height + 11 * more for more in lines), initial=top))
    for row, y in zip(rows, ys, strict=False):
        for text, left in zip(row, xs, strict=False):
            for i, line in enumerate(text.split("\n")):
                put(canvas, left + 4, y + 13 + 11 * i, line, size=10)
    if rulings in ("both", "horizontal"):
        for y in ys:
            horizontal(canvas, y, xs[0], xs[-1])
    for left in xs if rulings == "both" else xs[1:-1] if rulings == "inner" else []:
        vertical(canvas, left, ys[0], ys[-1])
    return ys[-1]
