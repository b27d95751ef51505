"""Pages of a PDF that are pictures of text: recognised while the others are read as they are."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from plan_assessor.document.layout.model import PageContent
from plan_assessor.document.layout.settings import TableSettings

if TYPE_CHECKING:
    import pypdfium2 as pdfium
    from PIL.Image import Image

    from plan_assessor.document.scan.page import Recognised

PAGE_TIMEOUT: Final = 50.0
"""Seconds for one page; most take two."""
_PICTURED: Final = 0.7
_STAMP: Final = 300
"""A page that is mostly picture, with fewer letters of text than this, may be a scan with a stamp or a signature."""
_MORE: Final = 2
"""A picture says more than the text upon it if it says so many times as much."""


class Recogniser:
    """Recognises so many pages `at_once`, in threads that end with it.

    Without tesseract and its Lithuanian data every page stays as it is, and so does one that takes longer than
    PAGE_TIMEOUT.
    """

    def __init__(self, at_once: int) -> None:
        self.ahead = at_once
        self._pool = ThreadPoolExecutor(at_once)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown()

    def __call__(
        self, page: pdfium.PdfPage, content: PageContent, settings: TableSettings
    ) -> PageContent | Future[PageContent]:
        """The content of an open page, of which `content` is known."""
        if not _is_scan(content):
            return content
        # files with text are spared the import of what works on pictures
        from plan_assessor.document.scan.picture import render
        from plan_assessor.document.scan.tesseract import can_recognise

        return self._pool.submit(_recognised, content, *render(page), settings) if can_recognise() else content


def _recognised(content: PageContent, image: Image, scale: float, settings: TableSettings) -> PageContent:
    """The content of a page whose picture has `scale` pixels a point."""
    from plan_assessor.document.scan.page import recognise_page
    from plan_assessor.document.scan.tesseract import RecognitionError

    try:
        found = recognise_page(image, scale, content.number, settings, PAGE_TIMEOUT)
    except RecognitionError:
        return content
    if not _says_more(found, content):
        return found.content if content.is_picture else content  # which knows a blank sheet from a picture
    found.content.recognised = True
    found.content.doubtful = found.is_doubtful
    return found.content


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
