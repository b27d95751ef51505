"""Amounts of money as a language writes them: „12,5 tūkst. Eur“, “$100k”."""

from __future__ import annotations

import re
from collections.abc import Sequence

NEVER = r"(?!)"


def amounts(before: Sequence[str], after: Sequence[str], multiples: Sequence[str]) -> re.Pattern[str]:
    """Matches an amount: signs that stand `before` a number, or one with words `after` it, `multiples` between them.

    A word that ends with „*“ goes on with any letters.
    """
    sign, unit, times = _any_of(before), _any_of(after), _any_of(multiples)
    return re.compile(rf"{sign}\s?\d|\d[\d\s.,]{{0,30}}+(?:{times}\.?)?\s*{unit}", re.IGNORECASE)


def _any_of(words: Sequence[str]) -> str:
    return f"(?:{'|'.join(map(_word, words)) or NEVER})"


def _word(word: str) -> str:
    whole = re.escape(word.removesuffix("*"))
    if word.endswith("*"):
        return rf"{whole}\w*"
    return rf"{whole}\b" if word[-1].isalpha() else whole
