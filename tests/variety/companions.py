"""What stands beside the plan and earns nothing: tables of statistics and terms, a report, a note."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from tests.variety.bank import load
from tests.variety.blocks import Block, PageBreak, Table, Text, row
from tests.variety.model import Plan

Where = Literal["first", "situation", "last"]


@dataclass(frozen=True)
class Companion:
    """Where it stands and what it is made of. An estimate would raise the question of funds where nothing else does."""

    where: Where
    made: Callable[[Plan], Iterator[Block]]
    speaks_of_funds: bool = False


def _table(data: Any, plan: Plan) -> Table:
    years = {"year": plan.years[0] - 1, "before": plan.years[0] - 2}
    header = row(*(label.format(**years) for label in data["header"]), bold=True)
    return Table((header, *(row(*texts) for texts in data["rows"])), header=1)


def _statistics(plan: Plan) -> Iterator[Block]:
    yield _table(load("texts")["statistics"], plan)


def _definitions(plan: Plan) -> Iterator[Block]:
    yield _table(load("texts")["definitions"], plan)


def _headed(name: str) -> Callable[[Plan], Iterator[Block]]:
    def made(plan: Plan) -> Iterator[Block]:
        data = load("texts")[name]
        yield Text(data["title"], "chapter")
        yield _table(data, plan)

    return made


def _report(plan: Plan) -> Iterator[Block]:
    data, year = load("texts")["report"], plan.years[0] - 1
    yield Text(data["title"].format(PLACE=plan.place.upper(), year=year), "title")
    yield Text(data["opening"].format(year=year))
    yield _table(data, plan)
    yield PageBreak()


def _note(_: Plan) -> Iterator[Block]:
    data = load("texts")["note"]
    yield PageBreak()
    yield Text(data["title"], "title")
    for line in data["lines"]:
        yield Text(line)


def _nothing(_: Plan) -> Iterator[Block]:
    yield from ()


COMPANIONS: dict[str, Companion] = {
    "none": Companion("last", _nothing),
    "statistics": Companion("situation", _statistics),
    "definitions": Companion("situation", _definitions),
    "risks": Companion("last", _headed("risks")),
    "estimate": Companion("last", _headed("estimate"), speaks_of_funds=True),
    "report_before": Companion("first", _report),
    "note_after": Companion("last", _note),
}
