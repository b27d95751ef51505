"""Conditions in words: an outline of their checks, with the real thresholds and word lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.grade import Bound, Condition


class Line(NamedTuple):
    """A line of an outline: how deep it stands, its words, and the check that it describes."""

    depth: int
    text: Text
    check: str | None = None


def thresholds_of(checks: Mapping[str, Check]) -> dict[str, str]:
    """What the codebook quotes of the checks: `{covered.threshold}`."""
    kinds: dict[str, object] = {name: check.kind for name, check in checks.items()}
    return {f"{name}.threshold": str(kind.threshold) for name, kind in kinds.items() if isinstance(kind, Bound)}


def outline(condition: Condition, checks: Mapping[str, Check], depth: int = 0) -> list[Line]:
    """The condition as an outline of its checks."""
    if condition.check is not None:
        return [Line(depth, checks[condition.check].kind.describe(), condition.check)]
    if condition.not_ is not None:
        inner = outline(condition.not_, checks, depth)
        return [inner[0]._replace(text=texts("rule.not", phrase=inner[0].text)), *inner[1:]]
    lines = [Line(depth, texts("rule.all" if condition.all else "rule.any"))]
    for part in condition.all or condition.any or ():
        lines += outline(part, checks, depth + 1)
    return lines
