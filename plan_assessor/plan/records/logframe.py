"""Logical frameworks: tables whose rows climb from activities over results to the goal, each with its indicator."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from plan_assessor.document.model import CELL, LINE
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.numbering import split_number
from plan_assessor.plan.records.columns import Role, roles_of
from plan_assessor.plan.records.sheet import Row, Slot, distinct

FEWEST_COLUMNS = 3
MOST_LABEL_WORDS = 4
FEWEST_ACTIVITIES = 2
LEVELS: frozenset[Role] = frozenset({"goal", "task", "indicator", "measure"})
# „Bendrasis tikslas“ over what it is; „1 rezultatas. …“
END_OF_LABEL = re.compile(r"\n|[.:–—](?:\s|$)")
NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*")


class Level(NamedTuple):
    """A goal or result: its label with what it says, and the same words as they stand, in lines or cells."""

    text: str
    quote: str
    slot: Slot


class Logframe(NamedTuple):
    """What a logical framework holds: goals and results, their indicators, and activities as rows under a header."""

    levels: tuple[Level, ...]
    indicators: tuple[Slot, ...]
    rows: tuple[Row, ...]


def logframe(rows: Sequence[Row], lexicon: Lexicon) -> Logframe | None:
    """The table as a logical framework; None where its rows are no levels from a goal to activities."""
    if not rows or len(rows[0]) < FEWEST_COLUMNS:
        return None
    told = [_level(row[0].text, lexicon) for row in rows]
    if "measure" not in told[1:]:
        return _of_levels_alone(rows, told, lexicon)
    return _with_own_header(rows, told, lexicon) or _with_labels_beside(rows, told, lexicon)


def _level(text: str, lexicon: Lexicon) -> Role | None:
    """What the label at the beginning of a cell names: „1 rezultatas. Žmonės žino …“, „Veikla 1.1“."""
    label = flat(END_OF_LABEL.split(split_number(text)[1], maxsplit=1)[0])
    roles = roles_of(label, lexicon) if 0 < len(label.split()) <= MOST_LABEL_WORDS else frozenset()
    return next(iter(roles)) if len(roles) == 1 else None


def _with_own_header(rows: Sequence[Row], told: Sequence[Role | None], lexicon: Lexicon) -> Logframe | None:
    """One whose activities stand under a header of their own („Veiklos | Ištekliai | Sąnaudos“), below the results; or
    under each result again.
    """
    starts = [n for n, level in enumerate(told) if n and level == "measure" and _is_header(rows[n], lexicon)]
    if not starts:
        return None
    levels: list[Row] = []
    activities: list[Row] = []
    under = False
    for number, (row, level) in enumerate(zip(rows[1:], told[1:], strict=True), start=1):
        if number in starts:
            under = True
        elif level in LEVELS - {"measure"}:
            levels.append(row)
            under = False
        elif under and level is None:
            activities.append(row)
        else:
            return None
    if not levels or sum(len(row[0].text.split(LINE)) for row in activities) < FEWEST_ACTIVITIES:
        return None
    return Logframe(
        tuple(_in_cells(row) if _is_beside(row) else _in_lines(row[0]) for row in levels),
        _indicators(rows[0], levels, lexicon),
        (rows[starts[0]], *activities),
    )


def _of_levels_alone(rows: Sequence[Row], told: Sequence[Role | None], lexicon: Lexicon) -> Logframe | None:
    """The goals of one whose activities stand in tables of their own, each under its label."""
    labelled = all(LINE in row[0].text for row in rows[1:])
    if "goal" not in told[1:] or not labelled or not all(level in LEVELS for level in told[1:]):
        return None
    return Logframe(tuple(_in_lines(row[0]) for row in rows[1:]), _indicators(rows[0], rows[1:], lexicon), ())


def _is_header(row: Row, lexicon: Lexicon) -> bool:
    header = [slot.text for slot in distinct(row)]
    named = [text for text in header if len(text.split()) <= MOST_LABEL_WORDS and roles_of(text, lexicon)]
    return len(named) >= FEWEST_COLUMNS - 1


def _with_labels_beside(rows: Sequence[Row], told: Sequence[Role | None], lexicon: Lexicon) -> Logframe | None:
    """One whose first column names the level of what stands in the second („1 uždavinys | Padėti …“)."""
    body = [(row, level) for row, level in zip(rows[1:], told[1:], strict=True) if distinct(row)]
    labels_alone = all(row[0].key != row[1].key and row[1].text.strip() for row, _ in body)
    if (
        "goal" not in told[1:]
        or not labels_alone
        or not all(level in LEVELS and _is_bare(row[0]) for row, level in body)
    ):
        return None
    levels = [row for row, level in body if level != "measure"]
    activities = tuple(_numbered(row) for row, level in body if level == "measure")
    indicators = _indicators(rows[0], levels, lexicon)
    if sum(len(row[1].text.split("\n")) for row in activities) < FEWEST_ACTIVITIES:
        return None
    return Logframe(tuple(_in_cells(row) for row in levels), indicators, (rows[0], *activities))


def _is_bare(slot: Slot) -> bool:
    return len(slot.words.split()) <= MOST_LABEL_WORDS


def _numbered(row: Row) -> Row:
    """The row of an activity with the number alone in place of its label („Veikla 1.1“)."""
    number = NUMBER.search(row[0].text)
    return (row[0]._replace(text=number.group() if number else ""), *row[1:])


def _is_beside(row: Row) -> bool:
    """True for a label alone („Bendrasis tikslas“) beside what it is."""
    return _is_bare(row[0]) and LINE not in row[0].text and row[1].text.strip() != ""


def _in_lines(slot: Slot) -> Level:
    label, _, said = slot.text.partition(LINE)
    return Level(f"{label}: {flat(said)}" if said else slot.words, slot.text, slot)


def _in_cells(row: Row) -> Level:
    return Level(f"{row[0].words}: {row[1].words}", f"{row[0].words}{CELL}{row[1].words}", row[1])


def _indicators(header: Row, levels: Sequence[Row], lexicon: Lexicon) -> tuple[Slot, ...]:
    columns = [j for j, slot in enumerate(header) if j and "indicator" in roles_of(slot.text, lexicon)]
    # a goal may lie across all columns
    cells = (row[j] for row in levels for j in columns[:1] if j == 1 or row[j].key != row[1].key)
    return tuple(cell for cell in cells if cell.text.strip())
