"""The files that a folder holds, and the bytes of one."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from plan_assessor.document.kinds import ODF_TEXT, PDF, PDF_HEADER_WITHIN, ZIP
from plan_assessor.errors import UnreadableError

MOST_BYTES: Final = 512 * 2**20
"""A file of more bytes is not even opened; the largest plans have some 50 MB."""
DOCUMENT_SUFFIXES: Final = frozenset(
    {".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".odt", ".ott", ".rtf", ".pdf"}
)
_DIRECTORY_WITHIN: Final = 2**20
"""Bytes from the end of a package within which it lists its parts."""
_TEXT_PART: Final = re.compile(rb"PK\x01\x02.{42}(?:word[/\\]|content\.xml)", re.DOTALL)


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
            return head.startswith(PDF)
        stream.seek(max(0, path.stat().st_size - _DIRECTORY_WITHIN))
        found = _TEXT_PART.search(stream.read())
        return found is not None and (found[0].endswith((b"/", b"\\")) or ODF_TEXT in head)


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
