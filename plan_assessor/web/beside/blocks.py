"""A document as its own headings, paragraphs and tables, its quoted words marked where they stand.

A quotation that stands in no one place of the document is not marked at all: a mark beside the words would be a lie.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from plan_assessor.document.model import Document, Paragraph, Table
from plan_assessor.web.beside.places import Span, Texts, in_table
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


class _Marks:
    """The quotations that stand in each text of a document, which has a key: where they begin and end there."""

    def __init__(self) -> None:
        self._spans: dict[Hashable, list[tuple[int, int, Quotation]]] = defaultdict(list)
        self.anchors: dict[str, tuple[Hashable, int]] = {}
        """The text and the place in it where each quotation begins."""

    def add(self, quotation: Quotation, spans: Iterable[Span]) -> None:
        """Marks a quotation where it stands."""
        for span in spans:
            self._spans[span.text].append((span.start, span.end, quotation))
            self.anchors.setdefault(quotation.key, (span.text, span.start))

    def pieces(self, key: Hashable, text: str) -> tuple[Piece, ...]:
        """The text of this key in pieces, cut where quotations begin and end."""
        spans = self._spans.get(key, ())
        bounds = sorted({0, len(text), *(edge for first, end, _ in spans for edge in (first, end))})
        return tuple(
            Piece(
                text[first:end],
                tuple(q for start, stop, q in spans if start <= first and end <= stop),
                tuple(q.key for _, _, q in spans if self.anchors[q.key] == (key, first)),
            )
            for first, end in pairwise(bounds)
        )


def show(document: Document, quotations: Sequence[Quotation]) -> Shown:
    """The document with the quotations marked."""
    marks = _marks(document, quotations)
    shown: list[ShownParagraph | ShownTable] = []
    for at, block in enumerate(document.blocks):
        if isinstance(block, Paragraph):
            level = min(block.level, DEEPEST_HEADING) if block.level else None
            shown.append(ShownParagraph(block.number, marks.pieces(at, block.text), level, block.page))
        else:
            shown.append(ShownTable(_rows(at, block, marks)))
    return Shown(tuple(shown), frozenset(marks.anchors))


def _marks(document: Document, quotations: Sequence[Quotation]) -> _Marks:
    """The quotations in the paragraphs, by their places among the blocks, and in the cells of tables."""
    marks = _Marks()
    paragraphs = Texts({at: block.text for at, block in enumerate(document.blocks) if isinstance(block, Paragraph)})
    tables = [(at, block) for at, block in enumerate(document.blocks) if isinstance(block, Table)]
    for quotation in quotations:
        number = quotation.place.table
        if number is None:
            marks.add(quotation, paragraphs.find(quotation.place.quote))
        elif number <= len(tables):
            at, table = tables[number - 1]
            marks.add(quotation, (span._replace(text=(at, span.text)) for span in in_table(table, quotation.place)))
    return marks


def _rows(at: int, table: Table, marks: _Marks) -> tuple[tuple[ShownCell, ...], ...]:
    return tuple(
        tuple(
            ShownCell(marks.pieces((at, cell.corner), cell.text), cell.rows, cell.columns)
            for column, cell in enumerate(row)
            if cell.corner == (number, column)
        )
        for number, row in enumerate(table.grid)
    )
