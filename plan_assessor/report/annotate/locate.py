"""Finding quoted words again in the document that they came from.

A quotation has its white space folded and its list numbers added, and a document breaks words over lines, spaces
letters out and hides soft hyphens. So only letters and digits are compared, without case or diacritics.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

from plan_assessor.document.model import CELL, LINE

Origin = TypeVar("Origin")

# A part of a quotation shorter than this could be found anywhere.
SHORTEST_PART = 12

_LIST_NUMBER = re.compile(r"^\s*(?:\d+\.)+\d*\s*")
# A quotation can leave words out, or join those of several lines or cells.
_JOINTS = re.compile(f"[…;{CELL}{LINE}]")
_JOINED = re.compile(f"[{CELL}{LINE}]")


class Letters(Generic[Origin]):
    """The letters and digits of a text in reading order, each with the origin that the caller gave it."""

    def __init__(self) -> None:
        """Begins with no text."""
        self._folded: list[str] = []
        self._origins: list[Origin] = []
        self._text = ""
        # The letters that begin a word, as indices; and whether the next one will.
        self._beginnings: set[int] = set()
        self._between_words = True

    def add(self, character: str, origin: Origin) -> None:
        """Adds a character of the text; all but letters and digits are only remembered as the end of a word."""
        letters = _fold(character)
        if letters and self._between_words:
            self._beginnings.add(len(self._folded))
        self._between_words = not letters
        for letter in letters:
            self._folded.append(letter)
            self._origins.append(origin)

    def find_whole(self, quote: str) -> list[tuple[Origin, Origin]]:
        """Every place of the quotation as a whole, as the origins of its first and last letter."""
        wanted = letters_of(quote)
        return self._ends(wanted, self._whole_places(wanted)) if wanted else []

    def find(self, quote: str) -> list[tuple[Origin, Origin]]:
        """Every place of the quotation, as the origins of its first and last letter; else those of a part of it."""
        for part in _parts(quote):
            places = self._whole_places(part)
            if places:
                return self._ends(part, places)
        return []

    def find_joined(self, quote: str) -> list[list[tuple[Origin, Origin]]]:
        """Every place of the quotation, each as those of the lines or cells that it joins, one after another.

        The places where these are nearest to each other come first; where one of them is missing, there is none.
        """
        parts = [letters_of(part) for part in _JOINED.split(quote)]
        ranges = [[range(at, at + len(part)) for at in self._whole_places(part)] for part in parts if part]
        chains = [_chain(first, ranges[1:]) for first in ranges[0]] if ranges else []
        nearest = sorted(filter(None, chains), key=lambda chain: chain[-1].stop - chain[0].start)
        return [[(self._origins[each.start], self._origins[each.stop - 1]) for each in chain] for chain in nearest]

    def _ends(self, part: str, places: list[int]) -> list[tuple[Origin, Origin]]:
        """The origins of the ends of a part at its places."""
        return [(self._origins[at], self._origins[at + len(part) - 1]) for at in places]

    def _whole_places(self, part: str) -> list[int]:
        """The places of a part where whole words stand; all where there is none such."""
        places = list(self._places(part))
        return [at for at in places if self._is_whole(at, at + len(part))] or places

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether whole words stand there: „SB“ is not the middle of another word."""
        return start in self._beginnings and (end in self._beginnings or end == len(self._folded))

    def _places(self, part: str) -> Iterator[int]:
        if len(self._text) != len(self._folded):
            self._text = "".join(self._folded)
        at = self._text.find(part)
        while at >= 0:
            yield at
            at = self._text.find(part, at + len(part))


def _chain(first: range, following: Sequence[Sequence[range]]) -> list[range]:
    """A place and those of each following part that come next after it; none where one does not."""
    chain = [first]
    for places in following:
        after = next((place for place in places if place.start >= chain[-1].stop), None)
        if after is None:
            return []
        chain.append(after)
    return chain


def _parts(quote: str) -> Iterator[str]:
    """What to look for: the quotation, without its list number, its longest piece, ever shorter beginnings, and ends.

    The header of a column may join the words of several rows; the last of them stand together.
    """
    wholes = (quote, _LIST_NUMBER.sub("", quote), max(_JOINTS.split(quote), key=len))
    folded = [letters_of(whole) for whole in wholes]
    yield from (whole for whole in folded if whole)
    beginning = folded[1]
    while len(beginning) >= 2 * SHORTEST_PART:
        beginning = beginning[: len(beginning) // 2]
        yield beginning
    words = quote.split()
    ends = (letters_of(" ".join(words[at:])) for at in range(1, len(words)))
    yield from (end for end in ends if len(end) >= SHORTEST_PART)


def letters_of(words: str) -> str:
    """Only the letters and digits of the words, as they are compared."""
    return "".join(map(_fold, words))


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", character).casefold() if c.isalnum())
