"""A block of a document in its context: its number, the headings above it, the zone that it stands in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from plan_assessor.document.model import LINE, Paragraph, Place, Table
from plan_assessor.language.text import flat

# „other“ is another document in the same file
Zone = Literal["plan", "title", "act", "approval", "note", "contents", "other"]


@cache
def joined_headings(section: tuple[str, ...]) -> str | None:
    """The headings of a section on one line; the items of a section share them."""
    return " › ".join(flat(heading) for heading in section) or None


@dataclass(frozen=True, slots=True)
class Item:
    """A block in its context. `text` is cleaned and without the number; of a table it is empty."""

    block: Paragraph | Table
    file: str
    text: str = ""
    number: str | None = None
    section: tuple[str, ...] = ()
    zone: Zone = "plan"
    heading: int = 0
    table: int | None = None

    @property
    def headings(self) -> str | None:
        """The headings above the item, joined."""
        return joined_headings(self.section)

    def place(self, quote: str | None = None) -> Place:
        """The item's place, with its whole text as the quotation or a part of it."""
        page = self.block.page if isinstance(self.block, Paragraph) else None
        words = flat(self.text if quote is None else quote)
        return Place(file=self.file, page=page, section=self.headings, quote=words)

    def place_of(self, lines: Iterable[str]) -> Place:
        """The place of several lines that begin at the item."""
        return self.place().model_copy(update={"quote": LINE.join(filter(None, map(flat, lines)))})

    def row_place(self, row: int, column: str | None, quote: str) -> Place:
        """The place of words (on one line) in a row (from 0) of the item, which is a table."""
        assert isinstance(self.block, Table)
        return Place(
            file=self.file,
            page=self.block.pages[row],
            section=self.headings,
            table=self.table,
            row=row + 1,
            column=column or None,
            quote=quote,
        )
