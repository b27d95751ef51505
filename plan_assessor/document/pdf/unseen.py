"""Words that a file has and its page does not show: on a layer that is off, drawn with nothing, white on white."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from plan_assessor.document.layout.model import Bounds, Word
from plan_assessor.document.pdf.frame import Frame

if TYPE_CHECKING:
    import pypdfium2 as pdfium

_LAYERS: Final = b"/OCProperties"
_OBJECT_STREAM: Final = re.compile(rb"/ObjStm\b[^>]{0,500}>>\s*stream\r?\n")
_MOST: Final = 10_000_000
"""Bytes of one compressed stream of objects that are looked through: the catalogue is among the smallest."""
_SCALE: Final = 2.0
"""Pixels a point: small letters still leave a trace."""
_LONGEST_SIDE: Final = 4_000
"""Pixels of the picture at most."""
_CONTRAST: Final = 6
"""Grey levels between the lightest and the darkest pixel where something is drawn."""


def has_layers(data: bytes) -> bool:
    """Whether the file has layers, so that some may be off."""
    return _LAYERS in data or any(_LAYERS in objects for objects in _object_streams(data))


def seen_words(words: Sequence[Word], veil: Bounds, page: pdfium.PdfPage, frame: Frame) -> list[Word]:
    """The words of a page without those under the veil at whose places nothing is drawn.

    Only the part of the page round such words is drawn: whole pages of brochures take long.
    """
    suspects = [word for word in words if _touches(word, veil)]
    if not suspects:
        return list(words)
    scale = min(_SCALE, _LONGEST_SIDE / max(page.get_size()))
    turn = (frame.turn - page.get_rotation()) % 360
    left, top, right, bottom = _around([word[:4] for word in suspects])
    x, y = max(left, 0.0), max(top, 0.0)
    crop = x, max(frame.height - bottom, 0.0), max(frame.width - right, 0.0), y
    picture = page.render(scale=scale, rotation=turn, crop=crop, grayscale=True, may_draw_forms=False)
    pixels, stride = bytes(picture.buffer), picture.stride

    def is_seen(word: Word) -> bool:
        sides = word.x0 - x, word.top - y, word.x1 - x, word.bottom - y
        left, top, right, bottom = (max(round(scale * side), 0) for side in sides)
        shown = b"".join(
            pixels[stride * row + left : stride * row + right] for row in range(top, min(bottom, picture.height))
        )
        return not shown or max(shown) - min(shown) >= _CONTRAST

    unseen = {word.index for word in suspects if not is_seen(word)}
    return [word for word in words if word.index not in unseen]


def _around(boxes: Sequence[Bounds]) -> Bounds:
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def _touches(word: Word, box: Bounds) -> bool:
    return word.x0 < box[2] and box[0] < word.x1 and word.top < box[3] and box[1] < word.bottom


def _object_streams(data: bytes) -> Iterator[bytes]:
    """What is in the compressed streams of objects."""
    for found in _OBJECT_STREAM.finditer(data):
        try:
            yield zlib.decompressobj().decompress(data[found.end() : found.end() + _MOST], _MOST)
        except zlib.error:
            continue
