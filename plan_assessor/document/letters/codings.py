"""Ways in which letters come to be others: a code page taken for another one, glyph numbers for letters, ligatures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

Table = Mapping[int, str]
"""For str.translate; one letter for each."""
LIGATURES: Final = ("ti", "tt", "ft", "fi", "fl", "ff", "ffi", "ffl", "tf", "tti")
"""What one glyph may draw."""
_BALTIC: Final = "cp1257"
_TAKEN_FOR: Final = ("cp1252", "cp1250", "cp1251", "mac_roman", "cp775")
_GLYPHS_BEFORE_BLANK: Final = 29
"""In most fonts the blank (code 32) is the third glyph, and the others follow in the order of their codes."""
_HIGH: Final = range(0x80, 0x100)
_PRINTED: Final = range(0x20, 0x7F)
_NO_SIGN: Final = "\ufffd"
_ENDS: Final = (0x09, 0x0A, 0x0D)
"""Codes that end lines, whatever else they may have stood for."""


@cache
def tables() -> tuple[Table, ...]:
    """All that can be undone letter by letter."""
    pages = (dict(_from_baltic(name)) for name in _TAKEN_FOR)
    return (*pages, _shifted(_GLYPHS_BEFORE_BLANK), _shifted(-_GLYPHS_BEFORE_BLANK))


def _shifted(shift: int) -> Table:
    """The signs by the codes that are so much lower; no other sign of those that are printed stands for any."""
    meant = {code - shift: chr(code) for code in _PRINTED if code - shift not in _ENDS}
    return {**dict.fromkeys(_PRINTED, _NO_SIGN), **meant}


def _from_baltic(wrong: str) -> Iterator[tuple[int, str]]:
    """The letters of the Baltic code page by those that stand for their codes in another one."""
    for code in _HIGH:
        byte = bytes([code])
        seen, meant = (byte.decode(name, errors="ignore") for name in (wrong, _BALTIC))
        if seen and meant.isalpha():
            yield ord(seen), meant
