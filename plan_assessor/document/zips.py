"""ZIP files, opened and unpacked within limits, whatever their directory says of itself."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from typing import Final

from plan_assessor.errors import UnreadableError

ZIP_ERRORS: Final = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(ValueError, RuntimeError, OverflowError, KeyError),
)
"""What zipfile raises for files that are damaged; RuntimeError is what it says of a password."""
MOST_TOTAL: Final = 512 * 2**20
"""Bytes that may be unpacked of one file."""
_MOST_ENTRIES: Final = 20_000
_LARGEST_PART: Final = 256 * 2**20
_MOST_RATIO: Final = 200
_RATIO_MATTERS_FROM: Final = 64 * 2**20
"""A ratio is only suspicious in a part that is also big: small tables of like rows shrink 100 times."""
_DIRECTORY_ENTRY: Final = b"PK\x01\x02"
_IS_LOCKED: Final = 1


def open_zip(data: bytes) -> zipfile.ZipFile:
    """The ZIP file, its directory read. Raises UnreadableError: "broken" or "too_large"."""
    # counted in the bytes, because zipfile would first build an object for each of a million entries
    if data.count(_DIRECTORY_ENTRY) > _MOST_ENTRIES:
        raise UnreadableError("too_large")
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except ZIP_ERRORS as error:
        raise UnreadableError("broken") from error


def unpack(package: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: int = MOST_TOTAL) -> bytes:
    """The bytes of one entry, at most `budget`; the directory's sizes may lie, so what arrives is bounded too.

    Raises:
        UnreadableError: "encrypted", "broken" or "too_large".
    """
    if entry.flag_bits & _IS_LOCKED:
        raise UnreadableError("encrypted")
    # the other methods, which Office packages do not allow, unpack without a bound
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise UnreadableError("broken")
    limit = min(_LARGEST_PART, budget)
    suspicious = entry.file_size > max(_RATIO_MATTERS_FROM, _MOST_RATIO * entry.compress_size)
    if entry.file_size > limit or suspicious:
        raise UnreadableError("too_large")
    try:
        with package.open(entry) as part:
            data = part.read(limit + 1)
    except ZIP_ERRORS as error:
        raise UnreadableError("broken") from error
    if len(data) > limit:
        raise UnreadableError("too_large")
    return data


def part_name(name: str) -> str:
    """The name under which a part is kept; part names ignore case, and some programs write back slashes."""
    return posixpath.normpath("/" + name.replace("\\", "/")).lstrip("/").casefold()
