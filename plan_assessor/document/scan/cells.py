"""The cells of ruled tables, each recognised by itself: words of neighbours never mix, and lone figures are found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from PIL import Image, ImageOps

from plan_assessor.document.layout.model import Box, PageTable, Turn, Word
from plan_assessor.document.scan.letters import DASH, is_dash, repaired
from plan_assessor.document.scan.tesseract import Layout, Seen, recognise

_DARK = 128
"""Grey level below which a pixel is ink."""
_PADDING = 20
"""Pixels of paper put around the picture of a cell: the recognition wants some."""
_TALL = 1.3
"""A cell that many times as high as wide may have text that stands across the page."""
_UNSURE = 75
"""Text of which the program is less sure than this (of 100) may be turned."""
_CERTAIN = 100
_FEW, _GUESS = 3, 35
"""So few letters alone in a cell, of which the program is less sure than this, are none."""
_LAID_DOWN: Final[Mapping[Turn, Image.Transpose]] = {90: Image.Transpose.ROTATE_270, 270: Image.Transpose.ROTATE_90}
"""How text that stands across the page is turned so that it reads from left to right."""


@dataclass(slots=True)
class _Cell:
    """A cell with something in it: its picture, and where in the picture of the page that begins."""

    box: Box
    picture: Image.Image
    left: int
    top: int
    seen: list[Seen] = field(default_factory=list)
    turn: Turn = 0
    """How that stands on the page; its boxes are those of the picture laid down."""

    @property
    def may_be_turned(self) -> bool:
        """Whether the cell is tall, and what was read in it makes no sense."""
        return self.picture.height > _TALL * self.picture.width and sureness(self.seen) < _UNSURE


class InCells(NamedTuple):
    """The words of all cells, and those of them that stand across the page."""

    seen: list[Seen]
    turned: list[Seen]


def recognise_cells(tables: Iterable[PageTable], picture: Image.Image, scale: float, deadline: float) -> InCells:
    """Put words into the cells of tables in a picture whose rulings are erased; gives them back, all together.

    Raises RecognitionError.
    """
    cells: list[_Cell] = []
    for table in tables:
        table.boxes = list({id(box): box for row in table.grid() for box in row}.values())
        cells += _inked_cells(table, picture, scale)
    _recognise([cell for cell in cells if not cell.seen], Layout.BLOCK, deadline)
    _recognise([cell for cell in cells if not cell.seen], Layout.LINE, deadline)  # a few dots make no block
    turned = [cell for cell in cells if cell.may_be_turned]
    for turn in _LAID_DOWN:
        _recognise(turned, Layout.BLOCK, deadline, turn)
    for cell in cells:
        cell.box.words = _on_page(cell, scale)
    seen = [word for cell in cells for word in cell.seen]
    return InCells(seen, [word for cell in cells if cell.turn for word in cell.seen])


def words_of(seen: Sequence[Seen], scale: float) -> list[Word]:
    """Recognised words as those of a picture, in points; each has as its index its place in `seen`."""
    return [
        Word(
            word.left / scale,
            (word.baseline + word.descent - word.size) / scale,
            word.right / scale,
            (word.baseline + word.descent) / scale,
            word.text,
            spaced=True,
            index=index,
        )
        for index, word in enumerate(seen)
    ]


def sureness(seen: Sequence[Seen]) -> float:
    """How sure the program is of words on average, from 0 to 100; long words count more."""
    letters = sum(len(word.text) for word in seen)
    return sum(word.sure * len(word.text) for word in seen) / letters if letters else 0.0


def _on_page(cell: _Cell, scale: float) -> list[Word]:
    """The words of a cell where they stand on the page."""
    words = words_of(cell.seen, scale)
    wide, high = (side / scale for side in cell.picture.size)
    if cell.turn == 90:
        words = [w._replace(x0=w.top, top=high - w.x1, x1=w.bottom, bottom=high - w.x0, turn=90) for w in words]
    elif cell.turn == 270:
        words = [w._replace(x0=wide - w.bottom, top=w.x0, x1=wide - w.top, bottom=w.x1, turn=270) for w in words]
    left, top = cell.left / scale, cell.top / scale
    return [w._replace(x0=w.x0 + left, top=w.top + top, x1=w.x1 + left, bottom=w.bottom + top) for w in words]


def _inked_cells(table: PageTable, picture: Image.Image, scale: float) -> Iterator[_Cell]:
    """The cells of the table that are not blank."""
    for box in table.boxes:
        left, right = (round(scale * table.xs[column]) for column in (box.column, box.column + box.columns))
        top, bottom = (round(scale * table.ys[row]) for row in (box.row, box.row + box.rows))
        cell = picture.crop((left, top, right, bottom))
        if cell.histogram()[:_DARK] != [0] * _DARK:
            found = _Cell(box, ImageOps.expand(cell, _PADDING, 255), left - _PADDING, top - _PADDING)
            if is_dash(cell):
                found.seen = [Seen(0, 0, *cell.size, DASH, _CERTAIN, baseline=cell.height, size=cell.height, descent=0)]
            yield found


def _recognise(cells: Sequence[_Cell], layout: Layout, deadline: float, turn: Turn = 0) -> None:
    """Read the cells, laid down if need be; what is read counts where it is surer than what was read before."""
    pictures = [cell.picture.transpose(_LAID_DOWN[turn]) if turn else cell.picture for cell in cells]
    for cell, picture, seen in zip(cells, pictures, recognise(pictures, layout, deadline), strict=True):
        words = list(repaired(seen, picture))
        if sureness(words) > sureness(cell.seen) and not _is_guess(words):
            cell.seen, cell.turn = words, turn


def _is_guess(words: Sequence[Seen]) -> bool:
    """Whether a few letters were made of dots, or of dust."""
    text = "".join(word.text for word in words)
    return text.isalpha() and len(text) <= _FEW and sureness(words) < _GUESS
