"""Which recommendation themes a measure takes up: what it does, not where it is done."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from plan_assessor.rules.pack import Pack, Theme
from plan_assessor.rules.words import WordsNear

MOST_OF_A_MEASURE = 2  # codebook, recommendations
ACTS_WITHIN = 40  # characters between a body and its verb
NAMING = frozenset({"genitive", "joins_title"})
STAFF_OF_A_BODY = frozenset({"agents", "genitive", "body_name"})
REMEMBERED = 10_000  # texts: measures speak of few things, again and again
WORD_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]++\s+$")


class ThemeFinder:
    """Finds the themes of a pack in texts."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._words = pack.lexicon.matcher
        self._meant = _lists_by_concept(pack.themes)
        self.told = lru_cache(REMEMBERED)(self._told)

    def of_measure(self, title: str, detail: str) -> list[str]:
        """The themes of a measure, at most two; what else its row says is asked only where the title tells none."""
        return (self.told(title) or self.told(f"{title} . {detail}"))[:MOST_OF_A_MEASURE]

    def _told(self, text: str) -> list[str]:
        """The themes of a text in the order of its words; a place counts only where nothing else does."""
        deeds = self._without_places(self._without_employers(self._without_actors(self._without_matters(text))))
        return self._themes(deeds) or (self._themes(text) if deeds != text else [])

    def _themes(self, text: str) -> list[str]:
        concepts = self._pack.matcher.concepts(text)
        if self._pack.no_theme and self._pack.no_theme.stand_in(concepts):
            return []
        starts: dict[str, int] = {}
        for hit in self._pack.matcher.hits(text, *self._meant):
            for theme, words in self._meant[hit.concept]:
                if words.stand_in(concepts):
                    starts.setdefault(theme, hit.start)
        return sorted(starts, key=lambda theme: (starts[theme], theme))

    def _without_actors(self, text: str) -> str:
        """The text without who does it („Verslo informacijos centras rengs …“): a name tells not what is done."""
        acts = {hit.start for hit in self._words.hits(text, "future_verb")}
        actors = self._words.hits(text, "body_name", "agents") if acts else []
        if not actors:
            return text
        named = {hit.end for hit in self._words.hits(text, "nominative")}
        given = {hit.end for hit in self._words.hits(text, "dative")}
        teaching = acts - {hit.start for hit in self._words.hits(text, "learning_verb")}
        kept, at = "", 0
        for hit in actors:
            if hit.concept == "agents":
                # „slaugytojos mokys“: the ending could be a genitive's elsewhere
                does = hit.end + 1 in teaching and hit.end not in given
            else:
                does = hit.end in named and any(0 < start - hit.end <= ACTS_WITHIN for start in acts)
            if does and hit.start >= at:
                start = max(at, self._name_start(text, hit.start))
                kept, at = kept + text[at:start], hit.end
        return kept + text[at:]

    def _name_start(self, text: str, end: int) -> int:
        """Where the name of a body begins: with the genitives and conjunctions before its noun."""
        while (match := _word_before(text, end)) and self._concepts(match.group()) & NAMING:
            end = match.start()
        return end

    def _without_employers(self, text: str) -> str:
        """The text without what the employers of those who are named do: „apgyvendinimo ir maitinimo įstaigų“ staff."""
        if not STAFF_OF_A_BODY.issubset(self._words.concepts(text)):
            return text
        hits = self._words.hits(text, *STAFF_OF_A_BODY)
        staff = {hit.start for hit in hits if hit.concept == "agents"}
        employing = {hit.end for hit in hits if hit.concept == "genitive" and hit.end + 1 in staff}
        kept, at = "", 0
        for hit in hits:
            if hit.concept == "body_name" and hit.end in employing and hit.start >= at:
                start = max(at, self._fields_start(text, hit.start))
                kept, at = kept + text[at:start], hit.start
        return kept + text[at:]

    def _fields_start(self, text: str, end: int) -> int:
        """Where the genitive before `end` begins, or the first of two that „ir“ joins."""
        start = self._attribute_start(text, end)
        joining = _word_before(text, start) if start < end else None
        joined = joining and "joins_title" in self._concepts(joining.group())
        return self._attribute_start(text, joining.start()) if joining and joined else start

    def _concepts(self, word: str) -> frozenset[str]:
        return self._words.concepts(word.strip())

    def _without_matters(self, text: str) -> str:
        """The text without what people are told where to ask about („kur kreiptis dėl darželio ar būsto“)."""
        kept, at = "", 0
        for hit in self._words.hits(text, "where_to_turn"):
            if hit.end > at:
                end = text.find(". ", hit.end)
                kept, at = kept + text[at : hit.end], end if end >= 0 else len(text)
        return kept + text[at:]

    def _without_places(self, text: str) -> str:
        """The text without where a thing is done („kultūros centre“)."""
        kept, at = "", 0
        for hit in self._words.hits(text, "in_a_place"):
            if (start := self._attribute_start(text, hit.start)) >= at:
                kept, at = kept + text[at:start], hit.end
        return kept + text[at:]

    def _attribute_start(self, text: str, start: int) -> int:
        """Where the genitive before a place begins: „kultūros“ of „kultūros centre“."""
        match = _word_before(text, start)
        of_place = match and "genitive" in self._concepts(match.group())
        return match.start() if match and of_place else start


def _word_before(text: str, end: int) -> re.Match[str] | None:
    """The word right before `end`, with the blanks after it."""
    return WORD_BEFORE.search(text, text[:end].rstrip().rfind(" ") + 1, end)


def _lists_by_concept(themes: Iterable[Theme]) -> Mapping[str, Sequence[tuple[str, WordsNear]]]:
    """The themes by the concepts whose words may tell them, each with the list that a concept belongs to."""
    lists: defaultdict[str, list[tuple[str, WordsNear]]] = defaultdict(list)
    for theme in themes:
        for words in theme.any:
            for concept in (words.key, *words.concepts):
                lists[concept].append((theme.id, words))
    return dict(lists)
