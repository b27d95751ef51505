"""The picture of a page: rendered, evenly lit, and set straight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageFilter

RESOLUTION = 300
"""Dots per inch: what the recognition is trained for."""
POINTS = 72
_LONGEST_SIDE = 5_000
"""Pixels: an A3 page. A larger page (a map) is drawn smaller."""
_COARSE = 4
"""The picture is this many times smaller where less will do."""
_DARK_GROUND = 0.62
"""Ground is dark where most of the pixels so far around, in the smaller picture, are below that share of white."""
_LOWEST, _NARROWEST = 8, 25
"""Dark ground on which there may be letters is at least so high and wide, in the smaller picture."""
_STROKE, _LEAST, _LINE = (1, 1), (12, 3), 5
"""In the smaller picture dark ground reaches so far to all sides of some of its pixels: further than the strokes of
letters do, and than words; letters in a line upon it no further up and down."""
_PLAIN, _LEAST_PLAIN = (2, 2), 0.02
"""So far on all sides of such a share of its pixels there are no light letters."""
_WORDS, _AROUND, _MOSTLY = (30, 0), (8, 2), 0.5
"""Between such ground is more of it, with words that fill it, where most pixels near by are dark."""
_LIGHT = 64
"""Light changes little within so many pixels."""
_SHADOW = 0.5
"""Paper in a shadow keeps that share of white at least; what is darker was printed dark."""
_PATCH = 8
_PATCHES = 5
"""Paper is looked for in patches so many pixels wide: in a square of so many there is some between the strokes."""
_FAINTEST_INK = 40
"""Grey levels by which ink is at least darker than paper: less is a blank page, or the other side seen through."""
_PAPER, _INK = 0.25, 0.75
"""Shades up to which a pixel is paper, and from which it is nothing but ink."""
_MOST, _GRAIN, _HALF = 0.84, 2.2, 0.5
"""Grainy paper reaches up to so many times the shade that so many pixels do not exceed; but never beyond a half."""
_WIDEST_SKEW = 5.0
_SKEW_STEPS = ((0.5, 8), (0.1, 8), (0.02, 4))
"""Degrees: pages lie no more aslant than this, and their skew is searched in ever finer steps, on pictures that many
times smaller."""


def render(page: pdfium.PdfPage) -> tuple[Image.Image, float]:
    """The page as grey levels, and how many pixels a point is."""
    scale = min(RESOLUTION / POINTS, _LONGEST_SIDE / max(page.get_size()))
    image = page.render(scale=scale, grayscale=True).to_pil()
    return image.convert("L"), scale


def even(image: Image.Image) -> Image.Image:
    """The picture as if its paper were white all over."""
    light = image.reduce(_LIGHT).filter(ImageFilter.MaxFilter(_PATCHES))
    light = light.point([level if level > 255 * _SHADOW else 255 for level in range(256)])
    light = light.filter(ImageFilter.BoxBlur(_PATCHES // 2))
    return ImageChops.add(image, ImageChops.invert(light.resize(image.size, Image.Resampling.BILINEAR)))


def straight(image: Image.Image) -> Image.Image:
    """The picture turned so that its lines are level."""
    skew = find_skew(image)
    return image.rotate(skew, Image.Resampling.BICUBIC, fillcolor=255) if skew else image


def shades_of(image: Image.Image) -> Image.Image:
    """How dark each pixel is against the paper around it: 0 is paper, 255 the usual ink."""
    image = _unreversed(image)
    paper = image.reduce(_PATCH).filter(ImageFilter.MaxFilter(_PATCHES)).filter(ImageFilter.BoxBlur(_PATCHES))
    darkness = ImageChops.subtract(paper.resize(image.size, Image.Resampling.BILINEAR), image)
    ink = _ink(darkness.histogram())
    return darkness.point([min(round(255 * level / ink), 255) for level in range(256)])


def clean(shades: Image.Image) -> Image.Image:
    """The picture as black ink on white paper, without grain."""
    grain = _level(shades.histogram(), _MOST)
    low, high = min(max(255 * _PAPER, _GRAIN * grain), 255 * _HALF), 255 * _INK
    return shades.point([round(255 * (1 - min(max((level - low) / (high - low), 0.0), 1.0))) for level in range(256)])


def find_skew(image: Image.Image) -> float:
    """Degrees by which the picture has to be turned counter-clockwise to lie straight."""
    best, reach = 0.0, _WIDEST_SKEW
    for step, smaller in _SKEW_STEPS:
        small = ImageChops.invert(image.reduce(smaller))
        count = round(reach / step)
        angles = [best + step * i for i in range(-count, count + 1)]
        best = max(angles, key=lambda angle: (_sharpness(small.rotate(angle)), -abs(angle)))
        reach = step
    return best


def _sharpness(image: Image.Image) -> int:
    """How much the rows of a picture differ from one another: most where lines of text and rulings are level."""
    rows = image.resize((1, image.height), Image.Resampling.BOX).tobytes()
    return sum((a - b) * (a - b) for a, b in pairwise(rows))


def _unreversed(image: Image.Image) -> Image.Image:
    """The picture with light letters on dark ground made dark on light, and the edge of the ground a ruling."""
    dark = _from(ImageChops.invert(image.reduce(_COARSE)), 255 * (1 - _DARK_GROUND))
    grounds = _grounds(dark)
    image = image.copy()
    for box in _bands(grounds):
        ground = _enlarged(grounds.crop(box))
        inside = _enlarged(_worn(grounds, (1, 1)).crop(box))
        left, top, right, bottom = (_COARSE * side for side in box)
        band = image.crop((left, top, right, bottom))
        shade = _level(band.histogram(ground), 0.5)
        light = band.point([255 - abs(level - shade) for level in range(256)])  # rulings may be darker
        image.paste(0, (left, top), ground)
        image.paste(light, (left, top), inside)
    return image


def _grounds(dark: Image.Image) -> Image.Image:
    """Where the ground is dark, letters upon it included, of a picture that has dark pixels in white."""
    solid = _grown(_worn(dark, _STROKE), _STROKE)
    if not solid.getbbox():
        return solid
    solid = _closed(_closed(solid, (0, _LINE)), (_LINE, 0))
    solid = _grown(_worn(solid, _LEAST), _LEAST)
    plain = _worn(dark, _PLAIN)
    for box in _bands(solid):
        if plain.crop(box).histogram()[255] < _LEAST_PLAIN * solid.crop(box).histogram()[255]:
            solid.paste(0, box)  # the letters of a title
    words = _from(dark.filter(ImageFilter.BoxBlur(_AROUND)), 255 * _MOSTLY)
    return ImageChops.lighter(solid, ImageChops.darker(_closed(solid, _WORDS), words))


def _closed(mask: Image.Image, by: tuple[int, int]) -> Image.Image:
    """The mask with gaps in it filled that are up to twice as wide, and as high."""
    return _worn(_grown(mask, by), by)


def _from(image: Image.Image, least: float) -> Image.Image:
    """White where the picture is at least so light, black elsewhere."""
    return image.point([255 if level > least else 0 for level in range(256)])


def _grown(mask: Image.Image, by: tuple[int, int]) -> Image.Image:
    """The white of a mask, so many pixels larger on all sides."""
    return _from(mask.filter(ImageFilter.BoxBlur(by)), 0)


def _worn(mask: Image.Image, by: tuple[int, int]) -> Image.Image:
    """The white of a mask, so many pixels smaller on all sides."""
    return ImageChops.invert(_grown(ImageChops.invert(mask), by))


def _enlarged(mask: Image.Image) -> Image.Image:
    """A part of the smaller picture as large as in the picture itself."""
    return mask.resize((_COARSE * mask.width, _COARSE * mask.height), Image.Resampling.NEAREST)


def _bands(ground: Image.Image) -> Iterator[tuple[int, int, int, int]]:
    """The boxes of dark grounds large enough for a row of a table, from top to bottom."""
    rows = ground.resize((1, ground.height), Image.Resampling.BOX).tobytes()
    for found in re.finditer(rb"[^\0]+", rows):
        top, bottom = found.span()
        left, _, right, _ = ground.crop((0, top, ground.width, bottom)).getbbox() or (0, 0, 0, 0)
        if right - left >= _NARROWEST and bottom - top >= _LOWEST:
            yield left, top, right, bottom


def _level(counts: Sequence[int], share: float) -> int:
    """The level that this share of the pixels does not exceed."""
    return next(level for level, upto in enumerate(accumulate(counts)) if upto >= share * sum(counts))


def _ink(counts: Sequence[int]) -> float:
    """How dark ink is: the average of what lies over the threshold that parts ink from paper best (Otsu's)."""
    threshold = max(_threshold(counts), _FAINTEST_INK)
    inked = sum(counts[threshold:])
    return sum(level * count for level, count in enumerate(counts[threshold:], threshold)) / inked if inked else 255.0


def _threshold(counts: Sequence[int]) -> int:
    """The level at which the two parts of a histogram differ most from one another."""
    total, weight = sum(counts), sum(level * count for level, count in enumerate(counts))
    below = below_weight = best = 0
    most = 0.0
    for level, count in enumerate(counts):
        if below and below < total:
            apart = below_weight / below - (weight - below_weight) / (total - below)
            if (spread := below * (total - below) * apart * apart) > most:
                most, best = spread, level
        below += count
        below_weight += level * count
    return best
