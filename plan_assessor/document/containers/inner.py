"""What a file holds in itself, and how much of it is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from plan_assessor.document.model import Notice, Registration, Skipped
from plan_assessor.document.zips import MOST_TOTAL
from plan_assessor.errors import UnreadableError

NAMELESS: Final = "–"
"""The name of what has none."""
DEEPEST: Final = 2
"""Containers in one another: a letter that brings a signed container is the usual case."""
MOST_FILES: Final = 200
"""Files that one container may hold, with those of the containers in it."""


class Inner(NamedTuple):
    """A file inside a file, under the name that the container gives it; the name is shown, and never a path.

    `is_body` marks the text of a letter, which comes with what is attached.
    """

    name: str
    data: bytes
    is_body: bool = False


@dataclass
class Budget:
    """How much may still be taken out of a file, and out of the files in it: `unpacked` in bytes."""

    files: int = MOST_FILES
    unpacked: int = MOST_TOTAL

    def take(self, size: int) -> None:
        """Count one file of so many bytes. Raises UnreadableError: "too_many_files" (limit) or "too_large"."""
        self.files -= 1
        self.unpacked -= size
        if self.files < 0:
            raise UnreadableError("too_many_files", limit=MOST_FILES)
        if self.unpacked < 0:
            raise UnreadableError("too_large")


@dataclass
class Opened:
    """What is in a container: its files, those of them that are not read, and how its document is registered."""

    files: list[Inner] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    registrations: list[Registration] = field(default_factory=list)

    def skip(self, name: str, error: UnreadableError) -> None:
        """Keep the name of a file that is not read, with the reason."""
        self.skipped.append(Skipped(file=name, error=Notice.of(error)))


Opener = Callable[[bytes, Budget], Opened]
"""Opens the bytes of a container. Raises UnreadableError where nothing can be taken out of it."""
