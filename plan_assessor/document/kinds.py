"""What the bytes of a file are: its kind is told from its content, never from its name."""

from __future__ import annotations

from typing import Final, Literal

from plan_assessor.errors import UnreadableError

Kind = Literal["docx", "pdf", "ole", "rtf", "odt", "empty", "other"]
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP: Final = b"PK"
RTF: Final = b"{\\rtf"
PDF: Final = b"%PDF-"
ODF_TEXT: Final = b"application/vnd.oasis.opendocument.text"
PDF_HEADER_WITHIN: Final = 1024
"""Bytes: a PDF may start with some that are not its own."""
_PDF_END: Final = b"%%EOF"
_OTHER_OFFICE: Final = ("xl/", "ppt/", "visio/")
"""Beside text documents, what else is an Office package: spreadsheets, presentations, drawings."""


def kind_of(data: bytes) -> Kind:
    """The kind of file that the bytes are."""
    if not data:
        return "empty"
    kind: Kind = _kind_of_zip(data) if data.startswith(ZIP) else "other"
    if kind != "other":
        return kind
    if PDF in data[:PDF_HEADER_WITHIN] or _PDF_END in data[-PDF_HEADER_WITHIN:]:
        return "pdf"
    if data.startswith(OLE):
        return "ole"
    return "rtf" if data.lstrip().startswith(RTF) else "other"


def _kind_of_zip(data: bytes) -> Kind:
    from plan_assessor.document.zips import open_zip, part_name

    try:
        names = {part_name(name) for name in open_zip(data).namelist()}
    except UnreadableError:
        # what reads the package says what is wrong with it
        return "docx" if b"word/" in data or b"[Content_Types].xml" in data else "other"
    if {"mimetype", "content.xml"} <= names:
        return "odt"
    if any(name.startswith("word/") for name in names):
        return "docx"
    is_office = "[content_types].xml" in names and not any(name.startswith(_OTHER_OFFICE) for name in names)
    return "docx" if is_office else "other"
