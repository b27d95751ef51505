"""Whether every page of a PDF was read: its words against those that pdftotext finds there."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.model import Document, Paragraph

WORD = re.compile(r"[^\W_]{2,}")
NUMBER = re.compile(r"\d+")
EDGE_LINES = 3
OFTEN = 3
"""Lines of headers and footers: so many at each edge, and the same but for numbers on so many pages."""
ENOUGH = 0.95


class Kept(NamedTuple):
    """How much of the letters of a page stands in the document, and the longest words that do not."""

    page: int
    letters: int
    share: float
    lost: Sequence[str]

    def __str__(self) -> str:
        return f"page {self.page}: {self.share:.0%} of {self.letters} letters kept; lost: {' '.join(self.lost)}"


def pages_lost(path: Path, document: Document) -> Iterator[Kept]:
    """The pages of which too little was kept. Raises FileNotFoundError without pdftotext (poppler)."""
    yield from (kept for kept in kept_pages(_texts(path), document) if kept.share < ENOUGH)


def kept_pages(texts: Sequence[str], document: Document) -> Iterator[Kept]:
    """How much of each text of a page was kept, its headers and footers left out.

    A paragraph that goes on overleaf has its first page alone, a joined word the line that it begins on: what stands on
    the pages beside it counts, and so do the letters of a word that others are joined to.
    """
    read: dict[int, Counter[str]] = {}
    for number, text in _read(document):
        read.setdefault(number, Counter()).update(_words(text))
    furniture = _furniture(texts)
    for number, text in enumerate(texts, 1):
        words = Counter(_words("\n".join(line for line in text.splitlines() if _shape(line) not in furniture)))
        near = sum((read.get(n, Counter()) for n in (number - 1, number, number + 1)), Counter[str]())
        lost = words - near
        joined = " ".join(near)
        lost = Counter({word: count for word, count in lost.items() if word not in joined})
        letters = sum(len(word) * count for word, count in words.items())
        if letters:
            share = 1 - sum(len(word) * count for word, count in lost.items()) / letters
            yield Kept(number, letters, share, sorted(lost, key=len)[-8:])


def _read(document: Document) -> Iterator[tuple[int, str]]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.page or 0, block.text
            continue
        for page, row in zip(block.pages, block.grid, strict=True):
            yield page or 0, " ".join(dict.fromkeys(cell.text for cell in row))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text.replace("-\n", "").replace("\xad", ""))]


def _texts(path: Path) -> list[str]:
    told = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
    return told.split("\f")[:-1]


def _furniture(texts: Sequence[str]) -> set[str]:
    """Lines at the edges that come back on page after page."""
    seen: Counter[str] = Counter()
    for text in texts:
        lines = [line for line in text.splitlines() if line.strip()]
        seen.update({_shape(line) for line in (*lines[:EDGE_LINES], *lines[-EDGE_LINES:])})
    return {shape for shape, count in seen.items() if count >= OFTEN}


def _shape(line: str) -> str:
    return NUMBER.sub("0", " ".join(line.split()))
