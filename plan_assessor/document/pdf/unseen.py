"""Words that a file has and its page does not show: on a layer that is off, drawn with nothing, white on white."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from plan_assessor.document.layout.model import Word
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


def seen_words(words: Sequence[Word], page: pdfium.PdfPage, frame: Frame) -> list[Word]:
    """The words of a page at whose places something is drawn."""
    scale = min(_SCALE, _LONGEST_SIDE / max(page.get_size()))
    turn = (frame.turn - page.get_rotation()) % 360
    picture = page.render(scale=scale, rotation=turn, grayscale=True, may_draw_forms=False)
    pixels, stride = bytes(picture.buffer), picture.stride

    def is_seen(word: Word) -> bool:
        left, top, right, bottom = (max(round(scale * side), 0) for side in word[:4])
        shown = b"".join(
            pixels[stride * y + left : stride * y + right] for y in range(top, min(bottom, picture.height))
        )
        return not shown or max(shown) - min(shown) >= _CONTRAST

    return [word for word in words if is_seen(word)]


def _object_streams(data: bytes) -> Iterator[bytes]:
    """What is in the compressed streams of objects."""
    for found in _OBJECT_STREAM.finditer(data):
        try:
            yield zlib.decompressobj().decompress(data[found.end() : found.end() + _MOST], _MOST)
        except zlib.error:
            continue
