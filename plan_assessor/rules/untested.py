"""What the tests of a pack do not show: criteria without any, and thresholds that could be moved unnoticed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from plan_assessor.rules.checks.kind import Kind
from plan_assessor.rules.checks.mention import MentionCheck
from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.grade import Bound, Threshold
from plan_assessor.rules.narrative import NarrativeFile
from plan_assessor.rules.pack import Criterion, Pack
from plan_assessor.rules.testing import TestPlans, passes, plans_of

NUDGE, NUDGE_OF_PERCENT = 1, 20
"""How far a threshold is moved: by one thing, or by 20 %."""


class Moved(NamedTuple):
    """A threshold of a check, moved to one side."""

    criterion: str
    check: str
    threshold: Threshold
    to: Threshold


def untested(pack: Pack, only: Collection[str] | None = None) -> list[Moved]:
    """The thresholds of the pack's own criteria, or of `only` these, that could be moved without any test failing."""
    names = pack.own if only is None else only
    return [moved for name in pack.criteria if name in names for moved in _unnoticed(pack, name)]


def without_tests(pack: Pack) -> list[str]:
    """The criteria of which no test shows what they do."""
    return [name for name in pack.criteria if not pack.tests.get(name)]


def _unnoticed(pack: Pack, name: str) -> list[Moved]:
    moved = list(_moved_thresholds(name, pack.criteria[name]))
    plans = plans_of(pack, name) if moved else []
    return [each for each in moved if not _is_shown(each, pack, plans)]


def _moved_thresholds(name: str, criterion: Criterion) -> Iterator[Moved]:
    """Every threshold that decides a level, moved to either side."""
    deciding = {*criterion.grade.met.names(), *(criterion.grade.partial.names() if criterion.grade.partial else ())}
    for check in sorted(deciding):
        kind = criterion.checks[check].kind
        threshold = kind.threshold if isinstance(kind, Bound) else _least_mentioned(kind)
        if threshold:
            yield from (Moved(name, check, threshold, to) for to in _nudged(threshold))


def _least_mentioned(kind: Kind) -> Threshold | None:
    """How often words must stand in the plan, where that is asked for."""
    if isinstance(kind, MentionCheck) and "at_least" in kind.model_fields_set:
        return Threshold(kind.at_least)
    return None


def _is_shown(moved: Moved, pack: Pack, plans: TestPlans) -> bool:
    """Whether a test of the criterion fails once the threshold is moved."""
    rules = pack.criteria[moved.criterion]
    whole = rules.checks[moved.check]
    side = "below" if getattr(whole.kind, "below", None) is not None else "at_least"
    to = moved.to if isinstance(whole.kind, Bound) else moved.to.value
    check = Check.model_validate({whole.name: whole.kind.model_copy(update={side: to})})
    changed = rules.model_copy(update={"checks": {**rules.checks, moved.check: check}})
    alone = replace(pack, criteria={moved.criterion: changed}, remarks=(), narrative=NarrativeFile())
    return not all(passes(test, plan, moved.criterion, alone) for test, plan in plans)


def _nudged(threshold: Threshold) -> list[Threshold]:
    """The threshold, somewhat lower and somewhat higher."""
    value, percent = threshold
    step = NUDGE_OF_PERCENT if percent else NUDGE
    return [Threshold(value + step * side, percent) for side in (-1, 1) if 0 < value + step * side <= 100]
