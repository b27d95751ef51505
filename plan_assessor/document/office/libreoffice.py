"""LibreOffice: whether it is there, and what it makes of a file, in a process and a folder of their own."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from plan_assessor.document.kinds import Kind
from plan_assessor.document.office.guarded import GuardedFolder, guarded_folder, running
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

_PREFIX: Final = "plan-assessor-"
_LEFT_AFTER: Final = 600.0
"""Seconds after which a folder is a leftover of a run that was killed, and its guard with it or where none is."""


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
    _clear_leftovers()
    with guarded_folder(_PREFIX) as folder:
        source, made = folder.path / f"plan{_SUFFIXES[kind]}", folder.path / "made"
        source.write_bytes(data)
        conversion = ("--convert-to", _FILTERS[target], "--outdir", str(made), str(source))
        _run([program, _profile(folder.path), *_OPTIONS, *conversion], folder, progress, timeout)
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


def _run(command: Sequence[str], folder: GuardedFolder, progress: Progress | None, timeout: float) -> None:
    """Run LibreOffice to its end, or to that of its time; whatever it leaves lying about, it leaves in `folder`."""
    homes = dict.fromkeys(("HOME", "TMPDIR", "XDG_RUNTIME_DIR"), str(folder.path))
    environment = {**homes, "PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8"}
    deadline = time.monotonic() + timeout
    with running(command, folder, environment) as office:
        while office.poll() is None:
            if time.monotonic() > deadline:
                raise UnreadableError("too_slow", seconds=round(timeout))
            if progress:
                progress(0, 1)
            with contextlib.suppress(subprocess.TimeoutExpired):
                office.wait(_TICK)


def _clear_leftovers() -> None:
    """Remove the folders of runs that were killed before they, or their guard, could do so."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            status = folder.lstat()
            is_ours = stat.S_ISDIR(status.st_mode) and (not hasattr(os, "getuid") or status.st_uid == os.getuid())
            if is_ours and time.time() - status.st_mtime > _LEFT_AFTER:
                shutil.rmtree(folder, ignore_errors=True)
