"""Where quoted words stand in the paragraphs and tables of a document.

Words of a quotation that come from several lines or cells are found apart from each other, in their order; where one
of them is not found, none is.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from plan_assessor.document.model import Place, Table, each_once
from plan_assessor.report.annotate.locate import Letters, letters_of

_HEADER = 2  # rows at most: what does not stand in a row may be the header over it


class Span(NamedTuple):
    """Characters of the text of a key, from `start` up to `end`."""

    text: Hashable
    start: int
    end: int


class Texts:
    """Texts by their keys, in reading order."""

    def __init__(self, texts: Mapping[Hashable, str]) -> None:
        self._points: list[tuple[Hashable, int]] = []
        self._letters: Letters[int] = Letters()
        for key, text in texts.items():
            # no word goes on from one text to the next
            self._letters.add(" ", len(self._points))
            for at, sign in enumerate(text):
                self._letters.add(sign, len(self._points))
                self._points.append((key, at))

    def find(self, quote: str) -> list[Span]:
        """The places of a quotation, as near to each other as they stand; none where a part of it is not there."""
        nearest = next(iter(self._letters.find_joined(quote)), [])
        return [span for ends in nearest for span in self._spans(*ends)]

    def _spans(self, first: int, last: int) -> list[Span]:
        found = groupby(self._points[first : last + 1], key=itemgetter(0))
        offsets = [(key, [at for _, at in points]) for key, points in found]
        return [Span(key, ats[0], ats[-1] + 1) for key, ats in offsets]


def in_table(table: Table, place: Place) -> list[Span]:
    """The places of a quotation in its row of a table, by the corners of cells, or in the header of the table."""
    if not letters_of(place.quote):
        return _dashes(table, place)
    rows = table.grid[place.row - 1 : place.row] if place.row else table.grid
    found = (Texts({cell.corner: cell.text for cell in each_once(row)}).find(place.quote)
             for row in (*rows, *table.grid[:_HEADER]))  # fmt: skip
    return next(filter(None, found), [])


def _dashes(table: Table, place: Place) -> list[Span]:
    """The one cell of the row with these signs, under the header of its column."""
    cells = each_once(table.grid[place.row - 1]) if place.row and place.row <= len(table.grid) else []
    found = [
        Span(cell.corner, 0, len(cell.text))
        for cell in cells
        if cell.text.strip() == place.quote.strip()
        and letters_of(table.grid[0][cell.column].text) in letters_of(place.column or "")
    ]
    return found if len(found) == 1 else []
