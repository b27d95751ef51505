"""Which language a text is in, told by the commonest words of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable

LOOKED_AT = 20_000  # words
FEWEST = 5  # common words: with fewer nothing is told
CERTAIN = 0.04
"""The share of common words of which a text of their language has more, be it nothing but tables."""
WORD = re.compile(r"[^\W\d_]+")


class Told:
    """The words of a text, counted."""

    def __init__(self, texts: Iterable[str]) -> None:
        words: list[str] = []
        for text in texts:
            words += WORD.findall(text.casefold())
            if len(words) >= LOOKED_AT:
                break
        self._words = Counter(words)
        self._total = len(words)

    def share(self, common: Collection[str]) -> float:
        """The share of the common words of a language in all words; 0 where they are too few to tell."""
        found = sum(self._words[word] for word in common)
        return found / self._total if found >= FEWEST else 0.0
