"""Opens any file: its kind is told from its content, never from its name."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Literal

from plan_assessor.document.model import Document
from plan_assessor.errors import UnreadableError

Kind = Literal["docx", "pdf", "ole", "rtf", "odt", "empty", "other"]
Progress = Callable[[int, int], None]

# a PDF may start with some bytes that are not its own
PDF_HEADER_WITHIN = 1024
DOCUMENT_SUFFIXES = frozenset(
    {".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf", ".pdf"}
)


def kind_of(data: bytes) -> Kind:
    """The kind of file that the bytes are."""
    if not data:
        return "empty"
    if b"%PDF-" in data[:PDF_HEADER_WITHIN]:
        return "pdf"
    if data.startswith(b"PK"):
        return _kind_of_zip(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "ole"
    return "rtf" if data.lstrip()[:5] == b"{\\rtf" else "other"


def _kind_of_zip(data: bytes) -> Kind:
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return "docx" if b"word/" in data or b"[Content_Types].xml" in data else "other"
    if "mimetype" in names and "content.xml" in names:
        return "odt"
    return "docx" if "[Content_Types].xml" in names or any(name.startswith("word/") for name in names) else "other"


def is_document(path: Path) -> bool:
    """True for a file in a folder that is meant to be assessed: by its content, or by its name where that is broken."""
    if path.name.startswith((".", "~$")):
        return False
    if path.suffix.lower() in DOCUMENT_SUFFIXES:
        return True
    try:
        with path.open("rb") as stream:
            head = stream.read(PDF_HEADER_WITHIN)
    except OSError:
        return False
    return head[:5] == b"%PDF-" or (head[:2] == b"PK" and kind_of(path.read_bytes()) in ("docx", "odt"))


def read(path: Path, shown: str | None = None, progress: Progress | None = None) -> Document:
    """The document in a file; `shown` is its name in results. Raises UnreadableError."""
    shown = shown or path.name
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("missing", file=shown) from None
    except OSError as error:
        raise UnreadableError("not_readable", file=shown, reason=error.strerror or str(error)) from None
    return read_bytes(data, shown, progress)


def read_bytes(data: bytes, name: str, progress: Progress | None = None) -> Document:
    """The document in the bytes of a file. Raises UnreadableError."""
    kind = kind_of(data)
    if kind == "pdf":
        from plan_assessor.document.pdf import read_pdf

        return read_pdf(data, name, progress)
    if kind in ("docx", "ole"):
        from plan_assessor.document.docx import read_docx

        return read_docx(data, name)
    raise UnreadableError("empty" if kind == "empty" else "wrong_type", file=name)
