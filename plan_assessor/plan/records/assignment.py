"""The roles of fields whose labels tell none, given to all together: the likeliest whole, and how sure it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import log
from typing import NamedTuple

TITLE, OTHER = "title", "other"  # what names records, and what is none of the roles that matter
# roles that one field of a record has; sums and their sources, indicators and their values may stand apart
SINGLE = frozenset({TITLE, "number", "responsible", "timeline", "target"})
AGAIN = 2.0  # what it weighs against a role that another field has, in natural logarithms
AGAIN_ALIKE = 0.7  # the same for roles that may stand in several fields
LIKELIEST = 4  # roles that are tried for each field
LEAST = 1e-2  # a chance no smaller than this is given to every role
UNRIVALLED = 9.0  # the margin of a role without a rival
ENOUGH_TEXTS = 3  # so few texts may be alike by chance


class Given(NamedTuple):
    """The role given to a field, the next best one, and by how much the whole is better than with that one."""

    role: str
    rival: str
    margin: float


def weighed(chances: Mapping[str, float], texts: int) -> dict[str, float]:
    """The logarithms of the chances; what few texts show counts for less."""
    share = min(1.0, texts / ENOUGH_TEXTS)
    return {role: share * log(max(chance, LEAST)) for role, chance in chances.items()}


def assign(fields: Sequence[Mapping[str, float]], taken: Collection[str]) -> list[Given]:
    """A role for each field, by the logarithms of its chances; `taken` are the roles of the labelled fields beside."""
    ranked = [sorted(field, key=lambda role: -field[role])[:LIKELIEST] for field in fields]
    best, roles = _best(fields, ranked, frozenset(taken))
    given: list[Given] = []
    for number, role in enumerate(roles):
        if len(ranked[number]) == 1:
            given.append(Given(role, role, UNRIVALLED))
            continue
        others = [[r for r in row if r != role] if n == number else row for n, row in enumerate(ranked)]
        second, rivals = _best(fields, others, frozenset(taken))
        given.append(Given(role, rivals[number], best - second))
    return given


def _best(
    fields: Sequence[Mapping[str, float]], ranked: Sequence[Sequence[str]], taken: frozenset[str]
) -> tuple[float, list[str]]:
    """The best sum over all fields, with its roles: the sets of roles given so far are the states."""
    states: dict[frozenset[str], tuple[float, list[str]]] = {taken: (0.0, [])}
    for field, candidates in zip(fields, ranked, strict=True):
        following: dict[frozenset[str], tuple[float, list[str]]] = {}
        for given, (score, roles) in states.items():
            for role in candidates:
                reached = given | {role}
                worth = score + field[role] - _again(role, given)
                if reached not in following or worth > following[reached][0]:
                    following[reached] = (worth, [*roles, role])
        states = following
    return max(states.values(), key=lambda state: state[0])


def _again(role: str, given: frozenset[str]) -> float:
    if role == OTHER or role not in given:
        return 0.0
    return AGAIN if role in SINGLE else AGAIN_ALIKE
