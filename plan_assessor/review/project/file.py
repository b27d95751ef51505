"""A project file as it is written: the keys, and what may stand under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from plan_assessor.review.values import Day, Kind, Names, Words, Written


class ReportPeriod(Written):
    """What the report speaks of: the days from which and to which; `as_of` is the day of its judgements (the last)."""

    kind: Kind
    from_: Day = Field(alias="from")
    to: Day
    as_of: Day | None = None


class Consultation(Written):
    """A consultation that was held."""

    date: Day
    note: Words | None = None


def _shape(held: Any) -> str:
    return "list" if isinstance(held, Sequence) and not isinstance(held, str) else "number"


Held = Annotated[
    Annotated[Annotated[int, Field(ge=0)], Tag("number")] | Annotated[tuple[Consultation, ...], Tag("list")],
    Discriminator(_shape),
]


class Consultations(Written):
    """How many consultations are planned, and those that were held: each with its day, or how many."""

    planned: Annotated[int, Field(ge=0)]
    held: Held = 0

    @property
    def count(self) -> int:
        """How many were held."""
        return self.held if isinstance(self.held, int) else len(self.held)


class Declined(Written):
    """That the municipality does not take part any more."""

    date: Day
    reason: Words


class Municipality(Written):
    """One municipality.

    `documents` are files and folders that together are its plan; `no_documents` says why there are none.
    `recommendations` is the package that consultants gave to it. `intends` is what it means to do next. `text` is the
    consultant's own, in Markdown. `contacts` are for the consultants alone: no report shows them.
    """

    name: str
    documents: Names = ()
    no_documents: Words | None = None
    recommendations: str | None = None
    consultations: Consultations | None = None
    declined: Declined | None = None
    intends: Words | None = None
    text: Words | None = None
    contacts: Names = ()


class ProjectFile(Written):
    """project.yaml: whose progress is judged, by which rules, for which report; `previous` is an earlier one."""

    project: Words
    title: Words | None = None
    report: ReportPeriod
    rules: str = "integration"
    assessor: Words | None = None
    previous: str | None = None
    municipalities: tuple[Municipality, ...]
