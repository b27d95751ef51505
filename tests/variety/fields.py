"""Draws what measures hold beside their titles, and what the text says of all of them instead."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from tests.variety.bank import Action, Topic, load
from tests.variety.layouts.registry import Layout
from tests.variety.model import FIELDS, Field, Funds, Indicator, Measure, Term, Verdict

LEVELS: tuple[Verdict, ...] = ("+", "partial", "-")
LEVEL_ODDS = (5, 3, 2)
# the share of measures that „+“ asks for (codebook, the eight rows)
ENOUGH = 0.8
# tasks or areas that measures stand under
GROUPS = 3
ALL_FILLED_ODDS = 0.6
STATED_INSTEAD_ODDS = 0.2
EMPTY_COLUMN_ODDS = 0.3
COUNTED = (1, 2, 3, 4, 5, 8, 10, 12, 20, 40, 60)
AMOUNTS = (1, 2, 3, 5, 8, 12, 15, 20, 35)


def level(dice: Random) -> Verdict:
    """A level to aim at."""
    return dice.choices(LEVELS, LEVEL_ODDS)[0]


@dataclass
class Fields:
    """The fields of a plan while they are drawn, one after the other."""

    dice: Random
    layout: Layout
    topic: Topic
    years: tuple[int, ...]
    measures: list[Measure]
    shown: list[Field] = field(default_factory=list)
    blanks: dict[Field, str] = field(default_factory=dict)
    statements: dict[str, Any] = field(default_factory=dict)
    period_in_title: bool = False

    def draw(self) -> None:
        """Draws every field."""
        blanks = load("texts")["blanks"]
        self.blanks = {one: self.dice.choice(blanks) for one in FIELDS}
        # „bus patikslinta“ among the funds raises the question, which is more than a blank
        self.blanks |= {"target": "–", "funding": self.dice.choice(blanks[:-1])}
        self.period_in_title = self.dice.random() < 0.5
        for one in FIELDS:
            self._draw_field(one, level(self.dice))
        if self.layout.funds_are_terms:
            self.measures = [replace(one, timeline=_term_of(one.funding)) for one in self.measures]
            self.shown = [one for one in self.shown if one != "timeline"]
        self._draw_targets(level(self.dice))

    def _draw_field(self, name: Field, wanted: Verdict) -> None:
        count = self._count(wanted) if name in self.layout.fields else 0
        stated = self._stated(name, wanted)
        if stated is not None and (not count or self.dice.random() < STATED_INSTEAD_ODDS):
            count = 0
            stated()
        if name == "timeline" and wanted == "-":
            self.period_in_title = False
        contents = self._contents(name, count)
        self.measures = [replace(m, **{name: content}) for m, content in zip(self.measures, contents, strict=True)]
        worth_showing = any(contents) or self.blanks[name] in load("texts")["nameless"]
        if name in self.layout.fields and (worth_showing or self.dice.random() < EMPTY_COLUMN_ODDS):
            self.shown.append(name)

    def _count(self, wanted: Verdict) -> int:
        """How many measures have the field; 0 where the level cannot be had by coverage."""
        enough = math.ceil(ENOUGH * len(self.measures))
        if wanted == "+":
            all_filled = self.dice.random() < ALL_FILLED_ODDS
            return len(self.measures) if all_filled else self.dice.randint(enough, len(self.measures))
        return self.dice.randint(1, enough - 1) if wanted == "partial" and enough > 1 else 0

    def _stated(self, name: Field, wanted: Verdict) -> Callable[[], None] | None:
        """What makes the text say of the whole plan what no measure says of itself; None where nothing can."""
        executor = self.dice.choice(load("texts")["executors"])
        indicator = draw_indicator(self.dice, self.dice.choice(self.topic.actions)).text
        said: Mapping[tuple[Field, Verdict], dict[str, Any]] = {
            ("responsible", "+"): {"executors": executor},
            ("timeline", "+"): {"period": f"{self.years[0]}–{self.years[-1]}"},
            ("funding", "+"): {"sources": True},
            ("indicator", "partial"): {"indicators": indicator},
            ("responsible", "partial"): {"coordinator": executor},
            ("funding", "partial"): {"funds_unsure": True},
        }
        if (name, wanted) == ("timeline", "partial"):
            return self._put_period_in_title
        if (name, wanted) == ("responsible", "partial") and self.dice.random() < 0.5:
            return self._name_nobody
        return (lambda: self.statements.update(said[name, wanted])) if (name, wanted) in said else None

    def _put_period_in_title(self) -> None:
        self.period_in_title = True

    def _name_nobody(self) -> None:
        self.blanks["responsible"] = self.dice.choice(load("texts")["nameless"])

    def _contents(self, name: Field, count: int) -> list[Any]:
        """The field's content for each measure, None where it has none."""
        having = set(self.dice.sample(range(len(self.measures)), count))
        executors = load("texts")["executors"]
        if name == "responsible" and self.layout.shares_executors:
            shared = [self.dice.choice(executors) for _ in range(GROUPS)]
            filled = {self.measures[at].group for at in having}
            return [shared[one.group] if one.group in filled else None for one in self.measures]
        drawn: Mapping[str, Callable[[Measure], Any]] = {
            "indicator": lambda one: one.indicator,
            "responsible": lambda _: self.dice.choice(executors),
            "timeline": lambda _: _term(self.dice, self.years),
            "funding": lambda _: _funds(self.dice, self.years),
        }
        return [drawn[name](one) if at in having else None for at, one in enumerate(self.measures)]

    def _draw_targets(self, wanted: Verdict) -> None:
        """Target groups: a statement, or a column of the measures where the layout has room for one."""
        texts, count = load("texts"), self._count(wanted)
        if count and "target" in self.layout.fields and self.dice.random() < 0.5:
            having = set(self.dice.sample(range(len(self.measures)), count))
            names = texts["targets" if self.topic.pack == "integration" else "targets_general"]
            self.measures = [
                replace(one, target=self.dice.choice(names)) if at in having else one
                for at, one in enumerate(self.measures)
            ]
            self.shown.append("target")
        elif wanted == "+":
            self.statements["groups"] = self.dice.choice(self.topic.target_groups)
        elif wanted == "partial":
            self.statements |= {"groups": self.dice.choice(texts["generic_groups"]), "groups_generic": True}


def draw_indicator(dice: Random, action: Action) -> Indicator:
    """What the action counts, with a value, in one of the ways that plans put it."""
    texts = load("texts")
    unit = dice.choice(next(units for word, units in texts["units"].items() if word in action.counted.split()))
    value = unit.format(n=dice.choice(COUNTED))
    name = action.counted[0].upper() + action.counted[1:]
    # the other patterns have words of their own before the value
    pattern = dice.choice(texts["indicators"]) if value[0].isdigit() else texts["indicators"][0]
    return Indicator(name, value, pattern.format(name=action.counted, Name=name, value=value))


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
    amounts = {year: dice.choice(AMOUNTS) for year in paid}
    text = dice.choice(texts["forms"]).format(amount=sum(amounts.values()), source=source)
    return Funds(text, source, amounts)


def _term_of(funds: Funds | None) -> Term | None:
    return Term("", tuple(funds.amounts), (1, 2, 3, 4)) if funds else None
