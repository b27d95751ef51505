"""What every kind of check owns: its fields, how it looks at a plan, its words, and what can be wrong with it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import LANGUAGES, Text
from plan_assessor.messages.wording import quoted
from plan_assessor.rules.grade import Bound, Rule
from plan_assessor.rules.texts import Values, shorten
from plan_assessor.rules.words import Words

if TYPE_CHECKING:
    from plan_assessor.rules.facts import Facts
    from plan_assessor.rules.loading.context import Context
    from plan_assessor.yaml_files.parse import KeyPath
    from plan_assessor.yaml_files.problems import Problem

EVIDENCE = 3


class Found(NamedTuple):
    """What a check found: whether it held, the words that show it, and values for the texts."""

    held: bool
    evidence: tuple[Place, ...]
    values: Values


class Kind(Rule):
    """A kind of check; its fields are what a pack writes.

    `numbers` and `words_filled` are the placeholders that its findings fill. `quotable` says that the words that it
    found may be shown as the nearest thing where they were not enough. `topics` are those whose doubts it shares.
    """

    numbers: ClassVar[frozenset[str]] = frozenset()
    words_filled: ClassVar[frozenset[str]] = frozenset()
    quotable: ClassVar[bool] = False

    @property
    def topics(self) -> frozenset[str]:
        """The topics of the plan that it asks about."""
        return frozenset()

    @property
    def word_lists(self) -> tuple[Words, ...]:
        """The word lists that it looks for."""
        return ()

    @abstractmethod
    def look(self, facts: Facts) -> Found:
        """What it finds on the plan."""

    @abstractmethod
    def describe(self) -> Text:
        """What it asks for, with its real thresholds and words."""

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:  # noqa: ARG002
        """What is wrong with it as written in a pack; its fields as such are sound."""
        yield from ()


def found(held: bool, places: Iterable[Place], **values: Any) -> Found:
    """A finding that quotes the first of the places: its words, and these between quotation marks."""
    evidence = tuple(places)[:EVIDENCE]
    quote = shorten(evidence[0].quote) if evidence else ""
    return Found(
        held, evidence, {**values, "quote": quote, "quoted": {lang: quoted(quote, lang) for lang in LANGUAGES}}
    )


def bounded(check: Bound, thing: Text) -> Text:
    """So many things at least, or fewer than so many."""
    side = "below" if check.below is not None else "at_least"
    return texts(f"rule.count.{side}", thing=thing, number=str(check.threshold))


def either(options: list[Text]) -> Text:
    """One of the options."""
    return {lang: texts("rule.or")[lang].join(option[lang] for option in options) for lang in LANGUAGES}


def percent_problems(check: Bound, path: KeyPath, context: Context) -> Iterator[Problem]:
    """A percentage where there is no whole that it could be of."""
    if check.threshold.percent:
        yield context.source.problem((*path, "below" if check.below else "at_least"), "percent_of_nothing")
