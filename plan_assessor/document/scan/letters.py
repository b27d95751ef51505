"""What letters look like: specks that are none, bullets, sizes of fonts, and bold lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from statistics import mean, median

from PIL import Image, ImageFilter

from plan_assessor.document.layout.model import Line, Word
from plan_assessor.document.scan.tesseract import Seen

_INK = [255 if level < 128 else 0 for level in range(256)]
"""For Image.point: ink white, paper black."""
_SPECKS = "|.,'`‘’“"
_SPECK = 50
"""Signs by themselves are specks, or rests of rulings; others are if the program is less sure of them (of 100)."""
DASH = "–"
_DASHES = ("-", "–", "—", "—-", "-—")
_DUST = 3
"""Pixels of ink no wider than this, less one, are dust."""
_FLAT, _LONGEST_DASH, _HIGHEST_DASH = 2, 60, 8
"""A dash is so many times as wide as high, and neither wider nor higher than so many pixels."""
_BULLET = "•"
_ROUND = 0.65
"""The share of its box that a bullet fills; letters have holes, stars and crosses have arms."""
_SMALL, _BIG = 0.12, 0.5
"""The height of a bullet, in line heights."""
_RAISED = 0.06
"""How far above the baseline it ends, in line heights: a full stop stands on it."""
_FONT = 0.92
"""The height of a line from ascenders to descenders, in font sizes."""
_SMALLER, _LARGER = 0.87, 1.4
"""Sizes are only roughly recognised: so many times the usual size of the page is the usual size."""
_BOLDER, _BOLD = 1.3, 0.155
"""Bold letters have stems that many times thicker than usual on the page, or so thick in font sizes."""
_BAR = 2.5
"""A run of ink that many times as long as others is no stem."""


def repaired(seen: Iterable[Seen], picture: Image.Image) -> Iterator[Seen]:
    """The words of a picture without specks and rests of rulings; dashes and bullets as they are written."""
    for word in seen:
        text = word.text.strip("|") or "|"
        if len(text) == 1 and _is_bullet(word, picture):
            yield word._replace(text=_BULLET)
        elif text not in _SPECKS and (word.sure >= _SPECK or text in _DASHES or any(map(str.isalnum, text))):
            yield word._replace(text=text.replace("—", DASH))


def is_dash(picture: Image.Image) -> bool:
    """Whether there is nothing but a dash in a clean picture."""
    box = picture.filter(ImageFilter.MaxFilter(_DUST)).point(_INK).getbbox()
    if not box:
        return False
    wide, high = box[2] - box[0], box[3] - box[1]
    return _FLAT * high <= wide <= _LONGEST_DASH and high <= _HIGHEST_DASH


def look_at_lines(lines: Sequence[Line], seen: Sequence[Seen], picture: Image.Image, scale: float) -> None:
    """Give the lines their sizes, baselines and weights; the words of a line have the index of theirs in `seen`."""
    if not lines:
        return
    sizes = [median(seen[word.index].size for word in line.words) / _FONT / scale for line in lines]
    usual = median(size for line, size in zip(lines, sizes, strict=True) for _ in line.words)
    for line, size in zip(lines, sizes, strict=True):
        line.size = usual if _SMALLER * usual <= size <= _LARGER * usual else size
        line.base = median(seen[word.index].baseline for word in line.words) / scale
    stems = [_stem(line, picture, scale) / line.size for line in lines]
    bold = min(_BOLDER * median(stem for line, stem in zip(lines, stems, strict=True) for _ in line.words), _BOLD)
    for line, stem in zip(lines, stems, strict=True):
        line.bold = stem > bold


def _is_bullet(word: Seen, picture: Image.Image) -> bool:
    """Whether a sign is a solid spot above the baseline."""
    ink = picture.crop((word.left, word.top, word.right, word.bottom)).point(_INK)
    box = ink.getbbox()
    if not box:
        return False
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    return (
        _SMALL * word.size <= high <= _BIG * word.size
        and high / 2 <= wide <= 2 * high
        and word.top + bottom <= word.baseline - _RAISED * word.size
        and ink.histogram()[255] >= _ROUND * wide * high
    )


def _stem(line: Line, picture: Image.Image, scale: float) -> float:
    """The thickness of the strokes of a line, in points: in that half of it where they are thinner."""
    middle = (len(line.words) + 1) // 2
    halves = [half for half in (line.words[:middle], line.words[middle:]) if half]
    return min(_thickness(picture.crop(_pixels(line, half, scale))) / scale for half in halves)


def _pixels(line: Line, words: Sequence[Word], scale: float) -> tuple[int, int, int, int]:
    """Where the words of a line are in the picture."""
    top, bottom = round(line.top * scale), round(line.bottom * scale)
    return round(words[0].x0 * scale), top, round(words[-1].x1 * scale), bottom


def _thickness(picture: Image.Image) -> float:
    """The average length of level runs of ink, in pixels, without those that go along bars."""
    runs = [len(run) for run in re.findall(rb"\xff+", picture.point(_INK).tobytes())]
    if not runs:
        return 0.0
    longest = _BAR * median(runs)
    return mean(run for run in runs if run <= longest)
