"""Which recommendation themes a measure takes up: what it does, not where it is done."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from plan_assessor.rules.pack import Pack, Theme
from plan_assessor.rules.words import ThemeWords

MOST_OF_A_MEASURE = 2  # codebook, recommendations
ACTS_WITHIN = 40  # characters between a body and its verb
NAMING = frozenset({"genitive", "joins_title"})
STAFF_OF_A_BODY = frozenset({"agents", "genitive", "body_name"})
REMEMBERED = 10_000  # texts: measures speak of few things, again and again
BETWEEN_DEEDS = (",", ";", "–", ".")
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.;]\s+")
WORD_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]++\s+$")


class ThemeFinder:
    """Finds the themes of a pack in texts."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._words = pack.lexicon.matcher
        self._meant = _lists_by_concept(pack.themes)
        self._over = {theme.id: theme.over for theme in pack.themes}
        self.told = lru_cache(REMEMBERED)(self._told)

    def of_measure(self, title: str, detail: str) -> list[str]:
        """The themes of a measure, at most two; what else its row says is asked only where the title tells none."""
        told = self.told(title) if self._surveys(title) else self.told(title) or self.told(f"{title} . {detail}")
        matter = {theme for each in told for theme in self._over.get(each, ())}
        return [theme for theme in told if theme not in matter][:MOST_OF_A_MEASURE]

    def of_text(self, text: str) -> set[str]:
        """The themes that running text takes up, sentence by sentence."""
        return {theme for sentence in SENTENCE_END.split(text) for theme in self.told(sentence)}

    def _told(self, text: str) -> list[str]:
        """The themes of a text in the order of its words; a place counts only where nothing else does."""
        text = self._without_surveys(text)
        deeds = self._without_places(self._without_employers(self._without_actors(self._without_matters(text))))
        return self._themes(deeds) or (self._themes(text) if deeds != text else [])

    def _themes(self, text: str) -> list[str]:
        concepts = self._pack.matcher.concepts(text)
        starts: dict[str, int] = {}
        faint: dict[str, list[int]] = {}
        for hit in self._pack.matcher.hits(text, *self._meant):
            for theme, words in self._meant[hit.concept]:
                if not words.stand_in(concepts):
                    continue
                if words.alone:
                    faint.setdefault(theme, []).append(hit.start)
                else:
                    starts.setdefault(theme, hit.start)
        told = sorted(starts, key=lambda theme: (starts[theme], theme))
        return told or sorted(faint, key=lambda theme: (-len(faint[theme]), min(faint[theme]), theme))[:1]

    def _surveys(self, text: str) -> bool:
        """Whether the text tells of gathering data, which is no theme."""
        none = self._pack.no_theme
        return bool(none and none.stand_in(self._pack.matcher.concepts(text)))

    def _without_surveys(self, text: str) -> str:
        """The text without its deeds that gather data („apklausti seniūnijas ir sudaryti būstų sąrašą“)."""
        if not self._surveys(text):
            return text
        starts = [hit.start for hit in self._words.hits(text, "infinitive") if self._begins_a_deed(text, hit.start)]
        bounds = sorted({0, *starts, *(end.end() for end in SENTENCE_END.finditer(text)), len(text)})
        return " ".join(deed for start, end in pairwise(bounds) if not self._surveys(deed := text[start:end]))

    def _begins_a_deed(self, text: str, start: int) -> bool:
        """Whether the verb at `start` stands behind a conjunction or a comma, and not behind what it belongs to."""
        before = _word_before(text, start)
        if before is None:
            return text[:start].rstrip().endswith(BETWEEN_DEEDS)
        return "joins_title" in self._concepts(before.group())

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


def _lists_by_concept(themes: Iterable[Theme]) -> Mapping[str, Sequence[tuple[str, ThemeWords]]]:
    """The themes by the concepts whose words may tell them, each with the list that a concept belongs to."""
    lists: defaultdict[str, list[tuple[str, ThemeWords]]] = defaultdict(list)
    for theme in themes:
        for words in theme.any:
            for concept in (words.key, *words.concepts):
                lists[concept].append((theme.id, words))
    return dict(lists)
