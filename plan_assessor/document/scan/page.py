"""One page of a scan recognised: the same lines and ruled tables as of a page that has its text."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PIL import Image, ImageChops, ImageOps

from plan_assessor.document.layout.lines import lines_of
from plan_assessor.document.layout.model import PageContent, PageTable, Word
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.letters.known import familiarity
from plan_assessor.document.letters.known import words_of as words_in
from plan_assessor.document.model import ScannedPage, ScannedWord
from plan_assessor.document.scan.cells import recognise_cells, sureness, words_of
from plan_assessor.document.scan.letters import look_at_lines, repaired
from plan_assessor.document.scan.picture import clean, even, shades_of, straight
from plan_assessor.document.scan.rulings import erase, find_strokes
from plan_assessor.document.scan.tesseract import Layout, Seen, find_turn, recognise
from plan_assessor.document.tables.cells import fill_cells
from plan_assessor.document.tables.grid import find_tables
from plan_assessor.document.tables.intersections import TooDenseError

UNSURE = 70.0
"""How sure the program is of the words of a page (of 100): less, and the page lies turned or is hardly legible."""
_FAMILIAR, _ENOUGH_WORDS = 0.72, 20
"""Less familiar words, of so many, are jumbled or not Lithuanian."""
_MOSTLY = 0.5
"""A page of whose letters more stand across it lies turned."""
_BLANK = 0.001
"""The share of ink on a page of which less is no text: dust, or the rim of the glass."""
_RIM = 20
"""Pixels of paper around what is recognised: the recognition wants some."""
_LEAST_FILLED = 2
"""Cells with words that a table must have: a frame or a chart has none."""


class Recognised(NamedTuple):
    """A page, how sure the program is of its words (from 0 to 100), and the share of them that is like words.

    `across` is the share of letters that were read across the page.
    """

    content: PageContent
    sure: float
    familiar: float
    across: float

    @property
    def is_doubtful(self) -> bool:
        """Whether many of the words may be wrong, or are of another language."""
        return self.sure < UNSURE or self.familiar < _FAMILIAR

    @property
    def may_be_turned(self) -> bool:
        """Whether the page may lie on its side, or on its head."""
        return self.is_doubtful or self.across > _MOSTLY


def recognise_page(
    image: Image.Image, scale: float, number: int, settings: TableSettings, timeout: float
) -> Recognised:
    """The content of a page by its picture, `scale` pixels a point; `timeout` in seconds. Raises RecognitionError."""
    deadline = time.monotonic() + timeout
    image = even(image)
    recognised = _recognise(image, scale, number, settings, deadline)
    if recognised.may_be_turned and (turn := find_turn(clean(shades_of(image)), deadline)):
        turned = _recognise(image.rotate(-turn, expand=True), scale, number, settings, deadline, -turn)
        recognised = max(recognised, turned, key=_uprightness)
    return recognised


def _recognise(
    image: Image.Image, scale: float, number: int, settings: TableSettings, deadline: float, turned: float = 0
) -> Recognised:
    """The content of a picture with `scale` pixels a point, of a page `turned` so far (degrees counter-clockwise)."""
    level, skew = straight(image)
    shades = shades_of(level)
    picture = clean(shades)
    content = PageContent(number, width=picture.width / scale, height=picture.height / scale)
    content.pictured = float(1 - picture.histogram()[255] / (picture.width * picture.height) > _BLANK)
    strokes = find_strokes(shades, scale, settings)
    drawings = strokes.drawings(settings)
    try:
        tables = find_tables(drawings, number, settings)
    except TooDenseError:
        content.dense, tables = True, []
    erase(picture, strokes, tables)
    in_cells = recognise_cells(tables, picture, scale, deadline)
    words = _take_tables(content, tables, picture, scale)
    content.horizontal = [
        piece for piece in drawings.horizontal if not any(_is_in(piece.at, each) for each in content.tables)
    ]
    outside = list(repaired(_recognise_block(picture, deadline), picture))
    content.lines = lines_of(words_of(outside, scale))
    look_at_lines(content.lines, outside, picture, scale)
    words += [word for line in content.lines for word in line.words]
    content.scanned = _scanned(content, turned + skew, words)
    seen = [*in_cells.seen, *outside]
    return Recognised(content, sureness(seen), _familiarity(seen), _letters(in_cells.turned) / max(_letters(seen), 1))


def _recognise_block(picture: Image.Image, deadline: float) -> list[Seen]:
    """The words of a picture; only its part with ink is looked at: white paper takes time, too."""
    box = ImageChops.invert(picture).getbbox()
    if not box:
        return []
    left, top, *_ = box
    part = ImageOps.expand(picture.crop(box), _RIM, 255)
    [found] = recognise([part], Layout.BLOCK, deadline)
    return [word.moved(left - _RIM, top - _RIM) for word in found]


def _take_tables(content: PageContent, tables: Iterable[PageTable], picture: Image.Image, scale: float) -> list[Word]:
    """Move the tables with words in their cells into `content`, and out of the picture; gives back their words."""
    words: list[Word] = []
    for table in tables:
        if sum(bool(box.words) for box in table.boxes) >= _LEAST_FILLED:
            words += [word for box in table.boxes for word in box.words]
            fill_cells(table)
            content.tables.append(table)
            left, top, right, bottom = (round(side * scale) for side in table.bounds)
            picture.paste(255, (left, top, right, bottom))
    return words


def _scanned(content: PageContent, turned: float, words: Iterable[Word]) -> ScannedPage:
    """Where the words stand on a page that was turned so far."""
    places = tuple(ScannedWord(word.x0, word.top, word.x1, word.bottom, word.text) for word in words)
    return ScannedPage(number=content.number, width=content.width, height=content.height, turned=turned, words=places)


def _uprightness(recognised: Recognised) -> float:
    """How sure the program is of the words that do not stand across the page."""
    return recognised.sure * (1 - recognised.across)


def _letters(words: Iterable[Seen]) -> int:
    return sum(len(word.text) for word in words)


def _familiarity(seen: Sequence[Seen]) -> float:
    """How much of the words is made as those of plans are; 1 for so few words that they tell nothing."""
    words = words_in(" ".join(word.text for word in seen))
    return familiarity(words) if len(words) >= _ENOUGH_WORDS else 1.0


def _is_in(height: float, table: PageTable) -> bool:
    return table.ys[0] - 1 <= height <= table.ys[-1] + 1
