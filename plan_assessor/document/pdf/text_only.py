"""The text of PDF files that pdfium refuses, or of which it sees only some pages: paragraphs through pdfminer."""

from __future__ import annotations

from functools import reduce
from io import BytesIO
from itertools import islice

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTTextContainer
from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser

from plan_assessor.document.layout.lines import join_lines
from plan_assessor.document.model import Paragraph
from plan_assessor.document.pdf.repair import repair
from plan_assessor.document.reading import ReadingLimits
from plan_assessor.errors import UnreadableError


def read_text(data: bytes, file: str, limits: ReadingLimits) -> tuple[list[Paragraph], int]:
    """The paragraphs of the file as pdfminer groups them, and the number of its pages.

    Raises UnreadableError: "encrypted", "empty" without pages, "broken" if pdfminer fails in whatever way or finds no
    text.
    """
    paragraphs: list[Paragraph] = []
    number = 0
    try:
        for number, page in enumerate(islice(extract_pages(BytesIO(data)), limits.pages), 1):
            boxes = [item for item in page if isinstance(item, LTTextContainer)]
            texts = filter(None, (_joined(box.get_text()) for box in boxes))
            paragraphs += [Paragraph(text=text, page=number) for text in texts]
    except PDFPasswordIncorrect:
        raise UnreadableError("encrypted", file=file) from None
    except Exception as error:  # a broken file makes pdfminer raise nearly anything
        raise UnreadableError("broken", file=file) from error
    if not paragraphs:
        raise UnreadableError("broken" if number else "empty", file=file)
    return paragraphs, number


def has_more_pages(data: bytes, count: int) -> bool:
    """Whether the file has more pages than are counted: where a count in it is too small, pdfium stops there."""
    try:
        document = PDFDocument(PDFParser(BytesIO(data)))
        return sum(1 for _ in islice(PDFPage.create_pages(document), count + 1)) > count
    except Exception:  # as above
        return False


def _joined(text: str) -> str:
    """Lines as one text with single blanks."""
    lines = [line for line in (" ".join(repair(line).split()) for line in text.splitlines()) if line]
    return reduce(join_lines, lines) if lines else ""
