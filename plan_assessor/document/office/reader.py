"""Old formats (.doc, .odt, .rtf, the XML of Word 2003): LibreOffice makes a DOCX of them, and that is read."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from plan_assessor.document.docx.reader import read_docx
from plan_assessor.document.kinds import OLE, RTF, kind_of
from plan_assessor.document.model import Document, Notice
from plan_assessor.document.office.checks import check
from plan_assessor.document.office.libreoffice import convert
from plan_assessor.document.reading import LIMITS, Progress, ReadingLimits
from plan_assessor.errors import UnreadableError

_AFTER_RTF: Final = b"\0 \t\r\n"
_DEEPEST_GROUP: Final = 100
_TABLE_AT_END: Final = re.compile(rb"(?:\x07\x00){2,}\x00{4}")
"""The end of a row of a .doc and no paragraph after it, which Word always writes: LibreOffice takes the table apart."""


def read_office(data: bytes, file: str, progress: Progress | None = None, limits: ReadingLimits = LIMITS) -> Document:
    """Read the bytes of a .doc, .odt, .rtf or Word XML file; `file` is its name as shown to the user.

    `progress` is called with (0, 1) while LibreOffice works. Macros do not run, and nothing is fetched from elsewhere.
    Notices: those of read_docx, "repaired" for an RTF file that was cut off, and "last_table_lost" for a .doc that ends
    in a table.

    Raises:
        UnreadableError: "needs_office", "wrong_type" (a spreadsheet, a drawing), "encrypted", "broken", "too_large" or
            "too_slow" (seconds).
    """
    missing = _missing_end(data)
    try:
        check(data)
        docx = convert(data + missing, kind_of(data), ".docx", progress, limits.office_seconds)
    except UnreadableError as error:
        raise UnreadableError(error.code, **{**error.values, "file": file}) from error
    document = read_docx(docx, file)
    notices = [*document.notices]
    if missing:
        notices.append(Notice(code="repaired"))
    if data.startswith(OLE) and _TABLE_AT_END.search(data):
        notices.append(Notice(code="last_table_lost"))
    sha256 = hashlib.sha256(data).hexdigest()
    return document.model_copy(update={"reader": "office", "sha256": sha256, "notices": tuple(notices)})


def _missing_end(data: bytes) -> bytes:
    """The closing braces that an RTF file lacks where it was cut off; more than enough do no harm."""
    cut = data.startswith(RTF) and not data.rstrip(_AFTER_RTF).endswith(b"}")
    return _DEEPEST_GROUP * b"}" if cut else b""
