"""Old formats (.doc, .odt, .rtf): LibreOffice makes a DOCX of them, in a process and a folder of their own."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from plan_assessor.document.docx import read_docx
from plan_assessor.document.docx_package import open_zip
from plan_assessor.document.model import Document, Notice
from plan_assessor.errors import UnreadableError

Progress = Callable[[int, int], None]
TIMEOUT: Final = 90.0
"""Seconds for one file; LibreOffice starts in two, and needs some hundredths for a page."""
_TICK: Final = 1.0
_ASKING: Final = 20.0
_VERSION: Final = re.compile(r"\d+(?:\.\d+)+")
_PROGRAMS: Final = ("soffice", "libreoffice")
_SETTINGS: Final = Path(__file__).with_name("office.xcu")

# LibreOffice starts children of its own, in a group that ends with it, with its time, or with us: our end of the
# standard input closes however we end. Then nobody else would clear up the folder.
_GUARD: Final = '("$@"; kill -KILL 0) & read _; rm -rf "$FOLDER"; kill -KILL 0'

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_WORD_STREAM: Final = "WordDocument".encode("utf-16-le")
# the main stream of a .doc (6.0 and later) begins with a signature, its version (up to 0x01FF) and, at the tenth byte,
# its flags; streams begin at multiples of 64 bytes
_WORD_START: Final = re.compile(rb"[\xdc\xec]\xa5.[\x00\x01].{6}(..)", re.DOTALL)
_ALIGNED: Final = 64
_ENCRYPTED_FLAG: Final = 0x0100
_RTF: Final = b"{\\rtf"
_AFTER_RTF: Final = b"\0 \t\r\n"
_DEEPEST_GROUP: Final = 100
_SUFFIXES: Final = {_OLE: ".doc", b"PK": ".odt"}
_ODF_TEXT: Final = b"application/vnd.oasis.opendocument.text"
_MOST_UNPACKED: Final = 512 * 2**20
# RuntimeError is what zipfile says of a password, and of a compression that it does not know
_ZIP_ERRORS: Final = (zipfile.BadZipFile, zlib.error, KeyError, ValueError, OSError, EOFError, RuntimeError)


def find_office() -> str | None:
    """The path of LibreOffice's program, None where it is not installed."""
    return next(filter(None, map(shutil.which, _PROGRAMS)), None)


def office_version() -> str | None:
    """The version of LibreOffice, None where it is not installed."""
    program = find_office()
    if program is None:
        return None
    try:
        done = subprocess.run([program, "--version"], capture_output=True, check=True, timeout=_ASKING, text=True)
    except (OSError, subprocess.SubprocessError):
        return None
    found = _VERSION.search(done.stdout)
    return found[0] if found else None


def read_office(data: bytes, file: str, progress: Progress | None = None, timeout: float = TIMEOUT) -> Document:
    """Read the bytes of a .doc, .odt or .rtf file; `file` is its name as shown to the user, `timeout` in seconds.

    `progress` is called with (0, 1) while LibreOffice works. Macros do not run, and nothing is fetched from elsewhere.
    Notices: those of read_docx, and "repaired" for an RTF file that was cut off.

    Raises:
        UnreadableError: "needs_office", "wrong_type" (a spreadsheet, a drawing), "encrypted", "broken", "too_large" or
            "too_slow" (seconds).
    """
    try:
        _check(data)
        docx = _convert(data + _missing_end(data), progress, timeout)
    except UnreadableError as error:
        raise UnreadableError(error.code, **{**error.values, "file": file}) from error
    document = read_docx(docx, file)
    notices = (*document.notices, Notice(code="repaired")) if _missing_end(data) else document.notices
    sha256 = hashlib.sha256(data).hexdigest()
    return document.model_copy(update={"reader": "office", "sha256": sha256, "notices": notices})


def _missing_end(data: bytes) -> bytes:
    """The closing braces that an RTF file lacks where it was cut off; more than enough do no harm."""
    cut = data.startswith(_RTF) and not data.rstrip(_AFTER_RTF).endswith(b"}")
    return _DEEPEST_GROUP * b"}" if cut else b""


def _check(data: bytes) -> None:
    """Refuse what is no text document, or locked, before LibreOffice is asked: that reads anything, be it as text."""
    if data.startswith(_OLE):
        _check_ole(data)
    elif data.startswith(b"PK"):
        _check_odf(data)


def _check_ole(data: bytes) -> None:
    if _ENCRYPTED_PACKAGE in data:
        raise UnreadableError("encrypted")
    if _WORD_STREAM not in data:
        # the names of streams stand in the directory; a file that was cut off has lost it
        size, directory = 1 << int.from_bytes(data[30:32], "little") % 16, int.from_bytes(data[48:52], "little")
        raise UnreadableError("wrong_type" if (directory + 1) * size < len(data) else "broken")
    flags = next((found[1] for found in _WORD_START.finditer(data) if found.start() % _ALIGNED == 0), None)
    if flags is None:
        raise UnreadableError("broken")
    if int.from_bytes(flags, "little") & _ENCRYPTED_FLAG:
        raise UnreadableError("encrypted")


def _check_odf(data: bytes) -> None:
    package = open_zip(data)
    try:
        kind, manifest = package.read("mimetype"), package.read("META-INF/manifest.xml")
    except _ZIP_ERRORS:
        raise UnreadableError("broken") from None
    if not kind.startswith(_ODF_TEXT):
        raise UnreadableError("wrong_type")
    if b"encryption-data" in manifest:
        raise UnreadableError("encrypted")
    if sum(entry.file_size for entry in package.infolist()) > _MOST_UNPACKED:
        raise UnreadableError("too_large")


def _convert(data: bytes, progress: Progress | None, timeout: float) -> bytes:
    """The document as DOCX."""
    program = find_office()
    if program is None:
        raise UnreadableError("needs_office")
    with tempfile.TemporaryDirectory(prefix="plan-assessor-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        suffix = next((suffix for start, suffix in _SUFFIXES.items() if data.startswith(start)), ".rtf")
        source, profile, made = folder / f"plan{suffix}", folder / "profile", folder / "made"
        source.write_bytes(data)
        (profile / "user").mkdir(parents=True)
        shutil.copy(_SETTINGS, profile / "user" / "registrymodifications.xcu")
        options = ["--headless", "--invisible", "--norestore", "--nolockcheck", "--nodefault"]
        conversion = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(made), str(source)]
        _run([program, f"-env:UserInstallation={profile.as_uri()}", *options, *conversion], folder, progress, timeout)
        try:
            return (made / "plan.docx").read_bytes()
        except FileNotFoundError:
            raise UnreadableError("broken") from None


def _run(command: Sequence[str], folder: Path, progress: Progress | None, timeout: float) -> None:
    """Run LibreOffice to its end, or to that of its time; whatever it leaves lying about, it leaves in `folder`."""
    homes = dict.fromkeys(("FOLDER", "HOME", "TMPDIR", "XDG_RUNTIME_DIR"), str(folder))
    deadline = time.monotonic() + timeout
    with subprocess.Popen(
        ["sh", "-c", _GUARD, "sh", *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**homes, "PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8"},
        start_new_session=True,
    ) as process:
        try:
            while process.poll() is None:
                if time.monotonic() > deadline:
                    raise UnreadableError("too_slow", seconds=round(timeout))
                if progress:
                    progress(0, 1)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_TICK)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
