"""Reports as files: the format by the suffix, written beside the target and renamed in, never over somebody's work."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
from collections.abc import Callable, Iterable
from pathlib import Path

from plan_assessor.errors import UsageError
from plan_assessor.messages.language import Language
from plan_assessor.report.model import Report
from plan_assessor.report.result import RESULT_SCHEMA

# What the first bytes of our own text reports hold; packages and PDFs are recognised by their stamp.
HEAD_BYTES = 600
TAIL_BYTES = 64
LEFTOVER = re.compile(r"\.assess-[0-9a-f]{12}\.tmp")
LEFTOVER_SECONDS = 3600
PDF_STAMP = b"\n% plan-assessor\n"
TEXT_MARKS = {
    ".json": f'"schema": "{RESULT_SCHEMA}"'.encode(),
    ".html": b'<meta name="generator" content="plan-assessor',
    ".md": b"<!-- plan-assessor -->",
}

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


def _json(report: Report, lang: Language) -> bytes:
    from plan_assessor.report.json import to_json

    return to_json(report, lang).encode()


def _html(report: Report, lang: Language) -> bytes:
    from plan_assessor.report.html import to_html

    return to_html(report, lang).encode()


def _docx(report: Report, lang: Language) -> bytes:
    from plan_assessor.report.docx.annex import to_docx

    return to_docx(report, lang)


def _xlsx(report: Report, lang: Language) -> bytes:
    from plan_assessor.report.xlsx import to_xlsx

    return to_xlsx(report, lang)


def _markdown(report: Report, lang: Language) -> bytes:
    from plan_assessor.report.markdown import to_markdown

    return to_markdown(report, lang).encode()


def _csv(report: Report, lang: Language) -> bytes:
    from plan_assessor.report.csv import to_csv

    # Spreadsheets take a CSV for UTF-8 only when it begins with a byte order mark.
    return to_csv(report, lang).encode("utf-8-sig")


# Each imports its module only when that format is asked for.
FORMATS: dict[str, Callable[[Report, Language], bytes]] = {
    ".json": _json,
    ".html": _html,
    ".docx": _docx,
    ".xlsx": _xlsx,
    ".md": _markdown,
    ".csv": _csv,
}


def check(path: Path, inputs: Iterable[Path], force: bool = False) -> None:
    """Makes sure, before any work, that a report may be written to `path`; raises UsageError if not."""
    if path.suffix.lower() not in FORMATS:
        raise UsageError("output_suffix", path=path, suffixes=", ".join(FORMATS))
    check_free(path, inputs, force)


def write(report: Report, path: Path, lang: Language, inputs: Iterable[Path], force: bool = False) -> None:
    """Writes the report to `path` in the format of its suffix; raises UsageError, leaving what was there."""
    check(path, inputs, force)
    save(FORMATS[path.suffix.lower()](report, lang), path)


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


def is_ours(path: Path) -> bool:
    """Whether this program made the file, and nobody has edited it since where that can be told (DOCX, XLSX, PDF)."""
    suffix = path.suffix.lower()
    if suffix in (".docx", ".xlsx"):
        from plan_assessor.report.package import is_stamped

        return is_stamped(path)
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
        stream.seek(max(0, path.stat().st_size - TAIL_BYTES))
        tail = stream.read()
    if suffix == ".pdf":
        return tail.endswith(PDF_STAMP)
    if suffix == ".csv":
        return _is_our_csv(head)
    return suffix in TEXT_MARKS and TEXT_MARKS[suffix] in head


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


def _is_our_csv(head: bytes) -> bool:
    from plan_assessor.report.csv import header

    first_line = head.decode("utf-8-sig", "replace").split("\r\n")[0]
    return any(first_line == ",".join(header(lang)) for lang in ("lt", "en"))


def _failed(path: Path, error: OSError) -> UsageError:
    code = REASONS.get(error.errno or 0, "output_failed")
    return UsageError(code, path=path, detail=error.strerror or type(error).__name__)
