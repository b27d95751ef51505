"""Decisions without an annex whose own points are the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.approval import APPROVING
from plan_assessor.plan.outline.item import Item

FEWEST_POINTS = 3
FEWEST_CHARGED = 2  # one charge is part of a decision with an annex


def with_own_points(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items; of a decision with nothing behind it those marked as the plan that list measures, that follow
    „… tvirtinu darbų planą:“ or „Tvirtinu šį planą.“, or that say who must do what („Pavedu Paramos skyriui: …“).
    """
    points = [i for i, item in enumerate(items) if item.zone == "act" and item.number]
    if not points or any(item.zone in ("plan", "approval") for item in items):
        return list(items)
    listing = [i for i in points if _announces(items[i]) and _has(items[i], "measures_heading", lexicon)]
    approving = [i + 1 for i, item in enumerate(items) if item.zone == "act" and _approves(item, lexicon)]
    if listing:
        start = listing[0]
        own = [*points, *(i for i in range(start, points[-1]) if isinstance(items[i].block, Table))]
    elif approving:
        start = approving[0]
        own = [*range(start, points[-1] + 1)]
    elif assigned := _assigned(items, lexicon):
        start, own = assigned[0], assigned
    else:
        return list(items)
    if points[-1] - start < FEWEST_POINTS:
        return list(items)
    planned = {i for i in own if not _has(items[i], "decision_control", lexicon)}
    return [replace(item, zone="plan") if i in planned else item for i, item in enumerate(items)]


def _assigned(items: Sequence[Item], lexicon: Lexicon) -> list[int]:
    """The points that charge somebody with the points under each of them; none where but one does."""
    charging = [
        i for i, item in enumerate(items) if item.number and _announces(item) and _has(item, "charge_verb", lexicon)
    ]
    assigned = [_under(items, i) for i in charging]
    return [i for run in assigned for i in run] if len(assigned) >= FEWEST_CHARGED and all(assigned) else []


def _under(items: Sequence[Item], index: int) -> list[int]:
    """A point with those under it and what stands between them; nothing where none does."""
    number = items[index].number or ""
    later = range(index + 1, len(items))
    run = [*takewhile(lambda i: (items[i].number or f"{number}.").startswith(f"{number}."), later)]
    return [index, *run] if any(items[i].number for i in run) else []


def _announces(item: Item) -> bool:
    return item.zone == "act" and item.text.endswith(":")


def _approves(item: Item, lexicon: Lexicon) -> bool:
    """True where what is approved follows: behind a colon, or as „šį planą“."""
    found = lexicon.matcher.concepts(item.text)
    follows = item.text.endswith(":") or "this" in found
    return follows and "plan_kind" in found and not found.isdisjoint(APPROVING)


def _has(item: Item, concept: str, lexicon: Lexicon) -> bool:
    return concept in lexicon.matcher.concepts(item.text)
