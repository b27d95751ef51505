"""A measure while it is being put together from rows, lines and tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from plan_assessor.document.model import CELL, LINE, Place
from plan_assessor.plan.model import FIELDS, FieldName, Measure

BuilderField = Literal["indicator", "responsible", "timeline", "funding", "target"]


class Said(NamedTuple):
    """A field's content that is no content of it: nameless bodies, vague promises, who coordinates."""

    name: str
    place: Place


@dataclass(slots=True)
class MeasureBuilder:
    """What is known of a measure so far; `index` is the number of its item in the outline."""

    title: str
    place: Place
    index: int
    number: str | None = None
    groups: tuple[str, ...] = ()
    detail: list[str] = field(default_factory=list)
    fields: dict[BuilderField, Place] = field(default_factory=dict)
    valued: bool = False

    def fill(self, name: BuilderField, place: Place) -> None:
        """Adds words to a field; those that it already holds are not repeated."""
        known = self.fields.get(name)
        if known is None:
            self.fields[name] = place
        elif place.quote not in known.quote:
            self.fields[name] = known.model_copy(update={"quote": _joined(known.quote, place.quote)})

    def measure(self) -> Measure:
        """The finished measure."""
        fields: dict[FieldName, Place] = {name: self.fields[name] for name in FIELDS if name in self.fields}
        return Measure(
            number=self.number,
            title=self.title,
            group=" › ".join(self.groups) or None,
            target_group=self.fields.get("target"),
            valued=self.valued,
            detail=" ".join(self.detail),
            place=self.place,
            **fields,
        )


def _joined(known: str, more: str) -> str:
    """The words of both; cells under one header („Ketvirtis“ over „I“ and „II“) have it once."""
    header, _, own = more.rpartition(LINE)
    last = known.rpartition(LINE)[0].rpartition(CELL)[2]
    return CELL.join((known, own if header and header == last else more))


@dataclass(frozen=True, slots=True)
class Group:
    """A goal, task or area that measures stand under; `level` 1 is the highest."""

    level: int
    text: str
    fields: dict[BuilderField, Place]


class Groups:
    """The groups that are open at a row or line."""

    def __init__(self) -> None:
        self._open: list[Group] = []

    def enter(self, group: Group) -> None:
        """Opens a group; those of its level and below close."""
        self._open = [other for other in self._open if other.level < group.level]
        self._open.append(group)

    def texts(self) -> tuple[str, ...]:
        """The texts of the open groups, the highest first."""
        return tuple(group.text for group in self._open)

    def apply(self, draft: MeasureBuilder) -> None:
        """Gives a measure its groups, and what they grant to all of their measures."""
        draft.groups = self.texts()
        for group in self._open:
            for name, place in group.fields.items():
                if name not in draft.fields:
                    draft.fields[name] = place
