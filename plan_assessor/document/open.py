"""Opens any file: one reader for each kind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from plan_assessor.document.files import content, shown_name
from plan_assessor.document.kinds import Kind, kind_of
from plan_assessor.document.model import Document
from plan_assessor.document.reading import LIMITS, Progress, Reader, ReadingLimits
from plan_assessor.errors import UnreadableError


def read(
    path: Path, shown: str | None = None, progress: Progress | None = None, limits: ReadingLimits = LIMITS
) -> Document:
    """The document in a file; `shown` is its name in results. Raises UnreadableError."""
    shown = shown or shown_name(Path(path.name))
    return read_bytes(content(path, shown), shown, progress, limits)


def read_bytes(data: bytes, name: str, progress: Progress | None = None, limits: ReadingLimits = LIMITS) -> Document:
    """The document in the bytes of a file that is shown as `name`. Raises UnreadableError."""
    kind = kind_of(data)
    reader = READERS.get(kind)
    if reader is None:
        raise UnreadableError("empty" if kind == "empty" else "wrong_type", file=name)
    return reader(data, name, progress, limits)


# each reader is imported when the first file of its kind is read


def _read_docx(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:  # noqa: ARG001
    from plan_assessor.document.docx.reader import read_docx

    return read_docx(data, name)


def _read_pdf(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:
    from plan_assessor.document.pdf.reader import read_pdf
    from plan_assessor.document.scan.recogniser import Recogniser

    with Recogniser(limits.pages_at_once, limits.recognition_seconds) as recogniser:
        return read_pdf(data, name, progress, limits, recogniser=recogniser)


def _read_office(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:
    from plan_assessor.document.office.reader import read_office

    return read_office(data, name, progress, limits)


READERS: Final[Mapping[Kind, Reader]] = {
    "docx": _read_docx,
    "pdf": _read_pdf,
    "ole": _read_office,
    "rtf": _read_office,
    "odt": _read_office,
}
