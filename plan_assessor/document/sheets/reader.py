"""Reading spreadsheets: .xlsx by openpyxl, which knows formats and what is hidden; old ones through LibreOffice."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from plan_assessor.document.docx.text import fold
from plan_assessor.document.kinds import kind_of
from plan_assessor.document.model import Document, Notice, Paragraph, Table
from plan_assessor.document.office.libreoffice import convert
from plan_assessor.document.reading import LIMITS, Progress, ReadingLimits
from plan_assessor.document.sheets.blocks import blocks_of
from plan_assessor.document.sheets.grid import MOST_PLACES, rows_of
from plan_assessor.document.xml import check_marks
from plan_assessor.document.zips import MOST_TOTAL, ZIP_ERRORS, open_zip, unpack
from plan_assessor.errors import UnreadableError

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_UNCOUNTED: Final = re.compile(rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>")
"""A formula without the value that a program would keep beside it."""
_FIELD: Final = re.compile(r"&\[[^\]]*\]|&[A-Z]")
"""The number of a page, a date or a name that is put into a header: „&P“, „&[Tab]“."""
_NAMELESS: Final = re.compile(r"[^\W\d]+ ?\d+")
"""The name of a sheet that nobody named: „Sheet1“, „Lapas 2“."""


def read_sheets(data: bytes, file: str, progress: Progress | None = None, limits: ReadingLimits = LIMITS) -> Document:  # noqa: ARG001
    """Read the bytes of an .xlsx file: its sheets one after another, without those that are hidden.

    Notices: "formulas_unread" (count) for formulas whose results the file does not hold.

    Raises:
        UnreadableError: "broken", "encrypted" or "too_large".
    """
    try:
        uncounted = _checked(data)
        workbook = _workbook(data)
        blocks = tuple(_blocks(workbook))
    except UnreadableError as error:
        raise UnreadableError(error.code, file=file) from error
    notices = (Notice(code="formulas_unread", values={"count": uncounted}),) if uncounted else ()
    return Document(
        file=file,
        sha256=hashlib.sha256(data).hexdigest(),
        reader="sheets",
        blocks=blocks,
        notices=notices,
        margins=tuple(Paragraph(text=text) for text in _headers(workbook)),
    )


def read_old_sheets(
    data: bytes, file: str, progress: Progress | None = None, limits: ReadingLimits = LIMITS
) -> Document:
    """Read the bytes of an .xls or .ods file. Raises UnreadableError, also "needs_office" and "too_slow" (seconds)."""
    try:
        xlsx = convert(data, kind_of(data), ".xlsx", progress, limits.office_seconds)
    except UnreadableError as error:
        raise UnreadableError(error.code, **{**error.values, "file": file}) from error
    document = read_sheets(xlsx, file)
    return document.model_copy(update={"sha256": hashlib.sha256(data).hexdigest()})


def _checked(data: bytes) -> int:
    """How many formulas have no result; what would not fit in memory is refused before it is parsed."""
    package = open_zip(data)
    budget, uncounted = MOST_TOTAL, 0
    for entry in package.infolist():
        if not entry.filename.lower().endswith((".xml", ".rels")):
            continue
        part = unpack(package, entry, budget)
        budget -= len(part)
        check_marks(part)
        if "worksheets/" in entry.filename:
            uncounted += sum(1 for _ in _UNCOUNTED.finditer(part))
    return uncounted


def _workbook(data: bytes) -> Workbook:
    import openpyxl

    try:
        return openpyxl.load_workbook(io.BytesIO(data), data_only=True, rich_text=True)
    except (*ZIP_ERRORS, TypeError, AttributeError, IndexError, SyntaxError) as error:
        raise UnreadableError("broken") from error


def _shown(workbook: Workbook) -> list[Worksheet]:
    return [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]


def _headers(workbook: Workbook) -> list[str]:
    """What is printed at the top of the pages of the sheets, each line once."""
    headers = (header for sheet in _shown(workbook) for header in (sheet.firstHeader, sheet.oddHeader))
    parts = (part for header in headers if header for part in (header.left, header.center, header.right))
    lines = (fold(_FIELD.sub("", line)) for part in parts if part for line in (part.text or "").splitlines())
    return [line for line in dict.fromkeys(lines) if line]


def _blocks(workbook: Workbook) -> Iterator[Paragraph | Table]:
    places = MOST_PLACES
    for number, sheet in enumerate(_shown(workbook)):
        rows = list(rows_of(sheet, places))
        places -= sum(map(len, rows))
        blocks = list(blocks_of(rows))
        if blocks and number and not _NAMELESS.fullmatch(sheet.title):
            yield Paragraph(text=sheet.title, level=1)
        yield from blocks
