"""Files of this program in the user's cache folder, believed only where nobody but the user can have written them."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from pathlib import Path

from platformdirs import user_cache_path

from plan_assessor.regular import open_regular


def cache_folder() -> Path | None:
    """The folder of this program in the user's cache folder; None where the user has no home."""
    try:
        folder = user_cache_path("plan-assessor", appauthor=False)
    except RuntimeError:
        return None
    return folder if folder.is_absolute() else None


def kept_entry(name: str, content: str) -> Path | None:
    """Where what is made of the files that ship is kept between runs, by a hash of its `content`.

    None where nothing in the folder of the user could be believed.
    """
    folder = cache_folder()
    return folder / f"{name}-{content}" if folder and is_safe(folder) else None


def stamps(folder: Path, *suffixes: str) -> list[str]:
    """Each file of these suffixes in a folder and those below it, with its size and the time when it was written.

    As long as they are the same, so is what is made by the files. (To look with pathlib takes four times as long, and
    every run looks.)
    """
    found = []
    for parent, _, names in os.walk(folder):
        for path in (os.path.join(parent, name) for name in names if name.endswith(suffixes)):
            status = os.stat(path)
            found.append(f"{path} {status.st_size} {status.st_mtime_ns}")
    return sorted(found)


def keep_entry(entry: Path, data: bytes) -> None:
    """Puts an entry in the place of earlier ones of its name, where Python keeps what it compiles, too.

    What cannot be written is done without.
    """
    if sys.dont_write_bytecode:
        return
    name, _, _ = entry.name.rpartition("-")
    with contextlib.suppress(OSError):
        earlier = [old for old in entry.parent.glob(f"{name}-*") if old != entry]
        write_private(entry, data)
        for old in earlier:
            drop(old)


def is_safe(folder: Path) -> bool:
    """Whether files in the folder can be believed: there is none yet, or nobody but the user can have put them."""
    try:
        status = folder.stat()
    except OSError:
        return True
    return stat.S_ISDIR(status.st_mode) and _is_private(status)


def read_private(path: Path, largest: int) -> bytes:
    """The bytes of a file in a safe folder; none of one that is larger than so many bytes, or that others may write.

    Raises OSError where it cannot be opened, or is a link.
    """
    with open_regular(path, follow_link=False) as stream:
        status = os.fstat(stream.fileno())
        return stream.read() if status.st_size <= largest and _is_private(status) else b""


def write_private(path: Path, data: bytes) -> None:
    """Puts the file in place as a whole, its folder made where there is none; raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.replace(name, path)
    except OSError:
        os.unlink(name)
        raise


def drop(path: Path) -> None:
    """Removes a file, where that can be done."""
    with contextlib.suppress(OSError):
        path.unlink()


def _is_private(status: os.stat_result) -> bool:
    """Whether a file is the user's, and nobody else may write it (where a system tells)."""
    if not hasattr(os, "geteuid"):
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
