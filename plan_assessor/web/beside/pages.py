"""The pages of a PDF: a picture, its text to select, and boxes over the quoted words. Runs in a child process."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from plan_assessor.document.model import ScannedPage
from plan_assessor.document.reading import Progress
from plan_assessor.errors import UnreadableError
from plan_assessor.report.annotate.pdf import Box, Finder
from plan_assessor.web.beside.model import Marked, Page, Part, TextLine
from plan_assessor.web.beside.quotes import Quotation
from plan_assessor.web.beside.scans import scanned_page

POINTS_AN_INCH = 72
DOTS_AN_INCH = 110
LARGEST_SIDE = 2400  # dots
FINE = 20  # parts of a point, as pdfium gives whole numbers
MOST_LINES = 2000  # of text on a page: what is more can be read in the picture, not selected


def pages(path: Path, quotations: Sequence[Quotation], scans: Iterable[ScannedPage]) -> tuple[Page, ...]:
    """All pages of a PDF, those of a scan with the words recognised in them. Raises UnreadableError: "broken"."""
    document = _opened(path)
    scanned = {scan.number: scan for scan in scans}
    finder = Finder(document)
    in_text = [quotation for quotation in quotations if quotation.place.page not in scanned]
    found = [(quotation, finder.find_joined(quotation.place, quotation.beside)) for quotation in in_text]
    made = []
    for number in range(1, len(document) + 1):
        page = document[number - 1]
        width, height = page.get_size()
        if number in scanned:
            on_page = [quotation for quotation in quotations if quotation.place.page == number]
            made.append(scanned_page(scanned[number], width, height, on_page))
        else:
            here = [(q, place) for q, place in found if place and place[0] == number - 1]
            marks = tuple(Marked(q, tuple(_boxes(page, finder, *place))) for q, place in here)
            made.append(Page(number, width, height, tuple(_lines(page)), marks))
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


def _boxes(page: pdfium.PdfPage, finder: Finder, index: int, places: Iterable[tuple[int, int]]) -> Iterator[Part]:
    for ends in places:
        yield from (_part(page, box) for box in finder.boxes(index, *ends))


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
