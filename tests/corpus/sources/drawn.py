"""PDF files drawn with reportlab, for layouts that Word would not make."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Sequence
from functools import cache

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

MARGIN = 56.0
ALIGNMENTS = {"left": TA_LEFT, "center": TA_CENTER, "justify": TA_JUSTIFY}


@cache
def font(family: str, *, bold: bool = False) -> str:
    """Register a system font with Lithuanian letters and return its name."""
    pattern = f"{family}:{'bold' if bold else 'regular'}"
    path = subprocess.run(["fc-match", "-f", "%{file}", pattern], capture_output=True, text=True, check=True).stdout
    name = f"{family.replace(' ', '')}{'-Bold' if bold else ''}"
    pdfmetrics.registerFont(TTFont(name, path))
    return name


def style(
    family: str = "Liberation Serif",
    size: float = 11,
    *,
    bold: bool = False,
    align: str = "left",
    indent: float = 0,
    hanging: float = 0,
    after: float = 3,
) -> ParagraphStyle:
    """A paragraph style."""
    name = font(family, bold=bold)
    return ParagraphStyle(
        f"{name}-{size}-{align}-{indent}-{hanging}-{after}",
        fontName=name,
        fontSize=size,
        leading=size * 1.22,
        alignment=ALIGNMENTS[align],
        leftIndent=indent,
        firstLineIndent=-hanging,
        spaceAfter=after,
    )


def paragraphs(texts: Sequence[str], form: ParagraphStyle) -> list[Flowable]:
    """Paragraphs of one style."""
    return [Paragraph(text, form) for text in texts]


def _number(canvas: Canvas, size: tuple[float, float]) -> None:
    canvas.setFont(font("Liberation Serif"), 9)
    canvas.drawCentredString(size[0] / 2, 30, str(canvas.getPageNumber()))


def flow(story: Sequence[Flowable], *, wide: bool = False, head: str = "", foot: str = "") -> bytes:
    """A PDF of portrait (or landscape) pages with page numbers at the foot.

    ``head`` and ``foot`` stand in the margins of every page; with ``foot`` the number goes to the right („3 psl.“).
    """
    size = landscape(A4) if wide else A4

    def running(canvas: Canvas, _: BaseDocTemplate) -> None:
        canvas.setFont(font("Liberation Serif"), 9)
        if head:
            canvas.drawString(MARGIN, size[1] - 34, head)
        if not foot:
            _number(canvas, size)
            return
        canvas.drawString(MARGIN, 30, foot)
        canvas.drawRightString(size[0] - MARGIN, 30, f"{canvas.getPageNumber()} psl.")

    target = io.BytesIO()
    document = BaseDocTemplate(target, pagesize=size, invariant=1, title="", author="", pageCompression=1)
    frame = Frame(MARGIN, 50, size[0] - 2 * MARGIN, size[1] - 100, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame], onPage=running, pagesize=size))
    document.build(list(story))
    return target.getvalue()


def flow_with_turned_pages(story: Sequence[Flowable]) -> bytes:
    """A PDF with two page templates, ``upright`` and ``turned`` (landscape, stored as portrait with /Rotate 90)."""
    width, height = A4

    def turn(canvas: Canvas, _: BaseDocTemplate) -> None:
        canvas.translate(width, 0)
        canvas.rotate(90)
        _number(canvas, (height, width))

    target = io.BytesIO()
    document = BaseDocTemplate(target, pagesize=A4, invariant=1, title="", author="", pageCompression=1)
    upright = Frame(MARGIN, 50, width - 2 * MARGIN, height - 100, 0, 0, 0, 0)
    turned = Frame(MARGIN, 50, height - 2 * MARGIN, width - 100, 0, 0, 0, 0)
    upright_page = PageTemplate(
        "upright", [upright], onPage=lambda canvas, _: _number(canvas, (width, height)), pagesize=A4
    )
    turned_page = PageTemplate("turned", [turned], onPage=turn, pagesize=(height, width))
    turned_page.rotation = 90
    document.addPageTemplates([upright_page, turned_page])
    document.build(list(story))
    return target.getvalue()
