"""What pdfium says of the characters of a page: their text, boxes, turns and fonts."""

from __future__ import annotations

import ctypes
import math
import re
from array import array
from collections import deque
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import repeat

import pypdfium2.raw as pdfium

from plan_assessor.document.pdf.frame import Boxes, Frame

TextPage = ctypes.c_void_p
_character_box = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0
)
"""FPDFText_GetLooseCharBox with plain numbers for addresses, which takes half the time: it is called for every word."""
NOTHING = "\u200b"
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18


def bold_at(textpage: TextPage, indices: Iterable[int]) -> bool:
    """Whether most of the characters at `indices` are bold, by the name or the flags of their font."""
    bold = [_is_bold(textpage, index) for index in indices]
    return 2 * sum(bold) > len(bold)


def font_size_at(textpage: TextPage, index: int) -> float:
    """The size of the font as it appears on the page, in points."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(textpage, index, matrix)
    return float(pdfium.FPDFText_GetFontSize(textpage, index) * math.hypot(matrix.a, matrix.b))


def baseline_at(textpage: TextPage, index: int, frame: Frame) -> float:
    """Where the character stands, in points from the top of the upright page."""
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
    return frame.turned(Boxes([x.value], [y.value], [x.value], [y.value])).bottom[0]


def text_of(textpage: TextPage, count: int) -> str:
    """The first `count` characters of the page."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    return bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "surrogatepass")


def signs_of(textpage: TextPage, count: int) -> str:
    """The first `count` characters, each as one sign, also those that pdfium leaves out of the text.

    Where two are the halves of one sign, nothing stands for the second.
    """
    codes = map(pdfium.FPDFText_GetUnicode, repeat(textpage), range(count))
    return _HALVES.sub(_joined, "".join(map(chr, codes)))


def _joined(halves: re.Match[str]) -> str:
    return halves[0].encode("utf-16", "surrogatepass").decode("utf-16") + NOTHING


def fonts_of(textpage: TextPage, count: int) -> list[int]:
    """For each of the first `count` characters a number for its font; 0 where there is none."""
    pieces = map(pdfium.FPDFText_GetTextObject, repeat(textpage), range(count))
    fonts = (pdfium.FPDFTextObj_GetFont(piece) if piece else None for piece in pieces)
    return [ctypes.addressof(font.contents) if font else 0 for font in fonts]


def indices_of(textpage: TextPage, places: Sequence[int]) -> list[int]:
    """The indices of characters from their places in the text."""
    return [max(index, 0) for index in map(pdfium.FPDFText_GetCharIndexFromTextIndex, repeat(textpage), places)]


def boxes_of(textpage: TextPage, indices: Sequence[int]) -> Boxes:
    """The boxes of characters, in the coordinates of the file."""
    numbers = (ctypes.c_float * (4 * len(indices)))()
    start, size = ctypes.addressof(numbers), ctypes.sizeof(pdfium.FS_RECTF)
    page = ctypes.cast(textpage, ctypes.c_void_p).value
    deque(map(_character_box, repeat(page), indices, range(start, start + size * len(indices), size)), maxlen=0)
    flat = array("f", bytes(numbers)).tolist()
    return Boxes(flat[0::4], flat[1::4], flat[2::4], flat[3::4])


def turn_of(textpage: TextPage, index: int) -> int:
    """How the letter itself is turned, to the left and in steps of 90 degrees: 90 for one that is read upwards."""
    quarters = round(float(pdfium.FPDFText_GetCharAngle(textpage, index)) / (math.pi / 2))
    return -90 * quarters % 360


def _is_bold(textpage: TextPage, index: int) -> bool:
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(textpage, index, name, len(name), flags)
    return bool(flags.value & _FORCE_BOLD) or _bold_name(name.value)


@lru_cache(maxsize=256)
def _bold_name(name: bytes) -> bool:
    return _BOLD_NAME.search(name.decode("ascii", "ignore")) is not None
