"""The outer shell of a document: the decision before the plan, the approval mark, the title."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

from tests.variety.bank import load
from tests.variety.blocks import Block, PageBreak, Text
from tests.variety.model import Plan

# on where the approval mark stands, in centimetres from the margin
MARK_INDENT = 9.0
MARKED = ("council", "director", "mayor", "draft")


def shell(plan: Plan, dice: Random) -> Iterator[Block]:
    """What stands before the first chapter."""
    if plan.adoption.kind in ("council", "draft") and dice.random() < 0.5:
        yield from _decision(plan)
        yield PageBreak()
    elif plan.adoption.kind == "draft":
        yield Text(load("texts")["shell"]["project"], "approval", MARK_INDENT)
    if plan.adoption.kind in MARKED:
        for line in load("texts")["shell"][plan.adoption.kind]:
            yield Text(line.format(**_words(plan)), "approval", MARK_INDENT)
    yield Text(plan.title.upper(), "title")


def _decision(plan: Plan) -> Iterator[Block]:
    texts, words = load("texts")["shell"], _words(plan)
    if plan.adoption.kind == "draft":
        yield Text(texts["project"], "approval", MARK_INDENT)
    for line in texts["decision"]:
        yield Text(line.format(**words), "centred")
    yield Text(texts["preamble"].format(**words))
    yield Text(texts["resolved"].format(**words))
    yield Text(texts["signed"])


def _words(plan: Plan) -> dict[str, str]:
    genitive, accusative = _declined(plan.title, "genitive"), _declined(plan.title, "accusative")
    draft = plan.adoption.kind == "draft"
    year = plan.adoption.date[:4]
    return {
        "place": plan.place,
        "PLACE": plan.place.upper(),
        "TITLE_GENITIVE": genitive.upper(),
        "title_accusative": accusative,
        "year": year,
        "day": f"{year} m.                    d." if draft else spelled(plan.adoption.date),
        "number": plan.adoption.number,
    }


def _declined(title: str, case: str) -> str:
    for noun, cases in load("texts")["kinds"].items():
        title = title.replace(f" {noun}", f" {cases[case]}")
    return title


def spelled(day: str) -> str:
    """„2024 m. vasario 10 d.“ for an ISO date."""
    parsed = date.fromisoformat(day)
    return f"{parsed.year} m. {load('texts')['months'][parsed.month - 1]} {parsed.day} d."
