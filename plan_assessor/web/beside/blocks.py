"""A document as its own headings, paragraphs and tables, its quoted words marked where they stand.

A quotation that stands in no one place of the document is not marked at all: a mark beside the words would be a lie.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from plan_assessor.document.model import Document, Paragraph, Table
from plan_assessor.report.annotate.locate import Letters
from plan_assessor.web.beside.quotes import Quotation

DEEPEST_HEADING = 6


class Piece(NamedTuple):
    """Words of a paragraph or cell, and the quotations that they are part of; the first has its anchor here."""

    words: str
    quotations: tuple[Quotation, ...] = ()
    anchors: tuple[str, ...] = ()


class ShownParagraph(NamedTuple):
    """A paragraph: its number, its pieces, and the level of its heading (None for text)."""

    number: str | None
    pieces: tuple[Piece, ...]
    level: int | None
    page: int | None


class ShownCell(NamedTuple):
    """A cell with how far it is merged."""

    pieces: tuple[Piece, ...]
    rows: int
    columns: int


class ShownTable(NamedTuple):
    """A table: its rows of cells; a merged cell stands at its top left corner alone."""

    rows: tuple[tuple[ShownCell, ...], ...]


class Shown(NamedTuple):
    """The document as it is shown, and the keys of the quotations that could be placed in it."""

    blocks: tuple[ShownParagraph | ShownTable, ...]
    placed: frozenset[str]


def show(document: Document, quotations: Sequence[Quotation]) -> Shown:
    """The document with the quotations marked."""
    shown: list[ShownParagraph | ShownTable] = []
    placed: set[str] = set()
    tables = 0
    for block in document.blocks:
        if isinstance(block, Paragraph):
            wanted = [q for q in quotations if q.place.table is None and q.key not in placed]
            pieces = _marked(block.text, wanted, placed)
            level = min(block.level, DEEPEST_HEADING) if block.level else None
            shown.append(ShownParagraph(block.number, pieces, level, block.page))
        else:
            tables += 1
            here = [q for q in quotations if q.place.table == tables]
            shown.append(ShownTable(_rows(block, here, placed)))
    return Shown(tuple(shown), frozenset(placed))


def _rows(table: Table, quotations: Sequence[Quotation], placed: set[str]) -> tuple[tuple[ShownCell, ...], ...]:
    rows = []
    for number, row in enumerate(table.grid):
        wanted = [q for q in quotations if q.place.row in (None, number + 1)]
        cells = [cell for column, cell in enumerate(row) if (cell.row, cell.column) == (number, column)]
        rows.append(
            tuple(
                ShownCell(_marked(c.text, [q for q in wanted if q.key not in placed], placed), c.rows, c.columns)
                for c in cells
            )
        )
    return tuple(rows)


def _marked(text: str, quotations: Iterable[Quotation], placed: set[str]) -> tuple[Piece, ...]:
    """The text in pieces, cut where quotations begin and end; those that are found in it are placed."""
    letters: Letters[int] = Letters()
    for at, sign in enumerate(text):
        letters.add(sign, at)
    spans: list[tuple[int, int, Quotation]] = []
    for quotation in quotations:
        found = letters.find_whole(quotation.place.quote)
        if found:
            first, last = found[0]
            spans.append((first, last + 1, quotation))
            placed.add(quotation.key)
    bounds = sorted({0, len(text), *(edge for first, end, _ in spans for edge in (first, end))})
    pieces = []
    for first, end in pairwise(bounds):
        on = tuple(q for start, stop, q in spans if start <= first and end <= stop)
        pieces.append(Piece(text[first:end], on, tuple(q.key for start, _, q in spans if start == first)))
    return tuple(pieces)
