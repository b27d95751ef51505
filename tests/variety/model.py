"""What a generated plan holds, before it is laid out: measures, statements and adoption, without a word of layout."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Pack = Literal["integration", "general"]
Verdict = Literal["+", "partial", "-"]
Field = Literal["indicator", "responsible", "timeline", "funding", "target"]

# the four fields that the labels speak of, in their order; `target` is a column only
FIELDS: tuple[Field, ...] = ("indicator", "responsible", "timeline", "funding")


@dataclass(frozen=True)
class Indicator:
    """What shows that a measure was carried out; `name` and `value` are for layouts that give each a column."""

    name: str
    value: str
    text: str


@dataclass(frozen=True)
class Term:
    """When; `years` and `quarters` (1–4) are for layouts that tick columns."""

    text: str
    years: tuple[int, ...]
    quarters: tuple[int, ...]


@dataclass(frozen=True)
class Funds:
    """What it costs and who pays; `amounts` holds thousands of euros by year."""

    text: str
    source: str
    amounts: Mapping[int, int]

    @property
    def total(self) -> int:
        return sum(self.amounts.values())


@dataclass(frozen=True)
class Measure:
    """One planned action; a field that is None is printed as `blanks` says, or not at all."""

    title: str
    themes: tuple[str, ...]
    group: int
    indicator: Indicator | None = None
    responsible: str | None = None
    timeline: Term | None = None
    funding: Funds | None = None
    target: str | None = None


@dataclass(frozen=True)
class Statements:
    """What the text says of the whole plan, outside the measures. None where nothing is said."""

    goal: str | None = None
    goal_blank: str | None = None
    tasks: tuple[str, ...] = ()
    groups: str | None = None
    groups_generic: bool = False
    executors: str | None = None
    coordinator: str | None = None
    period: str | None = None
    sources: bool = False
    funds_unsure: bool = False
    indicators: str | None = None
    considered: bool = False


AdoptionKind = Literal["council", "draft", "director", "mayor", "intention", "none"]


@dataclass(frozen=True)
class Adoption:
    """How the document was adopted; date and number as the record holds them, empty unless a body adopted it."""

    kind: AdoptionKind
    date: str = ""
    number: str = ""


@dataclass(frozen=True)
class Plan:
    """A whole plan. `groups` are the tasks or areas that measures stand under."""

    pack: Pack
    place: str
    title: str
    topic: str
    years: tuple[int, ...]
    period_in_title: bool
    measures: tuple[Measure, ...]
    groups: tuple[str, ...]
    groups_are_tasks: bool
    shown: tuple[Field, ...]
    blanks: Mapping[Field, str]
    statements: Statements
    adoption: Adoption
    form: str

    def printed(self, measure: Measure, field: Field) -> str:
        """What stands in the measure's field: its content, or what blanks look like in this plan."""
        content = getattr(measure, field)
        if content is None:
            return self.blanks[field]
        return content if isinstance(content, str) else content.text

    def by_group(self) -> Sequence[tuple[str, tuple[Measure, ...]]]:
        """The groups that have measures, each with its own."""
        found = ((name, tuple(m for m in self.measures if m.group == at)) for at, name in enumerate(self.groups))
        return [(name, measures) for name, measures in found if measures]
