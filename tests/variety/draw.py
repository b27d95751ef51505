"""Draws a plan's content: first the level that each criterion is to have, then what earns it.

The levels drawn here are wishes; what a plan really earns is told by `labels`, from its content alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

from tests.variety.bank import FORMS, Action, Topic, load, topics
from tests.variety.layouts.registry import Layout
from tests.variety.model import FIELDS, Adoption, Field, Funds, Indicator, Measure, Plan, Statements, Term, Verdict

LEVELS: tuple[Verdict, ...] = ("+", "partial", "-")
LEVEL_ODDS = (5, 3, 2)
# the share of measures that „+“ asks for (codebook, the eight rows)
ENOUGH = 0.8
GROUPS = 3
MIXED = "mixed"
FEW_MEASURES_ODDS = 0.12
INTEGRATION_ODDS = 0.7
FIRST_YEARS = range(2023, 2028)
PLAN_YEARS = (2, 3)


def level(dice: Random) -> Verdict:
    """A level to aim at."""
    return dice.choices(LEVELS, LEVEL_ODDS)[0]


def draw(dice: Random, layout: Layout) -> Plan:
    """A plan that the layout can show."""
    topic = _topic(dice, layout)
    first = dice.choice(FIRST_YEARS)
    years = tuple(range(first, first + dice.choice(PLAN_YEARS)))
    form = dice.choice([*FORMS, MIXED]) if layout.form is None else layout.form
    measures = _measures(dice, topic, layout, form)
    filled, shown, blanks, statements = _fields(dice, layout, topic, measures, years)
    period_in_title = statements.pop("period_in_title")
    goal = level(dice)
    statements |= _goal(dice, topic, goal)
    place = dice.choice(load("texts")["places"])
    title = dice.choice(load("texts")["titles"]["period" if period_in_title else "plain"])
    return Plan(
        pack=topic.pack,
        place=place,
        title=title.format(place=place, topic=topic.name, years=f"{years[0]}–{years[-1]}"),
        topic=topic.id,
        years=years,
        period_in_title=period_in_title,
        measures=tuple(filled),
        groups=topic.areas if goal == "-" else topic.tasks,
        groups_are_tasks=goal != "-",
        shown=shown,
        blanks=blanks,
        statements=Statements(**statements, considered=topic.pack == "integration" and dice.random() < 0.3),
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
    indicators = [_indicator(dice, action) for action in actions]
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
    count = dice.choice([1, 2]) if few else dice.randint(max(fewest, 3), most)
    return dice.sample(pool, min(count, len(pool)))


def _indicator(dice: Random, action: Action) -> Indicator:
    texts = load("texts")
    unit = dice.choice(next(units for word, units in texts["units"].items() if word in action.counted.split()))
    value = unit.format(n=dice.choice([1, 2, 3, 4, 5, 8, 10, 12, 20, 40, 60]))
    name = action.counted[0].upper() + action.counted[1:]
    pattern = dice.choice(texts["indicators"])
    if "ne mažiau" in value:
        pattern = texts["indicators"][0]
    return Indicator(name, value, pattern.format(name=action.counted, Name=name, value=value))


def _fields(
    dice: Random, layout: Layout, topic: Topic, measures: list[Measure], years: tuple[int, ...]
) -> tuple[list[Measure], tuple[Field, ...], dict[Field, str], dict[str, Any]]:
    """The measures with their fields as the levels ask, which fields are shown, their blanks and the statements."""
    blanks: dict[Field, str] = {field: dice.choice(load("texts")["blanks"]) for field in FIELDS}
    # „bus patikslinta“ among the funds raises the question, which is more than a blank
    blanks |= {"target": "–", "funding": dice.choice(load("texts")["blanks"][:-1])}
    statements: dict[str, Any] = {"period_in_title": dice.random() < 0.5}
    shown: list[Field] = []
    for field in FIELDS:
        wanted = level(dice)
        count = _count(dice, wanted, len(measures)) if field in layout.fields else 0
        if wanted != "-" and (not count or dice.random() < 0.2):
            count = 0
            statements |= _stated(dice, field, wanted, years, blanks, topic)
        if field == "timeline" and wanted == "-":
            statements["period_in_title"] = False
        contents = _contents(dice, field, layout, measures, count, years)
        measures = [replace(one, **{field: content}) for one, content in zip(measures, contents, strict=True)]
        nameless = field == "responsible" and blanks[field] in load("texts")["nameless"]
        if field in layout.fields and (any(contents) or nameless or dice.random() < 0.3):
            shown.append(field)
    if layout.funds_are_terms:
        measures = [replace(one, timeline=_term_of(one.funding)) for one in measures]
        shown = [field for field in shown if field != "timeline"]
    measures, target_statements = _targets(dice, layout, topic, measures)
    if any(one.target for one in measures):
        shown.append("target")
    return measures, tuple(shown), blanks, statements | target_statements


def _count(dice: Random, wanted: Verdict, measures: int) -> int:
    """How many measures have the field; 0 where the level cannot be had by coverage."""
    enough = math.ceil(ENOUGH * measures)
    if wanted == "+":
        return measures if dice.random() < 0.6 else dice.randint(enough, measures)
    return dice.randint(1, enough - 1) if wanted == "partial" and enough > 1 else 0


def _stated(
    dice: Random, field: Field, wanted: Verdict, years: tuple[int, ...], blanks: dict[Field, str], topic: Topic
) -> dict[str, Any]:
    """What the text says of the whole plan in place of the measures' own fields."""
    executor = dice.choice(load("texts")["executors"])
    span = f"{years[0]}–{years[-1]}"
    if wanted == "+":
        stated = {"responsible": {"executors": executor}, "timeline": {"period": span}, "funding": {"sources": "yes"}}
        return stated.get(field, {})
    if field == "responsible" and dice.random() < 0.5:
        blanks["responsible"] = dice.choice(load("texts")["nameless"])
        return {}
    return {
        "indicator": {"indicators": _indicator(dice, dice.choice(topic.actions)).text},
        "responsible": {"coordinator": executor},
        "timeline": {"period_in_title": True},
        "funding": {"funds_unsure": True},
    }[field]


def _contents(
    dice: Random, field: Field, layout: Layout, measures: Sequence[Measure], count: int, years: tuple[int, ...]
) -> list[Any]:
    """The field's content for each measure, None where it has none."""
    having = set(dice.sample(range(len(measures)), count))
    if field == "responsible" and layout.shares_executors:
        names = [dice.choice(load("texts")["executors"]) for _ in range(GROUPS)]
        filled = {measures[at].group for at in having}
        return [names[one.group] if one.group in filled else None for one in measures]
    drawn = {
        "indicator": lambda one: one.indicator,
        "responsible": lambda _: dice.choice(load("texts")["executors"]),
        "timeline": lambda _: _term(dice, years),
        "funding": lambda _: _funds(dice, years),
    }[field]
    return [drawn(one) if at in having else None for at, one in enumerate(measures)]


def _term(dice: Random, years: tuple[int, ...]) -> Term:
    texts = load("texts")
    drawn, one, quarter = dice.choice(texts["terms"]), dice.choice(years), dice.randrange(4)
    text = drawn["text"].format(first=years[0], last=years[-1], one=one, q=texts["quarters"][quarter])
    quarters = (quarter + 1,) if "{q}" in drawn["text"] else (1, 2, 3, 4)
    return Term(text, years if drawn["in"] == "all" else (one,), quarters)


def _funds(dice: Random, years: tuple[int, ...]) -> Funds:
    texts = load("texts")["funds"]
    source = dice.choice(texts["sources"])
    paid = sorted(dice.sample(years, dice.randint(1, len(years))))
    amounts = {year: dice.choice([1, 2, 3, 5, 8, 12, 15, 20, 35]) for year in paid}
    text = dice.choice(texts["forms"]).format(amount=sum(amounts.values()), source=source)
    return Funds(text, source, amounts)


def _term_of(funds: Funds | None) -> Term | None:
    return Term("", tuple(funds.amounts), (1, 2, 3, 4)) if funds else None


def _targets(
    dice: Random, layout: Layout, topic: Topic, measures: list[Measure]
) -> tuple[list[Measure], dict[str, Any]]:
    """Target groups: a statement, or a column of the measures where the layout has room for one."""
    texts, wanted = load("texts"), level(dice)
    count = _count(dice, wanted, len(measures))
    if count and "target" in layout.fields and dice.random() < 0.5:
        having = set(dice.sample(range(len(measures)), count))
        names = texts["targets" if topic.pack == "integration" else "targets_general"]
        return [replace(m, target=dice.choice(names)) if at in having else m for at, m in enumerate(measures)], {}
    if wanted == "+":
        return measures, {"groups": dice.choice(topic.target_groups)}
    if wanted == "partial":
        return measures, {"groups": dice.choice(texts["generic_groups"]), "groups_generic": True}
    return measures, {}


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
    kind = "council" if wanted == "+" else dice.choice(["draft", "director", "mayor"])
    if kind == "draft":
        return Adoption("draft", date=str(first_year))
    number = dice.choice(load("texts")["numbers"]).format(n=dice.randint(2, 400))
    return Adoption(kind, f"{first_year}-{dice.randint(1, 6):02}-{dice.randint(1, 28):02}", number)
