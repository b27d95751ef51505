"""From documents to an outline: every block with its number, its headings above and the part that it belongs to.

A file can hold several parts: a decision (act), an approval mark, the plan, an explanatory note. Only the plan's own
text is evidence for most criteria.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz.distance import OSA

from plan_assessor.document.model import Document, Paragraph, Place, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import clean, flat
from plan_assessor.plan.numbering import depth, split_number

Part = Literal["plan", "title", "act", "approval", "note", "contents"]

CHAPTER = re.compile(r"^(?:[IVXLivxl]+|\d{1,2}|\w+(?:asis|oji|as|is))\.?\s+(\w+)\.?$")
ROMAN = re.compile(r"^[IVX]+\.\s*(?=\S)", re.IGNORECASE)
CONTENTS_LINE = re.compile(r"(?:\t|\.{4,}\s*|…{2,}\s*)\d{1,3}$")
SHORT = 160
FRAME_ROWS = 6
APPROVAL_LINES = 7
TITLE_LINES = 8
SCRAPS = 3
SCRAP_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Item:
    """A block in its context. `text` is cleaned and without the number; of a table it is empty."""

    block: Paragraph | Table
    file: str
    text: str = ""
    number: str | None = None
    section: tuple[str, ...] = ()
    part: Part = "plan"
    heading: int = 0
    table: int | None = None

    def place(self, quote: str | None = None) -> Place:
        """The item's place, with its whole text as the quotation or a part of it."""
        page = self.block.page if isinstance(self.block, Paragraph) else None
        section = " › ".join(flat(heading) for heading in self.section) or None
        return Place(file=self.file, page=page, section=section, quote=flat(self.text if quote is None else quote))


def outline(documents: Sequence[Document], lexicon: Lexicon) -> list[Item]:
    """All blocks of a dossier in order; comments of the layout (contents) are marked as such."""
    items: list[Item] = []
    for document in documents:
        parts = _Parts(document, lexicon)
        items += _with_sections(parts.items(), lexicon)
    return items


class _Parts:
    """Cuts one document into its parts."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._document = document
        self._items = [self._item(block) for block in self._unframed(document.blocks)]

    def items(self) -> list[Item]:
        self._mark_contents()
        self._mark_acts()
        self._mark_titles()
        return self._items

    def _unframed(self, blocks: Sequence[Paragraph | Table]) -> Iterator[Paragraph | Table]:
        """The blocks, tables that only place an approval mark on the page taken apart into their lines."""
        for block in blocks:
            if isinstance(block, Table) and len(block.grid) <= FRAME_ROWS:
                texts = [cell.text for cell in {id(cell): cell for row in block.grid for cell in row}.values()]
                if any(is_approval(clean(text), self._lexicon) for text in texts):
                    lines = [line for text in texts for line in text.split("\n") if line.strip()]
                    yield from (Paragraph(text=line, page=block.pages[0]) for line in lines)
                    continue
            yield block

    def _item(self, block: Paragraph | Table) -> Item:
        if isinstance(block, Table):
            return Item(block, self._document.file)
        text = clean(block.text)
        number, rest = (block.number.rstrip(".)"), text) if block.number else split_number(text)
        return Item(block, self._document.file, rest, number)

    def _mark(self, index: int, part: Part) -> None:
        self._items[index] = replace(self._items[index], part=part)

    def _mark_contents(self) -> None:
        for i, item in enumerate(self._items):
            if CONTENTS_LINE.search(item.text):
                self._mark(i, "contents")

    def _mark_acts(self) -> None:
        """Marks decisions, explanatory notes and approval marks; what is left is the plan."""
        state: Part = "plan"
        start = 0
        i = 0
        while i < len(self._items):
            item = self._items[i]
            end = self._approval_end(i) if is_approval(item.text, self._lexicon) else i
            if end > i and self._opens_a_plan(i, end):
                for j in range(i, end):
                    self._mark(j, "approval")
                state, start, i = "plan", end, end
                continue
            found = self._short_concepts(item)
            if "explanatory_note" in found or "comparison" in found:
                state = "note"
            elif state == "plan" and self._is_act_kind(item, found):
                state = "act"
                for j in range(start, i):
                    self._mark(j, "act")
            elif state == "act" and self._starts_plan(item, found, i):
                state, start = "plan", i
            if state != "plan" and self._items[i].part == "plan":
                self._mark(i, state)
            i += 1

    def _approval_end(self, start: int) -> int:
        """The index after the last line of an approval mark: its date and number are in it, or its lines run out."""
        text = ""
        for i in range(start, min(start + APPROVAL_LINES, len(self._items))):
            item = self._items[i]
            if isinstance(item.block, Table) or (text and len(item.text) > SHORT):
                return i
            if text and ("chapter_start" in self._kind(item) or self._is_title_line(item)):
                return i
            text = f"{text}\n{item.text}"
            if re.search(r"Nr\.?\s*\S*\d", text) and "decision" in self._lexicon.matcher.concepts(text):
                return self._amendment_end(i + 1)
        return min(start + APPROVAL_LINES, len(self._items))

    def _amendment_end(self, start: int) -> int:
        """The index after „(… tarybos … sprendimo Nr. … redakcija)“ under an approval mark, its lines cut anywhere."""
        text = ""
        for i in range(start, min(start + APPROVAL_LINES, len(self._items))):
            text = f"{text} {self._items[i].text}".strip()
            if not text.startswith("("):
                return start
            if text.endswith(")"):
                return i + 1
        return start

    def _opens_a_plan(self, start: int, end: int) -> bool:
        """An approval mark stands before a title, a chapter or a table; a footnote or a sentence stands in the text."""
        if start == 0 or end >= len(self._items) or self._items[start].block.boxed:  # type: ignore[union-attr]
            return True
        following = self._items[end]
        if isinstance(following.block, Table) or following.block.level or following.block.centered or following.block.bold:
            return True
        return following.text.isupper() or not self._items[end - 1].text.endswith(".")

    def _is_title_line(self, item: Item) -> bool:
        """A line that starts the title of the plan: in capitals, bold or centred, with no body or decision in it."""
        if len(item.text) < 12 or re.search(r"\d{4} m\.|Nr\.", item.text):
            return False
        found = self._lexicon.matcher.concepts(item.text)
        looks = item.text.isupper() or (isinstance(item.block, Paragraph) and item.block.bold)
        return looks and not found & {"decision", "body_council", "body_director", "body_mayor", "draft", "approved"}

    def _kind(self, item: Item) -> set[str]:
        return {"chapter_start"} if _chapter_word(item.text, self._lexicon) else set()

    def _short_concepts(self, item: Item) -> set[str]:
        if isinstance(item.block, Table) or len(item.text) > SHORT or item.part == "contents":
            return set()
        return self._lexicon.matcher.concepts(item.text)

    def _is_act_kind(self, item: Item, found: set[str]) -> bool:
        words = item.text.split()
        return any(name.startswith("act_kind") for name in found) and len(words) <= 2 and item.number is None

    def _starts_plan(self, item: Item, found: set[str], index: int) -> bool:
        """After the signature of a decision, a title or chapter starts the plan."""
        signed = any(
            "signature" in self._short_concepts(other) and not other.text.endswith((".", ";", ":"))
            for other in self._items[max(0, index - 12) : index]
        )
        if not signed or not isinstance(item.block, Paragraph) or "coordinated" in found:
            return False
        prominent = item.block.level or item.text.isupper() or item.block.centered or item.block.bold
        return bool(prominent and "plan_kind" in found and not item.text.casefold().startswith("dėl "))

    def _mark_titles(self) -> None:
        """The lines between the start of a plan part and its first chapter or paragraph."""
        starts = [
            i
            for i, item in enumerate(self._items)
            if item.part == "plan" and (i == 0 or self._items[i - 1].part not in ("plan", "title"))
        ]
        for start in starts:
            named: Item | None = None
            start = self._after_scraps(start)
            for i in range(start, min(start + TITLE_LINES, len(self._items))):
                item = self._items[i]
                if not self._can_be_title(item, first=i == start) or (named and not self._goes_on(named, item)):
                    break
                self._mark(i, "title")
                if "plan_name" in self._short_concepts(item):
                    named = item

    def _after_scraps(self, start: int) -> int:
        """Past a line or two that stand above the title („herbas“, „Darbinė redakcija, 2022 m.“)."""
        for i in range(start, min(start + SCRAPS, len(self._items) - 1)):
            item, following = self._items[i], self._items[i + 1]
            if isinstance(item.block, Table) or item.number or len(item.text) > SCRAP_LENGTH:
                return start
            if item.block.centered or item.block.bold or self._is_title_line(item):
                return start
            if self._is_title_line(following):
                return i + 1
        return start

    def _goes_on(self, named: Item, item: Item) -> bool:
        """After the line that names the plan only lines of the same look, its kind or its years belong to the title."""
        found = self._short_concepts(item)
        if found & {"goal", "task", "vision", "target_group", "measures_heading"}:
            return False
        if "plan_name" in found or not any(c.isalpha() for c in item.text.replace("m", "")):
            return True
        return named.text.isupper() and item.text.isupper()

    def _can_be_title(self, item: Item, first: bool) -> bool:
        if item.part != "plan" or isinstance(item.block, Table) or item.number or not item.text:
            return False
        if _chapter_word(item.text, self._lexicon) or ROMAN.match(item.text) or len(item.text) > 2 * SHORT:
            return False
        if item.text.endswith((".", ";", ":")) and not item.text.endswith(("M.", "m.")):
            return False
        prominent = item.text.isupper() or item.block.centered or item.block.bold or item.block.level == 1
        return bool(first or prominent)


def is_approval(text: str, lexicon: Lexicon) -> bool:
    """True for the first line of an approval mark; one misprint in the word is tolerated (PATVIRTINA)."""
    if not text or len(text) > 2 * SHORT:
        return False
    # a draft is sometimes marked in the same box: „Projektas PATVIRTINTA …“
    words = [word for word in re.findall(r"\w+", text)[:2]]
    while words and "draft" in lexicon.matcher.concepts(words[0]):
        words.pop(0)
    if not words or not words[0][0].isupper():
        return False
    word = words[0].casefold()
    if "approved" in lexicon.matcher.concepts(words[0]):
        return True
    misprint = any(OSA.distance(word, form.lstrip("=")) == 1 for form in lexicon.concepts["approved"].words)
    return misprint and words[0].isupper() and (len(words) == 1 or not words[1].isupper())


def _chapter_word(text: str, lexicon: Lexicon) -> bool:
    match = CHAPTER.match(text.split("\n")[0])
    return bool(match and "chapter" in lexicon.matcher.concepts(match.group(1)))


def _with_sections(items: list[Item], lexicon: Lexicon) -> Iterator[Item]:
    """The items with their headings above them, tables counted."""
    stack: list[tuple[int, str]] = []
    tables = 0
    pending = False
    for i, item in enumerate(items):
        if isinstance(item.block, Table):
            tables += 1
            yield replace(item, section=tuple(text for _, text in stack), table=tables)
            continue
        level = _heading_level(item, lexicon) if item.part in ("plan", "note") else 0
        if pending and item.text and len(item.text) <= SHORT and not item.number and item.part == "plan":
            # the second line of „II SKYRIUS“ / „UŽDAVINIAI“
            stack[-1] = (stack[-1][0], f"{stack[-1][1]} {flat(item.text)}")
            yield replace(item, section=tuple(text for _, text in stack[:-1]), heading=stack[-1][0])
            pending = False
            continue
        pending = False
        if level:
            while stack and stack[-1][0] >= level:
                stack.pop()
            yield replace(item, section=tuple(text for _, text in stack), heading=level)
            number = f"{item.number}. " if item.number and item.number != "•" else ""
            stack.append((level, number + flat(item.text)))
            pending = _chapter_word(item.text, lexicon) and "\n" not in item.text
            continue
        if item.part != "plan" or (i and items[i - 1].part != item.part):
            stack = [] if item.part != "plan" or items[i - 1].part not in ("plan", "title") else stack
        yield replace(item, section=tuple(text for _, text in stack))


def _heading_level(item: Item, lexicon: Lexicon) -> int:
    """The level of a heading (1 is the highest), 0 for other paragraphs."""
    block, text = item.block, item.text
    if not isinstance(block, Paragraph) or not text or item.number == "•" or len(text) > SHORT:
        return 0
    if _chapter_word(text, lexicon):
        return 1
    if block.level:
        return block.level
    if text.endswith((".", ";", ",", ":")) or text[0].islower():
        return 0
    letters = [c for c in text if c.isalpha()]
    if ROMAN.match(text) and len(text) < SHORT:
        return 1
    capitals = len(letters) > 5 and text.upper() == text
    if capitals:
        return 2
    if item.number and block.bold:
        return 3 + depth(item.number)
    return 3 if (block.bold or block.centered) and len(letters) > 3 else 0
