"""What is no text document, or locked, is told before LibreOffice is asked: that reads anything, be it as text."""

from __future__ import annotations

from typing import Final

from plan_assessor.document.kinds import ODF, OLE, ZIP
from plan_assessor.document.ole import LOCKED_PACKAGE, open_ole
from plan_assessor.document.zips import MOST_TOTAL, ZIP_ERRORS, open_zip
from plan_assessor.errors import UnreadableError

_MAIN_STREAMS: Final = ("WordDocument", "Workbook", "Book")
"""The main stream of a .doc and of an .xls; the names ignore case."""
_WORD_SIGNATURE: Final = 0xA5
"""The second byte of the main stream of a .doc, whatever its version (6.0 and later)."""
_FLAGS: Final = slice(10, 12)
_LOCKED_FLAG: Final = 0x0100


def check(data: bytes) -> None:
    """Refuse the bytes of a .doc, .xls, .odt or .ods that is not to be converted; RTF is never locked.

    Raises:
        UnreadableError: "wrong_type", "encrypted", "broken" or "too_large".
    """
    if data.startswith(OLE):
        _check_ole(data)
    elif data.startswith(ZIP):
        _check_odf(data)


def _check_ole(data: bytes) -> None:
    with open_ole(data) as ole:
        if ole.exists(LOCKED_PACKAGE):
            raise UnreadableError("encrypted")
        name = next(filter(ole.exists, _MAIN_STREAMS), None)
        start: bytes = ole.openstream(name).read(_FLAGS.stop) if name else b""
    if name is None:
        raise UnreadableError("wrong_type" if _has_directory(data) else "broken")
    if name != _MAIN_STREAMS[0]:
        return
    if len(start) < _FLAGS.stop or start[1] != _WORD_SIGNATURE:
        raise UnreadableError("broken")
    if int.from_bytes(start[_FLAGS], "little") & _LOCKED_FLAG:
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
    if not kind.startswith(ODF):
        raise UnreadableError("wrong_type")
    if b"encryption-data" in manifest:
        raise UnreadableError("encrypted")
    if sum(entry.file_size for entry in package.infolist()) > MOST_TOTAL:
        raise UnreadableError("too_large")
