"""The checks of a criterion, remark or sentence as they come out on a plan, each made once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from plan_assessor.rules.checks.kind import Found
from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.facts import Facts
from plan_assessor.rules.grade import Condition
from plan_assessor.rules.says import Say
from plan_assessor.rules.texts import Value

Look = Callable[[str], Found]


def looker(checks: Mapping[str, Check], facts: Facts) -> Look:
    """What gives the finding of a check by its name; or of „funding.missing“, whether that level was earned."""

    @cache
    def look(name: str) -> Found:
        criterion, _, level = name.partition(".")
        return Found(facts.levels.get(criterion) == level, (), {}) if level else checks[name].kind.look(facts)

    return look


def holds(condition: Condition, found: Look) -> bool:
    """Whether the condition holds."""
    return condition.holds(lambda check: found(check).held)


def chosen(options: Sequence[Say], found: Look) -> Say | None:
    """The first of the texts whose condition holds."""
    return next((say for say in options if say.when is None or holds(say.when, found)), None)


def values_of(checks: Mapping[str, Check], found: Look, facts: Facts) -> dict[str, Value]:
    """What fills the placeholders of the texts beside these checks."""
    values: dict[str, Value] = {
        "measures": len(facts.measures),
        "municipality": facts.plan.municipality,
        "title": facts.plan.title,
        **facts.pack.texts,
    }
    for check in checks:
        values |= {f"{check}.{name}": value for name, value in found(check).values.items()}
    return values
