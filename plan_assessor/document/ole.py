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
NATIVE: Final = "\1Ole10Native"
"""The stream that holds a file which no program on the machine could show: `packaged` takes it out."""
_PACKAGER: Final = b"\2\0"
_SIZE: Final = 4
"""Bytes of a size, and of the flags."""
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


def packaged(native: bytes) -> bytes:
    """The file in a stream `\\1Ole10Native`, as Windows's Packager writes it; other programs write the file alone.

    Raises UnreadableError: "broken".
    """
    _, rest = native[:_SIZE], native[_SIZE:]
    if not rest.startswith(_PACKAGER):
        return rest
    try:
        _, _, rest = rest.removeprefix(_PACKAGER).split(b"\0", 2)  # its label and the path that it came from
        rest = rest[_SIZE:]  # flags
        for _ in ("the path that it was copied to", "the file"):
            (size,) = struct.unpack_from("<I", rest)
            part, rest = rest[_SIZE : _SIZE + size], rest[_SIZE + size :]
    except (ValueError, struct.error) as error:
        raise UnreadableError("broken") from error
    return part
