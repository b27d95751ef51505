"""Dark ground with light letters, such as the header of a table: made dark letters on light, as all others are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from PIL import Image, ImageChops, ImageFilter

_COARSE = 4
"""Grounds are looked for in a picture so many times smaller; what follows are its pixels."""
_DARK = 0.62
"""The share of white below which a pixel is dark."""
_STROKE, _LEAST, _LINE = (1, 1), (12, 3), 5
"""Dark ground reaches so far to all sides of some of its pixels, further than the strokes of letters do, and than
words; letters in a line upon it reach no further up and down."""
_PLAIN, _LEAST_PLAIN = (2, 2), 0.02
"""The share of its pixels that have no light letter so far on all sides, at least; the letters of a title have none."""
_WORDS, _AROUND, _MOSTLY = (30, 0), (8, 2), 0.5
"""Between such ground is more of it, with words that fill it, where most pixels near by are dark."""
_LOWEST, _NARROWEST = 8, 25
"""Dark ground on which there may be letters is at least so high and wide."""


def unreversed(image: Image.Image) -> Image.Image:
    """The picture with light letters on dark ground made dark on light, and the edge of the ground a ruling."""
    dark = _from(ImageChops.invert(image.reduce(_COARSE)), 255 * (1 - _DARK))
    grounds = _grounds(dark)
    image = image.copy()
    for box in _bands(grounds):
        ground = _enlarged(grounds.crop(box))
        inside = _enlarged(_worn(grounds, (1, 1)).crop(box))
        left, top, right, bottom = (_COARSE * side for side in box)
        band = image.crop((left, top, right, bottom))
        shade = level_of(band.histogram(ground), 0.5)
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
            solid.paste(0, box)
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


def level_of(counts: Sequence[int], share: float) -> int:
    """The level that this share of the pixels does not exceed."""
    return next(level for level, upto in enumerate(accumulate(counts)) if upto >= share * sum(counts))
