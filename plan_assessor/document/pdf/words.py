"""Words of a page with their boxes, read from pdfium with few calls: one for the text, two for each word."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from array import array
from collections import deque
from collections.abc import Iterable, Sequence
from functools import lru_cache, partial
from itertools import pairwise, repeat
from operator import sub
from typing import NamedTuple

import pypdfium2.raw as pdfium

from plan_assessor.document.layout.model import Turn, Word

TextPage = ctypes.c_void_p
# U+FFFE and U+0002 are what pdfium leaves of a hyphen at the end of a line: the words on both sides follow one another.
_TOKEN = re.compile(r"[^\s\x02\ufffe]+[\x02\ufffe]?")
_ODD = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u0300-\u036f\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060-\u206f"
                  r"\ue000-\uf8ff\ufb00-\ufb06\ufe00-\ufe0f\ufeff\ufffe\uffff]")  # fmt: skip
_NOTE_MARK = re.compile(r"\d{1,2}(?=[\s.,;:)]|$)")
_BEFORE_NOTE_MARK = re.compile(r"(?:[^\W\d_]{3}|[^\W\d_]{2}[“”)\"])$")
_RAISED = 0.15
"""A character that stands higher than the one before by this share of its height is raised."""
_NOTHING = "\u200b"
_BULLETS = "\uf0b7\uf0a7\uf0d8\uf06c\uf06e\uf071\uf075\uf076\uf0a8\uf0fc"
_REPAIRS = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0x200B, 0x2010), 0xFEFF, 0xFFFF]),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)]),
    **dict.fromkeys([0x02, 0xFFFE, 0x2010, 0x2011], "-"),
    **dict.fromkeys(map(ord, _BULLETS), "•"),
    **{0xF000 + code: chr(code) for code in range(0x21, 0x3F)},
    **{ord(ligature): unicodedata.normalize("NFKC", ligature) for ligature in "ﬀﬁﬂﬃﬄﬅﬆ"},
    0xF02D: "–",
    0xF020: " ",
}
_character_box = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0
)
"""FPDFText_GetLooseCharBox with plain numbers for addresses, which takes half the time: it is called for every word."""
_SOFT_HYPHEN = "\xad"
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18


class Boxes(NamedTuple):
    """The four sides of many boxes, each side in a list of its own."""

    left: list[float]
    top: list[float]
    right: list[float]
    bottom: list[float]


class Frame(NamedTuple):
    """The visible part of a page in the coordinates of the file (upwards), and how far its text is turned.

    `turned` gives boxes as a reader sees them: upright, from the top left corner, downwards.
    """

    left: float
    bottom: float
    right: float
    top: float
    turn: Turn = 0

    @property
    def width(self) -> float:
        """The width of the upright page."""
        return self.top - self.bottom if self.turn in (90, 270) else self.right - self.left

    @property
    def height(self) -> float:
        """The height of the upright page."""
        return self.right - self.left if self.turn in (90, 270) else self.top - self.bottom

    def turned(self, boxes: Boxes) -> Boxes:
        """Boxes of the file (`top` above `bottom`) on the upright page (`top` less than `bottom`)."""
        if self.turn == 0:
            across, down = (
                _measured(boxes.left, boxes.right, self.left),
                _measured(boxes.top, boxes.bottom, self.top, -1),
            )
        elif self.turn == 90:
            across = _measured(boxes.bottom, boxes.top, self.bottom)
            down = _measured(boxes.left, boxes.right, self.left)
        elif self.turn == 180:
            across = _measured(boxes.right, boxes.left, self.right, -1)
            down = _measured(boxes.bottom, boxes.top, self.bottom)
        else:
            across = _measured(boxes.top, boxes.bottom, self.top, -1)
            down = _measured(boxes.right, boxes.left, self.right, -1)
        return Boxes(across[0], down[0], across[1], down[1])


_as_word = partial(tuple.__new__, Word)


class PageText(NamedTuple):
    """The words of a page in the order of the file; `cut` tells that there were too many characters."""

    frame: Frame
    words: list[Word]
    cut: bool


def read_words(textpage: TextPage, frame: Frame, limit: int) -> PageText:
    """The words inside `frame`, which comes back turned so that most of them read from left to right."""
    count = pdfium.FPDFText_CountChars(textpage)
    text = _without_note_marks(textpage, _text(textpage, min(count, limit)))
    spans = [found.span() for found in _TOKEN.finditer(text)]
    tokens = [text[start:end] for start, end in spans]
    spaced = [text[start - 1] not in "\n\x02\ufffe" for start, _ in spans]
    first, last = [start for start, _ in spans], [end - 1 for _, end in spans]
    if len(text) != min(count, limit):  # some characters have no text, some have two: pdfium knows which
        first, last = _indices(textpage, first), _indices(textpage, last)
    boxes, turns = _word_boxes(textpage, first, last)
    if any(turns) and (stacked := _stacked(textpage, first, last, turns)):
        tokens, spaced, first, last = _unstacked(textpage, tokens, spaced, first, last, stacked)
        boxes, turns = _word_boxes(textpage, first, last)
    frame = frame._replace(turn=max((0, 90, 180, 270), key=turns.count))
    if frame.turn:
        turns = [(turn - frame.turn) % 360 for turn in turns]
    if _ODD.search(text):
        tokens = [repair(token) if _ODD.search(token) else token for token in tokens]
    boxes = frame.turned(boxes)
    words = list(map(_as_word, zip(*boxes, tokens, spaced, first, turns, strict=True)))
    if words and not (all(tokens) and _is_inside(boxes, frame)):
        words = _visible(words, frame)
    return PageText(frame, words, count > limit)


def repair(text: str) -> str:
    """`text` composed (NFC), with ligatures spelt out, symbol fonts read, hyphens made plain, and no controls.

    A soft hyphen stays only as the last character, where it says that the word goes on in the next line.
    """
    ends_soft = text.endswith(_SOFT_HYPHEN)
    text = unicodedata.normalize("NFC", text.translate(_REPAIRS).replace(_SOFT_HYPHEN, ""))
    return text + _SOFT_HYPHEN if ends_soft and text else text


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


def split_word(textpage: TextPage, word: Word, frame: Frame) -> list[Word]:
    """`word` cut where the file starts a new piece of text: words of two narrow cells may have been read as one."""
    indices = range(word.index, word.index + len(word.text))
    pieces = [ctypes.addressof(piece.contents) if piece else 0
              for piece in map(pdfium.FPDFText_GetTextObject, repeat(textpage), indices)]  # fmt: skip
    cuts = [0, *(i for i in range(1, len(pieces)) if pieces[i] != pieces[i - 1]), len(pieces)]
    spans = list(pairwise(cuts))
    first, last = [word.index + start for start, _ in spans], [word.index + end - 1 for _, end in spans]
    boxes, _ = _word_boxes(textpage, first, last)
    return [
        Word(*box, word.text[start:end], word.spaced and not start, word.index + start, word.turn)
        for (start, end), box in zip(spans, zip(*frame.turned(boxes), strict=True), strict=True)
    ]


def _text(textpage: TextPage, count: int) -> str:
    """The first `count` characters of the page."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    return bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "surrogatepass")


def _without_note_marks(textpage: TextPage, text: str) -> str:
    """The text with small raised numbers after words blotted out: they are the marks of footnotes, not of m²."""
    for found in _NOTE_MARK.finditer(text):
        start, end = found.span()
        if text[start - 1].isdecimal() or not _BEFORE_NOTE_MARK.search(text[max(start - 3, 0) : start]):
            continue
        boxes = _boxes(textpage, _indices(textpage, [start - 1, start]))
        if boxes.bottom[1] - boxes.bottom[0] > _RAISED * (boxes.top[0] - boxes.bottom[0]):
            text = text[:start] + _NOTHING * (end - start) + text[end:]
    return text


def _indices(textpage: TextPage, places: Sequence[int]) -> list[int]:
    """The indices of characters from their places in the text."""
    return [max(index, 0) for index in map(pdfium.FPDFText_GetCharIndexFromTextIndex, repeat(textpage), places)]


def _measured(near: list[float], far: list[float], origin: float, sign: int = 1) -> tuple[list[float], list[float]]:
    """Two sides of boxes as distances from `origin`."""
    if sign < 0:
        return [origin - value for value in near], [origin - value for value in far]
    return [value - origin for value in near], [value - origin for value in far]


def _word_boxes(textpage: TextPage, first: Sequence[int], last: Sequence[int]) -> tuple[Boxes, list[Turn]]:
    """The boxes (in the coordinates of the file) and turns of words with these first and last characters."""
    a, b = _boxes(textpage, first), _boxes(textpage, last)
    turns = _turns(map(sub, b.left, a.left), map(sub, b.bottom, a.bottom))
    if not any(turns):
        return Boxes(a.left, a.top, b.right, a.bottom), turns
    left, right = list(map(min, a.left, b.left)), list(map(max, a.right, b.right))
    return Boxes(left, list(map(max, a.top, b.top)), right, list(map(min, a.bottom, b.bottom))), turns


def _boxes(textpage: TextPage, indices: Sequence[int]) -> Boxes:
    """The boxes of characters, in the coordinates of the file."""
    numbers = (ctypes.c_float * (4 * len(indices)))()
    start, size = ctypes.addressof(numbers), ctypes.sizeof(pdfium.FS_RECTF)
    page = ctypes.cast(textpage, ctypes.c_void_p).value
    deque(map(_character_box, repeat(page), indices, range(start, start + size * len(indices), size)), maxlen=0)
    flat = array("f", bytes(numbers)).tolist()
    return Boxes(flat[0::4], flat[1::4], flat[2::4], flat[3::4])


def _turns(rightwards: Iterable[float], upwards: Iterable[float]) -> list[Turn]:
    """How words are turned, from the way from first to last character; words of one character do as the one before."""
    turns: list[Turn] = []
    turn = 0
    for right, up in zip(rightwards, upwards, strict=True):
        if right > abs(up):
            turn = 0
        elif right or up:
            turn = 180 if -right > abs(up) else 90 if up > 0 else 270
        turns.append(turn)
    return turns


def _stacked(textpage: TextPage, first: Sequence[int], last: Sequence[int], turns: Sequence[Turn]) -> set[int]:
    """The words that go down the page with letters that stand upright: short lines under one another, taken for one."""
    return {
        i
        for i, (start, end, turn) in enumerate(zip(first, last, turns, strict=True))
        if turn and end > start and not pdfium.FPDFText_GetCharAngle(textpage, start)
    }


def _unstacked(
    textpage: TextPage,
    tokens: Sequence[str],
    spaced: Sequence[bool],
    first: Sequence[int],
    last: Sequence[int],
    stacked: set[int],
) -> tuple[list[str], list[bool], list[int], list[int]]:
    """The words with those that are `stacked` taken apart where a character stands under the one before."""
    parts: list[tuple[str, bool, int, int]] = []
    for i, word in enumerate(zip(tokens, spaced, first, last, strict=True)):
        token, _, start, end = word
        if i not in stacked or end - start + 1 != len(token):
            parts.append(word)
            continue
        boxes = _boxes(textpage, range(start, end + 1))
        under = [j for j in range(1, len(token)) if boxes.top[j] <= (boxes.top[j - 1] + boxes.bottom[j - 1]) / 2]
        for begin, stop in pairwise([0, *under, len(token)]):
            parts.append((token[begin:stop], True, start + begin, start + stop - 1))
    texts, blanks, starts, ends = zip(*parts, strict=True)
    return list(texts), list(blanks), list(starts), list(ends)


def _is_inside(boxes: Boxes, frame: Frame) -> bool:
    """Whether all boxes are on the page, none even in part outside."""
    on_left, on_right = min(boxes.left) >= 0, max(boxes.right) <= frame.width
    return on_left and on_right and min(boxes.top) >= 0 and max(boxes.bottom) <= frame.height


def _visible(words: Iterable[Word], frame: Frame) -> list[Word]:
    """The words with some text whose middle is on the page."""
    right, bottom = 2 * frame.width, 2 * frame.height
    return [word for word in words if 0 <= word[0] + word[2] <= right and 0 <= word[1] + word[3] <= bottom and word[4]]


def _is_bold(textpage: TextPage, index: int) -> bool:
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(textpage, index, name, len(name), flags)
    return bool(flags.value & _FORCE_BOLD) or _bold_name(name.value)


@lru_cache(maxsize=256)
def _bold_name(name: bytes) -> bool:
    return _BOLD_NAME.search(name.decode("ascii", "ignore")) is not None
