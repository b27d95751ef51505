"""Files attached to a PDF: to the document, as in a portfolio, and to its pages, as paper clips."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Final

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from plan_assessor.document.containers.inner import NAMELESS, Budget, Inner, Opened
from plan_assessor.document.containers.registration import of_pdf
from plan_assessor.errors import UnreadableError

_IN_DOCUMENT: Final = b"/EmbeddedFile"
_ON_PAGE: Final = b"/FileAttachment"
_HIDING: Final = b"/ObjStm"
"""The objects of a file say so when something is attached, unless they are packed in streams."""


def open_pdf(data: bytes, budget: Budget) -> Opened:
    """The files attached to a PDF, and its registration; a PDF that is locked or damaged has none that is found."""
    opened = Opened(registrations=of_pdf(data))
    hidden = _HIDING in data
    if not (hidden or _IN_DOCUMENT in data):
        return opened
    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        return opened
    with closing(pdf):
        for attachment in _of_document(pdf):
            _take(attachment, budget, opened)
        if hidden or _ON_PAGE in data:
            for attachment in _of_pages(pdf):
                _take(attachment, budget, opened)
    return opened


def _take(attachment: pdfium.PdfAttachment, budget: Budget, opened: Opened) -> None:
    """One attachment, into what was opened."""
    name = attachment.get_name().replace("\\", "/").rpartition("/")[2] or NAMELESS
    try:
        content = bytes(attachment.get_data())
        budget.take(len(content))
    except pdfium.PdfiumError:
        opened.skip(name, UnreadableError("broken"))
    except UnreadableError as error:
        opened.skip(name, error)
    else:
        opened.files.append(Inner(name, content))


def _of_document(pdf: pdfium.PdfDocument) -> Iterator[pdfium.PdfAttachment]:
    for index in range(pdf.count_attachments()):
        yield pdf.get_attachment(index)


def _of_pages(pdf: pdfium.PdfDocument) -> Iterator[pdfium.PdfAttachment]:
    """What hangs on the pages; each must be taken before the next is asked for."""
    for number in range(len(pdf)):
        try:
            page = pdf[number]
        except pdfium.PdfiumError:
            continue
        with closing(page):
            for index in range(raw.FPDFPage_GetAnnotCount(page)):
                annotation = raw.FPDFPage_GetAnnot(page, index)
                found = raw.FPDFAnnot_GetFileAttachment(annotation) if annotation else None
                if found:
                    yield pdfium.PdfAttachment(found, pdf)
                if annotation:
                    raw.FPDFPage_CloseAnnot(annotation)
