"""Which recommendation themes a measure takes up: what it does, not where it is done."""

from __future__ import annotations

import re
from functools import lru_cache

from plan_assessor.language.matcher import Hit
from plan_assessor.rules.pack import Pack, Theme
from plan_assessor.rules.words import WordsNear

MOST_OF_A_MEASURE = 2  # codebook, recommendations
ACTS_WITHIN = 40  # characters between a body and its verb
NAMING = frozenset({"genitive", "joins_title"})
REMEMBERED = 10_000  # texts: measures speak of few things, again and again
WORD_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]++\s+$")


class ThemeFinder:
    """Finds the themes of a pack in texts."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self.told = lru_cache(REMEMBERED)(self._told)

    def of_measure(self, title: str, detail: str) -> list[str]:
        """The themes of a measure, at most two; what else its row says is asked only where the title tells none."""
        return (self.told(title) or self.told(f"{title} . {detail}"))[:MOST_OF_A_MEASURE]

    def _told(self, text: str) -> list[str]:
        """The themes of a text in the order of its words; a place counts only where nothing else does."""
        return self._themes(self._without_places(self._without_actors(text))) or self._themes(text)

    def _themes(self, text: str) -> list[str]:
        hits = self._pack.matcher.find(text)
        concepts = frozenset(hit.concept for hit in hits)
        if self._pack.no_theme and self._pack.no_theme.stand_in(concepts):
            return []
        found = [(_start(theme, hits, concepts), theme.id) for theme in self._pack.themes]
        return [theme for _, theme in sorted((start, theme) for start, theme in found if start is not None)]

    def _without_actors(self, text: str) -> str:
        """The text without who does it („Verslo informacijos centras rengs …“): a name tells not what is done."""
        hits = self._pack.lexicon.matcher.find(text)
        acts = [hit.start for hit in hits if hit.concept == "future_verb"]
        named = {hit.end for hit in hits if hit.concept == "nominative"}
        kept, at = "", 0
        for hit in hits:
            doing = any(0 < start - hit.end <= ACTS_WITHIN for start in acts)
            if hit.concept == "body_name" and hit.end in named and doing and hit.start >= at:
                start = max(at, self._name_start(text, hit.start))
                kept, at = kept + text[at:start], hit.end
        return kept + text[at:]

    def _name_start(self, text: str, end: int) -> int:
        """Where the name of a body begins: with the genitives and conjunctions before its noun."""
        while (match := WORD_BEFORE.search(text[:end])) and (found := self._concepts(match.group())) and found & NAMING:
            end = match.start()
        return end

    def _concepts(self, word: str) -> frozenset[str]:
        return self._pack.lexicon.matcher.concepts(word.strip())

    def _without_places(self, text: str) -> str:
        """The text without where a thing is done („kultūros centre“)."""
        kept, at = "", 0
        for hit in self._pack.lexicon.matcher.find(text):
            if hit.concept == "in_a_place" and (start := self._attribute_start(text, hit.start)) >= at:
                kept, at = kept + text[at:start], hit.end
        return kept + text[at:]

    def _attribute_start(self, text: str, start: int) -> int:
        """Where the genitive before a place begins: „kultūros“ of „kultūros centre“."""
        match = WORD_BEFORE.search(text[:start])
        of_place = match and "genitive" in self._pack.lexicon.matcher.concepts(match.group().strip())
        return match.start() if match and of_place else start


def _start(theme: Theme, hits: tuple[Hit, ...], concepts: frozenset[str]) -> int | None:
    """Where the first word of the theme stands, None where it is not taken up."""
    lists = [words for words in theme.any if words.stand_in(concepts)]
    return min((hit.start for words in lists for hit in hits if _is_of(words, hit)), default=None)


def _is_of(words: WordsNear, hit: Hit) -> bool:
    return hit.concept == words.key or hit.concept in words.concepts
