"""Scanned PDF files: pages that are pictures are recognised, the others read as they are."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

import pypdfium2 as pdfium

from plan_assessor.document.layout.settings import LIMITS, SETTINGS, PageLimits, TableSettings
from plan_assessor.document.model import Document, Notice
from plan_assessor.document.pdf.page import PageContent, read_page
from plan_assessor.document.pdf.reader import ranges, read_pdf
from plan_assessor.running.progress import Progress

if TYPE_CHECKING:
    from PIL.Image import Image

    from plan_assessor.document.scan.page import Recognised

PAGE_TIMEOUT: Final = 50.0
"""Seconds for one page; most take two."""
_PICTURED: Final = 0.7
_STAMP: Final = 300
"""A page that is mostly picture, with fewer letters of text than this, may be a scan with a stamp or a signature."""
_MORE: Final = 2
"""A picture says more than the text upon it if it says so many times as much."""


def read_scan(
    data: bytes,
    file: str,
    progress: Progress | None = None,
    settings: TableSettings = SETTINGS,
    limits: PageLimits = LIMITS,
    at_once: int = 1,
) -> Document:
    """Read the bytes of a PDF file like `read_pdf`, and recognise the pages that have no text, or none to be read.

    So many pages are recognised `at_once`. Without tesseract and its Lithuanian data it is `read_pdf`. The reader is
    "scan" where half of its pages were recognised.
    Notices: those of `read_pdf`, "recognised" and "hardly_legible" (pages, count) for pages whose words are doubtful.
    A page that takes longer than PAGE_TIMEOUT is left as the picture that it is.
    """
    with ThreadPoolExecutor(at_once) as pool:
        reader = _Reader(pool)
        document = read_pdf(data, file, progress, settings, limits, reader, ahead=at_once)
    if not reader.recognised:
        return document
    mostly = 2 * len(reader.recognised) >= (document.pages or 0)
    notices = (*reader.notices(), *document.notices)
    return document.model_copy(update={"reader": "scan" if mostly else "pdf", "notices": notices})


class _Reader:
    """Reads pages, and remembers which of them were recognised; that is done by the threads of `pool`."""

    def __init__(self, pool: Executor) -> None:
        self._pool = pool
        self.recognised: list[int] = []
        self.doubtful: list[int] = []

    def __call__(
        self, page: pdfium.PdfPage, number: int, settings: TableSettings, limits: PageLimits
    ) -> PageContent | Future[PageContent]:
        """The content of an open page."""
        content = read_page(page, number, settings, limits)
        if not _is_scan(content):
            return content
        # files with text are spared the import of what works on pictures
        from plan_assessor.document.scan.picture import render
        from plan_assessor.document.scan.tesseract import can_recognise

        return self._pool.submit(self._recognise, content, *render(page), settings) if can_recognise() else content

    def _recognise(self, content: PageContent, image: Image, scale: float, settings: TableSettings) -> PageContent:
        """The content of a page whose picture has `scale` pixels a point."""
        from plan_assessor.document.scan.page import recognise_page
        from plan_assessor.document.scan.tesseract import RecognitionError

        try:
            found = recognise_page(image, scale, content.number, settings, PAGE_TIMEOUT)
        except RecognitionError:
            return content
        if not _says_more(found, content):
            return found.content if content.is_picture else content  # which knows a blank sheet from a picture
        self.recognised.append(content.number)
        if found.is_doubtful:
            self.doubtful.append(content.number)
        return found.content

    def notices(self) -> Iterator[Notice]:
        """What the user should know of what was recognised."""
        for code, pages in (("recognised", self.recognised), ("hardly_legible", self.doubtful)):
            if pages:
                yield Notice(code=code, values={"pages": ranges(sorted(pages)), "count": len(pages)})


def _is_scan(content: PageContent) -> bool:
    """Whether the page is a picture of text, as far as one can tell from what else is on it."""
    return content.is_picture or content.garbled or (content.pictured >= _PICTURED and _letters(content) < _STAMP)


def _says_more(found: Recognised, content: PageContent) -> bool:
    """Whether recognition found more than there is without it."""
    if content.is_picture or content.garbled:
        return _letters(found.content) > 0
    return not found.is_doubtful and _letters(found.content) >= _MORE * _letters(content)


def _letters(content: PageContent) -> int:
    lines = sum(len(word.text) for line in content.lines for word in line.words)
    return lines + sum(len(box.text) for table in content.tables for box in table.boxes)
