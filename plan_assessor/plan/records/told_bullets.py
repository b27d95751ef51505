"""Points under the names of measures that tell fields without a label („• Sporto centras“, „• 2026 m. vasara“)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plan_assessor.plan.records.chained import told_role
from plan_assessor.plan.records.columns import Role
from plan_assessor.plan.records.entries import BULLET
from plan_assessor.plan.records.sections import Line
from plan_assessor.plan.records.vocabulary import Labels, Part

FEWEST_ROLES = 2  # that the points under a heading tell, each another
FEWEST_SECTIONS = 3  # with such points: else a list may be of anything


def with_told_bullets(sections: Sequence[list[Line]], labels: Labels) -> list[list[Line]]:
    """The sections; points that tell a field by what they are as fields, where several sections are told so.

    Where all of these have a number, another one that has may tell but one field.
    """
    told = [_told(section, labels) for section in sections]
    plainly = [n for n, roles in enumerate(told) if roles and _roles(sections[n], roles) >= FEWEST_ROLES]
    if len(plainly) < FEWEST_SECTIONS:
        return list(sections)
    numbered = all(sections[n][0].number for n in plainly)
    return [
        [_as_field(line, roles[m]) if m in roles else line for m, line in enumerate(section)]
        if n in plainly or (numbered and section and section[0].number)
        else section
        for n, (section, roles) in enumerate(zip(sections, told, strict=True))
    ]


def _as_field(line: Line, role: Role) -> Line:
    return line._replace(fields=(Part(role, role, line.text),))


def _told(section: Sequence[Line], labels: Labels) -> dict[int, Role]:
    """The roles of points without a label under a name, by number; none where two of all tell the same."""
    points = {n: line for n, line in enumerate(section) if line.look.startswith(BULLET)}
    found = {n: role for n, line in points.items() if not line.fields and (role := told_role(line.text, labels))}
    named = len(points) < len(section)
    return found if named and _roles(section, found) == len(found) + sum(len(line.fields) for line in section) else {}


def _roles(section: Sequence[Line], told: Mapping[int, Role]) -> int:
    return len({*told.values(), *(part.role for line in section for part in line.fields)})
