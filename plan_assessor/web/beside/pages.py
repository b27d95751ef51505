"""The pages of a PDF: a picture, its text to select, and boxes over the quoted words. Runs in a child process."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from plan_assessor.document.reading import Progress
from plan_assessor.errors import UnreadableError
from plan_assessor.report.annotate.pdf import Box, Finder
from plan_assessor.web.beside.quotes import Quotation

POINTS_AN_INCH = 72
DOTS_AN_INCH = 110
LARGEST_SIDE = 2400  # dots
FINE = 20  # parts of a point, as pdfium gives whole numbers
MOST_LINES = 2000  # of text on a page: what is more can be read in the picture, not selected


class Part(NamedTuple):
    """A stretch of a page in points from its top left corner, as the page is seen (turned pages turned)."""

    left: float
    top: float
    width: float
    height: float


class TextLine(NamedTuple):
    """Words of a page, where they stand."""

    part: Part
    words: str


class Marked(NamedTuple):
    """A quotation and the boxes over its words."""

    quotation: Quotation
    parts: tuple[Part, ...]


class Page(NamedTuple):
    """A page: its number from 1, its size in points, its text, and the quotations on it."""

    number: int
    width: float
    height: float
    lines: tuple[TextLine, ...]
    marks: tuple[Marked, ...]


def pages(path: Path, quotations: Sequence[Quotation], _: Progress) -> tuple[Page, ...]:
    """All pages of a PDF. Raises UnreadableError: "broken"."""
    document = _opened(path)
    finder = Finder(document)
    found = [(quotation, finder.find(quotation.place)) for quotation in quotations]
    made = []
    for index in range(len(document)):
        page = document[index]
        here = [(q, place) for q, place in found if place and place[0] == index]
        marks = tuple(Marked(q, tuple(_part(page, each) for each in finder.boxes(*place))) for q, place in here)
        width, height = page.get_size()
        made.append(Page(index + 1, width, height, tuple(_lines(page)), marks))
        page.close()
    return tuple(made)


def picture(path: Path, number: int, _: Progress) -> bytes:
    """A page as a PNG. Raises UnreadableError: "broken"."""
    document = _opened(path)
    if not 1 <= number <= len(document):
        raise UnreadableError("broken")
    page = document[number - 1]
    longest = max(page.get_size()) / POINTS_AN_INCH
    scale = min(DOTS_AN_INCH, LARGEST_SIDE / longest) / POINTS_AN_INCH
    out = io.BytesIO()
    page.render(scale=scale, may_draw_forms=False).to_pil().save(out, "PNG")
    return out.getvalue()


def _opened(path: Path) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(path)
    except pdfium.PdfiumError:
        raise UnreadableError("broken") from None


def _lines(page: pdfium.PdfPage) -> Iterator[TextLine]:
    text = page.get_textpage()
    for at in range(min(text.count_rects(), MOST_LINES)):
        rectangle = text.get_rect(at)
        words = text.get_text_bounded(*rectangle).strip()
        if words:
            yield TextLine(_part(page, rectangle), words)
    text.close()


def _part(page: pdfium.PdfPage, box: Box) -> Part:
    left, bottom, right, top = box
    (x0, y0), (x1, y1) = _seen(page, left, top), _seen(page, right, bottom)
    return Part(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))


def _seen(page: pdfium.PdfPage, x: float, y: float) -> tuple[float, float]:
    """A point of the page where it is seen, whatever the page's box and turn."""
    width, height = (round(side * FINE) for side in page.get_size())
    seen_x, seen_y = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, seen_x, seen_y)
    return seen_x.value / FINE, seen_y.value / FINE
