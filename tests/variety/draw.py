"""Draws a plan's content: first the level that each criterion is to have, then what earns it.

The levels drawn here are wishes; what a plan really earns is told by `labels`, from its content alone.
"""

from __future__ import annotations

import math
from random import Random
from typing import Any

from tests.variety.bank import FORMS, Action, Topic, load, topics
from tests.variety.fields import GROUPS, Fields, draw_indicator, level
from tests.variety.layouts.registry import Layout
from tests.variety.model import Adoption, AdoptionKind, Measure, Plan, Statements, Verdict

MIXED = "mixed"
FEW_MEASURES_ODDS = 0.12
INTEGRATION_ODDS = 0.7
CONSIDERED_ODDS = 0.3
FIRST_YEARS = range(2023, 2028)
PLAN_YEARS = (2, 3)


def draw(dice: Random, layout: Layout) -> Plan:
    """A plan that the layout can show."""
    topic = _topic(dice, layout)
    first = dice.choice(FIRST_YEARS)
    years = tuple(range(first, first + dice.choice(PLAN_YEARS)))
    form = dice.choice([*FORMS, MIXED]) if layout.form is None else layout.form
    drawn = Fields(dice, layout, topic, years, _measures(dice, topic, layout, form))
    drawn.draw()
    goal = level(dice)
    place = dice.choice(load("texts")["places"])
    title = dice.choice(load("texts")["titles"]["period" if drawn.period_in_title else "plain"])
    considered = topic.pack == "integration" and dice.random() < CONSIDERED_ODDS
    return Plan(
        pack=topic.pack,
        place=place,
        title=title.format(place=place, topic=topic.name, years=f"{years[0]}–{years[-1]}"),
        topic=topic.id,
        years=years,
        period_in_title=drawn.period_in_title,
        measures=tuple(drawn.measures),
        groups=topic.areas if goal == "-" else topic.tasks,
        groups_are_tasks=goal != "-",
        shown=tuple(drawn.shown),
        blanks=drawn.blanks,
        statements=Statements(**drawn.statements, **_goal(dice, topic, goal), considered=considered),
        adoption=_adoption(dice, first),
        form=form,
    )


def _topic(dice: Random, layout: Layout) -> Topic:
    integration = [topic for topic in topics() if topic.pack == "integration"]
    general = [topic for topic in topics() if topic.pack == "general" and len(topic.actions) >= layout.measures[0]]
    return dice.choice(integration if not general or dice.random() < INTEGRATION_ODDS else general)


def _measures(dice: Random, topic: Topic, layout: Layout, form: str) -> list[Measure]:
    actions = _actions(dice, topic, layout)
    forms = [dice.choice(FORMS) if form == MIXED else form for _ in actions]
    titles = [action.titles[one] for action, one in zip(actions, forms, strict=True)]
    share = math.ceil(len(actions) / GROUPS)
    indicators = [draw_indicator(dice, action) for action in actions]
    return [
        Measure(title, action.themes, at // share, indicator)
        for at, (title, action, indicator) in enumerate(zip(titles, actions, indicators, strict=True))
    ]


def _actions(dice: Random, topic: Topic, layout: Layout) -> list[Action]:
    """Actions whose themes suit the level drawn for the recommendations."""
    fewest, most = layout.measures
    if not most:
        return []
    pool = list(topic.actions)
    if topic.pack == "integration" and fewest <= GROUPS:
        wanted = {"+": None, "partial": dice.choice([1, 2]), "-": 0}[level(dice)]
        if wanted is not None:
            kept = set(dice.sample(sorted({theme for action in pool for theme in action.themes}), wanted))
            pool = [action for action in pool if set(action.themes) <= kept]
    few = 0 < fewest <= 1 and dice.random() < FEW_MEASURES_ODDS
    count = dice.choice([1, 2]) if few else dice.randint(max(fewest, GROUPS), most)
    return dice.sample(pool, min(count, len(pool)))


def _goal(dice: Random, topic: Topic, wanted: Verdict) -> dict[str, Any]:
    if wanted == "+":
        return {"goal": dice.choice(topic.goals), "tasks": topic.tasks if dice.random() < 0.5 else ()}
    if wanted == "partial":
        blank = {"goal_blank": dice.choice(load("texts")["goal_blanks"])}
        return blank if dice.random() < 0.5 else {"tasks": topic.tasks}
    return {}


def _adoption(dice: Random, first_year: int) -> Adoption:
    wanted = level(dice)
    if wanted == "-":
        return Adoption(dice.choice(["intention", "none"]))
    kind: AdoptionKind = "council" if wanted == "+" else dice.choice(["draft", "director", "mayor"])
    if kind == "draft":
        return Adoption("draft", date=str(first_year))
    number = dice.choice(load("texts")["numbers"]).format(n=dice.randint(2, 400))
    return Adoption(kind, f"{first_year}-{dice.randint(1, 6):02}-{dice.randint(1, 28):02}", number)
