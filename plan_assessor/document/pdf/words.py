"""Words of a page with their boxes, read from pdfium with few calls: one for the text, two for each word."""

from __future__ import annotations

import ctypes
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise, repeat
from operator import itemgetter, sub
from typing import NamedTuple

import pypdfium2.raw as pdfium

from plan_assessor.document.layout.model import Turn, Word
from plan_assessor.document.letters.mending import Mended, is_garbled, is_suspicious, mend
from plan_assessor.document.pdf.characters import (
    NOTHING,
    TextPage,
    boxes_of,
    fonts_of,
    indices_of,
    signs_of,
    text_of,
    turn_of,
)
from plan_assessor.document.pdf.frame import Boxes, Frame
from plan_assessor.document.pdf.repair import ODD, repair

# U+FFFE and U+0002 are what pdfium leaves of a hyphen at the end of a line: the words on both sides follow one another.
_TOKEN = re.compile(r"[^\s\x02\ufffe]+[\x02\ufffe]?")
_NOTE_MARK = re.compile(r"\d{1,2}(?=[\s.,;:)]|$)")
_BEFORE_NOTE_MARK = re.compile(r"(?:[^\W\d_]{3}|[^\W\d_]{2}[“”)\"])$")
_RAISED = 0.15
"""A character that stands higher than the one before by this share of its height is raised."""
_LONG = 22
"""Letters of a word in which blanks are looked for that are too narrow for pdfium."""
_NARROW = 0.06
"""Such a blank, in heights of the word."""
_SAME_PLACE = 1.2
"""Points between a word and its shadow: the same word, drawn twice to look bold."""
_SQUARE = 8.0
"""Points: words are looked up by squares of this size."""
_as_word = partial(tuple.__new__, Word)


class PageText(NamedTuple):
    """The words of a page in the order of the file.

    `cut` tells that there were too many characters, `garbled` that a good part of them makes no words.
    """

    frame: Frame
    words: list[Word]
    cut: bool
    garbled: bool


class _Tokens(NamedTuple):
    """The texts of words, whether the file has a blank before each, and their first and last characters."""

    texts: list[str]
    spaced: list[bool]
    first: list[int]
    last: list[int]


def read_words(textpage: TextPage, frame: Frame, limit: int) -> PageText:
    """The words inside `frame`, which comes back turned so that most of them read from left to right."""
    count = pdfium.FPDFText_CountChars(textpage)
    read = min(count, limit)
    text, letters = Mended(text_of(textpage, read), {})
    suspicious = len(text) < read or is_suspicious(text)
    if suspicious:
        text, letters = mend(signs_of(textpage, read), fonts_of(textpage, read))
    tokens = _tokens(textpage, text, read)
    boxes, turns = _word_boxes(textpage, tokens.first, tokens.last)
    if cuts := dict(_cuts(textpage, tokens, turns)):
        tokens = _cut(tokens, cuts)
        boxes, turns = _word_boxes(textpage, tokens.first, tokens.last)
    frame = frame._replace(turn=max((0, 90, 180, 270), key=turns.count))
    if frame.turn:
        turns = [(turn - frame.turn) % 360 for turn in turns]
    texts = [token.translate(letters) for token in tokens.texts] if letters else tokens.texts
    texts = [repair(token) if ODD.search(token) else token for token in texts]
    boxes = frame.turned(boxes)
    words = list(map(_as_word, zip(*boxes, texts, tokens.spaced, tokens.first, turns, strict=True)))
    if words and not (all(texts) and _is_inside(boxes, frame)):
        words = _visible(words, frame)
    return PageText(frame, _once(words), count > limit, suspicious and is_garbled(text.translate(letters)))


def split_word(textpage: TextPage, word: Word, frame: Frame) -> list[Word]:
    """`word` cut where the file starts a new piece of text: words of two narrow cells may have been read as one."""
    indices = range(word.index, word.index + len(word.text))
    pieces = [ctypes.addressof(piece.contents) if piece else 0
              for piece in map(pdfium.FPDFText_GetTextObject, repeat(textpage), indices)]  # fmt: skip
    cuts = [0, *(i for i in range(1, len(pieces)) if pieces[i] != pieces[i - 1]), len(pieces)]
    spans = list(pairwise(cuts))
    first, last = [word.index + start for start, _ in spans], [word.index + end - 1 for _, end in spans]
    boxes, _ = _word_boxes(textpage, first, last)
    return [
        Word(*box, word.text[start:end], word.spaced and not start, word.index + start, word.turn)
        for (start, end), box in zip(spans, zip(*frame.turned(boxes), strict=True), strict=True)
    ]


def _tokens(textpage: TextPage, text: str, count: int) -> _Tokens:
    """The words of the text of the first `count` characters, as far as blanks part them."""
    text = _without_note_marks(textpage, text)
    spans = [found.span() for found in _TOKEN.finditer(text)]
    first, last = [start for start, _ in spans], [end - 1 for _, end in spans]
    if len(text) != count:  # some characters have no text, some have two: pdfium knows which
        first, last = indices_of(textpage, first), indices_of(textpage, last)
    spaced = [text[start - 1] not in "\n\x02\ufffe" for start, _ in spans]
    return _Tokens([text[start:end] for start, end in spans], spaced, first, last)


def _without_note_marks(textpage: TextPage, text: str) -> str:
    """The text with small raised numbers after words blotted out: they are the marks of footnotes, not of m²."""
    for found in _NOTE_MARK.finditer(text):
        start, end = found.span()
        if text[start - 1].isdecimal() or not _BEFORE_NOTE_MARK.search(text[max(start - 3, 0) : start]):
            continue
        boxes = boxes_of(textpage, indices_of(textpage, [start - 1, start]))
        if boxes.bottom[1] - boxes.bottom[0] > _RAISED * (boxes.top[0] - boxes.bottom[0]):
            text = text[:start] + NOTHING * (end - start) + text[end:]
    return text


def _word_boxes(textpage: TextPage, first: Sequence[int], last: Sequence[int]) -> tuple[Boxes, list[Turn]]:
    """The boxes (in the coordinates of the file) and turns of words with these first and last characters."""
    a, b = boxes_of(textpage, first), boxes_of(textpage, last)
    turns = _turns(map(sub, b.left, a.left), map(sub, b.bottom, a.bottom))
    if not any(turns):
        return Boxes(a.left, a.top, b.right, a.bottom), turns
    # pdfium takes the letters of a word that stands across apart: the way from letter to letter tells nothing of one
    alone = (n for n, (start, end) in enumerate(zip(first, last, strict=True)) if start == end)
    for n in alone:
        turns[n] = turn_of(textpage, first[n])
    left, right = list(map(min, a.left, b.left)), list(map(max, a.right, b.right))
    return Boxes(left, list(map(max, a.top, b.top)), right, list(map(min, a.bottom, b.bottom))), turns


def _turns(rightwards: Iterable[float], upwards: Iterable[float]) -> list[Turn]:
    """How words are turned, from the way from first to last character; words of one character do as the one before."""
    turns: list[Turn] = []
    turn = 0
    for right, up in zip(rightwards, upwards, strict=True):
        if right > abs(up):
            turn = 0
        elif right or up:
            turn = 180 if -right > abs(up) else 90 if up > 0 else 270
        turns.append(turn)
    return turns


def _cuts(textpage: TextPage, tokens: _Tokens, turns: Sequence[Turn]) -> Iterator[tuple[int, list[int]]]:
    """The words that are several, and before which of their characters the next begins."""
    for i in [i for i, text in enumerate(tokens.texts) if turns[i] or len(text) >= _LONG]:
        text, start, end = tokens.texts[i], tokens.first[i], tokens.last[i]
        if end - start + 1 != len(text) or end == start:
            continue
        if not turns[i]:
            boxes = boxes_of(textpage, range(start, end + 1))
            least = _NARROW * (boxes.top[0] - boxes.bottom[0])
            cuts = [j for j in range(1, len(text)) if boxes.left[j] - boxes.right[j - 1] > least]
            if 2 * len(cuts) > len(text):  # letters apart, not words
                cuts = []
        elif not turn_of(textpage, start):
            # short lines under one another, which pdfium takes for one word that goes down the page
            boxes = boxes_of(textpage, range(start, end + 1))
            cuts = [j for j in range(1, len(text)) if boxes.top[j] <= (boxes.top[j - 1] + boxes.bottom[j - 1]) / 2]
        else:
            continue
        if cuts:
            yield i, cuts


def _cut(tokens: _Tokens, cuts: dict[int, list[int]]) -> _Tokens:
    """The words, those with `cuts` taken apart."""
    parts: list[tuple[str, bool, int, int]] = []
    for i, word in enumerate(zip(*tokens, strict=True)):
        if i not in cuts:
            parts.append(word)
            continue
        text, _, start, _ = word
        for begin, stop in pairwise([0, *cuts[i], len(text)]):
            parts.append((text[begin:stop], True, start + begin, start + stop - 1))
    return _Tokens(*map(list, zip(*parts, strict=True)))


def _once(words: Sequence[Word]) -> list[Word]:
    """The words without those drawn a second time at the same place, or next to it."""
    counts = Counter(map(itemgetter(4), words))
    again = [(w[4], w[0] // _SQUARE, w[1] // _SQUARE) for w in words if counts[w[4]] > 1]
    if len(set(again)) == len(again):  # as on nearly all pages
        return list(words)
    kept: list[Word] = []
    seen: dict[tuple[str, int, int], list[Word]] = defaultdict(list)
    for word in words:
        column, row = int(word.x0 // _SQUARE), int(word.top // _SQUARE)
        near = [other for x in (column - 1, column, column + 1) for y in (row - 1, row, row + 1)
                if (word.text, x, y) in seen for other in seen[word.text, x, y]]  # fmt: skip
        if not any(abs(word.x0 - o.x0) <= _SAME_PLACE and abs(word.top - o.top) <= _SAME_PLACE for o in near):
            kept.append(word)
            seen[word.text, column, row].append(word)
    return kept


def _is_inside(boxes: Boxes, frame: Frame) -> bool:
    """Whether all boxes are on the page, none even in part outside."""
    on_left, on_right = min(boxes.left) >= 0, max(boxes.right) <= frame.width
    return on_left and on_right and min(boxes.top) >= 0 and max(boxes.bottom) <= frame.height


def _visible(words: Iterable[Word], frame: Frame) -> list[Word]:
    """The words with some text whose middle is on the page."""
    right, bottom = 2 * frame.width, 2 * frame.height
    return [word for word in words if 0 <= word[0] + word[2] <= right and 0 <= word[1] + word[3] <= bottom and word[4]]
