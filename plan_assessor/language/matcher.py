"""Finds the words and phrases of many concepts in a text, in one pass, inflected forms included.

A phrase is written as words with blanks between them. A word is a lemma („tikslas“: every form of it), a beginning
(„kalb*“) or an ending („-sime“), a form as it stands („=metai“), or an abbreviation in capitals („PMIF“: only in
capitals). „…“ stands for up to three words in between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from plan_assessor.language.folding import PRINTED, Folding
from plan_assessor.language.inflection import Inflector
from plan_assessor.language.vocabulary import Vocabulary

GAP = -1
GAP_LENGTH = 3
REMEMBERED = 20_000  # texts


class Token(NamedTuple):
    """A word of the text: as printed, folded for comparison, and where it stands."""

    printed: str
    folded: str
    start: int
    end: int


class Hit(NamedTuple):
    """A phrase of a concept found in the text."""

    concept: str
    start: int
    end: int


class _Phrase(NamedTuple):
    """The words of a phrase after its first, and the concept that it stands for, or that is not meant where it is."""

    rest: tuple[int, ...]
    concept: str
    excluded: bool


class _Known(NamedTuple):
    """What a word of a text may be: numbers of words, and the phrases that begin with one of them."""

    numbers: tuple[int, ...]
    phrases: tuple[_Phrase, ...]


class Phrases(NamedTuple):
    """The words of a concept, and the phrases that are not meant even where such a word stands in them."""

    words: Sequence[str]
    excluded: Sequence[str] = ()
    forms: Mapping[str, Sequence[str]] = {}


def tokens(text: str, folding: Folding) -> list[Token]:
    """The words of the text in order."""
    return [Token(m.group(), folding.word(m.group()), m.start(), m.end()) for m in folding.token.finditer(text)]


class Matcher:
    """Concepts compiled for matching; `foldings` make text and words comparable, the first by which a word is known."""

    def __init__(
        self, concepts: Mapping[str, Phrases], inflector: Inflector, foldings: Sequence[Folding] = PRINTED
    ) -> None:
        self._inflector = inflector
        self._token = foldings[0].token
        self._vocabularies = [Vocabulary(folding) for folding in foldings]
        self._words: dict[tuple[str, tuple[str, ...]], int] = {}
        self._starts: defaultdict[int, list[_Phrase]] = defaultdict(list)
        self._known: dict[str, _Known] = {}
        # cells repeat, and several readers ask for the same sentence
        self._found: dict[str, tuple[Hit, ...]] = {}
        self._concepts: dict[str, frozenset[str]] = {}
        for name, phrases in concepts.items():
            self._add(name, phrases.words, phrases.forms)
            self._add(name, phrases.excluded, phrases.forms, excluded=True)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every hit, in order of its start, phrases of more words first; a concept may hit several times."""
        hits = self._found.get(text)
        if hits is None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            hits = self._found[text] = tuple(self._find(text))
        return hits

    def _find(self, text: str) -> list[Hit]:
        words = list(self._token.finditer(text))
        known = [self._known.get(word := found.group()) or self._know(word) for found in words]
        hits: list[Hit] = []
        excluded: list[Hit] = []
        for i, (_, phrases) in enumerate(known):
            for phrase in phrases:
                last = _follow(known, i, phrase.rest) if phrase.rest else i
                if last is not None:
                    hit = Hit(phrase.concept, words[i].start(), words[last].end())
                    (excluded if phrase.excluded else hits).append(hit)
        return _outside(hits, excluded) if excluded else hits

    def concepts(self, text: str) -> frozenset[str]:
        """The names of the concepts that the text mentions."""
        concepts = self._concepts.get(text)
        if concepts is None:
            if len(self._concepts) >= REMEMBERED:
                self._concepts.clear()
            concepts = self._concepts[text] = frozenset(hit.concept for hit in self.find(text))
        return concepts

    def _add(
        self, concept: str, phrases: Iterable[str], forms: Mapping[str, Sequence[str]], excluded: bool = False
    ) -> None:
        for phrase in phrases:
            first, *rest = (GAP if word == "…" else self._word(word, forms) for word in phrase.split())
            self._starts[first].append(_Phrase(tuple(rest), concept, excluded))

    def _word(self, word: str, forms: Mapping[str, Sequence[str]]) -> int:
        """The number of a word, its forms registered at its first use."""
        own = tuple(forms.get(word, ()))
        if (word, own) in self._words:
            return self._words[word, own]
        number = self._words[word, own] = len(self._words)
        every = own or self._inflector.forms(word.casefold())
        for vocabulary in self._vocabularies:
            vocabulary.add(word, number, every)
        return number

    def _know(self, word: str) -> _Known:
        """What the word, as printed, may be; it is remembered."""
        found = next(filter(None, (vocabulary.numbers(word) for vocabulary in self._vocabularies)), set())
        own = sorted(found)
        phrases = [phrase for number in own for phrase in self._starts.get(number, ())]
        phrases.sort(key=lambda phrase: len(phrase.rest), reverse=True)
        known = self._known[word] = _Known(tuple(own), tuple(phrases))
        return known


def _outside(hits: Iterable[Hit], excluded: Iterable[Hit]) -> list[Hit]:
    """The hits that share no word with one of `excluded` of their own concept; all are in the order of the text."""
    spans: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], [0]))
    for concept, start, end in excluded:
        starts, farthest = spans[concept]
        starts.append(start)
        farthest.append(max(end, farthest[-1]))

    def is_outside(hit: Hit) -> bool:
        starts, farthest = spans[hit.concept]
        return farthest[bisect_left(starts, hit.end)] <= hit.start

    return list(filter(is_outside, hits))


def _follow(known: Sequence[_Known], at: int, rest: tuple[int, ...]) -> int | None:
    """The index of the last word of a phrase whose first is the one at `at`, or None where it does not stand there."""
    for done, number in enumerate(rest, 1):
        if number == GAP:
            ends = (_follow(known, at + skipped, rest[done:]) for skipped in range(GAP_LENGTH + 1))
            return next((end for end in ends if end is not None), None)
        at += 1
        if at >= len(known) or number not in known[at].numbers:
            return None
    return at
