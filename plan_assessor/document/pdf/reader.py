"""PDF files: text, tables and pictures of every page through pdfium; pdfminer's text where pdfium refuses the file."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing
from typing import Final

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from plan_assessor.document.layout.columns import split_columns
from plan_assessor.document.layout.furniture import drop_furniture
from plan_assessor.document.layout.paragraphs import flow
from plan_assessor.document.layout.settings import LIMITS, SETTINGS, PageLimits, TableSettings
from plan_assessor.document.model import Cell, Document, Notice, Paragraph, Table
from plan_assessor.document.pdf.page import PageContent, read_page
from plan_assessor.document.pdf.pages import Pages
from plan_assessor.document.tables.across_pages import join_tables
from plan_assessor.document.tables.cells import mend_words
from plan_assessor.document.tables.grid import PageTable
from plan_assessor.document.tables.whitespace import find_unruled
from plan_assessor.errors import UnreadableError
from plan_assessor.running.progress import Progress

PageReader = Callable[[pdfium.PdfPage, int, TableSettings, PageLimits], PageContent | Future[PageContent]]
"""Reads an open page, of this number; what takes long and no longer needs the page may go on when that is closed."""
_LOCKED: Final = frozenset({raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY})


def read_pdf(
    data: bytes,
    file: str,
    progress: Progress | None = None,
    settings: TableSettings = SETTINGS,
    limits: PageLimits = LIMITS,
    read: PageReader = read_page,
    ahead: int = 0,
) -> Document:
    """Read the bytes of a PDF file; `file` is its name as shown to the user, `read` reads each open page.

    Where `read` goes on with pages that are closed, so many are begun `ahead` of the one that is waited for.

    Notices: "picture_pages", "garbled_text", "text_cut" and "pages_cut" (pages, count) for pages that could not be read
    or not in full, "table_too_dense" (page), "fallback_reader" for a file that pdfium refuses and pdfminer reads,
    without tables.

    Raises:
        UnreadableError: "encrypted" (a password is needed), "broken", "empty" (no pages) or "too_large" (pages, limit).
    """
    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code in _LOCKED:
            raise UnreadableError("encrypted", file=file) from None
        return _read_without_pdfium(data, file, limits)
    pages: list[PageContent] = []
    with closing(pdf), closing(Pages(pdf)) as opened:
        for page in _finished(_begun(opened, _count(pdf, file, limits), settings, limits, read), ahead):
            pages.append(page)
            if progress:
                progress(len(pages), len(pdf))
    drop_furniture(pages)
    find_unruled(pages, settings)
    blocks = list(join_tables(flow(split_columns(pages)), settings))
    _mend(blocks)
    return Document(
        file=file,
        sha256=hashlib.sha256(data).hexdigest(),
        reader="pdf",
        blocks=tuple(_as_table(block) if isinstance(block, PageTable) else block for block in blocks),
        pages=len(pages),
        notices=tuple(_notices(pages)),
    )


def _count(pdf: pdfium.PdfDocument, file: str, limits: PageLimits) -> int:
    """The number of pages, if they can be read."""
    count = len(pdf)
    if not count:
        raise UnreadableError("empty", file=file)
    if count > limits.pages:
        raise UnreadableError("too_large", file=file, pages=count, limit=limits.pages)
    return count


def _begun(
    pages: Pages, count: int, settings: TableSettings, limits: PageLimits, read: PageReader
) -> Iterator[PageContent | Future[PageContent]]:
    """Every page read, or under way, and closed again: pdfium keeps what it parsed of an open page."""
    for number in range(1, count + 1):
        try:
            page = pages.open(number - 1)
            content = read(page, number, settings, limits)
            page.close()
        except pdfium.PdfiumError:
            content = PageContent(number, unread=True)
        yield content


def _finished(begun: Iterable[PageContent | Future[PageContent]], ahead: int) -> Iterator[PageContent]:
    """The pages in their order, each waited for when `ahead` others were begun after it."""
    waiting: deque[PageContent | Future[PageContent]] = deque()
    for page in begun:
        waiting.append(page)
        if len(waiting) > ahead:
            yield _content(waiting.popleft())
    yield from map(_content, waiting)


def _content(page: PageContent | Future[PageContent]) -> PageContent:
    return page.result() if isinstance(page, Future) else page


def _mend(blocks: Iterable[Paragraph | PageTable]) -> None:
    """Put broken words in cells together."""
    boxes, texts = [], []
    for block in blocks:
        if isinstance(block, PageTable):
            boxes += block.boxes
        else:
            texts.append(block.text)
    mend_words(boxes, texts)


def _as_table(table: PageTable) -> Table:
    """The table of the model, with one cell for each box."""
    grid = table.grid()
    boxes = {id(box): box for row in grid for box in row}
    cells = {
        key: Cell(text=box.text, row=box.row, column=box.column, rows=box.rows, columns=box.columns)
        for key, box in boxes.items()
    }
    rows = tuple(tuple([cells[id(box)] for box in row]) for row in grid)
    return Table(grid=rows, pages=tuple(table.pages), ruled=table.ruled)


def _notices(pages: Sequence[PageContent]) -> Iterator[Notice]:
    """What the user should know of the pages."""
    marked = {
        "picture_pages": [page.number for page in pages if page.is_picture],
        "garbled_text": [page.number for page in pages if page.garbled],
        "text_cut": [page.number for page in pages if page.cut],
        "pages_cut": [page.number for page in pages if page.unread],
    }
    for code, numbers in marked.items():
        if numbers:
            yield Notice(code=code, values={"pages": ranges(numbers), "count": len(numbers)})
    for page in pages:
        if page.dense:
            yield Notice(code="table_too_dense", values={"page": page.number})


def ranges(numbers: Sequence[int]) -> str:
    """Ascending numbers as „1–3, 7“."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _read_without_pdfium(data: bytes, file: str, limits: PageLimits) -> Document:
    """The text of a file that pdfium refuses."""
    from plan_assessor.document.pdf.text_only import read_text  # rare, and pdfminer is slow to import

    blocks, pages = read_text(data, file, limits)
    return Document(
        file=file,
        sha256=hashlib.sha256(data).hexdigest(),
        reader="pdf",
        blocks=tuple(blocks),
        pages=pages,
        notices=(Notice(code="fallback_reader"),),
    )
