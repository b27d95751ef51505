"""What every reader of files is given besides the bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

Progress = Callable[[int, int], None]
"""How work that takes long tells how far it is: called with what is done and what there is to do, in pages."""


class ReadingLimits(NamedTuple):
    """What a document may ask for before it is cut or refused."""

    pages: int = 3_000
    characters: int = 200_000
    """Characters read from one page; the rest is cut."""
    pages_at_once: int = 1
    """Pages of a scan that are recognised at the same time."""
    recognition_seconds: float = 900.0
    """Seconds that the scanned pages of a document may take, all together: some 400 of them."""
    office_seconds: float = 90.0
    """Seconds that LibreOffice may take for a file."""


LIMITS = ReadingLimits()
