"""Counting pages, where the file tells them."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Marks inside raw text: control characters, which XML cannot contain and str.split() takes for white space.
PAGE_BREAK = "\x0c"
RENDERED_PAGE_BREAK = "\x1c"

_MARKS = re.compile(f"([{PAGE_BREAK}{RENDERED_PAGE_BREAK}])")


class Pages:
    """The page that reading has come to, from 1; None if the file does not tell pages.

    Word notes where it last broke a page, mostly also behind a break that the author set. Without such notes nothing
    is counted: the author's own breaks alone would give wrong numbers.
    """

    def __init__(self, *, known: bool) -> None:
        """Begin on page 1, if pages are known at all."""
        self.current: int | None = 1 if known else None
        self._after_break = False

    def turn(self, raw: str) -> int | None:
        """Pass over raw text; the page on which its first word stands."""
        if self.current is None:
            return None
        first = None
        for piece in _MARKS.split(raw):
            if piece == PAGE_BREAK or (piece == RENDERED_PAGE_BREAK and not self._after_break):
                self.current += 1
            visible = bool(piece.strip())
            if visible and first is None:
                first = self.current
            self._after_break = piece == PAGE_BREAK or (self._after_break and not visible)
        return first or self.current

    def turn_row(self, cells: Iterable[str]) -> int | None:
        """Pass over the cells of a table row, which stand side by side; the page on which the row begins.

        Word marks a row's page break in the first cell that has words, or in each cell that goes on.
        """
        if self.current is None:
            return None
        start, after_break = self.current, self._after_break
        first = end = start
        for raw in cells:
            self.current, self._after_break = start, after_break
            first = max(first, self.turn(raw) or start)
            end = max(end, self.current)
        self.current, self._after_break = end, False
        return first
