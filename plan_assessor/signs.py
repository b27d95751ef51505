"""Signs that are not there for reading: they show nothing, turn a line round, or command a terminal."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_BLANK: Final = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters that look like a blank: fillers of Hangul, and Braille without dots."""
UNSEEN: Final = (
    f"{_BLANK}\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
"""The unseen, as they stand in a character class: controls but white space, what Unicode calls ignorable by default,
marks of annotations, what is no character, and what only looks like a blank."""
_PLAIN: Final = frozenset(sign for sign in map(chr, range(0x250)) if sign.isprintable()) | set("\n\t–—„“”…•€")
"""Signs of nearly all texts, none of which is unseen or joins another: told in a seventh of the time."""
_UNSEEN: Final = re.compile(f"[{UNSEEN}]")
_MOST_MARKS: Final = 30
_PILED: Final = re.compile(rf"[^\w\s\x00-\x7f]{{{_MOST_MARKS},}}+")
"""Where there may be more combining marks one after another: they are no letters."""
_HALVES: Final = re.compile("[\ud800-\udfff]")


def visible(text: str) -> str:
    """The text without unseen signs, and with a blank for those that look like one; whole characters, in NFC.

    What is left of half a character, which no encoding can hold, is U+FFFD.
    """
    if _PLAIN.issuperset(text):
        return text
    if _HALVES.search(text):
        text = _HALVES.sub("\N{REPLACEMENT CHARACTER}", text)
    if not (_UNSEEN.search(text) or _PILED.search(text)):
        return text
    return composed(_UNSEEN.sub(lambda sign: " " if sign[0] in _BLANK else "", text))


def composed(text: str) -> str:
    """The text in NFC; of marks upon one letter only so many are kept as any script needs.

    Putting marks in order takes as long as their number squared (UAX #15, Stream-Safe Text Format).
    """
    return unicodedata.normalize("NFC", _PILED.sub(_least_marks, text))


def _least_marks(run: re.Match[str]) -> str:
    """A run of signs without the marks beyond the first of each letter in it."""
    kept: list[str] = []
    marks = 0
    for sign in run[0]:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def marked(text: str) -> str:
    """The text in one line that no terminal obeys: U+FFFD for each sign that is unseen or no letter."""
    signs = _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in signs)
