"""PDF files: text, tables and pictures of every page through pdfium; pdfminer's text where pdfium refuses the file."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing
from typing import Final, Protocol

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from plan_assessor.document.layout.columns import split_columns
from plan_assessor.document.layout.furniture import drop_furniture
from plan_assessor.document.layout.kept import pages_with_losses
from plan_assessor.document.layout.model import PageContent, PageTable
from plan_assessor.document.layout.paragraphs import flow
from plan_assessor.document.layout.settings import SETTINGS, TableSettings
from plan_assessor.document.model import PICTURES_UNREAD, Cell, Document, Notice, Paragraph, Table
from plan_assessor.document.pdf.objects import look_through
from plan_assessor.document.pdf.page import read_page
from plan_assessor.document.pdf.pages import Pages
from plan_assessor.document.reading import LIMITS, Progress, ReadingLimits
from plan_assessor.document.tables.across_pages import join_tables
from plan_assessor.document.tables.beside import join_columns
from plan_assessor.document.tables.cells import mend_words
from plan_assessor.document.tables.nested import each_with_nested
from plan_assessor.document.tables.whitespace import find_pairs, find_unruled
from plan_assessor.errors import UnreadableError

_LOCKED: Final = frozenset({raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY})


class Recogniser(Protocol):
    """Recognises the pages that are pictures of text; gives back any other as it is.

    What takes long and no longer needs the open page may go on when that is closed.
    """

    @property
    def ahead(self) -> int:
        """How many pages may be begun after the one that is waited for."""

    def __call__(
        self, page: pdfium.PdfPage, content: PageContent, settings: TableSettings
    ) -> PageContent | Future[PageContent]:
        """The content of an open page, of which `content` is known."""


def read_pdf(
    data: bytes,
    file: str,
    progress: Progress | None = None,
    limits: ReadingLimits = LIMITS,
    *,
    recogniser: Recogniser | None = None,
    settings: TableSettings = SETTINGS,
) -> Document:
    """Read the bytes of a PDF file; `file` is its name as shown to the user.

    The reader of the document is "scan" where half of its pages were recognised.
    Notices: "recognised" and "hardly_legible" for pages whose words were recognised, with many doubts; "picture_pages",
    "illegible_pages", "pages_too_late" (with seconds), "garbled_text", "text_cut", "pages_cut" and "words_lost" for
    pages that could not be read or not in full (all with pages, count); "pictures_unread" (count) for photographs,
    "table_too_dense" (page), "fallback_reader" for a file that pdfium refuses, or of which it sees only some pages,
    which is read without tables.

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
        count = _count(pdf, file, limits)
        objects = look_through(data)
        if objects.pages > count and _has_more_pages(data, count):
            return _read_without_pdfium(data, file, limits)
        begun = _begun(opened, count, recogniser, settings, limits, layered=objects.has_layers)
        for page in _finished(begun, recogniser.ahead if recogniser else 0):
            pages.append(page)
            if progress:
                progress(len(pages), len(pdf))
    headers = drop_furniture(pages)
    blocks, lost = _in_order(pages, settings)
    return Document(
        file=file,
        sha256=hashlib.sha256(data).hexdigest(),
        reader="scan" if sum(page.recognised for page in pages) >= max(len(pages) / 2, 1) else "pdf",
        blocks=tuple(_as_table(block) if isinstance(block, PageTable) else block for block in blocks),
        pages=len(pages),
        notices=tuple(_notices(pages, lost, limits)),
        margins=tuple(Paragraph(text=text) for text in headers),
        scanned=tuple(page.scanned for page in pages if page.scanned and page.recognised),
    )


def _in_order(pages: Sequence[PageContent], settings: TableSettings) -> tuple[list[Paragraph | PageTable], list[int]]:
    """The paragraphs and tables of the pages in reading order, and the pages of which words were lost on the way."""
    find_unruled(pages, settings)
    parts = split_columns(pages)
    find_pairs([part for part in parts if part.boxed], settings)
    # a sheet may be printed page by page downwards or across: its columns are joined before and after its rows
    blocks = list(each_with_nested(join_columns(join_tables(join_columns(flow(parts), settings), settings), settings)))
    _mend(blocks)
    return blocks, pages_with_losses(pages, parts)


def _count(pdf: pdfium.PdfDocument, file: str, limits: ReadingLimits) -> int:
    """The number of pages, if they can be read."""
    count = len(pdf)
    if not count:
        raise UnreadableError("empty", file=file)
    if count > limits.pages:
        raise UnreadableError("too_large", file=file, pages=count, limit=limits.pages)
    return count


def _begun(
    pages: Pages,
    count: int,
    recogniser: Recogniser | None,
    settings: TableSettings,
    limits: ReadingLimits,
    *,
    layered: bool,
) -> Iterator[PageContent | Future[PageContent]]:
    """Every page read, or under way, and closed again: pdfium keeps what it parsed of an open page."""
    for number in range(1, count + 1):
        try:
            page = pages.open(number - 1)
            read = read_page(page, number, settings, limits, layered=layered)
            read.cut = read.cut or number - 1 in pages.cut
            content = recogniser(page, read, settings) if recogniser else read
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
        key: Cell(text=box.text, row=box.row, column=box.column, rows=box.rows, columns=box.columns, shade=box.shade)
        for key, box in boxes.items()
    }
    rows = tuple(tuple([cells[id(box)] for box in row]) for row in grid)
    return Table(grid=rows, pages=tuple(table.pages), ruled=table.ruled)


def _notices(pages: Sequence[PageContent], lost: Sequence[int], limits: ReadingLimits) -> Iterator[Notice]:
    """What the user should know of the pages."""
    marked = {
        "recognised": [page.number for page in pages if page.recognised],
        "hardly_legible": [page.number for page in pages if page.doubtful],
        "picture_pages": [page.number for page in pages if _is_only_picture(page)],
        "illegible_pages": [page.number for page in pages if page.illegible],
        "garbled_text": [page.number for page in pages if page.garbled],
        "text_cut": [page.number for page in pages if page.cut],
        "pages_cut": [page.number for page in pages if page.unread],
        "words_lost": lost,
    }
    for code, numbers in marked.items():
        if numbers:
            yield _notice(code, numbers)
    if late := [page.number for page in pages if page.late]:
        yield _notice("pages_too_late", late, seconds=round(limits.recognition_seconds))
    if photographs := sum(page.photograph for page in pages):
        yield Notice(code=PICTURES_UNREAD, values={"count": photographs})
    for page in pages:
        if page.dense:
            yield Notice(code="table_too_dense", values={"page": page.number})


def _is_only_picture(page: PageContent) -> bool:
    """Whether nobody has tried to read what the picture on a page shows."""
    return page.covered or (page.is_picture and not (page.illegible or page.photograph or page.late))


def _notice(code: str, numbers: Sequence[int], **more: int) -> Notice:
    """What is to be known of the pages of these numbers."""
    return Notice(code=code, values={"pages": _ranges(numbers), "count": len(numbers), **more})


def _ranges(numbers: Sequence[int]) -> str:
    """Ascending numbers as „1–3, 7“."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _has_more_pages(data: bytes, count: int) -> bool:
    """Whether pdfminer sees more pages than pdfium."""
    from plan_assessor.document.pdf.text_only import has_more_pages

    return has_more_pages(data, count)


def _read_without_pdfium(data: bytes, file: str, limits: ReadingLimits) -> Document:
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
