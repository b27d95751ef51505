"""Points with who carries out before what is done („Raudonasis Kryžius: dalyti maisto paketus“)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import DASHES
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.records.actions import begins_with_action
from plan_assessor.plan.records.sections import PLAIN, Line, field_below

BODY_FIRST = re.compile(rf"(?P<who>[^:;.{DASHES}]{{3,80}}?)(?::|\s[{DASHES}])\s(?P<what>\S.*)", re.DOTALL)
FEWEST_POINTS = 3
BODIES_SHARE = 0.5  # of the points: the others name who does it in words that no list holds


def with_bodies_behind(sections: Sequence[list[Line]], lexicon: Lexicon) -> list[list[Line]]:
    """The sections; where all points of one begin so, the action first and who carries it out as its field."""
    return [_turned(section, _told(section, lexicon)) for section in sections]


def _told(section: Sequence[Line], lexicon: Lexicon) -> Mapping[int, re.Match[str]]:
    points = {n: line.text for n, line in enumerate(section) if line.look != PLAIN and not line.heading}
    told = {n: match for n, text in points.items() if (match := BODY_FIRST.fullmatch(text))}
    all_act = len(told) == len(points) and all(begins_with_action(one["what"], lexicon) for one in told.values())
    bodies = sum(names_body(one["who"], lexicon) for one in told.values())
    return told if all_act and len(told) >= FEWEST_POINTS and bodies >= BODIES_SHARE * len(told) else {}


def _turned(section: Sequence[Line], told: Mapping[int, re.Match[str]]) -> list[Line]:
    return [turned for n, line in enumerate(section) for turned in _apart(line, told.get(n))]


def _apart(line: Line, told: re.Match[str] | None) -> Iterator[Line]:
    if told is None:
        yield line
        return
    yield line._replace(text=told["what"], fields=())
    yield field_below(line, "responsible", told["who"])
