"""What a file has and its page does not show: on a layer that is off, drawn with nothing, white on white."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from plan_assessor.document.layout.model import Bounds, Drawings, Ruling, Word
from plan_assessor.document.pdf.frame import Frame

if TYPE_CHECKING:
    import pypdfium2 as pdfium

_SCALE: Final = 2.0
"""Pixels a point: small letters still leave a trace."""
_LONGEST_SIDE: Final = 4_000
"""Pixels of the picture at most."""
_CONTRAST: Final = 6
"""Grey levels between the lightest and the darkest pixel where something is drawn."""


_EDGE: Final = 1.5
"""Points to each side of a ruling where it is looked for."""
_STEP: Final = 8.0
_MOSTLY: Final = 0.6
"""It is looked for in so many points at once, and seen where it is in so many of those."""


def seen_words(words: Sequence[Word], veil: Bounds, page: pdfium.PdfPage, frame: Frame) -> list[Word]:
    """The words of a page without those under the veil at whose places nothing is drawn.

    Only the part of the page round such words is drawn: whole pages of brochures take long.
    """
    suspects = [word for word in words if _touches(word, veil)]
    if not suspects:
        return list(words)
    picture = _Picture(page, frame, _around([word[:4] for word in suspects]))
    unseen = {word.index for word in suspects if not picture.shows(word[:4])}
    return [word for word in words if word.index not in unseen]


def seen_drawings(drawings: Drawings, page: pdfium.PdfPage, frame: Frame) -> Drawings:
    """The drawings of a page without rulings and areas along whose sides nothing is drawn."""
    picture = _Picture(page, frame, (0.0, 0.0, frame.width, frame.height))

    def level(ruling: Ruling) -> bool:
        return picture.shows_along((ruling.start, ruling.at - _EDGE, ruling.end, ruling.at + _EDGE))

    def upright(ruling: Ruling) -> bool:
        return picture.shows_along((ruling.at - _EDGE, ruling.start, ruling.at + _EDGE, ruling.end))

    def area(box: Bounds) -> bool:
        left, top, right, bottom = box
        return level(Ruling(top, left, right)) and upright(Ruling(left, top, bottom))

    return drawings._replace(
        horizontal=[*filter(level, drawings.horizontal)],
        vertical=[*filter(upright, drawings.vertical)],
        shades_horizontal=[*filter(level, drawings.shades_horizontal)],
        shades_vertical=[*filter(upright, drawings.shades_vertical)],
        fills=[fill for fill in drawings.fills if area(fill[:4])],
        boxes=[*filter(area, drawings.boxes)],
    )


class _Picture:
    """A part of an upright page as it is drawn, in grey levels."""

    def __init__(self, page: pdfium.PdfPage, frame: Frame, part: Bounds) -> None:
        self.scale = min(_SCALE, _LONGEST_SIDE / max(page.get_size()))
        left, top, right, bottom = part
        self.left, self.top = max(left, 0.0), max(top, 0.0)
        crop = self.left, max(frame.height - bottom, 0.0), max(frame.width - right, 0.0), self.top
        turn = (frame.turn - page.get_rotation()) % 360
        picture = page.render(scale=self.scale, rotation=turn, crop=crop, grayscale=True, may_draw_forms=False)
        self.pixels, self.stride, self.height = bytes(picture.buffer), picture.stride, picture.height

    def shows(self, box: Bounds) -> bool:
        """Whether something is drawn at the place, as far as that is in the picture."""
        sides = box[0] - self.left, box[1] - self.top, box[2] - self.left, box[3] - self.top
        left, top, right, bottom = (max(round(self.scale * side), 0) for side in sides)
        rows = range(top, min(bottom, self.height))
        shown = b"".join(self.pixels[self.stride * row + left : self.stride * row + right] for row in rows)
        return not shown or max(shown) - min(shown) >= _CONTRAST

    def shows_along(self, box: Bounds) -> bool:
        """Whether something is drawn at most places along a thin box: what only crosses it is not its own."""
        left, top, right, bottom = box
        count = max(round(max(right - left, bottom - top) / _STEP), 1)
        wide, high = ((right - left) / count, 0.0) if right - left > bottom - top else (0.0, (bottom - top) / count)
        parts = [
            (
                left + wide * i,
                top + high * i,
                left + wide * (i + 1) if wide else right,
                top + high * (i + 1) if high else bottom,
            )
            for i in range(count)
        ]
        return sum(map(self.shows, parts)) >= _MOSTLY * count


def _around(boxes: Sequence[Bounds]) -> Bounds:
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def _touches(word: Word, box: Bounds) -> bool:
    return word.x0 < box[2] and box[0] < word.x1 and word.top < box[3] and box[1] < word.bottom
