"""A copy of the author's PDF with highlights at the words that earned or missed each verdict, and a note on page 1."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from plan_assessor.document.model import Place
from plan_assessor.errors import UsageError
from plan_assessor.report.annotate.locate import Letters
from plan_assessor.report.annotate.notes import AUTHOR, Note, Notes
from plan_assessor.report.ours import PDF_STAMP
from plan_assessor.rules.assessment import Verdict

Box = tuple[float, float, float, float]

COLORS: dict[Verdict, tuple[int, int, int]] = {"+": (183, 235, 196), "partial": (255, 226, 130), "-": (255, 190, 186)}
SUMMARY_COLOR = (143, 193, 255)
ICON_SIZE = 20
ICON_MARGIN = 12


@dataclass(slots=True)
class _Highlight:
    """Words of a page (its index, then the indices of the first and last character) with all notes on them."""

    page: int
    first: int
    last: int
    verdict: Verdict
    words: list[str] = field(default_factory=list)


def annotate_pdf(data: bytes, notes: Notes) -> bytes:
    """The PDF with the notes in it; raises UsageError where pdfium cannot open or save it."""
    try:
        document = pdfium.PdfDocument(data)
        try:
            finder = Finder(document)
            for highlight in _highlights(finder, notes.notes):
                boxes = finder.boxes(highlight.page, highlight.first, highlight.last)
                _add_highlight(document[highlight.page], boxes, highlight)
            _add_summary(document[0], notes.summary)
            out = io.BytesIO()
            # What is added goes after the bytes of the original: signatures in it stay valid for what they signed.
            document.save(out, flags=raw.FPDF_INCREMENTAL)
        finally:
            document.close()
    except pdfium.PdfiumError as error:
        raise UsageError("annotate_failed") from error
    return out.getvalue() + PDF_STAMP


def _highlights(finder: Finder, notes: tuple[Note, ...]) -> list[_Highlight]:
    """The notes by the words that they are on: several on the same words become one."""
    found: dict[tuple[int, int, int], _Highlight] = {}
    for note in notes:
        place = finder.find(note.place, note.beside)
        if place:
            found.setdefault(place, _Highlight(*place, note.verdict)).words.append(note.words)
    return list(found.values())


class Finder:
    """Finds quotations on the pages of a document; each page is read once, when it is first needed."""

    def __init__(self, document: pdfium.PdfDocument) -> None:
        self._document = document
        self._pages: dict[int, tuple[pdfium.PdfTextPage, Letters[int]]] = {}

    def find(self, place: Place, beside: str = "") -> tuple[int, int, int] | None:
        """The page, first and last character of the words of a place, those `beside` other words before the rest."""
        for page in self._likely_pages(place.page):
            places = self._sorted(page, [[ends] for ends in self._page(page)[1].find(place.quote)], beside)
            if places:
                return page, *places[0][0]
        return None

    def find_joined(self, place: Place, beside: str = "") -> tuple[int, list[tuple[int, int]]] | None:
        """The page, and the ends of all lines or cells that the quotation joins; else those of `find`."""
        for page in self._likely_pages(place.page):
            places = self._sorted(page, self._page(page)[1].find_joined(place.quote), beside)
            if places:
                return page, places[0]
        found = self.find(place, beside)
        return found and (found[0], [found[1:]])

    def _sorted(self, page: int, places: list[list[tuple[int, int]]], beside: str) -> list[list[tuple[int, int]]]:
        """The places, those first that begin nearest to the height of the words `beside`."""
        rows = self._page(page)[1].find(beside) if len(places) > 1 and beside else []
        return sorted(places, key=lambda ends: min((self._gap(page, ends[0], row) for row in rows), default=0))

    def boxes(self, page: int, first: int, last: int) -> list[Box]:
        """The boxes of the words, one for each line."""
        text = self._page(page)[0]
        return [text.get_rect(number) for number in range(text.count_rects(first, last - first + 1))]

    def _gap(self, page: int, place: tuple[int, int], row: tuple[int, int]) -> float:
        """How far above or below each other the words at two places are; less than nothing where they overlap."""
        (low, high), (row_low, row_high) = (_extent(self.boxes(page, *each)) for each in (place, row))
        return max(low - row_high, row_low - high)

    def _likely_pages(self, page: int | None) -> Iterator[int]:
        """The page of the place; all pages where the place names none."""
        if page is None:
            yield from range(len(self._document))
        elif page <= len(self._document):
            yield page - 1

    def _page(self, page: int) -> tuple[pdfium.PdfTextPage, Letters[int]]:
        if page not in self._pages:
            text = self._document[page].get_textpage()
            letters: Letters[int] = Letters()
            for index in range(text.count_chars()):
                code = raw.FPDFText_GetUnicode(text, index)
                letters.add(chr(code) if code <= 0x10FFFF else "", index)
            self._pages[page] = text, letters
        return self._pages[page]


def _extent(boxes: list[Box]) -> tuple[float, float]:
    """The lowest and the highest point of the boxes."""
    return min((box[1] for box in boxes), default=0), max((box[3] for box in boxes), default=0)


def _add_highlight(page: pdfium.PdfPage, boxes: list[Box], highlight: _Highlight) -> None:
    """Adds a highlight over the boxes, with its notes."""
    if not boxes:
        return
    annotation = raw.FPDFPage_CreateAnnot(page, raw.FPDF_ANNOT_HIGHLIGHT)
    for left, bottom, right, top in boxes:
        corners = raw.FS_QUADPOINTSF(left, top, right, top, left, bottom, right, bottom)
        raw.FPDFAnnot_AppendAttachmentPoints(annotation, corners)
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    _finish(
        annotation,
        (min(lefts), min(bottoms), max(rights), max(tops)),
        COLORS[highlight.verdict],
        "\n\n".join(highlight.words),
    )


def _add_summary(page: pdfium.PdfPage, words: str) -> None:
    """Adds a note in the top left corner of the page."""
    left, _, _, top = page.get_cropbox()
    left, top = left + ICON_MARGIN, top - ICON_MARGIN
    annotation = raw.FPDFPage_CreateAnnot(page, raw.FPDF_ANNOT_TEXT)
    _finish(annotation, (left, top - ICON_SIZE, left + ICON_SIZE, top), SUMMARY_COLOR, words)


def _finish(annotation: raw.FPDF_ANNOTATION, box: Box, color: tuple[int, int, int], words: str) -> None:
    """Sets what all annotations have, and closes it."""
    left, bottom, right, top = box
    raw.FPDFAnnot_SetRect(annotation, raw.FS_RECTF(left=left, bottom=bottom, right=right, top=top))
    raw.FPDFAnnot_SetColor(annotation, raw.FPDFANNOT_COLORTYPE_Color, *color, 255)
    raw.FPDFAnnot_SetFlags(annotation, raw.FPDF_ANNOT_FLAG_PRINT)
    _set_text(annotation, b"T", AUTHOR)
    _set_text(annotation, b"Contents", words)
    raw.FPDFPage_CloseAnnot(annotation)


def _set_text(annotation: raw.FPDF_ANNOTATION, key: bytes, words: str) -> None:
    encoded = ctypes.create_string_buffer(words.encode("utf-16-le") + b"\0\0")
    raw.FPDFAnnot_SetStringValue(annotation, key, ctypes.cast(encoded, raw.FPDF_WIDESTRING))
