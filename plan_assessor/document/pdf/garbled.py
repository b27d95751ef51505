"""Text that is no text: the font did not say which letters it draws."""

from __future__ import annotations

import re

_ENOUGH = 100
"""Characters that show whether they make words."""
_VOWELS = "aeiouyąęėįųūAEIOUYĄĘĖĮŲŪ"
_FEWEST_VOWELS = 0.15
_FEWEST_LETTERS = 0.3
_MOST_STRANGE = 0.3
_STRANGE = re.compile(r"[\ue000-\uf8ff\ufffd]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_LEADERS = re.compile(r"[._–-]+")


def is_garbled(text: str) -> bool:
    """Whether text without blanks is not made of words: the font did not say which letters it draws."""
    vowels = sum(map(text.count, _VOWELS))
    if vowels > _FEWEST_VOWELS * len(text) and not _STRANGE.search(text):
        return False
    text = _LEADERS.sub("", text)
    if len(text) < _ENOUGH:
        return False
    if len(_STRANGE.findall(text)) > _MOST_STRANGE * len(text):
        return True
    if sum(map(str.isalnum, text)) < _FEWEST_LETTERS * len(text):
        return True
    latin = len(_LATIN.findall(text))
    return latin >= _ENOUGH and vowels < _FEWEST_VOWELS * latin
