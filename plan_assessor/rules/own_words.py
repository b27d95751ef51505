"""The words of a pack: added to the word lists of the lexicon, taken out of them, or standing in their place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from plan_assessor.language.matcher import Phrases
from plan_assessor.rules.grade import Rule


class OwnWords(Rule):
    """What a pack does to a word list of the lexicon; a name that the lexicon has not is a new list.

    `words` (or a list by itself), `not` and `forms` are added to those of the lexicon, `without` are words taken out.
    `only` are words that stand in the place of the whole list.
    """

    words: tuple[str, ...] = ()
    not_: tuple[str, ...] = Field((), alias="not")
    forms: Mapping[str, tuple[str, ...]] = Field({})
    without: tuple[str, ...] = ()
    only: tuple[str, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _list(cls, value: Any) -> Any:
        return {"words": value} if isinstance(value, list | tuple) else value

    @model_validator(mode="after")
    def _some(self) -> OwnWords:
        if not (self.words or self.without or self.only or self.not_):
            raise PydanticCustomError("some_of", "some of", {"keys": "words, without, only, not"})
        return self

    def changed(self, given: Phrases) -> Phrases:
        """The list of the lexicon as the pack wants it."""
        base = Phrases(self.only) if self.only else given
        kept = [word for word in base.words if word not in self.without]
        forms = {**base.forms, **self.forms}
        return Phrases((*kept, *self.words), (*base.excluded, *self.not_), forms)


class WordsFile(Rule):
    """words.yaml: what could also stand under `words` in pack.yaml, for a pack that has many."""

    words: dict[str, OwnWords]


NOTHING = Phrases(())


def with_words(concepts: Mapping[str, Phrases], own: Mapping[str, OwnWords]) -> dict[str, Phrases]:
    """The word lists of a lexicon with the changes of a pack."""
    return {**concepts, **{name: words.changed(concepts.get(name, NOTHING)) for name, words in own.items()}}
