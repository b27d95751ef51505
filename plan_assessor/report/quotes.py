"""Words of the plan as they are shown: a quotation and its place."""

from __future__ import annotations

from typing import NamedTuple

from plan_assessor.document.model import CELL, Place
from plan_assessor.messages.language import Language
from plan_assessor.messages.wording import quoted
from plan_assessor.report.wording import NO_BREAK_SPACE, place_text, tied
from plan_assessor.rules.texts import one_line
from plan_assessor.signs import visible


class Quote(NamedTuple):
    """Words of the plan and where they stand: a place, worded; a dossier names the file too.

    `tie` is what keeps words of the place together on a line.
    """

    source: Place
    lang: Language
    with_file: bool
    tie: str = NO_BREAK_SPACE

    @property
    def words(self) -> str:
        """The words themselves, on one line."""
        return one_line(visible(self.source.quote))

    @property
    def is_cells(self) -> bool:
        """Whether they are what stands in cells of a row, which nobody wrote as one text."""
        return CELL in self.source.quote

    @property
    def marked(self) -> str:
        """The words between quotation marks; cells without."""
        return self.words if self.is_cells else quoted(self.words, self.lang)

    @property
    def place(self) -> str:
        """Where they stand."""
        return tied(place_text(self.source, self.lang, self.with_file), self.tie)

    @property
    def line(self) -> str:
        """Both in one."""
        return f"{self.marked} ({self.place})" if self.place else self.marked
