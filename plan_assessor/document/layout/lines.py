"""Words to lines, and lines to running text: what is one line, and how the next one goes on from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from operator import itemgetter

from plan_assessor.document.layout.gutters import spans
from plan_assessor.document.layout.model import Line, Word
from plan_assessor.language.letters import LOWER
from plan_assessor.language.text import BULLETS

_X0, _BOTTOM = itemgetter(0), itemgetter(3)
_NUMBER = rf"(?:\d{{1,3}}\.)+\d{{0,3}}|\d{{1,2}}\)|[A-Z]\.(?:\d+\.)+|[{LOWER}]\)"
_ITEM = re.compile(rf"(?P<number>(?:{_NUMBER})\s+\S)|(?P<bullet>[{BULLETS}*]\s*\S)|(?P<dash>[–—-]\s+[^\W\d_])")
_BROKEN = re.compile(r"[^\W\d_]{2}-$")
_COMPOUND = re.compile(r"[\w(][-–]$")
LEADER = re.compile(r"(?<![\s.…_])[\s.…_]{4,}+(?=\d{1,4}$)")
"""What leads to the page number at the end of an entry of a table of contents."""
_SAME_LINE, _TWO_LINES = 0.6, 2.0
WIDE_SPACE = 10.0
"""Points of white space between columns, at least."""


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Lines from top to bottom."""
    return [_line(row) for row in rows_of(words)]


def pieces(line: Line) -> list[Line]:
    """What wide white spaces part of the line; nothing where it has none."""
    parts = spans(line, WIDE_SPACE)
    several = parts if len(parts) > 1 else ()
    return [_line([word for word in line.words if left <= word.x0 <= right]) for left, right in several]


def rows_of(words: Iterable[Word]) -> list[list[Word]]:
    """The words of each line, from left to right; lines from top to bottom.

    A word is on the line if it overlaps most of the line's tallest word, or of itself; a heading in large letters that
    reaches down beside the next line, too, is not.
    """
    rows: list[list[Word]] = []
    bottom = height = 0.0
    for word in sorted(words, key=_BOTTOM):
        own = word[3] - word[1]
        beside_several = own >= _TWO_LINES * height and word[3] - bottom > _SAME_LINE * height
        if rows and bottom - word[1] >= _SAME_LINE * min(own, height) and not beside_several:
            rows[-1].append(word)
            if own <= height:
                continue
        else:
            rows.append([word])
        bottom, height = word[3], own
    for row in rows:
        row.sort(key=_X0)
    return rows


def upright(words: Sequence[Word]) -> list[Word]:
    """Words that stand across the page, laid down so that they read from left to right."""
    turn = words[0].turn
    if turn == 90:
        return [w._replace(x0=-w.bottom, top=w.x0, x1=-w.top, bottom=w.x1) for w in words]
    if turn == 270:
        return [w._replace(x0=w.top, top=-w.x1, x1=w.bottom, bottom=-w.x0) for w in words]
    return [w._replace(x0=-w.x1, top=-w.bottom, x1=-w.x0, bottom=-w.top) for w in words]


def join_lines(text: str, following: str) -> str:
    """`text` with the next line of the same paragraph: hyphens of broken words go, those of ranges and names stay."""
    if is_broken(text, following):
        return text[:-1] + following
    if text[-1] in "-–" and following[0].isalnum() and _COMPOUND.search(text):
        return text + following
    return f"{text} {following}"


def is_broken(text: str, following: str) -> bool:
    """Whether a word is broken between the lines."""
    last = text[-1]
    return last == "\xad" or (last == "-" and following[0].islower() and _BROKEN.search(text) is not None)


def item_kind(text: str) -> str | None:
    """Whether the line starts an item of a list with words in it, and how: "number", "bullet" or "dash"."""
    found = _ITEM.match(text)
    return found.lastgroup if found else None


def _line(words: list[Word]) -> Line:
    _, tops, rights, bottoms, *_ = zip(*words, strict=True)
    base = sorted(bottoms)[len(words) // 5]
    return Line(words, words[0].x0, min(tops), max(rights), max(bottoms), base, base - min(tops))
