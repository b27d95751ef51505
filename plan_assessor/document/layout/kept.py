"""No pass of the layout may lose a word: what a page said when it was read, it says when its lines are in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from plan_assessor.document.layout.model import Line, PageContent


def letters_in(lines: Iterable[Line]) -> int:
    """How many characters the words of the lines have."""
    return sum(len(word.text) for line in lines for word in line.words)


def pages_with_losses(pages: Iterable[PageContent], parts: Sequence[PageContent]) -> list[int]:
    """The pages of whose words some are neither in the lines, nor in the tables, nor in the furniture of them."""
    left = Counter({page.number: page.letters - page.furniture for page in pages if not page.recognised})
    for part in parts:
        if part.number in left:
            left[part.number] -= letters_in(part.lines) + sum(table.letters for table in part.tables)
    return sorted(number for number, missing in left.items() if missing)
