"""The text of cells: their lines joined to running text, list items apart, words that stand across laid down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from plan_assessor.document.layout.lines import item_kind, join_lines, rows_of, upright
from plan_assessor.document.layout.model import Box, Fill, PageTable, Word, line_text
from plan_assessor.document.tables.rows import split_cells

_ENDS_ITEM = (".", ";", ":", ",")
_BROKEN = "\u200b"
"""Stands between two lines until it is known whether they are halves of one word."""
_BROKEN_WORD = re.compile(rf"(?<!\w)(\w++){_BROKEN}(\w+)")
_WORD = re.compile(r"\w+")
_FULL = 2.0
"""A line is full if no more than so many font sizes of its cell are left."""
_SHORT = 4
"""Letters of a word that may be kept together with the next."""
_WHITE = 0xFFFFFF
_MOST_FILLS = 1_000
"""Filled areas behind a table: more are a picture."""
_turn = attrgetter("turn")


def fill_cells(table: PageTable) -> None:
    """Give each box of the table its text; the words are no longer needed, and many, so they go."""
    table.letters = sum(len(word.text) for box in table.boxes for word in box.words)
    split_cells(table)
    for box in table.boxes:
        if len(box.words) == 1:
            box.text = box.words[0].text.removesuffix("\xad")
        elif box.words:
            box.text = cell_text(box.words, table.xs[box.column + box.columns] - table.xs[box.column])
        box.words = []


def shade_cells(table: PageTable, fills: Sequence[Fill]) -> None:
    """Give the boxes the colour of the last area that is filled behind their middle."""
    if not fills:
        return
    left, top, right, bottom = table.bounds
    near = [each for each in fills
            if each.left < right and left < each.right and each.top < bottom and top < each.bottom]  # fmt: skip
    for box in table.boxes if len(near) <= _MOST_FILLS else ():
        x = (table.xs[box.column] + table.xs[box.column + box.columns]) / 2
        y = (table.ys[box.row] + table.ys[box.row + box.rows]) / 2
        behind = (each for each in reversed(near) if each.left <= x <= each.right and each.top <= y <= each.bottom)
        last = next(behind, None)
        box.shade = None if last is None or last.colour == _WHITE else f"{last.colour:06X}"


def cell_text(words: Sequence[Word], width: float) -> str:
    """Words of a cell `width` points wide as text; a line break only where a line was ended on purpose."""
    if any(map(_turn, words)):
        parts = [upright(list(group)) if turn else list(group) for turn, group in groupby(words, _turn)]
        return " ".join(_text(rows_of(part), width) for part in parts)
    return _text(rows_of(words), width)


def mend_words(boxes: Iterable[Box], texts: Iterable[str]) -> None:
    """Join words that a narrow cell broke without a hyphen, if the whole word stands elsewhere in the document."""
    boxes = list(boxes)
    broken = [box for box in boxes if _BROKEN in box.text]
    if not broken:
        return
    everything = [*texts, *(_BROKEN_WORD.sub(" ", box.text) for box in boxes)]
    known = {word.casefold() for text in everything for word in _WORD.findall(text)}

    def mended(found: re.Match[str]) -> str:
        first, second = found.groups()
        halves = {first.casefold(), second.casefold()}
        whole = (first + second).casefold() in known and not halves <= known
        return first + second if whole or (len(second) == 1 and first.casefold() not in known) else f"{first} {second}"

    for box in broken:
        box.text = _BROKEN_WORD.sub(mended, box.text).replace(_BROKEN, " ")


def _text(rows: Sequence[Sequence[Word]], width: float) -> str:
    """The lines of a cell as text."""
    text = line_text(rows[0])
    for before, row in pairwise(rows):
        following = line_text(row)
        size = row[0].bottom - row[0].top
        room = width - (max(word.x1 for word in before) - before[0].x0)
        ended = room > _opening(row) + _FULL * size
        if (item_kind(following) and (text.endswith(_ENDS_ITEM) or ended)) or (ended and following[0].isupper()):
            text = f"{text}\n{following}"
        elif len(before) == 1 and room < _FULL * size and text[-1].isalpha() and following[0].islower():
            text = f"{text}{_BROKEN}{following}"
        else:
            text = join_lines(text, following)
    return text.removesuffix("\xad")


def _opening(row: Sequence[Word]) -> float:
    """The width of the words that a line opens with and that keep together: „5 vnt.“, „I ketv.“."""
    short = (word.x1 for word in row if len(word.text) > _SHORT)
    return next(short, row[-1].x1) - row[0].x0
