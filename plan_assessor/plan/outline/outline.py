"""From documents to an outline: every block with its number, the headings above it and its zone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from plan_assessor.document.model import POINT, Document, Paragraph, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.blocks import items_of
from plan_assessor.plan.outline.headings import LONGEST_HEADING, PLAIN_BOLD, heading_level, is_chapter, names_of_points
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import follows
from plan_assessor.plan.outline.titles import titled
from plan_assessor.plan.outline.zones import zoned

LARGER = 0.5  # points, at least, between the letters of a heading and of one under it that looks the same else


class Heading(NamedTuple):
    """A heading with the size of its letters in points, where the file tells it."""

    level: int
    text: str
    size: float | None

    def is_over(self, level: int, size: float | None) -> bool:
        """Whether a heading of that level and size stands under this one."""
        larger = self.size is not None and size is not None and self.size - size >= LARGER
        return self.level < level or (self.level == level and larger)


def outline(document: Document, lexicon: Lexicon) -> list[Item]:
    """All blocks of a document in order."""
    return list(_with_sections(titled(zoned(items_of(document, lexicon), lexicon), lexicon), lexicon))


def _levels(items: Sequence[Item], lexicon: Lexicon) -> list[int]:
    """The level of each heading, 0 of all else; what stands in plain bold between „1. …“ and „2. …“ stands under 1."""
    levels = [heading_level(item, lexicon) if item.zone in ("plan", "note") else 0 for item in items]
    last: int | None = None
    for i, level in enumerate(levels):
        number = items[i].number or "" if level else ""
        if number.isdecimal():
            if last is not None and level == levels[last] and int(number) == int(items[last].number or 0) + 1:
                levels[last + 1 : i] = [level + 1 if inner else 0 for inner in levels[last + 1 : i]]
            last = i
        elif level and not _is_plain(items[i], level):
            last = None
    return levels


def _is_plain(item: Item, level: int) -> bool:
    """True for a heading that only its bold letters make one."""
    block = item.block
    plain = isinstance(block, Paragraph) and block.bold and not block.centered and not block.level
    return plain and level == PLAIN_BOLD


def _is_second_line(item: Item) -> bool:
    """True for „UŽDAVINIAI“ under „II SKYRIUS“, no sentence."""
    short = bool(item.text) and len(item.text) <= LONGEST_HEADING and not item.text.endswith(".")
    return short and not item.number and item.zone == "plan"


def _with_sections(items: list[Item], lexicon: Lexicon) -> Iterator[Item]:
    """The items with their headings above them, tables counted."""
    stack: list[Heading] = []
    tables = 0
    pending = False
    names = names_of_points(items)
    levels = _levels(items, lexicon)
    for i, item in enumerate(items):
        if isinstance(item.block, Table):
            tables += 1
            yield replace(item, section=tuple(over.text for over in stack), table=tables)
            continue
        level = levels[i]
        if pending and _is_second_line(item):
            # the second line of „II SKYRIUS“ / „UŽDAVINIAI“
            stack[-1] = stack[-1]._replace(text=f"{stack[-1].text} {flat(item.text)}")
            yield replace(item, section=tuple(over.text for over in stack[:-1]), heading=stack[-1].level)
            pending = False
            continue
        pending = False
        if level:
            number = f"{item.number}. " if item.number and item.number != POINT else ""
            heading = number + flat(item.text)
            # one in bold goes on with what the file's own style began, in whatever letters
            begun = (over for over in stack if over.level <= level and follows(heading, over.text))
            own = next(begun, Heading(level, heading, item.block.size))._replace(text=heading)
            while stack and not stack[-1].is_over(own.level, own.size):
                stack.pop()
            yield replace(item, section=tuple(over.text for over in stack), heading=own.level)
            stack.append(own)
            pending = is_chapter(item.text, lexicon) and "\n" not in item.text
            continue
        if item.zone != "plan" or (i and items[i - 1].zone != item.zone):
            stack = [] if item.zone != "plan" or items[i - 1].zone not in ("plan", "title") else stack
        named = (names[i],) if i in names else ()
        yield replace(item, section=(*(over.text for over in stack), *named))
