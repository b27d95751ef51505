"""The lexicon that a pack brings along: read, and found sound, before plans are read by it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from plan_assessor.errors import PackError
from plan_assessor.language.inflection import Inflector
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.rules.grade import Rule
from plan_assessor.rules.words import phrase_problems
from plan_assessor.yaml_files.bind import bind
from plan_assessor.yaml_files.parse import Source, read_source
from plan_assessor.yaml_files.problems import Problem, Problems


class Concept(Rule):
    """A word list of the lexicon."""

    words: tuple[str, ...]
    not_: tuple[str, ...] = Field((), alias="not")
    forms: Mapping[str, tuple[str, ...]] = Field({})

    @model_validator(mode="before")
    @classmethod
    def _list(cls, value: Any) -> Any:
        return {"words": value} if isinstance(value, list) else value


class Inflection(Rule):
    """How words are inflected."""

    endings: dict[str, tuple[str, ...]]
    soften: dict[str, str]


class Money(Rule):
    """How amounts are written: what stands before a number, what after it, and between them."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    multiples: tuple[str, ...]


class Dates(Rule):
    """The words beside the numbers of dates: of years, between two years, around the day, of parts of years."""

    years: tuple[str, ...]
    until: tuple[str, ...]
    before_day: tuple[str, ...]
    day: tuple[str, ...]
    parts: tuple[str, ...]


class LexiconFile(BaseModel):
    """A lexicon as written; keys that are not named here are for those who read plans."""

    model_config = ConfigDict(frozen=True)

    language: str
    inflection: Inflection
    common_words: tuple[str, ...]
    number_signs: Annotated[tuple[str, ...], Field(min_length=1)]
    conjunctions: Annotated[tuple[str, ...], Field(min_length=1)]
    money: Money
    dates: Dates
    months: Annotated[tuple[tuple[str, ...], ...], Field(min_length=12, max_length=12)]
    concepts: dict[str, Concept]


def read_lexicon(path: Path, folder: Path) -> Lexicon:
    """The lexicon at `path`, which lies in the `folder` of a pack; raises PackError with every problem in it."""
    source = read_source(path, folder)
    lexicon = bind(LexiconFile, source)
    if lexicon is not None:
        source.problems.extend(_problems(lexicon, source))
    if source.problems:
        raise PackError("pack_invalid", problems=Problems(source.problems))
    return Lexicon(source.data)


def _problems(lexicon: LexiconFile, source: Source) -> Iterator[Problem]:
    inflector = Inflector(lexicon.inflection.endings, lexicon.inflection.soften)
    for ending in lexicon.inflection.endings:
        try:
            inflector.forms(f"xx{ending}")
        except RecursionError:
            yield source.problem(("inflection", "endings", ending), "endless_ending", key=True, name=ending)
    for name, concept in lexicon.concepts.items():
        for key, phrases in (("words", concept.words), ("not", concept.not_)):
            for at, phrase in enumerate(phrases):
                short = ("concepts", name, at)
                yield from phrase_problems(phrase, short if short in source.values else (*short[:2], key, at), source)
