"""Boxes of text drawn beside one another, or beside text: cards, call-outs. Each is read before what is beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from plan_assessor.document.layout.lines import lines_of, rows_of
from plan_assessor.document.layout.model import Bounds, Region, Ruling, Word, lies_in

_TOUCH = 1.5
"""Points between two boxes that are one: the head of a card, and what is below it."""
_MOST_STORIES = 3
"""More boxes on top of one another are the cells of a column."""
_ALIKE = 3.0
"""Points by which the tops and the widths of cards abreast may differ."""
_APART = 8.0
"""Points between two cards, at least; cells of a table are nearer."""
_FEWEST_ROWS = 2
"""Lines of the card that has most, and of a call-out, at least."""
_SAME_ROW = 2.0
"""Points by which words of one row of a table differ in height."""
_MOST_BOXES = 300
"""More boxes on a page are a drawing."""
_SHORTEST = 12.0
"""Points: shorter rulings part no cells."""


def take_boxes(
    words: Sequence[Word], boxes: Sequence[Bounds], vertical: Sequence[Ruling]
) -> tuple[list[Word], list[Region]]:
    """The words outside, and the boxes of text that something stands beside, each with its words in lines."""
    if not words or len(boxes) > _MOST_BOXES:
        return list(words), []
    boxes = _distinct(boxes)
    cards = _whole([box for box in boxes if not _is_of_table(box, vertical)])
    cards = [card for card in cards if not any(_are_joined(card, other) for other in cards)]
    inside = {card: [word for word in words if holds(card, word)] for card in cards}
    rows = {card: len(rows_of(own)) for card, own in inside.items() if own}
    kept = [
        card
        for card in rows
        if any(max(rows[card], rows[other]) >= _FEWEST_ROWS for other in rows if _are_abreast(card, other))
        or (rows[card] >= _FEWEST_ROWS and card in boxes and _is_called_out(card, inside[card], words))
    ]
    regions = []
    for card in _outermost(kept):
        rest, inner = take_boxes(
            inside[card], [box for box in boxes if lies_in(box, card, _TOUCH) and box != card], vertical
        )
        regions.append(Region(card, lines_of(rest), inner))
        taken = set(map(id, inside[card]))
        words = [word for word in words if id(word) not in taken]
    return list(words), regions


def _distinct(boxes: Iterable[Bounds]) -> list[Bounds]:
    """The boxes, none of them drawn twice."""
    kept: list[Bounds] = []
    for box in boxes:
        if not any(lies_in(box, other, _TOUCH) and lies_in(other, box, _TOUCH) for other in kept):
            kept.append(box)
    return kept


def _whole(boxes: Iterable[Bounds]) -> list[Bounds]:
    """The boxes, those right under one another put together."""
    cards: list[list[Bounds]] = []
    for box in sorted(boxes, key=lambda box: box[1]):
        above = next((card for card in cards if _is_under(box, card[-1])), None)
        if above:
            above.append(box)
        else:
            cards.append([box])
    return [(min(b[0] for b in card), card[0][1], max(b[2] for b in card), card[-1][3])
            for card in cards if len(card) <= _MOST_STORIES]  # fmt: skip


def _is_under(box: Bounds, above: Bounds) -> bool:
    return all(abs(a - b) <= _TOUCH for a, b in ((box[0], above[0]), (box[2], above[2]), (box[1], above[3])))


def _is_of_table(box: Bounds, vertical: Iterable[Ruling]) -> bool:
    """Whether an upright ruling stands in the box, or right beside it: it is the ground of a table, or of a cell."""
    left, top, right, bottom = box
    return any(
        left - _APART < piece.at < right + _APART
        and min(abs(piece.at - left), abs(piece.at - right)) > _TOUCH
        and min(piece.end, bottom) - max(piece.start, top) >= _SHORTEST
        for piece in vertical
    )


def _are_abreast(card: Bounds, other: Bounds) -> bool:
    """Whether both are cards of one row: as wide as one another, and some way apart."""
    apart = max(card[0], other[0]) - min(card[2], other[2])
    return (
        apart >= _APART
        and abs(card[1] - other[1]) <= _ALIKE
        and abs((card[2] - card[0]) - (other[2] - other[0])) <= _ALIKE
    )


def _is_called_out(card: Bounds, inside: Sequence[Word], words: Iterable[Word]) -> bool:
    """Whether a box stands alone beside text whose lines are not those of the box."""
    left, top, right, bottom = card
    beside = [word for word in words if top < (word.top + word.bottom) / 2 < bottom and not holds(card, word)]
    near = any(left - _APART < word.x1 and word.x0 < right + _APART for word in beside)
    if not beside or near:
        return False
    heights = [word.bottom for word in beside]
    aligned = [row for row in rows_of(inside) if any(abs(row[0].bottom - height) <= _SAME_ROW for height in heights)]
    return 2 * len(aligned) < len(rows_of(inside))


def _are_joined(card: Bounds, other: Bounds) -> bool:
    """Whether the boxes are beside one another as cells are, none of them in the other."""
    near = max(card[0], other[0]) - min(card[2], other[2]) < _APART
    level = min(card[3], other[3]) - max(card[1], other[1]) > 0
    return near and level and not lies_in(card, other, _TOUCH) and not lies_in(other, card, _TOUCH)


def _outermost(cards: Sequence[Bounds]) -> Iterator[Bounds]:
    return (card for card in cards if not any(card != other and lies_in(card, other, _TOUCH) for other in cards))


def holds(box: Bounds, word: Word) -> bool:
    """Whether the middle of the word stands in the box."""
    return box[0] <= (word.x0 + word.x1) / 2 < box[2] and box[1] <= (word.top + word.bottom) / 2 < box[3]
