"""What a page is made of between the file and its paragraphs: words, lines, rulings, tables. Lengths are points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf
from operator import attrgetter
from typing import NamedTuple

from plan_assessor.document.model import ScannedPage

Turn = int
"""Degrees, counter-clockwise, by which text is turned: 0, 90 (reads upwards), 180 or 270 (reads downwards)."""
Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom on the upright page."""
_GLUED = 0.12
"""Words of one line nearer than so many of their heights touch."""
_FEWEST_LETTERS = 4
"""Letters that stand alone, one after another, of a word that is spaced."""
_LETTER_GAP = 1.6
"""Its letters are no further apart than so many times what is usual among them."""
_PICTURED = 0.2
"""A page without text of which pictures cover this share is a picture."""


class Word(NamedTuple):
    """Characters between blanks; the box has the height of the font, not of the letters.

    `spaced` tells that the file itself has a blank before the word; `index` is that of the first character of the
    page; `turn` is 0 but for words that stand across the page.
    """

    x0: float
    top: float
    x1: float
    bottom: float
    text: str
    spaced: bool
    index: int  # type: ignore[assignment]  # hides tuple.index, which no word needs
    turn: Turn = 0


# the words of long plans are asked hundreds of thousands of times
_text, _spaced = attrgetter("text"), attrgetter("spaced")


class Ruling(NamedTuple):
    """A piece of a horizontal ruling, `at` points from the top, or of a vertical one, `at` points from the left."""

    at: float
    start: float
    end: float


class Fill(NamedTuple):
    """A filled area of the upright page; the colour is 0xRRGGBB."""

    left: float
    top: float
    right: float
    bottom: float
    colour: int


class Drawings(NamedTuple):
    """What is painted on the upright page besides text."""

    horizontal: list[Ruling]
    vertical: list[Ruling]
    shades_horizontal: Sequence[Ruling] = ()
    shades_vertical: Sequence[Ruling] = ()
    """The sides of filled areas."""
    fills: Sequence[Fill] = ()
    """Those areas themselves, each over those before it."""
    boxes: Sequence[Bounds] = ()
    """Rectangles with a ground or a border that is seen, those with round corners included."""
    spots: Sequence[Bounds] = ()
    """Small filled shapes that are no rectangles."""
    shapes: int = 0
    pictured: float = 0.0
    """The area of all pictures, in square points."""
    full: bool = False
    """There was too much to read."""
    veil: Bounds | None = None
    """Where there may be letters that are not seen: drawn with nothing, or in the colour of paper."""


def lies_in(box: Bounds, ground: Bounds, over: float) -> bool:
    """Whether a box lies in another, beyond whose sides it may reach by so many points."""
    return (
        ground[0] - over <= box[0]
        and ground[1] - over <= box[1]
        and box[2] <= ground[2] + over
        and box[3] <= ground[3] + over
    )


@dataclass(slots=True)
class Line:
    """Words that stand on one line, from left to right, in points.

    `base` is where most letters stand; for pdfium the boxes of words with a p or a comma may reach lower. `size` is
    the height of the words until the page is asked for the size of the font. `pieces` are what wide white spaces part,
    each with a font and height of its own: of columns beside each other one line is read.
    """

    words: list[Word]
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    size: float
    bold: bool = False
    pieces: Sequence[Line] = ()

    def between(self, left: float, right: float) -> Line | None:
        """The words that begin between two places as a line, if there are any."""
        words = [word for word in self.words if left <= word.x0 < right]
        if not words:
            return None
        own = [piece for piece in self.pieces if left <= piece.x0 < right] or [self]
        font = max(own, key=lambda piece: piece.x1 - piece.x0)
        return Line(words, words[0].x0, self.top, words[-1].x1, self.bottom, font.base, font.size, font.bold)

    @property
    def middle(self) -> float:
        """The height in the middle of small letters."""
        return self.base - self.size / 4

    @property
    def text(self) -> str:
        """The words with one blank between them."""
        return line_text(self.words)


def line_text(words: Sequence[Word]) -> str:
    """Words of a line with a blank between them; none where the file has none and they touch (10 and ³).

    Between words whose l e t t e r s are spaced there are two: else nobody could tell where the one ends.
    """
    if len(words) == 1:
        return words[0].text
    widest = _letter_gap(words)
    if widest == inf and all(map(_spaced, words[1:])):
        return " ".join(map(_text, words))
    parts = [words[0].text]
    for before, word in pairwise(words):
        gap = word.x0 - before.x1
        if gap > widest and len(before.text) == len(word.text) == 1:
            parts.append("  ")
        elif word.spaced or gap > _GLUED * (word.bottom - word.top):
            parts.append(" ")
        parts.append(word.text)
    return "".join(parts)


def _letter_gap(words: Sequence[Word]) -> float:
    """How far l e t t e r s of one word are apart at most; without any such word there is no telling."""
    if sum([len(text) == 1 for text in map(_text, words)]) < _FEWEST_LETTERS:
        return inf
    gaps = sorted(b.x0 - a.x1 for a, b in pairwise(words) if len(a.text) == len(b.text) == 1)
    return _LETTER_GAP * gaps[len(gaps) // 2] if len(gaps) >= _FEWEST_LETTERS else inf


@dataclass(slots=True)
class Box:
    """A cell while the table is built: its place in the grid, its size, and the words or the text in it."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1
    words: list[Word] = field(default_factory=list)
    text: str = ""
    shade: str | None = None
    """The colour of its ground as RRGGBB; None for none, and for white."""


@dataclass(slots=True)
class PageTable:
    """A table of one page (after joining: of several). `xs` and `ys` are its borders, one more than columns and rows.

    `page` is the (last) page that it stands on, `pages` has the page of each row; `gutters` are the white spaces
    between the columns of a table without vertical rulings.
    """

    xs: list[float]
    ys: list[float]
    boxes: list[Box]
    page: int
    pages: list[int]
    ruled: bool = True
    letters: int = 0
    """Characters of the words that were put into its boxes."""
    gutters: list[tuple[float, float]] = field(default_factory=list)
    nested: list[PageTable] = field(default_factory=list)
    """Tables that stand within its cells, which hold their words, too."""

    @property
    def bounds(self) -> Bounds:
        """The outline of the table (of its first page)."""
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def grid(self, start: int = 0, end: int | None = None) -> list[list[Box]]:
        """The box at each place of the rows from `start` to `end`; a merged one at every place that it covers."""
        end = len(self.pages) if end is None else min(end, len(self.pages))
        places: list[list[Box | None]] = [[None] * (len(self.xs) - 1) for _ in range(start, end)]
        for box in self.boxes:
            bottom = box.row + box.rows
            if box.row >= end or bottom <= start:
                continue
            for row in places[max(box.row - start, 0) : bottom - start]:
                if box.columns == 1:
                    row[box.column] = box
                else:
                    row[box.column : box.column + box.columns] = [box] * box.columns
        return [[box or Box(i, j) for j, box in enumerate(row)] for i, row in enumerate(places, start)]


@dataclass(slots=True)
class Region:
    """A box of text on a page: its outline, the lines in it, and the boxes in it."""

    bounds: Bounds
    lines: list[Line]
    regions: list[Region]

    def all_lines(self) -> Iterator[Line]:
        """Its lines, and those of the boxes in it."""
        yield from self.lines
        for region in self.regions:
            yield from region.all_lines()


@dataclass(slots=True)
class PageContent:
    """A page or a part of it: lines outside its tables, and the tables, both from top to bottom; sizes in points."""

    number: int
    left: float = 0.0
    """Where the part begins."""
    width: float = 0.0
    height: float = 0.0
    boxed: bool = False
    """The part is a box: no paragraph goes on from outside, or on outside."""
    lines: list[Line] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    """Boxes of text with something beside them; their lines are in none of the others."""
    tables: list[PageTable] = field(default_factory=list)
    horizontal: list[Ruling] = field(default_factory=list)
    """Level rulings outside the tables."""
    shades: list[Ruling] = field(default_factory=list)
    """The vertical sides of filled areas."""
    letters: int = 0
    furniture: int = 0
    """Characters of all words that were read, and of those in headers, footers and page numbers."""
    pictured: float = 0.0
    """The share of the page that pictures cover; 1 if its letters are drawn."""
    cut: bool = False
    """There was more text than is read from one page."""
    dense: bool = False
    """There were too many rulings to look for tables."""
    garbled: bool = False
    """The text is no text: signs instead of letters, or letters that make no words."""
    strange: bool = False
    """Its words, which lie over a picture of them, are little like those of plans: another program recognised them, one
    that knows other letters, or they are of another language."""
    unread: bool = False
    """The page could not be opened."""
    recognised: bool = False
    """The words were recognised in a picture."""
    scanned: ScannedPage | None = None
    """Where they stand in it."""
    doubtful: bool = False
    """Many of the words that were recognised may be wrong."""
    illegible: bool = False
    """Recognition was tried, and found no words."""
    covered: bool = False
    """A picture covers the page, and nobody could look whether it shows more than the text upon it."""
    photograph: bool = False
    """It shows a photograph, and says nothing."""
    late: bool = False
    """The time for recognition was over before the turn of this page came."""

    def all_lines(self) -> Iterator[Line]:
        """The lines outside tables, those in boxes after the others."""
        yield from self.lines
        for region in self.regions:
            yield from region.all_lines()

    @property
    def is_picture(self) -> bool:
        """Whether the page shows something, but says nothing."""
        says = self.lines or self.regions or self.tables
        return not says and self.pictured >= _PICTURED
