"""The files that a folder holds, and the bytes of one."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from plan_assessor.document.kinds import ODF, PDF, PDF_HEADER_WITHIN, ZIP, kind_of_text
from plan_assessor.document.model import Skipped
from plan_assessor.document.not_read import why_not_read
from plan_assessor.errors import UnreadableError

MOST_BYTES: Final = 512 * 2**20
"""A file of more bytes is not even opened; the largest plans have some 50 MB."""
DOCUMENT_SUFFIXES: Final = frozenset(
    {
        *(".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf", ".pdf"),
        *(".xlsx", ".xlsm", ".xltx", ".xls", ".ods", ".html", ".htm", ".mht", ".mhtml"),
        *(".adoc", ".asice", ".sce", ".bdoc", ".zip", ".eml", ".msg"),
    }
)
_DIRECTORY_WITHIN: Final = 2**20
"""Bytes from the end of a package within which it lists its parts."""
_OFFICE_PART: Final = re.compile(rb"PK\x01\x02.{42}(?:(?:word|xl)[/\\]|content\.xml)", re.DOTALL)
_LITTER: Final = frozenset({"thumbs.db", "desktop.ini"})
"""What Windows leaves in folders, as hidden as names with a dot are elsewhere."""


def files_in(folder: Path) -> Iterator[Path]:
    """The files of a folder, however deep, in order; a folder in it that may not be listed is given itself.

    Links to folders are not followed (they may lead in circles), and what is hidden is left out.
    """
    refused: list[Path] = []
    for here, folders, files in os.walk(folder, onerror=lambda error: refused.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not is_hidden(name))
        yield from (Path(here, name) for name in sorted(files) if not is_hidden(name))
        yield from refused
        refused.clear()
    yield from refused


def is_hidden(name: str) -> bool:
    """Whether a file or folder is none of its owner's: hidden, of the system, or the lock of an open document."""
    return name.startswith((".", "~$")) or name.casefold() in _LITTER


def is_document(path: Path) -> bool:
    """True for a file in a folder that is meant to be assessed: by its content, or by its name where that is broken.

    Pipes, sockets and devices are no documents, and are not opened: they could wait forever.
    """
    try:
        mode = path.stat().st_mode
        if path.suffix.lower() in DOCUMENT_SUFFIXES or stat.S_ISDIR(mode):
            return stat.S_ISREG(mode) or stat.S_ISDIR(mode)
        return stat.S_ISREG(mode) and _has_text(path)
    except OSError:
        # a link that leads nowhere, or in a circle, is a row that says so where its name promises a plan
        return path.is_symlink() and path.suffix.lower() in DOCUMENT_SUFFIXES


def _has_text(path: Path) -> bool:
    """Whether the beginning and the end of a file are those of a document."""
    with path.open("rb") as stream:
        head = stream.read(PDF_HEADER_WITHIN)
        if not head.startswith(ZIP):
            return head.startswith(PDF) or kind_of_text(head) not in ("html", "other")
        stream.seek(max(0, path.stat().st_size - _DIRECTORY_WITHIN))
        found = _OFFICE_PART.search(stream.read())
        return found is not None and (found[0].endswith((b"/", b"\\")) or ODF in head)


def left_out(path: Path, shown: str) -> Skipped:
    """A file of a folder that is not assessed, with the reason."""
    try:
        status = path.stat()
    except OSError as error:
        reason = UnreadableError("not_readable", reason=error.strerror or str(error))
        return Skipped.of(shown, reason)
    if not stat.S_ISREG(status.st_mode):
        return Skipped.of(shown, UnreadableError("not_a_file"), may_hold_plan=False)
    return why_not_read(shown, status.st_size)


def shown_name(path: Path) -> str:
    """The path as it is shown: a name that is not in UTF-8 has signs for the bytes that are no letters."""
    return os.fsencode(path).decode(errors="replace")


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
