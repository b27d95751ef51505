"""Lines to paragraphs, by what shows where one ends: room left on a line, indents, leading, numbers and bullets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import itemgetter

from plan_assessor.document.layout.card_columns import label_of, repeated_labels
from plan_assessor.document.layout.lines import LEADER, is_broken, item_kind, join_lines
from plan_assessor.document.layout.margins import (
    NEAR,
    Margins,
    find_margins,
    has_room,
    is_balanced,
    is_centred,
    same_size,
)
from plan_assessor.document.layout.model import Line, PageContent, PageTable
from plan_assessor.document.model import Paragraph
from plan_assessor.language.parted import marks_in

_INDENT = 6.0
_HANGING = 60.0
"""Points by which a line may stand to the right of the one before: less is an accident, more another paragraph."""
_DEEPEST_INDENT = 120.0
"""Points by which a first line may be indented; lines further to the right are a block of their own."""
_WIDE_GAP = 3.0
"""A gap this many times the font size is a tab: the line is a row of something, and ends."""
_MORE_LEADING = 1.15
"""Leading of one paragraph, against what is usual on the page."""
_FEWEST_MARKS = 2
"""Marks between the parts of a line („Kursai | Biblioteka | 2026 m.“) that make it a row."""
_OF_LABEL = 1 / 3
"""So much of a line may its label be that it makes all of it look bold."""
_UNFINISHED = (".", "-", "–", ",")
"""How a line of an approval („… sprendimu Nr.“) ends that goes on in the next one."""
_FULL_STOPS = (".", "!", "?", ":", ";")
# „Kalbos pamokos ..... 7 400 Eur“: a name, and what stands at the end of its line
_LED_TO = re.compile(r"(?<![\s.])\s?\.{4,}+[^.]{1,40}$")
_LONE_LABEL = re.compile(r"[.;]\s+[^\W\d_]+:$")
"""The label of a field at the end of a line („… skyrius. Lėšos:“): what it is the label of stands in the next one."""


@dataclass(slots=True)
class _Draft:
    """A paragraph while its lines come in; `margins` are those of its last line."""

    lines: list[Line]
    page: int
    margins: Margins
    left: float = 0
    """How far from the margin its first line begins, in points."""
    boxed: bool = False
    """It stands in a box, and ends there."""
    labelled: bool = False
    """It begins with the label of a field, and is in the middle by chance."""

    @property
    def centered(self) -> bool:
        """Whether all lines are in the middle, and not all of them as wide as the text; points only if bold."""
        first = self.lines[0]
        return (
            not self.labelled
            and any(is_centred(line, self.margins) for line in self.lines)
            and all(is_balanced(line, self.margins) for line in self.lines)
            and (first.bold or item_kind(first.text) is None)
        )

    def finished(self) -> Paragraph:
        """The paragraph."""
        text = self.lines[0].text
        for line in self.lines[1:]:
            text = join_lines(text, line.text)
        text = LEADER.sub(" ", text)
        bold = 2 * _width(line for line in self.lines if line.bold) > _width(self.lines)
        return Paragraph(
            text=text.removesuffix("\xad"),
            page=self.page,
            bold=bold,
            centered=self.centered,
            size=round(self.lines[0].size, 1) if bold else None,
            left=round(max(0.0, self.left), 1),
        )


def _width(lines: Iterable[Line]) -> float:
    return sum(line.x1 - line.x0 for line in lines)


def flow(pages: Sequence[PageContent]) -> list[Paragraph | PageTable]:
    """The paragraphs and tables of all pages in reading order; a paragraph that goes on overleaf is one."""
    blocks: list[Paragraph | PageTable] = []
    draft: _Draft | None = None
    most = max((marks_in(line.text) for page in pages for line in page.lines), default=0)
    labels = repeated_labels(line for page in pages for line in page.lines)
    for page, margins in zip(pages, find_margins(pages), strict=True):
        overleaf = True
        if draft and (page.boxed or draft.boxed):
            blocks.append(draft.finished())
            draft = None
        for item in (_plain(item, labels) for item in _in_order(page)):
            parted = isinstance(item, Line) and draft and _is_parted(draft, item, most, labels)
            if isinstance(item, Line) and draft and not parted and _goes_on(draft, item, margins, overleaf=overleaf):
                draft.lines.append(item)
                draft.margins = margins
            else:
                if draft:
                    blocks.append(draft.finished())
                draft = _begun(item, page, margins, labels) if isinstance(item, Line) else None
                if isinstance(item, PageTable):
                    blocks.append(item)
            overleaf = False
    if draft:
        blocks.append(draft.finished())
    return blocks


def _begun(line: Line, page: PageContent, margins: Margins, labels: Collection[str]) -> _Draft:
    return _Draft([line], page.number, margins, line.x0 - margins.left, page.boxed, label_of(line) in labels)


def _plain(item: Line | PageTable, labels: Collection[str]) -> Line | PageTable:
    """A line that is in bold for its label alone („**Metas** ▪ nuolat“) in usual letters."""
    if not isinstance(item, Line) or not item.bold:
        return item
    label = label_of(item)
    alone = label in labels and len(label) >= _OF_LABEL * len(item.text)
    return replace(item, bold=False) if alone else item


def _is_parted(draft: _Draft, line: Line, most: int, labels: Collection[str]) -> bool:
    """Whether the line is the next row or field: of lines below one another that begin with the labels of cards each is
    one, however full it is.
    """
    both = label_of(draft.lines[-1]) in labels and label_of(line) in labels
    return both or _is_whole_row(draft, line, most)


def _is_whole_row(draft: _Draft, line: Line, most: int) -> bool:
    """Whether the paragraph has as many marks between its parts as any line has, and the line is the next row."""
    if most < _FEWEST_MARKS or not marks_in(line.text):
        return False
    return sum(marks_in(one.text) for one in draft.lines) >= most


def _in_order(page: PageContent) -> list[Line | PageTable]:
    """The lines and tables from top to bottom."""
    placed: list[tuple[float, Line | PageTable]] = [(line.top, line) for line in page.lines]
    placed += [(table.ys[0], table) for table in page.tables]
    return [item for _, item in sorted(placed, key=itemgetter(0))]


def _goes_on(draft: _Draft, line: Line, margins: Margins, *, overleaf: bool) -> bool:
    """Whether the line belongs to the paragraph."""
    last = draft.lines[-1]
    text, following = last.text, line.text
    if (
        not same_size(last, line)
        or (last.bold != line.bold and not following[0].islower())
        or is_row(last)
        or is_row(line)
    ):
        return False
    if LEADER.search(text) or _LED_TO.search(text):
        return False
    if _plainly_goes_on(draft, line) and not overleaf and _is_close(last, line, margins):
        return True
    if _is_left_aligned(draft, line, margins) and not overleaf and _is_close(last, line, margins):
        return True
    if draft.centered or (len(draft.lines) == 1 and _is_title(draft, line, text)):
        room = has_room(last, line, last.x0 + margins.right - margins.left)
        return is_balanced(line, margins) and not room and not overleaf and _is_close(last, line, margins)
    ended = has_room(last, line, draft.margins.right) and not is_broken(text, following)
    if ended and not _LONE_LABEL.search(text):
        return False
    if overleaf:
        return _goes_on_overleaf(draft, line, margins, text, following)
    if not _is_close(last, line, margins):
        return False
    if (kind := item_kind(following)) and _is_new_item(draft, line, margins, kind):
        return False
    return _keeps_margin(draft, line, margins, text, following)


def _is_title(draft: _Draft, line: Line, text: str) -> bool:
    """Whether a first line as wide as the text, and the next in the middle, are a title of several lines."""
    return (
        is_balanced(draft.lines[0], draft.margins)
        and is_centred(line, draft.margins)
        and not _is_ended(text)
        and line.x0 > draft.lines[0].x0 + _INDENT
    )


def _is_left_aligned(draft: _Draft, line: Line, margins: Margins) -> bool:
    """Whether a full indented line is in the middle by chance: a small letter goes on under it, and is not."""
    last = draft.lines[-1]
    beside = abs(line.x0 - last.x0) <= NEAR and not is_balanced(line, margins)
    goes_on = line.text[0].islower() and not _is_ended(last.text)
    return draft.centered and beside and goes_on and not has_room(last, line, margins.right)


def _goes_on_overleaf(draft: _Draft, line: Line, margins: Margins, text: str, following: str) -> bool:
    """Whether a full last line of a page goes on in the first line of the next."""
    last = draft.lines[-1]
    if item_kind(following) or (text.endswith((":", ";")) and _is_ended(text)):
        return False
    at_margin = abs((line.x0 - margins.left) - (last.x0 - draft.margins.left)) <= NEAR
    if following[0].islower() or _LONE_LABEL.search(text):
        return True
    return at_margin and not _is_ended(text) and draft.lines[0].x0 > last.x0 + _INDENT


def _is_new_item(draft: _Draft, line: Line, margins: Margins, kind: str) -> bool:
    """Whether a line that looks like an item of a list is one, and not a line that happens to start with a number."""
    first, last = draft.lines[0], draft.lines[-1]
    if kind == "bullet" or last.text.endswith((*_FULL_STOPS, ",")):
        return True
    if abs(line.x0 - last.x0) > NEAR and line.x0 > margins.left + NEAR:
        return True
    return item_kind(first.text) == kind and abs(line.x0 - first.x0) <= NEAR


def _keeps_margin(draft: _Draft, line: Line, margins: Margins, text: str, following: str) -> bool:
    """Whether the line starts where another line of the paragraph may start."""
    first, last = draft.lines[0], draft.lines[-1]
    step = line.x0 - last.x0
    # a line that starts under one that is not in the middle is there by chance
    centred = is_centred(line, margins) and (is_balanced(last, margins) or abs(step) > NEAR)
    if first.x0 > margins.left + _DEEPEST_INDENT or centred:
        return abs(step) <= _INDENT and (following[0].islower() or text.endswith(_UNFINISHED))
    if len(draft.lines) > 1:
        return abs(step) <= _INDENT
    if step > _INDENT:
        goes_on = following[0].islower() and not _is_ended(text)
        return step <= _HANGING and (goes_on or item_kind(first.text) is not None)
    if step >= -_INDENT and first.x0 > margins.left + _INDENT:  # two indented lines: one paragraph, or one each
        return not _is_ended(text) or following[0].islower() or item_kind(first.text) is not None
    return True


def is_row(line: Line) -> bool:
    """Whether a tab stands in the line: a gap far wider than the others."""
    gaps = sorted(b.x0 - a.x1 for a, b in pairwise(line.words))
    return (
        bool(gaps)
        and gaps[-1] > _WIDE_GAP * line.size
        and (len(gaps) == 1 or gaps[-1] > 2 * gaps[(len(gaps) - 1) // 2])
    )


def _plainly_goes_on(draft: _Draft, line: Line) -> bool:
    """Whether a small letter goes on with a bold line, broken where it looks best, or under the words of an item."""
    first, last = draft.lines[0], draft.lines[-1]
    if last.text.endswith((*_FULL_STOPS, ",")) or not line.text[0].islower():
        return False
    hangs = (
        len(first.words) > 1
        and last.bold == line.bold
        and item_kind(first.text) == "bullet"
        and first.x0 + NEAR < line.x0 <= first.words[1].x0 + NEAR
    )
    return hangs or (last.bold and line.bold and abs(line.x0 - last.x0) <= NEAR)


def _is_ended(text: str) -> bool:
    """Whether the text ends as a sentence does, and not with the label of what stands in the next line."""
    return text.endswith(_FULL_STOPS) and not _LONE_LABEL.search(text)


def _is_close(last: Line, line: Line, margins: Margins) -> bool:
    """Whether the leading between the lines is that of a paragraph."""
    return line.base - last.base <= _MORE_LEADING * margins.leading * line.size
