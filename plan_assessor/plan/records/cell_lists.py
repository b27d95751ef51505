"""Several measures in one cell: they share its row."""

from __future__ import annotations

from functools import lru_cache

from plan_assessor.document.model import POINT
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.numbering import points, split_number
from plan_assessor.plan.records.actions import acts

FEWEST = 2
REMEMBERED = 10_000  # texts: who looks for the column of measures asks, and who then reads it


@lru_cache(REMEMBERED)
def several(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The measures that a cell holds: all of it as one, its numbered lines, or the actions under the name of a group.

    Points under an action only tell what it is made up of.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) >= FEWEST and all(split_number(line)[0] not in (None, POINT) for line in lines):
        return tuple(lines)
    groups = _groups(points(text))
    if not _acting(groups, lexicon):
        return (" ".join(lines),)
    return tuple(one for over, listed in groups for one in _measures(over, listed, lexicon))


def _groups(lines: list[str]) -> list[tuple[str, list[str]]]:
    """The lines over points, each with its points."""
    groups: list[tuple[str, list[str]]] = []
    for line in lines:
        number, words = split_number(line)
        if number == POINT and groups:
            groups[-1][1].append(words)
        elif number == POINT:
            groups.append(("", [words]))
        else:
            groups.append((line, []))
    return groups


def _acting(groups: list[tuple[str, list[str]]], lexicon: Lexicon) -> bool:
    """True where most points tell an action."""
    listed = [words for over, points_of in groups for words in points_of if not acts(over, lexicon)]
    acting = sum(acts(words, lexicon) for words in listed)
    return len(listed) >= FEWEST and 2 * acting > len(listed)


def _measures(over: str, listed: list[str], lexicon: Lexicon) -> list[str]:
    if not listed:
        return [over]
    return [" ".join([over, *listed])] if over and acts(over, lexicon) else listed
