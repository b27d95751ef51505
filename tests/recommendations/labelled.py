"""The labelled packages: recommendations and measures of ten municipalities, by two writers who did not see each other's."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import yaml

from plan_assessor.document.model import Place
from plan_assessor.plan.model import Measure
from plan_assessor.recommendations.model import Package, Recommendation

HERE = Path(__file__).parent
HANDS = ("hand-a", "hand-b")


class Labelled(NamedTuple):
    """A package with the measures of a plan; `taken` are the pairs (by place, from 0) labelled „yes“ or „part“."""

    name: str
    package: Package
    measures: tuple[Measure, ...]
    taken: frozenset[tuple[int, int]]

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return len(self.package.recommendations) * len(self.measures)


def labelled(hand: str) -> list[Labelled]:
    """All packages of a hand."""
    return [_read(path) for path in sorted((HERE / hand).glob("*.yaml"))]


def _read(path: Path) -> Labelled:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    recommendations = tuple(Recommendation(**each) for each in data["recommendations"])
    ids = [each.id for each in recommendations]
    numbers = [each["number"] for each in data["measures"]]
    return Labelled(
        name=f"{path.parent.name}/{path.stem}",
        package=Package(municipality=data["municipality"], recommendations=recommendations),
        measures=tuple(_measure(each) for each in data["measures"]),
        taken=frozenset((ids.index(each["recommendation"]), numbers.index(each["measure"])) for each in data["labels"]),
    )


def _measure(data: dict[str, str | None]) -> Measure:
    def cell(name: str) -> Place | None:
        return Place(quote=data[name] or "") if data[name] else None

    title = data["title"] or ""
    return Measure(
        number=data["number"],
        title=title,
        group=data["group"],
        detail=data["detail"] or "",
        indicator=cell("indicator"),
        target_group=cell("target_group"),
        place=Place(quote=title),
    )
