"""From documents to an outline: every block with its number, the headings above it and its zone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plan_assessor.document.model import Document, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.blocks import items_of
from plan_assessor.plan.outline.headings import LONGEST_HEADING, heading_level, is_chapter
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import follows
from plan_assessor.plan.outline.titles import titled
from plan_assessor.plan.outline.zones import zoned


def outline(document: Document, lexicon: Lexicon) -> list[Item]:
    """All blocks of a document in order."""
    return list(_with_sections(titled(zoned(items_of(document, lexicon), lexicon), lexicon), lexicon))


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
        level = heading_level(item, lexicon) if item.zone in ("plan", "note") else 0
        if pending and item.text and len(item.text) <= LONGEST_HEADING and not item.number and item.zone == "plan":
            # the second line of „II SKYRIUS“ / „UŽDAVINIAI“
            stack[-1] = (stack[-1][0], f"{stack[-1][1]} {flat(item.text)}")
            yield replace(item, section=tuple(text for _, text in stack[:-1]), heading=stack[-1][0])
            pending = False
            continue
        pending = False
        if level:
            number = f"{item.number}. " if item.number and item.number != "•" else ""
            heading = number + flat(item.text)
            # one in bold goes on with what the file's own style began
            level = next((over for over, text in stack if over < level and follows(heading, text)), level)
            while stack and stack[-1][0] >= level:
                stack.pop()
            yield replace(item, section=tuple(text for _, text in stack), heading=level)
            stack.append((level, heading))
            pending = is_chapter(item.text, lexicon) and "\n" not in item.text
            continue
        if item.zone != "plan" or (i and items[i - 1].zone != item.zone):
            stack = [] if item.zone != "plan" or items[i - 1].zone not in ("plan", "title") else stack
        yield replace(item, section=tuple(text for _, text in stack))
