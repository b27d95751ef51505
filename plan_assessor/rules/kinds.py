"""What a check can ask of a plan: the few kinds of checks, and the words that they look for."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from functools import cached_property
from typing import Any, Literal

from pydantic import ConfigDict, Field, StrictInt, model_validator
from pydantic_core import PydanticCustomError

from plan_assessor.language.matcher import Phrases
from plan_assessor.plan.model import Body
from plan_assessor.rules.grade import Bound, Rule

CoveredField = Literal["indicator", "responsible", "timeline", "funding", "target_group", "value"]
Countable = Literal["measures", "executors", "title_words"]


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


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

    def stand_in(self, concepts: Set[str]) -> bool:
        """Whether one of the words stands in a text where these word lists were found."""
        return self.key in concepts or not concepts.isdisjoint(self.concepts)


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


class StatementCheck(Rule):
    """The plan says it: a statement of the topic, of one of the kinds."""

    topic: str
    kind: tuple[str, ...]

    @model_validator(mode="before")
    @classmethod
    def _one_kind(cls, value: Any) -> Any:
        return value | {"kind": _as_list(value["kind"])} if isinstance(value, dict) and "kind" in value else value


class SectionCheck(Words):
    """A section of the plan whose heading has one of the words."""


class CoverageCheck(Bound):
    """How many of the measures have the field filled; for `value`, of those with an indicator, those with a number."""

    field: CoveredField


class CountCheck(Bound):
    """How many there are: measures, different executors, or words in a title of a measure (on average)."""

    of: Countable


class AdoptionCheck(Rule):
    """The plan was adopted, by one of these bodies."""

    by: tuple[Body, ...]

    @model_validator(mode="before")
    @classmethod
    def _one_body(cls, value: Any) -> Any:
        return value | {"by": _as_list(value["by"])} if isinstance(value, dict) and "by" in value else value


class PeriodCheck(Rule):
    """The plan says which years it is for (`known`), or these are past (`over`)."""

    state: Literal["known", "over"]


class ThemesCheck(Bound):
    """How many recommendation themes the measures take up: of all, or of those listed in `of`."""

    of: tuple[str, ...] = ()


class SubjectCheck(Bound):
    """How many places of the document, paragraphs and measures, speak of the subject of the pack."""


class MentionCheck(WordsNear):
    """The words stand in the text of the plan or in its measures."""

    at_least: StrictInt = 1
    where: Literal["text", "measures", "anywhere"] = "anywhere"


AnyCheck = (
    StatementCheck | SectionCheck | CoverageCheck | CountCheck | AdoptionCheck
    | PeriodCheck | ThemesCheck | SubjectCheck | MentionCheck
)  # fmt: skip


class Check(Rule):
    """One named check: exactly one of the kinds."""

    statement: StatementCheck | None = None
    section: SectionCheck | None = None
    coverage: CoverageCheck | None = None
    count: CountCheck | None = None
    adoption: AdoptionCheck | None = None
    period: PeriodCheck | None = None
    themes: ThemesCheck | None = None
    subject: SubjectCheck | None = None
    mention: MentionCheck | None = None

    model_config = ConfigDict(json_schema_extra={"minProperties": 1, "maxProperties": 1})

    @model_validator(mode="after")
    def _one(self) -> Check:
        if len(self.model_fields_set) != 1:
            raise PydanticCustomError("one_of", "one of", {"keys": ", ".join(Check.model_fields)})
        return self

    @property
    def kind(self) -> str:
        """The name of its kind."""
        return next(iter(self.model_fields_set))

    @cached_property
    def spec(self) -> AnyCheck:
        """What is asked, whatever the kind."""
        spec: AnyCheck = getattr(self, self.kind)
        return spec

    @property
    def words(self) -> tuple[Words, ...]:
        """The word lists that the check looks for."""
        if isinstance(self.spec, WordsNear):
            return self.spec.lists
        return (self.spec,) if isinstance(self.spec, Words) else ()
