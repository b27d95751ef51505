"""Web pages: paragraphs, lists and tables as a browser shows them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from plan_assessor.document.docx.text import fold
from plan_assessor.document.html.page import BLOCKS, LINE_BREAK, is_shown, parse_page
from plan_assessor.document.html.tables import cells_of, read_table, rows_of
from plan_assessor.document.model import POINT, Document, Paragraph, Table
from plan_assessor.document.reading import LIMITS, Progress, ReadingLimits
from plan_assessor.document.tabbed import with_tabbed_tables
from plan_assessor.errors import UnreadableError

Block = Paragraph | Table
_HEADING: Final = re.compile(r"h([1-6])")
_CENTERED: Final = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_BOLD: Final = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"})
_LISTS: Final = frozenset({"ul", "ol"})
_INDENT: Final = 18
"""Points by which a list in another is indented."""
_DEEPEST: Final = 200
"""Elements in one another; what is deeper is read as words of the last one."""


def read_html(data: bytes, file: str, progress: Progress | None = None, limits: ReadingLimits = LIMITS) -> Document:  # noqa: ARG001
    """Read the bytes of a web page. Raises UnreadableError: "broken" or "too_large"."""
    try:
        blocks = tuple(blocks_of(data))
    except UnreadableError as error:
        raise UnreadableError(error.code, file=file) from error
    return Document(file=file, sha256=hashlib.sha256(data).hexdigest(), reader="html", blocks=blocks)


def blocks_of(data: bytes) -> Iterator[Block]:
    """What a page says, in the order in which it is shown."""
    reader = _Reader()
    reader.walk(parse_page(data), _Look())
    reader.end()
    yield from with_tabbed_tables(reader.blocks)


@dataclass(frozen=True)
class _Look:
    """How words look by the elements around them."""

    level: int | None = None
    bold: bool = False
    centered: bool = False
    left: int = 0
    """How far its lists are indented, in points."""

    def within(self, element: etree._Element) -> _Look:
        """The look of words in an element."""
        tag = str(element.tag)
        heading = _HEADING.fullmatch(tag)
        centered = (
            tag == "center" or element.get("align") == "center" or bool(_CENTERED.search(element.get("style", "")))
        )
        level = int(heading[1]) if heading else self.level
        left = self.left + _INDENT * (tag in _LISTS)
        return _Look(level, self.bold or tag in _BOLD, self.centered or centered, left)


@dataclass
class _Reader:
    """Collects blocks; `pieces` are the words of the paragraph that is open, each with its look."""

    blocks: list[Block] = field(default_factory=list)
    pieces: list[tuple[str, _Look]] = field(default_factory=list)
    number: str | None = None

    def walk(self, element: etree._Element, look: _Look, depth: int = 0) -> None:
        """Read an element, and not what follows it."""
        if not is_shown(element):
            return
        if element.tag == "table" and not _is_layout(element):
            self.end()
            table = read_table(element)
            self.blocks += [table] if table else []
            return
        if element.tag == "br":
            self.pieces.append((LINE_BREAK, look))
            return
        look = look.within(element)
        is_block = element.tag in BLOCKS
        if is_block:
            self.end()
        self.say(element.text, look)
        for child, number in _numbered(element):
            self.number = number or self.number
            if depth < _DEEPEST:
                self.walk(child, look, depth + 1)
            self.say(child.tail, look)
        if is_block:
            self.end()

    def say(self, text: str | None, look: _Look) -> None:
        """Words of the paragraph that is open."""
        if text:
            self.pieces.append((" ".join(text.splitlines()), look))

    def end(self) -> None:
        """End the paragraph that is open, if it has words."""
        text = fold("".join(piece for piece, _ in self.pieces))
        if text:
            looks = [look for piece, look in self.pieces if piece.strip()]
            self.blocks.append(
                Paragraph(
                    text=text,
                    number=self.number,
                    level=looks[0].level,
                    bold=all(look.bold for look in looks),
                    centered=looks[0].centered,
                    left=looks[0].left,
                )
            )
            self.number = None
        self.pieces.clear()


def _numbered(element: etree._Element) -> Iterator[tuple[etree._Element, str | None]]:
    """The children of an element; the items of a list with their numbers."""
    count = 0
    for child in element:
        number = None
        if child.tag == "li" and element.tag == "ul":
            number = POINT
        elif child.tag == "li" and element.tag == "ol":
            count += 1
            number = f"{count}."
        yield child, number


def _is_layout(table: etree._Element) -> bool:
    """Whether a table only places what it holds: one of one column, or one with tables in it."""
    if next(table.iterdescendants("table"), None) is not None:
        return True
    return all(len(list(cells_of(row))) <= 1 for row in rows_of(table))
