"""Opening the pages of a PDF: within bounds of memory, and with what annotations show made part of the page."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pypdfium2 as pdfium
import pypdfium2.raw as raw

_SHARE: Final = 4
"""One page may take this share of the memory that the process may use: odd pages of public test suites take 130 MB."""
_WITH_TEXT: Final = frozenset(
    {raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_WATERMARK}
)
"""Annotations that stand on the page as its text does: filled fields, typed words, stamps. Comments do not."""
_LARGEST: Final = 50_000.0
"""The width and the height, in points, to which larger pages are cut: pdfium's time for text grows with them, and
17 metres are larger than any plan."""
_MOST_WITH_TEXT: Final = 2_000
"""Annotations of a page whose text is read; pdfium's time for them grows with the square of their number."""
_NOT_SHOWN: Final = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW


class Pages:
    """The pages of an open file; `close` it before the file."""

    def __init__(self, pdf: pdfium.PdfDocument) -> None:
        self._pdf = pdf
        self._forms = None
        self._settings = raw.FPDF_FORMFILLINFO(version=2)
        self.cut: set[int] = set()
        """The indices of opened pages that had more annotations with text than are read."""

    def open(self, index: int) -> pdfium.PdfPage:
        """The page of this index (from 0), with the words of its annotations in it. Raises PdfiumError.

        Where the page takes too much memory, pdfium ends the process.
        """
        with _bounded_memory():
            page = self._pdf[index]
            cut = _cut(page)
            if with_text := _keep_annotations_with_text(page):
                if with_text > _MOST_WITH_TEXT:
                    self.cut.add(index)
                self._flatten(page, draws_fields=with_text <= _MOST_WITH_TEXT)
            elif not cut:
                return page
            # what was changed is seen when the page is opened anew
            page.close()
            return self._pdf[index]

    def close(self) -> None:
        """End what was begun for annotations."""
        if self._forms:
            raw.FPDFDOC_ExitFormFillEnvironment(self._forms)

    def _flatten(self, page: pdfium.PdfPage, *, draws_fields: bool) -> None:
        """Make the annotations part of the page, in the file as it is in memory."""
        _own_boxes(page)
        if not draws_fields:
            raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
            return
        self._forms = self._forms or raw.FPDFDOC_InitFormFillEnvironment(self._pdf, self._settings)
        # this draws the fields that say what is in them, but not how it looks
        raw.FORM_OnAfterLoadPage(page, self._forms)
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        raw.FORM_OnBeforeClosePage(page, self._forms)


def _cut(page: pdfium.PdfPage) -> bool:
    """Cut a page that is too large to what is near its origin; whether it was."""
    if max(page.get_size()) <= _LARGEST:
        return False
    box = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, box)
    left, bottom = _start(box.left, box.right), _start(box.bottom, box.top)
    sides = left, bottom, min(box.right, left + _LARGEST), min(box.top, bottom + _LARGEST)
    page.set_mediabox(*sides)
    page.set_cropbox(*sides)
    return True


def _own_boxes(page: pdfium.PdfPage) -> None:
    """Give the page the boxes that it inherits: flattening would put those of a letter in their place."""
    box = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, box)
    if box.left < box.right and box.bottom < box.top:
        sides = box.left, box.bottom, box.right, box.top
        page.set_mediabox(*sides)
        page.set_cropbox(*sides)


def _start(low: float, high: float) -> float:
    """Where to begin between two sides of a page, so that its origin is kept if it is between them."""
    return max(low, min(-_LARGEST / 2, high - _LARGEST))


def _keep_annotations_with_text(page: pdfium.PdfPage) -> int:
    """How many annotations show text; all others are removed, and those that are too many, unless none does."""
    count = raw.FPDFPage_GetAnnotCount(page)
    with_text = [index for index in range(count) if _shows_text(page, index)]
    if with_text:
        kept = set(with_text[:_MOST_WITH_TEXT])
        for index in reversed(range(count)):
            if index not in kept:
                raw.FPDFPage_RemoveAnnot(page, index)
    return len(with_text)


def _shows_text(page: pdfium.PdfPage, index: int) -> bool:
    annotation = raw.FPDFPage_GetAnnot(page, index)
    if not annotation:
        return False
    try:
        is_shown = not raw.FPDFAnnot_GetFlags(annotation) & _NOT_SHOWN
        return is_shown and raw.FPDFAnnot_GetSubtype(annotation) in _WITH_TEXT
    finally:
        raw.FPDFPage_CloseAnnot(annotation)


@contextlib.contextmanager
def _bounded_memory() -> Iterator[None]:
    """Lets what is done take no more than its share: forms that draw one another fill any memory, slowly.

    Only in a process whose memory is bounded already, such as those in which documents are read.
    """
    limit = _memory_limit()
    in_use = _memory_in_use() if limit else None
    if limit is None or in_use is None:
        yield
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (min(limit[0], in_use + limit[0] // _SHARE), limit[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limit)


def _memory_limit() -> tuple[int, int] | None:
    """The soft and the hard limit in bytes; None where there is none."""
    try:
        import resource
    except ImportError:
        return None
    limit = resource.getrlimit(resource.RLIMIT_AS)
    return None if limit[0] == resource.RLIM_INFINITY else limit


def _memory_in_use() -> int | None:
    """The bytes that the process has mapped; None where there is no telling."""
    try:
        import resource

        return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except (ImportError, OSError):
        return None
