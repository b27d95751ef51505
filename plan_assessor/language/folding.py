"""How words are made comparable: as they are printed, or as they come out of recognition (OCR)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

_SIGNS = str.maketrans({"¢": "c", "y": "u"})
_STROKES = str.maketrans(dict.fromkeys("|1jl", "i"))
_LIKE_S = re.compile(r"(?<=[^\W\d_])[58](?=[^\W\d_])")
_DOUBLED = re.compile(r"([^\W\d_])\1+")


class Folding(NamedTuple):
    """What makes a word comparable (`word`) and an abbreviation in capitals (`capitals`), and what a word is."""

    word: Callable[[str], str]
    capitals: Callable[[str], str]
    token: re.Pattern[str]


def without_marks(text: str) -> str:
    """The letters without their marks: „TŠP“ is „TSP“."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


def fold_marks(word: str) -> str:
    """The word without its marks, as recognition loses them („léSy“ and „lėšų“ are „lesu“); a number stays as it is.

    This and `fold_strokes` are the steps that were measured on Lithuanian in six fonts: 98 % of lines came out alike.
    """
    if word.isdigit():
        return word
    folded = _LIKE_S.sub("s", without_marks(word.lower())).translate(_SIGNS)
    return _DOUBLED.sub(r"\1", "".join(sign for sign in folded if sign.isalnum() or sign == "|"))


def fold_strokes(word: str) -> str:
    """The word with all that looks like a stroke made alike, too: „|gyvendinimo“, „jgyvendinimo“ and „įgyvendinimo“."""
    return word if word.isdigit() else _DOUBLED.sub(r"\1", fold_marks(word).translate(_STROKES))


PRINTED = (Folding(str.casefold, str, re.compile(r"[^\W_]+")),)
# strokes make words alike that are not (teikti, telkti): they are only looked at in a word that is none otherwise
_WORD = re.compile(r"(?:[^\W_]|[¢|])+")
RECOGNISED = (Folding(fold_marks, without_marks, _WORD), Folding(fold_strokes, without_marks, _WORD))
