"""What the bytes of a file are: its kind is told from its content, never from its name."""

from __future__ import annotations

import re
from typing import Final, Literal

from plan_assessor.document.ole import LOCKED_PACKAGE, open_ole
from plan_assessor.document.zips import open_zip, part_name
from plan_assessor.errors import UnreadableError

Text = Literal["docx", "pdf", "doc", "rtf", "odt", "html", "word_xml"]
Sheets = Literal["xlsx", "xls", "ods"]
Container = Literal["signed", "zip", "mail", "outlook"]
Kind = Text | Sheets | Container | Literal["empty", "other"]
"""The kinds of files; "other" is what nothing here reads."""
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP: Final = b"PK"
RTF: Final = b"{\\rtf"
PDF: Final = b"%PDF-"
WORD_2: Final = b"\xdb\xa5"
"""The beginning of a document of Word 2.0, which is no compound file."""
ODF: Final = b"application/vnd.oasis.opendocument."
ODF_TEXT: Final = ODF + b"text"
ODF_SHEETS: Final = ODF + b"spreadsheet"
SIGNED: Final = (b"application/vnd.lt.archyvai.adoc", b"application/vnd.etsi.asic", b"application/vnd.bdoc")
"""How the `mimetype` of a signed container begins."""
PDF_HEADER_WITHIN: Final = 1024
"""Bytes: a PDF may start with some that are not its own."""
_HEAD: Final = 4096
"""Bytes within which a text says what it is."""
_MIMETYPE_WITHIN: Final = 256
"""Bytes: `mimetype` is the first entry of its package, and not compressed."""
_PDF_END: Final = b"%%EOF"
_OTHER_OFFICE: Final = ("ppt/", "visio/")
"""Beside text documents and spreadsheets, what else is an Office package: presentations, drawings."""
_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_WORD_XML: Final = (b"schemas.microsoft.com/office/word/2003/wordml", b"schemas.microsoft.com/office/2006/xmlPackage")
_HTML: Final = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|table)\b", re.IGNORECASE)
_MAIL_HEADER: Final = re.compile(rb"(?:from |[a-z][a-z0-9-]*:)", re.IGNORECASE)
_MAIL: Final = re.compile(rb"^(?:mime-version|content-type|received|message-id):", re.IGNORECASE | re.MULTILINE)
# the streams of a compound file that tell what it is; their names ignore case
_STREAMS: Final[tuple[tuple[str, Kind], ...]] = (
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("__properties_version1.0", "outlook"),
    # what is locked is a document until its reader says so
    (LOCKED_PACKAGE, "doc"),
)


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
        return _kind_of_ole(data)
    return "doc" if data.startswith(WORD_2) else kind_of_text(data[:_HEAD])


def kind_of_text(head: bytes) -> Kind:
    """The kind of a file that begins so, if it is one that is written as text."""
    if head.startswith(_UTF16_MARKS):
        head = head.decode("utf-16", "ignore").encode()
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(RTF):
        return "rtf"
    if head.startswith(b"<"):
        if any(space in head for space in _WORD_XML):
            return "word_xml"
        return "html" if _HTML.search(head) else "other"
    return "mail" if _MAIL_HEADER.match(head) and _MAIL.search(head) else "other"


def mimetype_of(data: bytes) -> bytes:
    """What a package says of itself in its first entry, with some bytes after it."""
    _, _, said = data[:_MIMETYPE_WITHIN].partition(b"mimetype")
    return said


def _kind_of_zip(data: bytes) -> Kind:
    said = mimetype_of(data)
    if said.startswith(SIGNED):
        return "signed"
    if said.startswith(ODF_SHEETS):
        return "ods"
    try:
        names = {part_name(name) for name in open_zip(data).namelist()}
    except UnreadableError:
        # what reads the package says what is wrong with it
        if b"word/" in data or b"[Content_Types].xml" in data:
            return "docx"
        return "zip"
    if {"mimetype", "content.xml"} <= names:
        return "odt"
    folders = {name.partition("/")[0] for name in names if name.endswith(".xml") and "/" in name}
    if "[content_types].xml" not in names:
        return "docx" if "word/document.xml" in names else "zip"
    if "word" in folders:
        return "docx"
    if "xl" in folders:
        return "xlsx"
    return "other" if any(name.startswith(_OTHER_OFFICE) for name in names) else "docx"


def _kind_of_ole(data: bytes) -> Kind:
    try:
        with open_ole(data) as ole:
            return next((kind for name, kind in _STREAMS if ole.exists(name)), "other")
    except UnreadableError:
        # LibreOffice reads some that are damaged
        return "doc"
