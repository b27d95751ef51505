"""What a pack sees of a plan: its words found once, its themes, its measures counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date
from functools import cached_property
from typing import NamedTuple

from plan_assessor.document.model import Notice, Place
from plan_assessor.plan.model import Measure, Plan
from plan_assessor.recommendations.model import Uptake
from plan_assessor.rules.pack import Pack
from plan_assessor.rules.says import Outcome
from plan_assessor.rules.themes import ThemeFinder

SECTION_SEPARATOR = " › "


# the field of a measure that a topic hangs on
TARGET = "target_group"
FIELD_OF = {
    "indicators": "indicator",
    "responsible": "responsible",
    "timeline": "timeline",
    "funding": "funding",
    "target_groups": TARGET,
}


class Unit(NamedTuple):
    """Words that are searched together: a paragraph of the text, or a measure with all that its row says."""

    place: Place
    concepts: frozenset[str]


class Facts:
    """A plan as the checks of a pack look at it."""

    def __init__(
        self,
        plan: Plan,
        pack: Pack,
        today: date | None,
        uptake: Uptake | None = None,
        levels: Mapping[str, Outcome] | None = None,
    ) -> None:
        """The plan as seen by the pack.

        `today` tells what is past, `uptake` what it takes up of the package of recommendations, where one was given,
        and `levels` what the criteria earned, once judged.
        """
        self.plan = plan
        self.pack = pack
        self.today = today
        self.uptake = uptake
        self.levels: Mapping[str, Outcome] = levels or {}
        self._finder = ThemeFinder(pack)

    def judged(self, levels: Mapping[str, Outcome]) -> Facts:
        """The same with what the criteria earned; all that was found in the plan stays found."""
        judged = copy(self)
        judged.levels = levels
        return judged

    @cached_property
    def certain(self) -> Facts:
        """The plan without the statements that may mean something else."""
        certain = tuple(statement for statement in self.plan.statements if statement.doubt is None)
        return Facts(self.plan.model_copy(update={"statements": certain}), self.pack, self.today, self.uptake)

    @cached_property
    def others(self) -> Sequence[tuple[Notice, Facts]]:
        """Other readings of the same document, each with why it may be the right one."""
        return [(other.why, Facts(other.plan, self.pack, self.today, self.uptake)) for other in self.plan.otherwise]

    def filled_otherwise(self, topic: str) -> tuple[Facts, Facts]:
        """The plan with the field of the topic filled in none of its measures, and in all of them."""
        return self._with_field(FIELD_OF[topic], filled=False), self._with_field(FIELD_OF[topic], filled=True)

    def _with_field(self, name: str, *, filled: bool) -> Facts:
        measures = tuple(
            measure.model_copy(update={name: measure.place if filled else None}) for measure in self.measures
        )
        columns = filled if name == TARGET else self.plan.has_target_column
        plan = self.plan.model_copy(update={"measures": measures, "has_target_column": columns})
        return Facts(plan, self.pack, self.today, self.uptake)

    @property
    def measures(self) -> Sequence[Measure]:
        """The measures of the plan."""
        return self.plan.measures

    @cached_property
    def said(self) -> Mapping[tuple[str, str], Sequence[Place]]:
        """The places of what the plan says of itself, by topic and kind."""
        found: defaultdict[tuple[str, str], list[Place]] = defaultdict(list)
        for statement in self.plan.statements:
            found[statement.topic, statement.kind].append(statement.place)
        return dict(found)

    @cached_property
    def themes(self) -> dict[str, tuple[Place, ...]]:
        """The themes that measures (listed or told) take up, with the places of these, in the order of the pack."""
        found: dict[str, list[Place]] = {theme.id: [] for theme in self.pack.themes}
        for measure in self.measures:
            for theme in self._finder.of_measure(measure.title, measure.detail):
                found[theme].append(measure.place)
        for place in self.said.get(("measures", "told"), ()):
            for theme in self._finder.of_text(place.quote):
                found[theme].append(place)
        return {theme: tuple(places) for theme, places in found.items() if places}

    def sections(self, where: str) -> dict[str, Place]:
        """The headings under which the plan (or the whole "document") says anything, each with the first place."""
        plan = self.plan
        passages = (*plan.passages, *(plan.elsewhere if where == "document" else ()))
        places = [p.place for p in passages] + [s.place for s in plan.statements] + [m.place for m in plan.measures]
        found: dict[str, Place] = {}
        for place in places:
            for heading in (place.section or "").split(SECTION_SEPARATOR):
                found.setdefault(heading, place)
        found.pop("", None)
        return found

    def units(self, where: str) -> Sequence[Unit]:
        """What is searched together, in the "text", in the "measures", "anywhere", or in the whole "document"."""
        if where == "document":
            return [*self._text, *self._measure_units, *self._elsewhere]
        if where == "anywhere":
            return [*self._text, *self._measure_units]
        return self._text if where == "text" else self._measure_units

    def concepts(self, text: str) -> frozenset[str]:
        """The word lists of the pack that the text has words of."""
        return frozenset(self.pack.matcher.concepts(text))

    def _unit(self, place: Place, text: str) -> Unit:
        return Unit(place, self.concepts(text))

    @cached_property
    def _measure_units(self) -> list[Unit]:
        return [self._unit(m.place, f"{m.title} . {m.detail}" if m.detail else m.title) for m in self.measures]

    @cached_property
    def _text(self) -> list[Unit]:
        return [self._unit(p.place, p.text) for p in self.plan.passages]

    @cached_property
    def _elsewhere(self) -> list[Unit]:
        return [self._unit(p.place, p.text) for p in self.plan.elsewhere]
