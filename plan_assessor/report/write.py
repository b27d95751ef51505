"""Reports as files: the format by the suffix, written beside the target and renamed in, never over somebody's work."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
from collections.abc import Iterable
from pathlib import Path

from plan_assessor.errors import UsageError
from plan_assessor.messages.language import Language
from plan_assessor.report.formats import SUFFIXES, Format, of_suffix
from plan_assessor.report.model import Report
from plan_assessor.report.ours import is_ours

LEFTOVER = re.compile(r"\.assess-[0-9a-f]{12}\.tmp")
LEFTOVER_SECONDS = 3600

REASONS = {
    errno.ENOSPC: "output_full",
    errno.EDQUOT: "output_full",
    errno.EACCES: "output_denied",
    errno.EPERM: "output_denied",
    errno.EROFS: "output_denied",
    errno.EFBIG: "output_full",
    errno.ENOENT: "output_no_folder",
    errno.ENOTDIR: "output_no_folder",
    errno.EISDIR: "output_is_folder",
}


def check(path: Path, inputs: Iterable[Path], force: bool = False) -> Format:
    """The format to write to `path`, which may be written to; raises UsageError, before any work, if not."""
    made = of_suffix(path.suffix)
    if made is None:
        raise UsageError("output_suffix", path=path, suffixes=", ".join(SUFFIXES))
    check_free(path, inputs, force)
    return made


def write(report: Report, path: Path, lang: Language, force: bool = False) -> None:
    """Writes the report to `path` in the format of its suffix; raises UsageError, leaving what was there."""
    rendered = check(path, report.files.values(), force).render(report, lang)
    save(rendered.encode() if isinstance(rendered, str) else rendered, path)


def check_free(path: Path, inputs: Iterable[Path], force: bool = False) -> None:
    """Raises UsageError where `path` is an input, a folder, or somebody's file (unless `force`)."""
    try:
        if path.is_dir():
            raise UsageError("output_is_folder", path=path)
        if not path.parent.is_dir():
            raise UsageError("output_no_folder", path=path)
        if not path.exists():
            return
        if any(path.samefile(given) for given in inputs if given.exists()):
            raise UsageError("output_is_input", path=path)
        if not force and not is_ours(path):
            raise UsageError("output_exists", path=path)
    except OSError as error:
        raise _failed(path, error) from error


def save(data: bytes, path: Path) -> None:
    """Puts the file in place as a whole or not at all; raises UsageError, leaving what was there."""
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".assess-{secrets.token_hex(6)}.tmp")  # a LEFTOVER where this process is killed
    try:
        try:
            with beside.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            _clear_leftovers(beside)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise _failed(path, error) from error


def _clear_leftovers(beside: Path) -> None:
    """Removes what runs that were killed while they wrote have left in this folder.

    A run writes for less than a second. The age is that next to our own new file: a server's clock may be another.
    """
    now = beside.stat().st_mtime
    for path in beside.parent.glob(".assess-*.tmp"):
        if LEFTOVER.fullmatch(path.name):
            with contextlib.suppress(OSError):
                if now - path.lstat().st_mtime > LEFTOVER_SECONDS:
                    path.unlink()


def _failed(path: Path, error: OSError) -> UsageError:
    code = REASONS.get(error.errno or 0, "output_failed")
    return UsageError(code, path=path, detail=error.strerror or type(error).__name__)
