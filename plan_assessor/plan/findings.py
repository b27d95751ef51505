"""What the records of a document gave: its measures, and what their tables and lists say besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from plan_assessor.document.model import Notice, Place
from plan_assessor.plan.model import Account, Measure, Statement


class LabelledRow(NamedTuple):
    """A row of a table read as a sentence: „Programos tikslas: …“; `position` is the number of its item."""

    text: str
    place: Place
    position: int

    def place_of(self, words: str) -> Place:
        """The place of some of its words."""
        return self.place.model_copy(update={"quote": words})


class Entry(NamedTuple):
    """A label that occurs once, with its content; `position` is that of its item, `headed` where it is a heading."""

    label: str
    content: str
    place: Place
    position: int
    headed: bool = False

    @property
    def doubt(self) -> Notice:
        """Why its meaning is not sure."""
        return Notice(code="read_by_content", values={"label": self.label})


class Reading(NamedTuple):
    """The measures of a document if something in it is none, or one after all, and why that may be."""

    why: Notice
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Findings:
    """What the records gave.

    `rows` are the goals, tasks and areas over measures; `statements` what cells and tables say of the plan as a whole;
    `lines` the numbers of the items that measures were read from, `cards` those of tables that are the card of a
    measure; `unsure` fields of measures that may be others; `otherwise` other readings of what may be measures;
    `accounts` what each table and list was understood as.
    """

    measures: tuple[Measure, ...] = ()
    rows: tuple[LabelledRow, ...] = ()
    statements: tuple[Statement, ...] = ()
    lines: frozenset[int] = frozenset()
    cards: frozenset[int] = frozenset()
    has_target_column: bool = False
    unsure: Mapping[str, Notice] = field(default_factory=dict)
    otherwise: tuple[Reading, ...] = ()
    accounts: tuple[Account, ...] = ()
