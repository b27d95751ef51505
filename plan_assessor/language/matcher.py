"""Finds the words and phrases of many concepts in a text, in one pass, inflected forms included.

A phrase is written as words with blanks between them. A word is a lemma („tikslas“: every form of it), a beginning
(„kalb*“) or an ending („-sime“), a form as it stands („=metai“), or an abbreviation in capitals („PMIF“: only in
capitals). „…“ stands for up to three words in between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from operator import attrgetter
from typing import NamedTuple

from plan_assessor.language.folding import PRINTED, Folding
from plan_assessor.language.inflection import Inflector
from plan_assessor.language.vocabulary import Vocabulary

GAP = -1
START = attrgetter("start")
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
    """The words of a phrase after its first, and the concept that it stands for, or that is not meant where it is.

    `turn` is its place among those that begin with the same word, the longest first.
    """

    rest: tuple[int, ...]
    concept: str
    excluded: bool
    turn: int = 0


class _Known(NamedTuple):
    """What a word of a text may be: numbers of words (and GAP, as any word may fill one), and what begins with it.

    `alone` are the concepts that it stands for by itself, also without their order, as most texts are only asked what
    they mention; `excluded` are those that nothing means where it stands; `longer` are the phrases of several words,
    by the number of the next word that they name.
    """

    numbers: frozenset[int]
    alone: tuple[str, ...]
    concepts: frozenset[str]
    excluded: tuple[str, ...]
    longer: Mapping[int, Sequence[_Phrase]]


class _Words(NamedTuple):
    """The words of a text, and its phrases of several words with the indexes of their first and last."""

    known: Sequence[_Known]
    longer: Sequence[tuple[int, _Phrase, int]]


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
        # the fields of phrases by their first words: few are ever met, and a pack that is kept holds plain values
        self._starts: defaultdict[int, list[tuple[tuple[int, ...], str, bool]]] = defaultdict(list)
        self._known: dict[str, _Known] = {}
        self._meanings: dict[tuple[int, ...], _Known] = {}
        # cells repeat, and several readers ask for the same sentence
        self._texts: dict[str, _Words] = {}
        self._found: dict[str, tuple[Hit, ...]] = {}
        self._concepts: dict[str, frozenset[str]] = {}
        self._names = frozenset(concepts)
        for name, phrases in concepts.items():
            self._add(name, phrases.words, phrases.forms)
            self._add(name, phrases.excluded, phrases.forms, excluded=True)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every hit, in order of its start, phrases of more words first; a concept may hit several times."""
        hits = self._found.get(text)
        if hits is None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            hits = self._found[text] = tuple(self._find(text, self._names))
        return hits

    def hits(self, text: str, *concepts: str) -> list[Hit]:
        """The hits of these concepts alone; where there are none it takes no more than a look at the words."""
        wanted = self.concepts(text).intersection(concepts)
        if not wanted:
            return []
        found = self._found.get(text)
        return self._find(text, wanted) if found is None else [hit for hit in found if hit.concept in wanted]

    def concepts(self, text: str) -> frozenset[str]:
        """The names of the concepts that the text mentions."""
        concepts = self._concepts.get(text)
        if concepts is None:
            if len(self._concepts) >= REMEMBERED:
                self._concepts.clear()
            hits = self._found.get(text)
            named = self._mentioned(text) if hits is None else frozenset(hit.concept for hit in hits)
            concepts = self._concepts[text] = named
        return concepts

    def _find(self, text: str, wanted: Set[str]) -> list[Hit]:
        known, phrases = self._words_of(text)
        places = list(self._token.finditer(text))
        longer = [
            (phrase.excluded, Hit(phrase.concept, places[first].start(), places[last].end()))
            for first, phrase, last in phrases
            if phrase.concept in wanted
        ]
        hits = [hit for is_excluded, hit in longer if not is_excluded]
        excluded = [hit for is_excluded, hit in longer if is_excluded]
        # next to no word is one of those that are wanted
        for at, word in zip(places, known, strict=True):
            if not wanted.isdisjoint(word.concepts):
                hits += [Hit(name, at.start(), at.end()) for name in word.alone if name in wanted]
            if word.excluded:
                excluded += [Hit(name, at.start(), at.end()) for name in word.excluded]
        # of those that start together the phrases stay before the words
        hits.sort(key=START)
        return _outside(hits, sorted(excluded, key=START)) if excluded else hits

    def _mentioned(self, text: str) -> frozenset[str]:
        """The concepts by the words alone; where each stands is asked only where a phrase may hide some of them."""
        known, longer = self._words_of(text)
        found = frozenset[str]().union(*[word.concepts for word in known])
        if not longer:
            return found
        meant = {phrase.concept for _, phrase, _ in longer if not phrase.excluded}
        hiding = {phrase.concept for _, phrase, _ in longer if phrase.excluded}
        found |= meant
        # a word that hides itself is not in `alone`
        hiding |= meant.intersection(name for word in known for name in word.excluded)
        unsure = found & hiding
        return found - unsure | {hit.concept for hit in self._find(text, unsure)} if unsure else found

    def _words_of(self, text: str) -> _Words:
        """What the words of the text may be; it is remembered, as who asks what stands in a text then asks where."""
        words = self._texts.get(text)
        if words is None:
            if len(self._texts) >= REMEMBERED:
                self._texts.clear()
            known = [self._known.get(word) or self._know(word) for word in self._token.findall(text)]
            words = self._texts[text] = _Words(known, _longer(known))
        return words

    def _add(
        self, concept: str, phrases: Iterable[str], forms: Mapping[str, Sequence[str]], excluded: bool = False
    ) -> None:
        for phrase in phrases:
            first, *rest = (GAP if word == "…" else self._word(word, forms) for word in phrase.split())
            self._starts[first].append((tuple(rest), concept, excluded))

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
        known = self._known[word] = self._meaning(tuple(sorted(found)))
        return known

    def _meaning(self, own: tuple[int, ...]) -> _Known:
        """What a word of the text may be that is one of these; the forms of a word share it."""
        known = self._meanings.get(own)
        if known is not None:
            return known
        phrases = [fields for number in own for fields in self._starts.get(number, ())]
        alone = [(concept, is_excluded) for rest, concept, is_excluded in phrases if not rest]
        excluded = tuple(concept for concept, is_excluded in alone if is_excluded)
        several = sorted((fields for fields in phrases if fields[0]), key=lambda fields: -len(fields[0]))
        longer: dict[int, list[_Phrase]] = {}
        for turn, (rest, concept, is_excluded) in enumerate(several):
            told = rest[0] if rest[0] != GAP else rest[1]
            longer.setdefault(told, []).append(_Phrase(rest, concept, is_excluded, turn))
        meant = tuple(concept for concept, _ in alone if concept not in excluded)
        known = self._meanings[own] = _Known(
            numbers=frozenset((GAP, *own)),
            alone=meant,
            concepts=frozenset(meant),
            excluded=excluded,
            longer=longer,
        )
        return known


def _outside(hits: Iterable[Hit], excluded: Iterable[Hit]) -> list[Hit]:
    """The hits that share no word with one of `excluded` of their own concept; all are in the order of the text."""
    spans: defaultdict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], [0]))
    for concept, start, end in excluded:
        starts, farthest = spans[concept]
        starts.append(start)
        farthest.append(max(end, farthest[-1]))

    def is_outside(hit: Hit) -> bool:
        starts, farthest = spans[hit.concept]
        return farthest[bisect_left(starts, hit.end)] <= hit.start

    return [hit for hit in hits if hit.concept not in spans or is_outside(hit)]


def _longer(known: Sequence[_Known]) -> list[tuple[int, _Phrase, int]]:
    """The phrases of several words in a text, each between the indexes of its first and its last word."""
    # next to no text has the next word of a phrase, or all of its words: looks are quicker than following
    standing = frozenset[int]().union(*[word.numbers for word in known])
    found = [
        (at, phrase, last)
        for at, word in enumerate(known)
        if word.longer and not standing.isdisjoint(word.longer)
        for number in standing.intersection(word.longer)
        for phrase in word.longer[number]
        if standing.issuperset(phrase.rest) and (last := _follow(known, at, phrase.rest)) is not None
    ]
    return sorted(found, key=_in_turn) if len(found) > 1 else found


def _in_turn(found: tuple[int, _Phrase, int]) -> tuple[int, int]:
    at, phrase, _ = found
    return at, phrase.turn


def _follow(known: Sequence[_Known], at: int, rest: tuple[int, ...]) -> int | None:
    """The index of the last word of a phrase whose first is the one at `at`, or None where it does not stand there."""
    for done, number in enumerate(rest, 1):
        if number == GAP:
            for skipped in range(GAP_LENGTH + 1):
                end = _follow(known, at + skipped, rest[done:])
                if end is not None:
                    return end
            return None
        at += 1
        if at >= len(known) or number not in known[at].numbers:
            return None
    return at
