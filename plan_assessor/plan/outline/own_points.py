"""Decisions without an annex whose own points are the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.item import Item

FEWEST_POINTS = 3
APPROVING = frozenset({"told_approved", "approved_alone"})


def with_own_points(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items; of a decision with nothing behind it those marked as the plan that list measures, or that follow
    „… tvirtinu darbų planą:“.
    """
    points = [i for i, item in enumerate(items) if item.zone == "act" and item.number]
    if not points or any(item.zone in ("plan", "approval") for item in items):
        return list(items)
    listing = [i for i in points if _announces(items[i]) and _has(items[i], "measures_heading", lexicon)]
    approving = [i + 1 for i, item in enumerate(items) if _announces(item) and _approves(item, lexicon)]
    if listing:
        start = listing[0]
        own = [*points, *(i for i in range(start, points[-1]) if isinstance(items[i].block, Table))]
    elif approving:
        start = approving[0]
        own = [*range(start, points[-1] + 1)]
    else:
        return list(items)
    if points[-1] - start < FEWEST_POINTS:
        return list(items)
    planned = {i for i in own if not _has(items[i], "decision_control", lexicon)}
    return [replace(item, zone="plan") if i in planned else item for i, item in enumerate(items)]


def _announces(item: Item) -> bool:
    return item.zone == "act" and item.text.endswith(":")


def _approves(item: Item, lexicon: Lexicon) -> bool:
    found = lexicon.matcher.concepts(item.text)
    return "plan_kind" in found and not found.isdisjoint(APPROVING)


def _has(item: Item, concept: str, lexicon: Lexicon) -> bool:
    return concept in lexicon.matcher.concepts(item.text)
