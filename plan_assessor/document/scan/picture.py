"""The picture of a page: rendered, evenly lit, and set straight."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageFilter

from plan_assessor.document.scan.grounds import level_of, unreversed

RESOLUTION = 300
"""Dots per inch: what the recognition is trained for."""
POINTS = 72
_LONGEST_SIDE = 5_000
"""Pixels: an A3 page. A larger page (a map) is drawn smaller."""
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
_ALIKE, _GROUNDS = 12, 0.7
"""Grey levels by which shades may differ and be one, and the share of the page that two shades have where there is
text: of scans at least 0.86, of photographs up to 0.69."""
_WIDEST_SKEW = 5.0
_SKEW_STEPS = ((0.5, 8), (0.1, 8), (0.02, 4))
"""Degrees: pages lie no more aslant than this, and their skew is searched in ever finer steps, on pictures that many
times smaller."""


def render(page: pdfium.PdfPage) -> tuple[Image.Image, float]:
    """The page as grey levels, and how many pixels a point is."""
    scale = min(RESOLUTION / POINTS, _LONGEST_SIDE / max(page.get_size()))
    image = page.render(scale=scale, grayscale=True).to_pil()
    return image.convert("L"), scale


def is_photograph(page: pdfium.PdfPage) -> bool:
    """Whether no two shades of a page, looked at from afar, are so common as those of text and its grounds."""
    image = page.render(scale=1, grayscale=True).to_pil().convert("L")
    return max(map(_of_two_shades, (image, even(image)))) < _GROUNDS


def _of_two_shades(image: Image.Image) -> float:
    """The share of a picture that has its two commonest shades."""
    shades = image.histogram()
    return (_take_common(shades) + _take_common(shades)) / (image.width * image.height)


def _take_common(shades: list[int]) -> int:
    """How many pixels have the commonest shade; they are taken away."""
    around = [slice(max(level - _ALIKE, 0), level + _ALIKE + 1) for level in range(len(shades))]
    counts = [sum(shades[part]) for part in around]
    common = around[counts.index(max(counts))]
    shades[common] = [0] * len(shades[common])
    return max(counts)


def even(image: Image.Image) -> Image.Image:
    """The picture as if its paper were white all over."""
    light = image.reduce(_LIGHT).filter(ImageFilter.MaxFilter(_PATCHES))
    light = light.point([level if level > 255 * _SHADOW else 255 for level in range(256)])
    light = light.filter(ImageFilter.BoxBlur(_PATCHES // 2))
    return ImageChops.add(image, ImageChops.invert(light.resize(image.size, Image.Resampling.BILINEAR)))


def straight(image: Image.Image) -> tuple[Image.Image, float]:
    """The picture turned so that its lines are level, and by how many degrees (counter-clockwise) it was turned."""
    skew = find_skew(image)
    return image.rotate(skew, Image.Resampling.BILINEAR, fillcolor=255) if skew else image, skew


def shades_of(image: Image.Image) -> Image.Image:
    """How dark each pixel is against the paper around it: 0 is paper, 255 the usual ink."""
    image = unreversed(image)
    paper = image.reduce(_PATCH).filter(ImageFilter.MaxFilter(_PATCHES)).filter(ImageFilter.BoxBlur(_PATCHES))
    darkness = ImageChops.subtract(paper.resize(image.size, Image.Resampling.BILINEAR), image)
    ink = _ink(darkness.histogram())
    return darkness.point([min(round(255 * level / ink), 255) for level in range(256)])


def clean(shades: Image.Image) -> Image.Image:
    """The picture as black ink on white paper, without grain."""
    grain = level_of(shades.histogram(), _MOST)
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
