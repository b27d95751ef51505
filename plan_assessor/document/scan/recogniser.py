"""Pages of a PDF that are pictures of text: recognised while the others are read as they are."""

from __future__ import annotations

import hashlib
import time
from concurrent.futures import Future, ThreadPoolExecutor
from copy import deepcopy
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

# a Word file without pictures is spared all that works on pages
if TYPE_CHECKING:
    import pypdfium2 as pdfium
    from PIL.Image import Image

    from plan_assessor.document.layout.model import PageContent
    from plan_assessor.document.layout.settings import TableSettings
    from plan_assessor.document.scan.page import Recognised

PAGE_TIMEOUT: Final = 50.0
"""Seconds for one page; most take two."""
_PICTURED: Final = 0.7
_STRIP: Final = 0.2
"""A page that is mostly picture, with lines of text on no larger share of its height, may be a scan with a strip of
typed letters: a registration mark, a stamp, a footer."""
_MORE: Final = 2
"""A picture says more than the text upon it if it says so many times as much; than one in strange letters, if it says
so many times less."""


class Recogniser:
    """Recognises so many pages `at_once`, in threads that end with it, and for so many `seconds` in all.

    Pages that look alike in every pixel are recognised once. Without tesseract and its Lithuanian data every page stays
    as it is; so does one that takes longer than PAGE_TIMEOUT, or whose turn comes too late.
    """

    def __init__(self, at_once: int, seconds: float) -> None:
        self.ahead = at_once
        self._pool = ThreadPoolExecutor(at_once)
        self._seconds = seconds
        self._recognised: dict[bytes, Future[Recognised]] = {}

    @cached_property
    def _deadline(self) -> float:
        """When the time is over: it begins with the first scanned page."""
        return time.monotonic() + self._seconds

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(cancel_futures=kind is not None)

    def __call__(
        self, page: pdfium.PdfPage, content: PageContent, settings: TableSettings
    ) -> PageContent | Future[PageContent]:
        """The content of an open page, of which `content` is known."""
        if not _is_scan(content):
            return content
        # files with text are spared the import of what works on pictures
        from plan_assessor.document.scan.picture import is_photograph, render
        from plan_assessor.document.scan.tesseract import can_recognise

        if not content.garbled and is_photograph(page):
            content.photograph = content.is_picture
            return content
        if not can_recognise():
            content.covered = not content.strange
            return content
        if self._is_late():
            content.late = True
            return content
        image, scale = render(page)
        look = hashlib.sha256(image.tobytes() + repr(image.size).encode()).digest()
        if look not in self._recognised:
            self._recognised[look] = self._pool.submit(self._recognise, image, scale, content.number, settings)
        # the threads take up their work in turn, so what this one waits for was begun before it
        return self._pool.submit(self._better, content, self._recognised[look])

    def _is_late(self) -> bool:
        return time.monotonic() >= self._deadline

    def _recognise(self, image: Image, scale: float, number: int, settings: TableSettings) -> Recognised:
        """The content of a page whose picture has `scale` pixels a point. Raises RecognitionError."""
        from plan_assessor.document.scan.page import recognise_page

        timeout = min(PAGE_TIMEOUT, self._deadline - time.monotonic())
        return recognise_page(image, scale, number, settings, timeout)

    def _better(self, content: PageContent, recognised: Future[Recognised]) -> PageContent:
        """What was recognised, or `content` where that says as much."""
        from plan_assessor.document.scan.tesseract import RecognitionError

        try:
            found = recognised.result()
        except RecognitionError:
            content.late = self._is_late()
            content.illegible = content.is_picture and not content.late
            return content
        says_more = _says_more(found, content)
        if not (says_more or content.is_picture):
            return content
        better = _as_page(found.content, content.number)
        better.recognised, better.doubtful = says_more, says_more and found.is_doubtful
        # which knows a blank sheet from a picture
        better.illegible = better.is_picture
        return better


def _as_page(content: PageContent, number: int) -> PageContent:
    """The content as that of the page with this number: pages that look alike may be several."""
    content = deepcopy(content)
    content.number = number
    content.scanned = content.scanned and content.scanned.model_copy(update={"number": number})
    for table in content.tables:
        table.page = number
        table.pages = [number] * len(table.pages)
    return content


def _is_scan(content: PageContent) -> bool:
    """Whether the page is a picture of text, as far as one can tell from what else is on it."""
    return content.is_picture or content.garbled or content.strange or _is_pictured(content)


def _is_pictured(content: PageContent) -> bool:
    """Whether a picture covers the page, and text next to nothing of it."""
    lines = sum(line.bottom - line.top for line in content.all_lines())
    return content.pictured >= _PICTURED and not content.tables and lines <= _STRIP * content.height


def _says_more(found: Recognised, content: PageContent) -> bool:
    """Whether recognition found more than there is without it."""
    if content.is_picture or content.garbled:
        return _letters(found.content) > 0
    least = 1 / _MORE if content.strange else _MORE
    return not found.is_doubtful and _letters(found.content) >= least * _letters(content)


def _letters(content: PageContent) -> int:
    lines = sum(len(word.text) for line in content.all_lines() for word in line.words)
    return lines + sum(len(box.text) for table in content.tables for box in table.boxes)
