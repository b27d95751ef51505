"""A rule pack as it is judged by, and what it is made of; loading/files.py has what else can be written in one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field, StrictBool

from plan_assessor.errors import PackError
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Matcher
from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules import assessment
from plan_assessor.rules.assessment import Verdict
from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.grade import Condition, Rule
from plan_assessor.rules.narrative import NarrativeFile
from plan_assessor.rules.says import Options, Outcome, Say, Says
from plan_assessor.rules.words import ThemeWords, Words, WordsNear

VERDICTS: Mapping[Outcome, Verdict] = {"met": "+", "partial": "partial", "missing": "-"}
LEVELS: Mapping[Verdict, Outcome] = {verdict: outcome for outcome, verdict in VERDICTS.items()}
NO_SUBJECT = "none"


class Grade(Rule):
    """What earns a level; the first that holds wins, else the criterion is missing."""

    met: Condition
    partial: Condition | None = None


class PackTest(Rule):
    """A small document in Markdown and the level that it earns.

    `evidence` are words that must stand in the quoted evidence. `host` marks a document on other subjects in which only
    the part on the subject counts: a pack without a subject does not run it. `package` are recommendations that the
    municipality was given.
    """

    name: str
    verdict: Outcome
    document: str
    evidence: str | None = None
    host: StrictBool = False
    package: tuple[str, ...] = ()


class Criterion(Rule):
    """A criterion: a file of the pack, named by its id.

    `looks_for` names the word lists of the lexicon by which plans are read for it: shown in explanations. What the
    narrative says of it (narrative.py) is a part of a sentence where it is met, sentences elsewhere, and `gap` a part
    of one that names what is missing.
    """

    title: Say
    purpose: Say | None = None
    codebook: Says = Says()
    looks_for: tuple[str, ...] = ()
    checks: Annotated[dict[str, Check], Field(min_length=1)]
    grade: Grade
    comments: Says
    to_improve: Says = Says()
    narrative: Says = Says()
    gap: Say | None = None
    tests: tuple[PackTest, ...] = ()


class Theme(Rule):
    """A recommendation theme; a measure takes it up when it has words of any of the lists.

    `example` says what could be done, where nothing is; `over` names the themes that are only its matter where it is
    taken up, too („training of nurses“).
    """

    id: str
    title: Say
    example: Say | None = None
    over: tuple[str, ...] = ()
    any: Annotated[tuple[ThemeWords, ...], Field(min_length=1)]

    @property
    def words(self) -> tuple[Words, ...]:
        """The lists to look for."""
        return tuple(words for near in self.any for words in near.lists)


class Remark(Rule):
    """A piece of advice that is given when its condition holds.

    `looked` says where it was looked, and `nearest` names checks whose words are quoted, if they found any.
    """

    id: str
    checks: Annotated[dict[str, Check], Field(min_length=1)]
    when: Condition
    text: Options
    looked: Say | None = None
    nearest: tuple[str, ...] = ()


class Row(Rule):
    """A row of the matrix that joins several criteria."""

    title: Say
    criteria: Annotated[tuple[str, ...], Field(min_length=1)]


class NoPlan(Rule):
    """What is said of every criterion where there is no strategic document at all.

    What its checks find, as the words of a refusal, is quoted.
    """

    checks: dict[str, Check] = Field({})
    comment: Options
    to_improve: Options

    @classmethod
    def default(cls) -> NoPlan:
        """What is said where the pack has no words of its own for it."""
        comment, advice = texts("rule.no_plan.comment"), texts("rule.no_plan.to_improve")
        return cls(comment=(Say(**comment),), to_improve=(Say(**advice),))


@dataclass(frozen=True)
class Pack:
    """A rule pack, loaded and found sound.

    It reads plans in the language of its `lexicon`; `languages` are all that there are words for, and `readers` the
    packs for the others that are loaded already. `own` are the criteria that have a file in its own folder.
    """

    id: str
    version: str
    title: Text
    folder: Path
    sha256: str
    lexicon: Lexicon = field(repr=False)
    lexicon_path: Path
    languages: tuple[str, ...]
    own: frozenset[str]
    subject: str | None
    texts: Mapping[str, Text]
    no_plan: NoPlan
    criteria: Mapping[str, Criterion]
    rows: tuple[Row, ...]
    themes: tuple[Theme, ...]
    no_theme: WordsNear | None
    remarks: tuple[Remark, ...]
    narrative: NarrativeFile
    tests: Mapping[str, tuple[PackTest, ...]]
    readers: Mapping[str, Pack] = field(default_factory=dict, repr=False)

    def criterion(self, name: str) -> Criterion:
        """The criterion of that name; raises PackError where the pack has none."""
        if name not in self.criteria:
            from plan_assessor.yaml_files.problems import Problem, Problems, suggest

            problem = Problem(self.id, "unknown_criterion", {"name": name}, suggestion=suggest(name, self.criteria))
            raise PackError("pack_invalid", problems=Problems([problem]))
        return self.criteria[name]

    @cached_property
    def info(self) -> assessment.PackInfo:
        """What a report needs of the pack."""
        joined = {criterion: row for row in self.rows for criterion in row.criteria}
        rows: dict[str, assessment.Row] = {}
        for name, criterion in self.criteria.items():
            row = joined.get(name, Row(title=criterion.title, criteria=(name,)))
            rows.setdefault(row.criteria[0], assessment.Row(title=row.title.text, criteria=row.criteria))
        return assessment.PackInfo(
            id=self.id,
            version=self.version,
            sha256=self.sha256,
            title=self.title,
            criteria=tuple(assessment.Criterion(id=name, title=c.title.text) for name, c in self.criteria.items()),
            rows=tuple(rows.values()),
        )

    @cached_property
    def recognised(self) -> Pack:
        """The same rules for text from recognition, whose words are told even where letters of them were misread."""
        return replace(self, lexicon=self.lexicon.recognised)

    @cached_property
    def matcher(self) -> Matcher:
        """One matcher of all word lists of the pack and of the concepts that they name."""
        lists: list[Words] = [words for check in self.checks for words in check.kind.word_lists]
        lists += [words for theme in self.themes for words in theme.words]
        lists += self.no_theme.lists if self.no_theme else ()
        concepts = {words.key: words.phrases for words in lists if words.words}
        named = {name: self.lexicon.concepts[name] for words in lists for name in words.concepts}
        return self.lexicon.compile(concepts | named)

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """All checks of the pack."""
        owners = [
            *(criterion.checks for criterion in self.criteria.values()),
            *(remark.checks for remark in self.remarks),
            self.no_plan.checks,
            *(sentence.checks for sentence in self.narrative.sentences),
        ]
        return tuple(check for checks in owners for check in checks.values())
