"""Opens any file: one reader for each kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from plan_assessor.document.containers.unfold import unfold
from plan_assessor.document.files import content, shown_name
from plan_assessor.document.kinds import Kind, kind_of
from plan_assessor.document.model import Document, Notice, Skipped
from plan_assessor.document.reading import LIMITS, Progress, ReadingLimits
from plan_assessor.errors import UnreadableError

if TYPE_CHECKING:
    from plan_assessor.document.scan.recogniser import Recogniser

Reader = Callable[[bytes, str, Progress | None, ReadingLimits], Document]
"""Reads the bytes of a file that is shown under this name. Raises UnreadableError."""


class Contents(NamedTuple):
    """What a file says: its documents (several where it holds other files), and what in it was not read."""

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...] = ()


def read(
    path: Path, shown: str | None = None, progress: Progress | None = None, limits: ReadingLimits = LIMITS
) -> Document:
    """The document in a file that is one; `shown` is its name in results. Raises UnreadableError."""
    shown = shown or shown_name(Path(path.name))
    return read_bytes(content(path, shown), shown, progress, limits)


def read_all(
    path: Path, shown: str | None = None, progress: Progress | None = None, limits: ReadingLimits = LIMITS
) -> Contents:
    """What a file and the files in it say. Raises UnreadableError where nothing of it can be read."""
    shown = shown or shown_name(Path(path.name))
    return read_all_bytes(content(path, shown), shown, progress, limits)


def read_all_bytes(
    data: bytes, name: str, progress: Progress | None = None, limits: ReadingLimits = LIMITS
) -> Contents:
    """What the bytes of a file and the files in it say, like `read_all`."""
    try:
        found = unfold(data, name)
    except UnreadableError as error:
        raise UnreadableError(error.code, **{**error.values, "file": name}) from error
    documents: list[Document] = []
    skipped = [*found.skipped]
    for part in found.parts:
        try:
            documents.append(read_bytes(part.data, part.name, progress, limits))
        except UnreadableError as error:
            if len(found.parts) == 1 and not skipped:
                raise
            skipped.append(Skipped.of(part.name, error))
    if not documents:
        raise UnreadableError("nothing_inside", file=name)
    first = documents[0]
    notices = (*first.notices, Notice(code="signatures_unchecked")) if found.is_signed else first.notices
    documents[0] = first.model_copy(update={"registrations": found.registrations, "notices": notices})
    return Contents(tuple(documents), tuple(skipped))


def read_bytes(data: bytes, name: str, progress: Progress | None = None, limits: ReadingLimits = LIMITS) -> Document:
    """The document in the bytes of a file that is shown as `name`. Raises UnreadableError."""
    kind = kind_of(data)
    reader = READERS.get(kind)
    if reader is None:
        raise UnreadableError("empty" if kind == "empty" else "wrong_type", file=name)
    return reader(data, name, progress, limits)


# each reader is imported when the first file of its kind is read


def _read_docx(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:
    from plan_assessor.document.docx.reader import read_docx

    with ExitStack() as opened:

        @cache
        def recogniser() -> Recogniser:
            from plan_assessor.document.scan.recogniser import Recogniser

            return opened.enter_context(Recogniser(limits.pages_at_once, limits.recognition_seconds))

        def recognise(pictures: Sequence[bytes]) -> Document | None:
            try:
                from plan_assessor.document.scan.pictures import as_scan
            except ImportError:
                return None
            from plan_assessor.document.pdf.reader import read_pdf

            scan = as_scan(pictures)
            return read_pdf(scan, name, progress, limits, recogniser=recogniser()) if scan else None

        return read_docx(data, name, recognise)


def _read_pdf(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:
    from plan_assessor.document.pdf.reader import read_pdf
    from plan_assessor.document.scan.recogniser import Recogniser

    with Recogniser(limits.pages_at_once, limits.recognition_seconds) as recogniser:
        return read_pdf(data, name, progress, limits, recogniser=recogniser)


def _read_html(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:  # noqa: ARG001
    from plan_assessor.document.html.reader import read_html

    return read_html(data, name)


def _read_sheets(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:  # noqa: ARG001
    from plan_assessor.document.sheets.reader import read_sheets

    return read_sheets(data, name)


def _read_old_sheets(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:
    from plan_assessor.document.sheets.reader import read_old_sheets

    return read_old_sheets(data, name, progress, limits)


def _read_office(data: bytes, name: str, progress: Progress | None, limits: ReadingLimits) -> Document:
    from plan_assessor.document.office.reader import read_office

    return read_office(data, name, progress, limits)


READERS: Final[Mapping[Kind, Reader]] = {
    "docx": _read_docx,
    "pdf": _read_pdf,
    "doc": _read_office,
    "rtf": _read_office,
    "odt": _read_office,
    "word_xml": _read_office,
    "html": _read_html,
    "xlsx": _read_sheets,
    "xls": _read_old_sheets,
    "ods": _read_old_sheets,
}
