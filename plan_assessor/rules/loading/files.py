"""The files of a pack as they are written, and entries that change what is taken over from the pack that is extended.

The file of a criterion is a Criterion (pack.py), narrative.yaml a NarrativeFile, words.yaml a WordsFile.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from plan_assessor.messages.language import Language
from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.grade import Condition, Rule
from plan_assessor.rules.own_words import OwnWords
from plan_assessor.rules.pack import NoPlan, PackTest, Remark, Row, Theme
from plan_assessor.rules.says import Say, as_says
from plan_assessor.rules.words import ThemeWords, WordsNear


class ThemeEntry(Rule):
    """A theme as written: a new one, or what changes of one that is taken over from another pack.

    `any` replaces its lists, `add` adds to them.
    """

    id: str
    title: Say | None = None
    example: Say | None = None
    over: tuple[str, ...] = ()
    any: tuple[ThemeWords, ...] = ()
    add: tuple[ThemeWords, ...] = ()

    @model_validator(mode="after")
    def _some(self) -> ThemeEntry:
        if not self.any and not self.add:
            raise PydanticCustomError("some_of", "some of", {"keys": "any, add"})
        return self

    def theme(self, given: Theme | None) -> Theme | None:
        """The theme, where all of it is written here or was `given` by the pack that is extended."""
        title = self.title or (given.title if given else None)
        lists = (*(self.any or (given.any if given else ())), *self.add)
        example = self.example or (given.example if given else None)
        over = self.over or (given.over if given else ())
        return Theme(id=self.id, title=title, example=example, over=over, any=lists) if title else None


class RemarkEntry(Rule):
    """A remark as written: a new one, or what changes of one that is taken over from another pack."""

    id: str
    checks: dict[str, Check] = Field({})
    when: Condition | None = None
    text: Annotated[tuple[Say, ...], BeforeValidator(as_says)] = ()
    looked: Say | None = None
    nearest: tuple[str, ...] = ()

    def remark(self, given: Remark | None) -> Remark | None:
        """The remark, where all of it is written here or was `given` by the pack that is extended."""
        written = {key: value for key in self.model_fields_set if (value := getattr(self, key))}
        whole = {**(dict(given) if given else {}), **written}
        whole["checks"] = {**(given.checks if given else {}), **self.checks}
        return Remark(**whole) if whole["checks"] and {"when", "text"} <= whole.keys() else None


class PackFile(Rule):
    """pack.yaml.

    `languages` are those of its texts, `plan_language` that of the plans which its words are for.
    """

    id: str
    version: str
    title: Say
    extends: str | None = None
    drop: tuple[str, ...] = ()
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("lt", "en")
    plan_language: str | None = None
    lexicon: str | None = None
    words: dict[str, OwnWords] = Field({})
    subject: str | None = None
    criteria: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    texts: dict[str, Say] = Field({})
    no_plan: NoPlan | None = None


class ThemesFile(Rule):
    """themes.yaml; a measure with words of `none` (a survey, a study) takes up no theme."""

    themes: tuple[ThemeEntry, ...]
    none: WordsNear | None = None


class RemarksFile(Rule):
    """remarks.yaml."""

    remarks: tuple[RemarkEntry, ...]


class MoreTests(Rule):
    """tests.yaml: more tests, for criteria that the pack takes over from another."""

    tests: dict[str, tuple[PackTest, ...]]
