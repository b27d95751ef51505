"""Opens any file: its kind is told from its content, never from its name."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from plan_assessor.document.model import Document
from plan_assessor.document.signatures import ODF_TEXT, OLE, RTF, ZIP
from plan_assessor.errors import UnreadableError
from plan_assessor.running.progress import Progress

Kind = Literal["docx", "pdf", "ole", "rtf", "odt", "empty", "other"]

# a file of more bytes is not even opened; the largest plans have some 50 MB
MOST_BYTES = 512 * 2**20
# a PDF may start with some bytes that are not its own
PDF_HEADER_WITHIN = 1024
PDF_END = b"%%EOF"
# the end of a package lists its parts
DIRECTORY_WITHIN = 2**20
DOCUMENT_SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf", ".pdf"})


# beside text documents, what else is an Office package: spreadsheets, presentations, drawings
_OTHER_OFFICE = ("xl/", "ppt/", "visio/")
_TEXT_PART = re.compile(rb"PK\x01\x02.{42}(?:word[/\\]|content\.xml)", re.DOTALL)


def kind_of(data: bytes) -> Kind:
    """The kind of file that the bytes are."""
    if not data:
        return "empty"
    kind: Kind = _kind_of_zip(data) if data.startswith(ZIP) else "other"
    if kind != "other":
        return kind
    if b"%PDF-" in data[:PDF_HEADER_WITHIN] or PDF_END in data[-PDF_HEADER_WITHIN:]:
        return "pdf"
    if data.startswith(OLE):
        return "ole"
    return "rtf" if data.lstrip().startswith(RTF) else "other"


def _kind_of_zip(data: bytes) -> Kind:
    from plan_assessor.document.docx.package import open_zip, part_name

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


def documents_in(folder: Path) -> Iterator[Path]:
    """The documents of a folder, however deep, in order; a folder in it that may not be listed is given itself.

    Links to folders are not followed (they may lead in circles), and what is hidden is left out.
    """
    refused: list[Path] = []
    for here, folders, files in os.walk(folder, onerror=lambda error: refused.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (path for name in sorted(files) if is_document(path := Path(here, name)))
        yield from refused
        refused.clear()
    yield from refused


def is_document(path: Path) -> bool:
    """True for a file in a folder that is meant to be assessed: by its content, or by its name where that is broken.

    Pipes, sockets and devices are no documents, and are not opened: they could wait forever.
    """
    if path.name.startswith((".", "~$")):
        return False
    try:
        mode = path.stat().st_mode
        if path.suffix.lower() in DOCUMENT_SUFFIXES:
            return stat.S_ISREG(mode)
        return stat.S_ISREG(mode) and _has_text(path)
    except OSError:
        # a link that leads nowhere, or in a circle, is a row that says so where its name promises a plan
        return path.is_symlink() and path.suffix.lower() in DOCUMENT_SUFFIXES


def _has_text(path: Path) -> bool:
    """Whether the beginning and the end of a file are those of a document."""
    with path.open("rb") as stream:
        head = stream.read(PDF_HEADER_WITHIN)
        if not head.startswith(ZIP):
            return head.startswith(b"%PDF-")
        stream.seek(max(0, path.stat().st_size - DIRECTORY_WITHIN))
        found = _TEXT_PART.search(stream.read())
        return found is not None and (found[0].endswith((b"/", b"\\")) or ODF_TEXT in head)


def shown_name(path: Path) -> str:
    """The path as it is shown: a name that is not in UTF-8 has signs for the bytes that are no letters."""
    return os.fsencode(path).decode(errors="replace")


def read(path: Path, shown: str | None = None, progress: Progress | None = None, at_once: int = 1) -> Document:
    """The document in a file; `shown` is its name in results.

    So many pages of a scan are recognised `at_once`. Raises UnreadableError.
    """
    shown = shown or shown_name(Path(path.name))
    return read_bytes(content(path, shown), shown, progress, at_once)


def is_readable(path: Path) -> bool:
    """Whether the path is a file with something in it, and none so large that it is not even opened."""
    try:
        status = path.stat()
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and 0 < status.st_size <= MOST_BYTES


def content(path: Path, shown: str) -> bytes:
    """The bytes of a file. Raises UnreadableError: "missing", "not_a_file", "empty", "not_readable" or "too_large"."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            # a folder gets here where it could not be listed
            os.scandir(path).close()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("not_a_file", file=shown)
        if not status.st_size:
            # never opened: what the system shows as a file of no size (/proc/kmsg) may wait forever
            raise UnreadableError("empty", file=shown)
        if status.st_size > MOST_BYTES:
            raise UnreadableError("too_large", file=shown)
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("missing", file=shown) from None
    except OSError as error:
        raise UnreadableError("not_readable", file=shown, reason=error.strerror or str(error)) from None


def read_bytes(data: bytes, name: str, progress: Progress | None = None, at_once: int = 1) -> Document:
    """The document in the bytes of a file, like `read`. Raises UnreadableError."""
    kind = kind_of(data)
    if kind == "pdf":
        from plan_assessor.document.scan.reader import read_scan

        return read_scan(data, name, progress, at_once=at_once)
    if kind == "docx":
        from plan_assessor.document.docx.reader import read_docx

        return read_docx(data, name)
    if kind in ("ole", "rtf", "odt"):
        from plan_assessor.document.office.reader import read_office

        return read_office(data, name, progress)
    raise UnreadableError("empty" if kind == "empty" else "wrong_type", file=name)
