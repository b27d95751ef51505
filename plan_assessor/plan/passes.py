"""The finders of statements, in the order in which their words are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.statements.activities import recommendations, told
from plan_assessor.plan.statements.adoption import adoption
from plan_assessor.plan.statements.executors import executors
from plan_assessor.plan.statements.funds import funds
from plan_assessor.plan.statements.goal import goals
from plan_assessor.plan.statements.indicators import plan_indicators
from plan_assessor.plan.statements.periods import periods
from plan_assessor.plan.statements.targets import target_groups

Finder = Callable[[Context], Iterator[Statement]]


def recorded(context: Context) -> Iterator[Statement]:
    """What cells and tables say of the plan as a whole."""
    yield from context.findings.statements


PASSES: tuple[Finder, ...] = (
    goals,
    target_groups,
    executors,
    periods,
    funds,
    plan_indicators,
    recorded,
    recommendations,
    told,
    adoption,
)


def statements(context: Context) -> Iterator[Statement]:
    """All that the plan says of itself as a whole."""
    for finder in PASSES:
        yield from finder(context)
