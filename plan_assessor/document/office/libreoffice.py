"""LibreOffice: whether it is there, and what it makes of a file, in a process and a folder of their own."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import stat
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

_PREFIX: Final = "plan-assessor-"
_LEFT_AFTER: Final = 600.0
"""Seconds after which a folder is a leftover of a run that was killed together with its guard."""

# LibreOffice starts children of its own, in a group that ends with it, with its time, or with us: our end of the
# guard's standard input closes however we end. Then nobody else would clear up the folder: more than once, as a
# process that is killed may write for a moment still.
_GUARD: Final = """
read -r group
read -r _
kill -s KILL -- "-$group"
for _ in 1 2 3 4 5; do rm -rf -- "$FOLDER"; sleep 0.2; done
"""
# it begins when the guard knows of it, and not at all if we end before
_ONCE_GUARDED: Final = 'read -r _ && exec "$@"'


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
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as name:
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
    environment = {**homes, "PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8"}
    deadline = time.monotonic() + timeout
    with _shell(_GUARD, (), environment) as guard, _shell(_ONCE_GUARDED, command, environment) as office:
        try:
            _tell(guard, str(office.pid))
            _tell(office)
            while office.poll() is None:
                if time.monotonic() > deadline:
                    raise UnreadableError("too_slow", seconds=round(timeout))
                if progress:
                    progress(0, 1)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    office.wait(_TICK)
        finally:
            for process in (office, guard):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)


def _shell(script: str, arguments: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """A mute shell, in a group of its own."""
    return subprocess.Popen(
        ["sh", "-c", script, "sh", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )


def _tell(process: subprocess.Popen[bytes], line: str = "") -> None:
    assert process.stdin
    process.stdin.write(f"{line}\n".encode())
    process.stdin.flush()


def _clear_leftovers() -> None:
    """Remove the folders of runs that were killed before they, or their guard, could do so."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            status = folder.lstat()
            is_ours = stat.S_ISDIR(status.st_mode) and (not hasattr(os, "getuid") or status.st_uid == os.getuid())
            if is_ours and time.time() - status.st_mtime > _LEFT_AFTER:
                shutil.rmtree(folder, ignore_errors=True)
