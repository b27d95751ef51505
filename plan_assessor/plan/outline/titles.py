"""The titles of the documents that a file holds: the lines between an approval mark and the first chapter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from plan_assessor.document.model import Paragraph, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.headings import ROMAN, is_chapter
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.kinds import head_kind

# lengths in characters, the others in lines
LONGEST_LINE = 320
LONGEST_NAME = 160
SHORTEST_NAME = 12
SCRAP_LENGTH = 60
SCRAPS = 3
TITLE_LINES = 8
SUBTITLE_LINES = 3
# „2022 m.“, „Nr. 5“: a year or a number with an abbreviation
WITH_DATE_OR_NUMBER = re.compile(r"\d{4} [^\W\d_]\.|\b[^\W\d_]{2}\.\s?(?=[\w(]*\d)")
ENDS_WITH_YEARS = re.compile(r"[mM]\.$")
OF_A_SHELL = frozenset({"decision", "body_council", "body_director", "body_mayor", "draft", "approved"})
AIMS = frozenset({"goal", "task", "vision", "target_group"})
OF_THE_TEXT = AIMS | {"measures_heading"}


def titled(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items, those of titles marked so: at the start, and after each decision, approval mark or note."""
    return _Titles(items, lexicon).items()


def is_title_line(item: Item, lexicon: Lexicon) -> bool:
    """A line that starts the title of a plan: in capitals or bold, with no body or decision in it."""
    if len(item.text) < SHORTEST_NAME or WITH_DATE_OR_NUMBER.search(item.text):
        return False
    looks = item.text.isupper() or (isinstance(item.block, Paragraph) and item.block.bold)
    return looks and lexicon.matcher.concepts(item.text).isdisjoint(OF_A_SHELL)


def is_prominent(item: Item) -> bool:
    """Whether a paragraph stands out as titles and headings do: in capitals, centred, bold or of the highest level."""
    block = item.block
    return isinstance(block, Paragraph) and (item.text.isupper() or block.centered or block.bold or block.level == 1)


def can_be_title(item: Item, lexicon: Lexicon) -> bool:
    """Whether the item can be a line of a title, whatever it looks like."""
    if item.zone != "plan" or isinstance(item.block, Table) or item.number or not item.text:
        return False
    if is_chapter(item.text, lexicon) or ROMAN.match(item.text) or len(item.text) > LONGEST_LINE:
        return False
    return not item.text.endswith((".", ";", ":")) or bool(ENDS_WITH_YEARS.search(item.text))


class _Titles:
    """Marks the titles of one file."""

    def __init__(self, items: Sequence[Item], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._items = list(items)

    def items(self) -> list[Item]:
        for start, item in enumerate(self._items):
            if item.zone == "plan" and (start == 0 or self._items[start - 1].zone not in ("plan", "title")):
                if self._is_titled_over_mark(start):
                    continue
                for i in self._lines(self._after_scraps(start)):
                    self._items[i] = replace(self._items[i], zone="title")
        return self._items

    def _is_titled_over_mark(self, start: int) -> bool:
        """True for what stands under a mark that stands itself right under the title of a plan, and is no title."""
        above = start - 1
        while above > 0 and self._items[above].zone == "approval":
            above -= 1
        over, item = self._items[above], self._items[start]
        between = start > 0 and 0 <= above < start - 1
        named = between and over.zone == "title" and head_kind(over.text, self._lexicon) == "plan"
        return named and not is_prominent(item)

    def _lines(self, start: int) -> list[int]:
        """The lines of the title that begins at `start`."""
        lines: list[int] = []
        named: Item | None = None
        for i in range(start, min(start + TITLE_LINES, len(self._items))):
            item = self._items[i]
            stands_out = i == start or is_prominent(item) or (named and self._lexicon.calendar.is_only_years(item.text))
            ends = not self._goes_on(named, item) if named else self._heads_an_aim(item, alone=not lines)
            if not (stands_out and can_be_title(item, self._lexicon)) or ends:
                return [*lines, *(self._subtitle(i) if named is None else ())]
            lines.append(i)
            if "plan_name" in self._concepts(item):
                named = item
        return lines

    def _subtitle(self, start: int) -> range:
        """The plain lines under a title that is a motto („Uostas visiems“), if they name the plan or say what it is."""
        for i in range(start, min(start + SUBTITLE_LINES, len(self._items))):
            item = self._items[i]
            if not can_be_title(item, self._lexicon):
                break
            if "plan_name" in self._concepts(item) or self._is_kind_alone(item):
                return range(start, i + 1)
        return range(0)

    def _is_kind_alone(self, item: Item) -> bool:
        """„Ataskaita“ under „Kaip vykdytas planas“."""
        words = item.text.strip("()")
        hits = self._lexicon.matcher.find(words)
        return any(hit.concept == "document_name" and hit.end - hit.start == len(words) for hit in hits)

    def _after_scraps(self, start: int) -> int:
        """Past a line or two that stand above the title („herbas“, „Darbinė redakcija, 2022 m.“)."""
        for i in range(start, min(start + SCRAPS, len(self._items) - 1)):
            item, following = self._items[i], self._items[i + 1]
            if isinstance(item.block, Table) or item.number or len(item.text) > SCRAP_LENGTH:
                return start
            if item.block.centered or item.block.bold or item.block.level or is_title_line(item, self._lexicon):
                return start
            if is_title_line(following, self._lexicon):
                return i + 1
        return start

    def _asks(self, item: Item) -> bool:
        """„Kam šis planas“: a heading that asks."""
        first = "".join(item.text.split()[:1])
        return not self._lexicon.matcher.concepts(first).isdisjoint(("asks", "asks_whom"))

    def _heads_an_aim(self, item: Item, alone: bool) -> bool:
        """„Kur norime atsidurti (vizija)“, „Pirmiausia – kur einame“: a heading under a title that names no plan.

        Where it stands first it is none of a title only if it is the label itself („TIKSLAS“ under an approval mark).
        """
        if alone:
            return any(hit.end - hit.start == len(item.text) for hit in self._lexicon.matcher.hits(item.text, *AIMS))
        found = self._concepts(item)
        return bool(found & (AIMS | {"goal_question"})) and "plan_name" not in found

    def _goes_on(self, named: Item, item: Item) -> bool:
        """After the line that names the plan only its kind, its years or words in brackets belong to the title."""
        found = self._concepts(item)
        says_whom = "target_verb" in found and not item.text.isupper()  # „Programa skirta imigrantų šeimoms“
        if found & OF_THE_TEXT or self._asks(item) or says_whom:
            return False
        if "plan_name" in found or self._lexicon.calendar.is_only_years(item.text):
            return True
        joined = item.text.startswith("(") or "joins_title" in self._lexicon.matcher.concepts(item.text.split()[0])
        return joined and named.text.isupper() == item.text.isupper()

    def _concepts(self, item: Item) -> frozenset[str]:
        if isinstance(item.block, Table) or len(item.text) > LONGEST_NAME:
            return frozenset()
        return self._lexicon.matcher.concepts(item.text)
