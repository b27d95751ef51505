"""The list that a line announces („Tikslinės grupės:“), marked, numbered or in plain lines."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.model import POINT, Table
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import depth, is_below

ITEMS_AFTER = 30  # blocks


def announced_by(items: Sequence[Item], index: int) -> list[Item]:
    """The list items that the introduction at `index` announces; a row of a table has none."""
    intro = items[index]
    found: list[Item] = []
    if isinstance(intro.block, Table):
        return found
    for item in items[index + 1 : index + 1 + ITEMS_AFTER]:
        if isinstance(item.block, Table) or item.heading or item.zone != "plan" or not item.text:
            break
        if not _belongs(intro, item, found):
            break
        found.append(item)
    return found


def _belongs(intro: Item, item: Item, found: Sequence[Item]) -> bool:
    """True where an item is announced by the introduction, not the next point of the same list."""
    if item.number is None:
        # items without marks: short lines that end with „;“ or follow one that does
        previous = found[-1].text if found else intro.text
        return previous.endswith((";", ":")) and (item.text.endswith((";", ".")) or item.text[0].islower())
    if item.number == POINT or not item.number[0].isdigit():
        return True
    if intro.number is None or intro.number == POINT or not intro.number[0].isdigit():
        return True
    own, announced = intro.number, item.number
    if is_below(announced, own):
        return True
    # Word restarts sub-lists as „1)“: deeper than the introduction only where the number falls back
    return depth(announced) > depth(own)
