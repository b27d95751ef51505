"""Checks and conditions in words, with their real thresholds and word lists."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch
from typing import NamedTuple

from plan_assessor.rules.assessment import Text
from plan_assessor.rules.grade import Bound, Condition
from plan_assessor.rules.kinds import (
    AdoptionCheck,
    AnyCheck,
    Check,
    CountCheck,
    CoverageCheck,
    MentionCheck,
    PeriodCheck,
    SectionCheck,
    StatementCheck,
    SubjectCheck,
    ThemesCheck,
    Words,
)
from plan_assessor.rules.language import LANGUAGES
from plan_assessor.rules.texts import message


class Line(NamedTuple):
    """A line of an outline: how deep it stands, its words, and the check that it describes."""

    depth: int
    text: Text
    check: str | None = None


def describe(check: Check) -> Text:
    """What the check asks for."""
    return _describe(check.spec)


def outline(condition: Condition, checks: Mapping[str, Check], depth: int = 0) -> list[Line]:
    """The condition as an outline of its checks."""
    if condition.check is not None:
        return [Line(depth, describe(checks[condition.check]), condition.check)]
    if condition.not_ is not None:
        inner = outline(condition.not_, checks, depth)
        return [inner[0]._replace(text=message("not", phrase=inner[0].text)), *inner[1:]]
    lines = [Line(depth, message("all" if condition.all else "any"))]
    for part in condition.all or condition.any or ():
        lines += outline(part, checks, depth + 1)
    return lines


@singledispatch
def _describe(spec: AnyCheck) -> Text:
    raise TypeError(f"no such check: {spec!r}")


@_describe.register
def _(spec: StatementCheck) -> Text:
    return _either([message(f"statement.{spec.topic}.{kind}") for kind in spec.kind])


@_describe.register
def _(spec: CoverageCheck) -> Text:
    unit = "percent" if spec.threshold.percent else "number"
    thing = message(f"thing.{spec.field}")
    return message(f"coverage.{_bound(spec)}.{unit}", thing=thing, number=spec.threshold.value)


@_describe.register
def _(spec: CountCheck) -> Text:
    return message(f"count.{_bound(spec)}", thing=message(f"counted.{spec.of}"), number=spec.threshold.value)


@_describe.register
def _(spec: SubjectCheck) -> Text:
    return message(f"count.{_bound(spec)}", thing=message("counted.subject"), number=spec.threshold.value)


@_describe.register
def _(spec: ThemesCheck) -> Text:
    count = message(f"count.{_bound(spec)}", thing=message("counted.themes"), number=str(spec.threshold))
    return message("themes.of", count=count, names=", ".join(spec.of)) if spec.of else count


@_describe.register
def _(spec: AdoptionCheck) -> Text:
    return _either([message(f"adoption.{body}") for body in spec.by])


@_describe.register
def _(spec: PeriodCheck) -> Text:
    return message(f"period.{spec.state}")


@_describe.register
def _(spec: SectionCheck) -> Text:
    return message("section", words=listed(spec))


@_describe.register
def _(spec: MentionCheck) -> Text:
    phrase = message(f"mention.{spec.where}", words=listed(spec))
    return message("near", phrase=phrase, words=listed(spec.near_words)) if spec.near_words else phrase


def listed(words: Words) -> str:
    """The words of a list as written."""
    return ", ".join((*words.words, *words.concepts))


def _bound(spec: Bound) -> str:
    return "below" if spec.below is not None else "at_least"


def _either(texts: list[Text]) -> Text:
    return {lang: message("or")[lang].join(text[lang] for text in texts) for lang in LANGUAGES}
