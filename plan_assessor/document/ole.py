"""Compound files, in which old Office programs and Outlook keep streams like files in folders."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from plan_assessor.errors import UnreadableError

if TYPE_CHECKING:
    from olefile import OleFileIO

LOCKED_PACKAGE: Final = "EncryptedPackage"
"""The stream that holds an Office package which is locked with a password."""
_ERRORS: Final = (OSError, ValueError, IndexError, TypeError, KeyError, struct.error, OverflowError, RecursionError)
"""What olefile raises of files that are damaged."""


@contextmanager
def open_ole(data: bytes) -> Iterator[OleFileIO]:
    """The streams of a compound file. Raises UnreadableError, also while they are read: "broken" or "encrypted"."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            yield ole
    except _ERRORS as error:
        raise UnreadableError("encrypted" if LOCKED_PACKAGE.encode("utf-16-le") in data else "broken") from error
