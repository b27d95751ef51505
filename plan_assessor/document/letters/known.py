"""How much of a text is made as Lithuanian or English words are: of triples of letters that are usual in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

TRIGRAMS: Final = Path(__file__).with_name("trigrams.txt")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_EDGE: Final = "^"
"""Stands before the first and after the last letter of a word."""


def words_of(text: str) -> list[str]:
    """The words of three letters and more, in small letters."""
    return _WORD.findall(text.casefold())


def trigrams(word: str) -> Iterator[str]:
    """The triples of letters of a word, its beginning and its end counted as letters."""
    marked = f"{_EDGE}{word}{_EDGE}"
    return (marked[i : i + 3] for i in range(len(word)))


def familiarity(words: Iterable[str]) -> float:
    """The share of the triples that are usual: plans have 0.9 and more, other languages 0.6, jumbled letters 0.1.

    1 where there are no words.
    """
    known, count = usual_triples(words)
    return known / count if count else 1.0


def usual_triples(words: Iterable[str]) -> tuple[int, int]:
    """How many triples of letters in the words are usual, and how many there are."""
    counts = [_counts(word) for word in words]
    return sum(known for known, _ in counts), sum(count for _, count in counts)


@lru_cache(maxsize=20_000)
def _counts(word: str) -> tuple[int, int]:
    """How many triples of the word are usual, and how many it has."""
    found = [triple in _known() for triple in trigrams(word)]
    return sum(found), len(found)


@cache
def _known() -> frozenset[str]:
    return frozenset(TRIGRAMS.read_text(encoding="utf-8").split())
