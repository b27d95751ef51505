"""The files of a plan as they are shown: what was read of them is kept, and not read again for every look."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from plan_assessor.document.files import content
from plan_assessor.document.kinds import kind_of
from plan_assessor.document.model import Document
from plan_assessor.document.open import Contents, read_all
from plan_assessor.document.reading import Progress, ReadingLimits
from plan_assessor.web.beside.blocks import Shown, show
from plan_assessor.web.beside.model import Page
from plan_assessor.web.beside.pages import pages
from plan_assessor.web.beside.quotes import Quotation

# JSON, as it is written by a process that reads what strangers send
_DOCUMENTS = TypeAdapter(tuple[Document, ...])
File = tuple[Path, str]
"""Where a file lies, and the name by which it is shown."""


class ShownFile(NamedTuple):
    """A file of the plan as it is shown: its blocks or its pages, or why neither can be shown.

    `at` is the place of the file among those of the plan; files inside a file have the place of that. `takes_notes`
    tells whether there can be a copy of it with the verdicts in it.
    """

    name: str
    at: int
    blocks: Shown | None = None
    pages: tuple[Page, ...] = ()
    error: str | None = None
    takes_notes: bool = False

    @property
    def placed(self) -> frozenset[str]:
        """The keys of the quotations that stand in it."""
        on_pages = {marked.quotation.key for each in self.pages for marked in each.marks}
        return frozenset(on_pages) | (self.blocks.placed if self.blocks else frozenset())


def read_and_keep(
    files: Sequence[File], folder: Path, limits: ReadingLimits, path: Path, name: str, progress: Progress | None
) -> Contents:
    """What one of the `files` says, kept in the folder for `shown`. Raises UnreadableError."""
    contents = read_all(path, name, progress, limits)
    # a full disk costs the places of a scan's words, and not the verdicts
    with suppress(OSError):
        _kept(folder, files.index((path, name))).write_bytes(_DOCUMENTS.dump_json(contents.documents))
    return contents


def shown(
    files: Sequence[File], folder: Path, at: int, quotations: Sequence[Quotation], progress: Progress
) -> list[ShownFile]:
    """One of the files, and the files in it. Raises UnreadableError. Runs in a child process."""
    path, name = files[at]
    kind = kind_of(content(path, name))
    documents = _documents(_kept(folder, at))
    if documents is None:
        # a PDF has its text in itself; what reads it on a cluster keeps nothing here
        documents = () if kind == "pdf" else read_all(path, name, progress).documents
    inner = [_as_blocks(each, at, quotations) for each in documents if each.file != name]
    own = [each for each in documents if each.file == name]
    if kind == "pdf":
        scans = [scan for document in own for scan in document.scanned]
        return [ShownFile(name, at, pages=pages(path, _quoted(quotations, name), scans), takes_notes=True), *inner]
    return [*(_as_blocks(each, at, quotations)._replace(takes_notes=kind == "docx") for each in own), *inner]


def _as_blocks(document: Document, at: int, quotations: Sequence[Quotation]) -> ShownFile:
    return ShownFile(document.file, at, show(document, _quoted(quotations, document.file)))


def _kept(folder: Path, at: int) -> Path:
    return folder / f"{at}.json"


def _documents(kept: Path) -> tuple[Document, ...] | None:
    try:
        return _DOCUMENTS.validate_json(kept.read_bytes())
    except (OSError, ValidationError):
        return None


def _quoted(quotations: Sequence[Quotation], file: str) -> list[Quotation]:
    return [quotation for quotation in quotations if quotation.place.file == file]
