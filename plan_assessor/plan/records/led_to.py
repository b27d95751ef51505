"""Lines with dots or a tab between a name and what is told at their end („Kalbos pamokos ..... 7 400 Eur, PMIF“)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plan_assessor.plan.records.chained import told_role
from plan_assessor.plan.records.columns import Role
from plan_assessor.plan.records.sections import PLAIN, Line, field_below
from plan_assessor.plan.records.vocabulary import Labels

LEADER = re.compile(r"(?<=[^\s.…])(?:[ .]{3,}+|[ ]*+\t\s*+|[ ]*+…[\s.…]*+)(?=\S)")
FEWEST_LINES = 3
NAME_WORDS = 2  # of a name, at least


def with_ends_as_fields(sections: Sequence[list[Line]], labels: Labels) -> list[list[Line]]:
    """The sections; the name and the field at the end of such lines apart, where several end so."""
    told = {id(line): role for section in sections for line in section if (role := _role_of_end(line, labels))}
    if len(told) < FEWEST_LINES:
        return list(sections)
    return [[cut for line in section for cut in _apart(line, told.get(id(line)))] for section in sections]


def _role_of_end(line: Line, labels: Labels) -> Role | None:
    parts = LEADER.split(line.text) if not line.fields else []
    if len(parts) != 2 or len(parts[0].split()) < NAME_WORDS:
        return None
    return told_role(parts[1], labels)


def _apart(line: Line, role: Role | None) -> Iterator[Line]:
    if role is None:
        yield line
        return
    name, end = LEADER.split(line.text)
    yield line._replace(text=name, look=PLAIN, heading=False)
    yield field_below(line, role, end)
