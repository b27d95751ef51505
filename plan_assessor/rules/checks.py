"""How each kind of check looks at a plan, and what it has to say of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch
from typing import NamedTuple

from plan_assessor.document.model import Place
from plan_assessor.plan.model import Measure
from plan_assessor.rules.assessment import Text
from plan_assessor.rules.facts import Facts, names
from plan_assessor.rules.kinds import (
    AdoptionCheck,
    AnyCheck,
    CountCheck,
    CoverageCheck,
    MentionCheck,
    PeriodCheck,
    SectionCheck,
    StatementCheck,
    SubjectCheck,
    ThemesCheck,
)
from plan_assessor.rules.language import LANGUAGES
from plan_assessor.rules.texts import Value, Values, message, shorten

EVIDENCE = 3
EXAMPLES = 3

# The placeholders that a check of each kind fills: those that are numbers, and those that are words.
NUMBERS: Mapping[str, frozenset[str]] = {
    "statement": frozenset({"count"}),
    "section": frozenset(),
    "coverage": frozenset({"filled", "total", "percent", "lacking", "needed"}),
    "count": frozenset({"count", "needed"}),
    "adoption": frozenset(),
    "period": frozenset({"first", "last"}),
    "themes": frozenset({"count", "needed", "total"}),
    "subject": frozenset({"count"}),
    "mention": frozenset({"count"}),
}
WORDS: Mapping[str, frozenset[str]] = {
    "statement": frozenset({"quote"}),
    "section": frozenset({"heading"}),
    "coverage": frozenset({"missing", "quote"}),
    "count": frozenset({"names", "quote"}),
    "adoption": frozenset({"date", "number"}),
    "period": frozenset(),
    "themes": frozenset({"names", "others", "examples"}),
    "subject": frozenset({"quote"}),
    "mention": frozenset({"quote"}),
}


class Found(NamedTuple):
    """What a check found: whether it held, the words that show it, and values for the texts."""

    held: bool
    evidence: tuple[Place, ...]
    values: Values


def quote(places: tuple[Place, ...]) -> str:
    """The first words of evidence, shortened."""
    return shorten(places[0].quote) if places else ""


@singledispatch
def look(check: AnyCheck, facts: Facts) -> Found:  # noqa: ARG001
    """What the check finds on the plan."""
    raise TypeError(f"no such check: {check!r}")


@look.register
def _(check: StatementCheck, facts: Facts) -> Found:
    # In the order of the kinds as written: the first is what a comment would rather quote.
    said = [s.place for kind in check.kind for s in facts.plan.statements if (s.topic, s.kind) == (check.topic, kind)]
    evidence = tuple(said[:EVIDENCE])
    return Found(bool(said), evidence, {"count": len(said), "quote": quote(evidence)})


@look.register
def _(check: SectionCheck, facts: Facts) -> Found:
    for heading, place in facts.sections.items():
        if check.stand_in(facts.concepts(heading)):
            return Found(True, (place,), {"heading": heading})
    return Found(False, (), {})


@look.register
def _(check: CoverageCheck, facts: Facts) -> Found:
    whole = [m for m in facts.measures if check.field != "value" or m.indicator is not None]
    fields = [_field(measure, check.field) for measure in whole]
    filled = [place for place in fields if place]
    lacking = [measure for measure, place in zip(whole, fields, strict=True) if not place]
    values: dict[str, Value] = {
        "filled": len(filled),
        "total": len(whole),
        "percent": len(filled) * 100 // len(whole) if whole else 0,
        "lacking": len(lacking),
        "needed": check.threshold.needed(len(filled), len(whole)),
        "missing": names(lacking),
    }
    evidence = tuple(filled[:EVIDENCE])
    return Found(check.holds(len(filled), len(whole)), evidence, values | {"quote": quote(evidence)})


def _field(measure: Measure, name: str) -> Place | None:
    if name == "value":
        return measure.indicator if measure.valued else None
    place: Place | None = getattr(measure, name)
    return place


@look.register
def _(check: CountCheck, facts: Facts) -> Found:
    measures = facts.measures
    things: list[Place] = [m.place for m in measures]
    count = len(measures)
    if check.of == "executors":
        different = {" ".join(m.responsible.quote.casefold().split()): m.responsible for m in measures if m.responsible}
        things, count = list(different.values()), len(different)
    elif check.of == "title_words":
        count = sum(len(m.title.split()) for m in measures) // max(1, len(measures))
    evidence = tuple(things[:EVIDENCE])
    held = check.holds(count, 0) and (check.of == "measures" or bool(things))
    values: dict[str, Value] = {
        "count": count,
        "needed": check.threshold.needed(count, 0),
        "names": names(measures),
        "quote": quote(evidence),
    }
    return Found(held, evidence, values)


@look.register
def _(check: AdoptionCheck, facts: Facts) -> Found:
    act = facts.plan.adoption
    if act is None:
        return Found(False, (), {})
    return Found(act.body in check.by, (act.place,), {"date": act.date, "number": act.number})


@look.register
def _(check: PeriodCheck, facts: Facts) -> Found:
    period = facts.plan.period
    if period is None:
        return Found(False, (), {})
    over = facts.today is not None and period.last < facts.today.year
    values = {"first": period.first, "last": period.last}
    return Found(over if check.state == "over" else True, (), values)


@look.register
def _(check: ThemesCheck, facts: Facts) -> Found:
    titles = {theme.id: theme.title.text for theme in facts.pack.themes}
    asked = check.of or tuple(titles)
    taken = [theme for theme in asked if theme in facts.themes]
    evidence = tuple(facts.themes[theme][0] for theme in taken[:EVIDENCE])
    others = [titles[theme] for theme in asked if theme not in taken]
    values: dict[str, Value] = {
        "count": len(taken),
        "total": len(asked),
        "needed": check.threshold.needed(len(taken), len(asked)),
        "names": _listed([titles[theme] for theme in taken]),
        "others": _listed(others),
        "examples": _listed(others[:EXAMPLES]),
    }
    return Found(check.holds(len(taken), len(asked)), evidence, values)


def _listed(titles: list[Text]) -> Text:
    quoted = [message("title", title=title) for title in titles]
    return {lang: ", ".join(title[lang] for title in quoted) for lang in LANGUAGES}


@look.register
def _(check: SubjectCheck, facts: Facts) -> Found:
    passages = [p.place for p in facts.plan.passages]
    evidence = tuple(passages[:EVIDENCE])
    count = len(passages) + len(facts.measures)
    return Found(check.holds(count, 0), evidence, {"count": count, "quote": quote(evidence)})


@look.register
def _(check: MentionCheck, facts: Facts) -> Found:
    places = tuple(facts.mentions(check))
    evidence = places[:EVIDENCE]
    return Found(len(places) >= check.at_least, evidence, {"count": len(places), "quote": quote(evidence)})
