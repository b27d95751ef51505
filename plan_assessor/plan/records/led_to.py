"""Lines with dots or a tab between a name and what is told at their end („Kalbos pamokos ..... 7 400 Eur, PMIF“)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plan_assessor.plan.records.chained import told_role
from plan_assessor.plan.records.sections import PLAIN, Line
from plan_assessor.plan.records.vocabulary import Labels, Part

LEADER = re.compile(r"(?<=[^\s.…])(?:[ .]{3,}+|[ ]*+\t\s*+|[ ]*+…[\s.…]*+)(?=\S)")
FEWEST_LINES = 3
NAME_WORDS = 2  # of a name, at least


def with_ends_as_fields(sections: Sequence[list[Line]], labels: Labels) -> list[list[Line]]:
    """The sections; the name and the field at the end of such lines apart, where several end so."""
    told = {id(line): part for section in sections for line in section if (part := _end_of(line, labels))}
    if len(told) < FEWEST_LINES:
        return list(sections)
    return [[cut for line in section for cut in _apart(line, told.get(id(line)))] for section in sections]


def _end_of(line: Line, labels: Labels) -> Part | None:
    parts = LEADER.split(line.text) if not line.fields else []
    if len(parts) != 2 or len(parts[0].split()) < NAME_WORDS:
        return None
    role = told_role(parts[1], labels)
    return Part(role, role, parts[1]) if role else None


def _apart(line: Line, end: Part | None) -> Iterator[Line]:
    if end is None:
        yield line
        return
    yield line._replace(text=LEADER.split(line.text)[0], look=PLAIN, heading=False)
    yield line._replace(fields=(end,), look=PLAIN, heading=False)
