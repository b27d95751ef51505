"""Cells each of which holds a card, its head on a ground of its own: every cell is read like a box, not as one text."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.layout.badges import lift_badges
from plan_assessor.document.layout.boxes import holds
from plan_assessor.document.layout.lines import lines_of
from plan_assessor.document.layout.model import Bounds, PageTable, Region, Word, lies_in

_MOST_ABREAST = 4
"""Cards in a row."""
_HEAD = 0.6
"""The head of a card is at most so much of its height."""
_PADDING = 2.0
"""Points between the ground of a head and the border of its cell, at least: else it is the ground of a cell."""


def take_headed_cells(
    words: Sequence[Word], tables: Sequence[PageTable], boxes: Sequence[Bounds]
) -> tuple[list[Word], list[PageTable], list[Region]]:
    """The words and the tables left, and the cells of tables all of whose cells hold a card, each with its words."""
    left, kept, regions = list(words), [], []
    for table in tables:
        filled = _headed(table, left, boxes)
        if filled is None:
            kept.append(table)
            continue
        regions += [Region(cell, lines_of(lift_badges(own, ())), []) for cell, own in filled.items()]
        taken = {id(word) for own in filled.values() for word in own}
        left = [word for word in left if id(word) not in taken]
    return left, kept, regions


def _headed(table: PageTable, words: Sequence[Word], boxes: Sequence[Bounds]) -> dict[Bounds, list[Word]] | None:
    """The cells of a table with their words; None where one of them has no head, as in next to all tables the first."""
    if len(table.xs) - 1 > _MOST_ABREAST:
        return None
    filled: dict[Bounds, list[Word]] = {}
    for cell in _cells(table):
        own = [word for word in words if holds(cell, word)]
        if own and not _has_head(cell, own, boxes):
            return None
        if own:
            filled[cell] = own
    return filled


def _cells(table: PageTable) -> list[Bounds]:
    xs, ys = table.xs, table.ys
    return [(xs[b.column], ys[b.row], xs[b.column + b.columns], ys[b.row + b.rows]) for b in table.boxes]


def _has_head(cell: Bounds, inside: Sequence[Word], boxes: Sequence[Bounds]) -> bool:
    """Whether grounds in the cell hold its first words, but for a number over them, and not the others."""
    left, top, right, bottom = cell
    inner = (left + _PADDING, top + _PADDING, right - _PADDING, bottom - _PADDING)
    heads = [box for box in boxes if lies_in(box, inner, 0) and box[3] - top <= _HEAD * (bottom - top)]
    held = [any(holds(box, word) for box in heads) for word in sorted(inside, key=lambda word: word.top)]
    return 0 < sum(held) < len(held) and all(held[1 : sum(held)]) and not any(held[sum(held) + 1 :])
