"""Reports as files: the format by the suffix, written beside the target and renamed in, never over somebody's work."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
from collections.abc import Iterable
from io import FileIO
from pathlib import Path

from plan_assessor.errors import UsageError
from plan_assessor.messages.language import Language
from plan_assessor.report.formats import PLAIN, SUFFIXES, Format, Options, of_suffix
from plan_assessor.report.growing import Growing
from plan_assessor.report.model import Report
from plan_assessor.report.ours import is_ours

LEFTOVER = re.compile(r"\.assess-[0-9a-f]{12}\.tmp")
LEFTOVER_SECONDS = 3600
# what a mode says of reading, writing and starting, without the bits that lend rights
_ACCESS = 0o777

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


def check(path: Path, inputs: Iterable[Path], lang: Language, force: bool = False) -> Format:
    """The format to write to `path`, which may be written to; raises UsageError, before any work, if not."""
    made = of_suffix(path.suffix)
    if made is None:
        raise UsageError("output_suffix", path=path, suffixes=", ".join(SUFFIXES))
    inputs = list(inputs)
    for name in made.names(lang):
        check_free(_beside(path, name), inputs, force)
    return made


def write(report: Report, path: Path, lang: Language, force: bool = False, options: Options = PLAIN) -> None:
    """Writes the report to `path` in the format of its suffix; raises UsageError, leaving what was there.

    Where one file holds one table, the others are written beside it.
    """
    made = check(path, report.files.values(), lang, force)
    for name, content in made.files(report, lang, options).items():
        save(content.encode() if isinstance(content, str) else content, _beside(path, name))


class Written:
    """A report on its way to `path`, in a format that grows: what was there is gone, and each part is whole at once.

    A run that is broken off leaves what it had. Raises UsageError where the files cannot be written to.
    """

    def __init__(self, path: Path, made: Format, lang: Language, options: Options = PLAIN) -> None:
        self._files: list[tuple[Path, FileIO, Growing]] = []
        for name, growing in made.growing(lang, options).items():
            file = _beside(path, name)
            save(b"", file)
            self._files.append((file, file.open("ab", buffering=0), growing))

    def add(self, part: Report) -> None:
        """Writes a part of the report."""
        for file, stream, growing in self._files:
            _put(growing.more(part), stream, file)

    def end(self) -> None:
        """Writes what ends the files."""
        for file, stream, growing in self._files:
            _put(growing.rest(), stream, file)
            stream.close()


def _put(words: str, stream: FileIO, path: Path) -> None:
    """Adds whole records at once, so that no part of one is left where the run is ended or the disk is full."""
    data = words.encode()
    end = stream.seek(0, os.SEEK_END)
    error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    try:
        if stream.write(data) == len(data):
            return
    except OSError as refused:
        error = refused
    stream.truncate(end)
    raise _failed(path, error) from error


def _beside(path: Path, name: str) -> Path:
    """„matrica.csv“ → „matrica-priemones.csv“; the file itself where the name is empty."""
    return path.with_name(f"{path.stem}-{name}{path.suffix}") if name else path


def check_free(path: Path, inputs: Iterable[Path], force: bool = False) -> None:
    """Raises UsageError where `path` is an input, a folder, or somebody's file (unless `force`)."""
    try:
        if path.is_dir():
            raise UsageError("output_is_folder", path=path)
        if not path.parent.is_dir():
            raise UsageError("output_no_folder", path=path)
        if path.is_symlink() and not _is_ours(path.lstat()):
            raise UsageError("output_link", path=path)
        if not path.exists():
            return
        if any(path.samefile(given) for given in inputs if given.exists()):
            raise UsageError("output_is_input", path=path)
        if not force and not is_ours(path):
            raise UsageError("output_exists", path=path)
    except OSError as error:
        raise _failed(path, error) from error


def save(data: bytes, path: Path, source: Path | None = None) -> None:
    """Puts the file in place as a whole or not at all; raises UsageError, leaving what was there.

    Who may read it stays as it was where a file is replaced, and as it is with the `source` of a copy.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".assess-{secrets.token_hex(6)}.tmp")  # a LEFTOVER where this process is killed
    try:
        try:
            with beside.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            _keep_mode(beside, target, source)
            _clear_leftovers(beside)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise _failed(path, error) from error


def _keep_mode(beside: Path, target: Path, source: Path | None) -> None:
    """Gives the new file the mode of the one that it replaces, or of its source; a new one has that of the user."""
    for model in (target, source):
        if model and model.exists():
            beside.chmod(stat.S_IMODE(model.stat().st_mode) & _ACCESS)
            return


def _is_ours(status: os.stat_result) -> bool:
    """Whether a file is the user's (where a system tells): a link of others leads where they like."""
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()


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
