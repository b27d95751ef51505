"""LibreOffice: whether it is there, and what it makes of a file, in a process and a folder of their own."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from plan_assessor.document.kinds import Kind
from plan_assessor.document.reading import Progress
from plan_assessor.errors import UnreadableError

_TICK: Final = 1.0
_ASKING: Final = 20.0
"""Seconds between two looks at it, and for the question of its version."""
_VERSION: Final = re.compile(r"(?<!\d)\d++(?:\.\d+)+")
_PROGRAMS: Final = ("soffice", "libreoffice")
_SETTINGS: Final = Path(__file__).with_name("office.xcu")
_OPTIONS: Final = ("--headless", "--invisible", "--norestore", "--nolockcheck", "--nodefault")
_SUFFIXES: Final[Mapping[Kind, str]] = {
    "doc": ".doc",
    "rtf": ".rtf",
    "odt": ".odt",
    "word_xml": ".xml",
    "xls": ".xls",
    "ods": ".ods",
}
_FILTERS: Final = {".docx": "docx:MS Word 2007 XML", ".xlsx": "xlsx:Calc MS Excel 2007 XML"}

# LibreOffice starts children of its own, in a group that ends with it, with its time, or with us: our end of the
# standard input closes however we end. Then nobody else would clear up the folder.
_GUARD: Final = '("$@"; kill -KILL 0) & read _; rm -rf "$FOLDER"; kill -KILL 0'


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


def convert(data: bytes, kind: Kind, target: str, progress: Progress | None, timeout: float) -> bytes:
    """The bytes of a file of that kind as those of a .docx or .xlsx (`target`); `timeout` in seconds.

    Raises:
        UnreadableError: "needs_office", "broken" or "too_slow" (seconds).
    """
    program = find_office()
    if program is None:
        raise UnreadableError("needs_office")
    with tempfile.TemporaryDirectory(prefix="plan-assessor-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, made = folder / f"plan{_SUFFIXES[kind]}", folder / "made"
        source.write_bytes(data)
        conversion = ("--convert-to", _FILTERS[target], "--outdir", str(made), str(source))
        _run([program, _profile(folder), *_OPTIONS, *conversion], folder, progress, timeout)
        try:
            return (made / f"plan{target}").read_bytes()
        except FileNotFoundError:
            raise UnreadableError("broken") from None


def _profile(folder: Path) -> str:
    """The option that names a new profile in the folder, with our settings: no macros, nothing from elsewhere."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    shutil.copy(_SETTINGS, profile / "user" / "registrymodifications.xcu")
    return f"-env:UserInstallation={profile.as_uri()}"


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
