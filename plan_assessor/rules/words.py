"""Word lists that a pack looks for, and whether they can match at all."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Set
from functools import cached_property
from typing import TYPE_CHECKING

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from plan_assessor.language.folding import PRINTED
from plan_assessor.language.matcher import Phrases
from plan_assessor.rules.grade import Rule

if TYPE_CHECKING:
    from plan_assessor.rules.loading.context import Context
    from plan_assessor.yaml_files.parse import KeyPath, Source
    from plan_assessor.yaml_files.problems import Problem

SHORTEST_BEGINNING = 3  # letters


class Words(Rule):
    """Words and phrases to look for: lemmas, whose every form counts („tikslas“), or beginnings („kalb*“).

    `not` lists phrases in which they do not count, `forms` the forms of words that are inflected oddly, `concepts`
    names word lists of the lexicon.
    """

    words: tuple[str, ...] = ()
    not_: tuple[str, ...] = Field((), alias="not")
    forms: Mapping[str, tuple[str, ...]] = Field({})
    concepts: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _some(self) -> Words:
        if not self.words and not self.concepts:
            raise PydanticCustomError("some_of", "some of", {"keys": "words, concepts"})
        return self

    @cached_property
    def key(self) -> str:
        """What tells this list from others: its content."""
        return json.dumps([self.words, self.not_, self.forms], ensure_ascii=False)

    @property
    def phrases(self) -> Phrases:
        """The list in the form that the matcher takes."""
        return Phrases(self.words, self.not_, self.forms)

    @property
    def listed(self) -> str:
        """The words as written."""
        return ", ".join((*self.words, *self.concepts))

    @property
    def lists(self) -> tuple[Words, ...]:
        """The lists to look for."""
        return (self,)

    def stand_in(self, concepts: Set[str]) -> bool:
        """Whether one of the words stands in a text where these word lists were found."""
        return self.key in concepts or not concepts.isdisjoint(self.concepts)

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:
        """Phrases that can never match, concepts that the lexicon has not, forms of words that are not in the list."""
        for name, phrases in (("words", self.words), ("not", self.not_)):
            for at, phrase in enumerate(phrases):
                yield from phrase_problems(phrase, (*path, name, at), context.source)
        for at, concept in enumerate(self.concepts):
            if concept not in context.concepts:
                yield context.unknown((*path, "concepts", at), "unknown_concept", concept, context.concepts)
        used = {word for phrase in (*self.words, *self.not_) for word in phrase.split()}
        for word in self.forms:
            if word not in used:
                yield context.source.problem((*path, "forms", word), "unused_forms", key=True, word=word)


class WordsNear(Words):
    """Words that count only where one of `near`, if given, stands in the same paragraph or measure."""

    near: tuple[str, ...] = ()

    @cached_property
    def near_words(self) -> Words | None:
        """The words that must stand nearby."""
        return Words(words=self.near) if self.near else None

    @property
    def lists(self) -> tuple[Words, ...]:
        """The lists to look for."""
        return (self, self.near_words) if self.near_words else (self,)

    def stand_in(self, concepts: Set[str]) -> bool:
        """Whether the words, and those that they must be near to, stand in a text where these lists were found."""
        return super().stand_in(concepts) and (self.near_words is None or self.near_words.stand_in(concepts))

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:
        """Whatever is wrong with the words, and phrases of `near` that can never match."""
        yield from super().problems(path, context)
        for at, phrase in enumerate(self.near):
            yield from phrase_problems(phrase, (*path, "near", at), context.source)


class ThemeWords(WordsNear):
    """Words that tell a theme, but not where one of `unless` stands in the same measure.

    `alone`: they tell it only where no other words tell any, as the language in which a thing is done does, or those
    whom it is done for.
    """

    unless: tuple[str, ...] = ()
    alone: bool = False

    @cached_property
    def unless_words(self) -> Words | None:
        """The words that must not stand nearby."""
        return Words(words=self.unless) if self.unless else None

    @property
    def lists(self) -> tuple[Words, ...]:
        """The lists to look for."""
        return (*super().lists, self.unless_words) if self.unless_words else super().lists

    def stand_in(self, concepts: Set[str]) -> bool:
        """Whether the words stand in a text where these lists were found, and nothing that forbids them does."""
        return super().stand_in(concepts) and not (self.unless_words and self.unless_words.stand_in(concepts))

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:
        """Whatever is wrong with the words, and phrases of `unless` that can never match."""
        yield from super().problems(path, context)
        for at, phrase in enumerate(self.unless):
            yield from phrase_problems(phrase, (*path, "unless", at), context.source)


def phrase_problems(phrase: str, path: KeyPath, source: Source) -> Iterator[Problem]:
    """Why the phrase can never match: words are of letters and digits, and gaps stand only between them."""
    words = phrase.split()
    if not words or words[0] == "…" or words[-1] == "…":
        yield source.problem(path, "stray_gap" if words else "unmatchable_word", word=phrase)
        return
    for word in words:
        bare = (word[1:] if word[0] in "=-" else word).removesuffix("*")
        if word != "…" and not PRINTED[0].token.fullmatch(bare):
            yield source.problem(path, "unmatchable_word", word=word)
        elif len(words) == 1 and word.endswith("*") and len(bare) < SHORTEST_BEGINNING:
            yield source.problem(path, "short_beginning", word=word)
