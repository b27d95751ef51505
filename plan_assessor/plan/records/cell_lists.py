"""Several measures in one cell: they share its row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from plan_assessor.document.model import POINT
from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.numbering import points, split_number
from plan_assessor.plan.records.actions import acts
from plan_assessor.plan.records.sheet import Row

FEWEST = 2
LAST_LEVEL = re.compile(r"(?P<over>(?:[^\W_]+\.)*)(?P<last>\d{1,2})")
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


def counted_on(line: str) -> list[str]:
    """The line, cut where its number goes up („1.1. Rengti kursus 1.2. Atidaryti klubą“)."""
    parts = [line]
    number, _ = split_number(line)
    while number and (step := LAST_LEVEL.fullmatch(number)):
        number = f"{step['over']}{int(step['last']) + 1}"
        rest = re.split(rf"\s(?={re.escape(number)}[.)]\s+[{UPPER}„])", parts[-1], maxsplit=1)
        if len(rest) == 1:
            break
        parts[-1:] = rest
    return parts


def parts_of(text: str, numbers: Sequence[str]) -> dict[str, str]:
    """What the cell says of each of the numbers („1.1. 8 grupės, 1.2. 70 susitikimų“); nothing where it counts none."""
    signs = "|".join(re.escape(number) for number in sorted(numbers, key=len, reverse=True))
    found = [*re.finditer(rf"(?<![\w.])({signs})[.)]\s", text)]
    if not found or text[: found[0].start()].strip():
        return {}
    ends = [*(match.start() for match in found[1:]), len(text)]
    return {match[1]: text[match.end() : end].strip(" ;,\n") for match, end in zip(found, ends, strict=True)}


def own_part(row: Row, number: str | None, numbers: Sequence[str]) -> Row:
    """The row with what its cells say of one of the measures that share it („1.1. 8 grupės, 1.2. 70 susitikimų“)."""
    told = [parts_of(slot.text, numbers) for slot in row]
    return tuple(
        slot._replace(text=parts.get(number or "", "")) if parts else slot
        for slot, parts in zip(row, told, strict=True)
    )


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
