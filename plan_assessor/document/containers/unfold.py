"""A file, and the files in it, and those in them: all that is to be read of what was handed in as one file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from plan_assessor.document.containers.inner import DEEPEST, Budget, Opened, Opener
from plan_assessor.document.kinds import Kind, kind_of
from plan_assessor.document.model import Registration, Skipped
from plan_assessor.document.not_read import why_not_read
from plan_assessor.errors import UnreadableError

# each opener is imported when the first file of its kind is opened


def _open_signed(data: bytes, budget: Budget) -> Opened:
    from plan_assessor.document.containers.packages import open_signed

    return open_signed(data, budget)


def _open_package(data: bytes, budget: Budget) -> Opened:
    from plan_assessor.document.containers.packages import open_package

    return open_package(data, budget)


def _open_mail(data: bytes, budget: Budget) -> Opened:
    from plan_assessor.document.containers.mail import open_mail

    return open_mail(data, budget)


def _open_outlook(data: bytes, budget: Budget) -> Opened:
    from plan_assessor.document.containers.outlook import open_outlook

    return open_outlook(data, budget)


def _open_pdf(data: bytes, budget: Budget) -> Opened:
    from plan_assessor.document.containers.attachments import open_pdf

    return open_pdf(data, budget)


OPENERS: Final[Mapping[Kind, Opener]] = {
    "signed": _open_signed,
    "zip": _open_package,
    "mail": _open_mail,
    "outlook": _open_outlook,
    "pdf": _open_pdf,
}
ARCHIVES: Final[Mapping[Kind, Opener]] = {"zip": _open_package}
"""What merely keeps files together: the others say something of their files."""


class Part(NamedTuple):
    """A file to be read, with its name as shown: the names of what it came in stand before its own."""

    name: str
    kind: Kind
    data: bytes


class Unfolded(NamedTuple):
    """What there is to read of a file, what is not read of it, and how its document is registered."""

    parts: tuple[Part, ...]
    skipped: tuple[Skipped, ...]
    registrations: tuple[Registration, ...]
    is_signed: bool


def unfold(data: bytes, name: str, openers: Mapping[Kind, Opener] = OPENERS) -> Unfolded:
    """All that is to be read of a file. Raises UnreadableError where it is a container that cannot be opened.

    Containers of a kind that none of the `openers` opens stay as they are.
    """
    kind = kind_of(data)
    folder = _Folder(openers)
    folder.put(Part(name, kind, data), depth=0)
    return Unfolded(tuple(folder.parts), tuple(folder.skipped), tuple(folder.registrations), folder.is_signed)


class _Folder:
    """What was taken out of a file so far, within one budget."""

    def __init__(self, openers: Mapping[Kind, Opener]) -> None:
        self._openers = openers
        self.parts: list[Part] = []
        self.skipped: list[Skipped] = []
        self.registrations: list[Registration] = []
        self.is_signed = False
        self._budget = Budget()

    def put(self, part: Part, depth: int) -> None:
        """A file that stands in so many others; what it holds is put after it."""
        if depth and part.kind in ("other", "empty"):
            self.skipped.append(why_not_read(part.name, len(part.data)))
            return
        if part.kind == "pdf" or part.kind not in self._openers:
            self.parts.append(part)
        if part.kind not in self._openers:
            return
        if depth >= DEEPEST and part.kind != "pdf":
            raise UnreadableError("too_deep", limit=DEEPEST)
        opened = self._openers[part.kind](part.data, self._budget)
        self.registrations += opened.registrations
        self.is_signed = self.is_signed or part.kind == "signed" or bool(opened.registrations)
        self.skipped += [skipped.inside(part.name) for skipped in opened.skipped]
        known = len(self.parts)
        for inner in opened.files:
            if not inner.is_body:
                self._put_inner(Part(f"{part.name}/{inner.name}", kind_of(inner.data), inner.data), depth + 1)
        if len(self.parts) == known:
            # a letter alone may be the plan; one that brings files only says so
            self.parts += [Part(part.name, "html", inner.data) for inner in opened.files if inner.is_body]

    def _put_inner(self, part: Part, depth: int) -> None:
        if depth > DEEPEST:
            self.skipped.append(Skipped.of(part.name, UnreadableError("too_deep", limit=DEEPEST)))
            return
        try:
            self.put(part, depth)
        except UnreadableError as error:
            self.skipped.append(Skipped.of(part.name, error))
