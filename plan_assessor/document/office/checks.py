"""What is no text document, or locked, is told before LibreOffice is asked: that reads anything, be it as text."""

from __future__ import annotations

import re
from typing import Final

from plan_assessor.document.kinds import ODF_TEXT, OLE, ZIP
from plan_assessor.document.zips import MOST_TOTAL, ZIP_ERRORS, open_zip
from plan_assessor.errors import UnreadableError

_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_WORD_STREAM: Final = "WordDocument".encode("utf-16-le")
# the main stream of a .doc (6.0 and later) begins with a signature, its version (up to 0x01FF) and, at the tenth byte,
# its flags; streams begin at multiples of 64 bytes
_WORD_START: Final = re.compile(rb"[\xdc\xec]\xa5.[\x00\x01].{6}(..)", re.DOTALL)
_ALIGNED: Final = 64
_ENCRYPTED_FLAG: Final = 0x0100


def check(data: bytes) -> None:
    """Refuse the bytes of a .doc or .odt that is not to be converted; RTF is never locked.

    Raises:
        UnreadableError: "wrong_type", "encrypted", "broken" or "too_large".
    """
    if data.startswith(OLE):
        _check_ole(data)
    elif data.startswith(ZIP):
        _check_odf(data)


def _check_ole(data: bytes) -> None:
    if _ENCRYPTED_PACKAGE in data:
        raise UnreadableError("encrypted")
    if _WORD_STREAM not in data:
        raise UnreadableError("wrong_type" if _has_directory(data) else "broken")
    flags = next((found[1] for found in _WORD_START.finditer(data) if found.start() % _ALIGNED == 0), None)
    if flags is None:
        raise UnreadableError("broken")
    if int.from_bytes(flags, "little") & _ENCRYPTED_FLAG:
        raise UnreadableError("encrypted")


def _has_directory(data: bytes) -> bool:
    """Whether the directory, which names the streams, is there; a file that was cut off has lost it."""
    sector, size = int.from_bytes(data[48:52], "little"), 1 << int.from_bytes(data[30:32], "little") % 16
    return (sector + 1) * size < len(data)


def _check_odf(data: bytes) -> None:
    package = open_zip(data)
    try:
        kind, manifest = package.read("mimetype"), package.read("META-INF/manifest.xml")
    except ZIP_ERRORS:
        raise UnreadableError("broken") from None
    if not kind.startswith(ODF_TEXT):
        raise UnreadableError("wrong_type")
    if b"encryption-data" in manifest:
        raise UnreadableError("encrypted")
    if sum(entry.file_size for entry in package.infolist()) > MOST_TOTAL:
        raise UnreadableError("too_large")
