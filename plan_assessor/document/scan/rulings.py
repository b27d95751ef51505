"""Rulings seen in the picture of a page, as long thin strokes; and the picture without those of its tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw

from plan_assessor.document.layout.model import Drawings, PageTable, Ruling
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.scan.breaks import lost_parts

_DARK = 92
"""The shade from which on a pixel may be of a ruling: one thinner than a pixel is only grey."""
_STEP = 8
"""Faint rulings are looked for in so many pixels at once, against what is as far above and below: so letters vanish."""
_FAINT = 50
"""The shade that so many pixels of a faint ruling have on average."""
_FAR = 16
"""Weak rulings, which drown in the grain of the paper, are looked for in so many pixels at once."""
_WEAK, _INKED = 10, 64
"""The shade that those have on average, where none counts for darker than this: letters are few dark pixels."""
_SIDE = 36
"""The same for how much darker one side of a border is than the other."""
_EVEN, _EVERYWHERE = 0.4, 0.85
"""An even stroke has that share of its darkness in so many of its places at least."""
_BLANK = re.compile(rb"\0+")
Borders = tuple[Sequence[float], Sequence[float]]
"""The borders of a table along one direction, and along the other."""
_LONG = 12.0
"""Points: letters of running text have no stroke that long, and no row of a table is lower."""
_GAP = 4.0
"""Points between the dashes of a ruling, at most."""
_LONGER = 24.0
"""Points that a faint stroke must be long."""
_DOUBTFUL = 60.0
"""Points: a shorter stroke may be the bars of letters that touch; it must have white on both sides."""
_BESIDE = 0.3
"""The share of ink beside a stroke with which it is part of letters."""
_BESIDE_DASHES = 0.08
"""The same for a stroke with gaps, which feet and heads of letters in a line look like, too."""
_REACH = 2.0
"""Points to each side of a border of a table where the strokes that made it lie."""
_EDGE = 2
"""Pixels to each side of a stroke that are grey from it."""


@dataclass(slots=True)
class Stroke:
    """Rows of dark pixels from `top` to before `bottom`, how far they reach to the left and right, and how many."""

    top: int
    bottom: int
    left: int
    right: int
    pixels: int
    drawn: bool = True
    """Whether there is ink: the sides of shaded cells have none."""

    def piece(self, scale: float) -> Ruling:
        """The ruling along the middle, in points."""
        return Ruling((self.top + self.bottom) / 2 / scale, self.left / scale, self.right / scale)


@dataclass(slots=True)
class Strokes:
    """The strokes of a picture; vertical ones are told with left and top, right and bottom exchanged."""

    horizontal: list[Stroke]
    vertical: list[Stroke]
    scale: float

    def drawings(self, settings: TableSettings) -> Drawings:
        """The rulings as those of a drawn page, in points, with what was lost of them."""
        horizontal, vertical = (
            [stroke.piece(self.scale) for stroke in strokes] for strokes in (self.horizontal, self.vertical)
        )
        lost = [*lost_parts(horizontal, vertical, settings)], [*lost_parts(vertical, horizontal, settings)]
        return Drawings(horizontal + lost[0], vertical + lost[1])


def find_strokes(shades: Image.Image, scale: float, settings: TableSettings) -> Strokes:
    """The long thin strokes of a picture (0 is paper, 255 ink) that has `scale` pixels a point."""
    horizontal = list(_strokes(shades, scale, settings, ()))
    vertical = _strokes(shades.transpose(Image.Transpose.TRANSPOSE), scale, settings, horizontal)
    return Strokes(horizontal, list(vertical), scale)


def erase(image: Image.Image, strokes: Strokes, tables: Sequence[PageTable]) -> None:
    """Paint rulings white: the borders of the tables, and whatever is too long to be of letters."""
    draw = ImageDraw.Draw(image)
    for left, top, right, bottom in _rulings(
        strokes.horizontal, strokes.scale, [(table.ys, table.xs) for table in tables]
    ):
        draw.rectangle((left, top - _EDGE, right, bottom + _EDGE - 1), 255)
    for left, top, right, bottom in _rulings(
        strokes.vertical, strokes.scale, [(table.xs, table.ys) for table in tables]
    ):
        draw.rectangle((top - _EDGE, left, bottom + _EDGE - 1, right), 255)


def _rulings(strokes: Iterable[Stroke], scale: float, tables: Sequence[Borders]) -> Iterator[tuple[int, int, int, int]]:
    """The boxes of the strokes that are long, or lie on a border of a table between its sides."""
    for stroke in strokes:
        if not stroke.drawn:
            continue
        at, start, end = stroke.piece(scale)
        if _is_long(stroke, scale) or any(
            start <= sides[-1] and sides[0] <= end and any(abs(at - border) <= _REACH for border in borders)
            for borders, sides in tables
        ):
            yield stroke.left, stroke.top, stroke.right, stroke.bottom


def _strokes(shades: Image.Image, scale: float, settings: TableSettings, across: Sequence[Stroke]) -> Iterator[Stroke]:
    """The horizontal strokes, dark or seen only as a whole; `across` are those of the other direction."""
    dark = _over(shades, _DARK)
    for stroke in _joined(_runs(dark, _LONG * scale)):
        if _is_thin(stroke, scale, settings) and (_is_long(stroke, scale) or not _is_of_letters(stroke, dark, scale)):
            yield stroke
    found = [
        replace(stroke, drawn=look.drawn)
        for look in _looks(shades, scale)
        for stroke in _joined(_runs(look.rows, _LONG * scale, look.step))
        if _is_thin(stroke, scale, settings)
        and not _is_of_letters(stroke, dark, scale, look.beside)
        and look.is_ruling(stroke, across)
    ]
    long = [stroke for stroke in found if stroke.right - stroke.left >= _LONGER * scale]
    in_line = {height for stroke in long for height in range(stroke.top - 1, stroke.bottom + 1)}
    yield from (stroke for stroke in found if not in_line.isdisjoint(range(stroke.top, stroke.bottom)))


class _Look(NamedTuple):
    """A way of looking at rows of pixels: white where there may be a ruling, `step` times narrower.

    `beside` is the share of ink beside a stroke with which it is part of letters.
    """

    rows: Image.Image
    step: int
    beside: float
    is_ruling: Callable[[Stroke, Sequence[Stroke]], bool] = lambda *_: True
    drawn: bool = True


def _looks(shades: Image.Image, scale: float) -> Iterator[_Look]:
    """What is no ruling at one place is one as a whole: faint, dashed and weak ones, and sides of shaded cells."""
    faint = _over(_ridges(shades.reduce((_STEP, 1))), _FAINT)
    yield _Look(faint, _STEP, _BESIDE)
    dashed = _bridged(faint, round(_GAP * scale / _STEP))
    yield _Look(dashed, _STEP, _BESIDE_DASHES, lambda stroke, across: not _is_of_rows(stroke, faint, across))
    lightened = shades.point([min(shade, _INKED) * 255 // _INKED for shade in range(256)]).reduce((_FAR, 1))
    weak = _bridged(_over(_ridges(lightened), _WEAK * 255 // _INKED), 1)
    yield _Look(weak, _FAR, _BESIDE_DASHES, lambda stroke, _: _is_even(stroke, shades))
    above, below = (ImageChops.offset(lightened, 0, way * _STEP // 2) for way in (1, -1))
    sides = _over(ImageChops.difference(above, below), _SIDE * 255 // _INKED)
    yield _Look(_bridged(sides, 1), _FAR, _BESIDE_DASHES, drawn=False)


def _ridges(shades: Image.Image) -> Image.Image:
    """How much darker pixels are than what is above and below."""
    beside = ImageChops.lighter(ImageChops.offset(shades, 0, _STEP), ImageChops.offset(shades, 0, -_STEP))
    return ImageChops.subtract(shades, beside)


def _is_even(stroke: Stroke, shades: Image.Image) -> bool:
    """Whether the stroke is about as dark everywhere: strokes of letters that stand in line are dark, and end."""
    whole = shades.crop((stroke.left, stroke.top, stroke.right, stroke.bottom))
    levels = whole.resize((max(1, whole.width // _STEP), 1), Image.Resampling.BOX).tobytes()
    least = _EVEN * sum(levels) / len(levels)
    return sum(level >= least for level in levels) >= _EVERYWHERE * len(levels)


def _is_of_rows(stroke: Stroke, faint: Image.Image, across: Sequence[Stroke]) -> bool:
    """Whether there is a gap in the stroke wherever another one crosses, and nowhere else: figures of rows in line."""
    levels = faint.crop((stroke.left // _STEP, stroke.top, stroke.right // _STEP, stroke.bottom))
    row = levels.resize((levels.width, 1), Image.Resampling.BOX).tobytes()
    gaps = [(stroke.left + _STEP * found.start(), stroke.left + _STEP * found.end()) for found in _BLANK.finditer(row)]
    crossing = [each for each in across if each.left <= stroke.bottom and stroke.top <= each.right]
    return bool(gaps) and all(any(start <= each.bottom and each.top <= end for each in crossing) for start, end in gaps)


def _bridged(rows: Image.Image, widest: int) -> Image.Image:
    """The rows with gaps filled that are no wider than so many pixels."""
    steps = range(1, widest + 1)
    wider = reduce(ImageChops.lighter, (ImageChops.offset(rows, step, 0) for step in steps), rows)
    return reduce(ImageChops.darker, (ImageChops.offset(wider, -step, 0) for step in steps), wider)


def _over(shades: Image.Image, least: int) -> Image.Image:
    """White where the shade is at least so dark, black elsewhere."""
    return shades.point([255 if shade >= least else 0 for shade in range(256)])


def _runs(dark: Image.Image, shortest: float, step: int = 1) -> Iterator[Stroke]:
    """Rows of white at least `shortest` pixels long, from top to bottom, in a picture made `step` times narrower."""
    pixels, run = dark.tobytes(), b"\xff" * max(1, round(shortest / step))
    start = pixels.find(run)
    while start >= 0:
        end = pixels.find(b"\0", start)
        end = len(pixels) if end < 0 else end
        y, x = divmod(start, dark.width)
        right = min(x + end - start, dark.width)
        yield Stroke(y, y + 1, step * x, step * right, step * (right - x))
        start = pixels.find(run, end)


def _joined(runs: Iterable[Stroke]) -> list[Stroke]:
    """Runs right under one another put together."""
    strokes: list[Stroke] = []
    above: list[Stroke] = []
    for run in runs:
        above = [stroke for stroke in above if stroke.bottom >= run.top]
        for stroke in above:
            if stroke.left < run.right and run.left < stroke.right:
                stroke.bottom = run.bottom
                stroke.pixels += run.pixels
                stroke.left, stroke.right = min(stroke.left, run.left), max(stroke.right, run.right)
                break
        else:
            strokes.append(run)
            above.append(run)
    return strokes


def _is_thin(stroke: Stroke, scale: float, settings: TableSettings) -> bool:
    """Whether the stroke is thin all along; one that is a little aslant reaches over more rows than it is thick."""
    return stroke.pixels <= settings.thin * scale * (stroke.right - stroke.left)


def _is_long(stroke: Stroke, scale: float) -> bool:
    """Whether the stroke is too long to be of letters."""
    return stroke.right - stroke.left > _DOUBTFUL * scale


def _is_of_letters(stroke: Stroke, dark: Image.Image, scale: float, most: float = _BESIDE) -> bool:
    """Whether the stroke has much ink right above or below it."""
    high = round(scale)
    above = (stroke.left, stroke.top - _EDGE - high, stroke.right, stroke.top - _EDGE)
    below = (stroke.left, stroke.bottom + _EDGE, stroke.right, stroke.bottom + _EDGE + high)
    return any(_inked(dark.crop(box)) > most for box in (above, below))


def _inked(dark: Image.Image) -> float:
    """The share of ink."""
    return dark.histogram()[255] / (dark.width * dark.height)
