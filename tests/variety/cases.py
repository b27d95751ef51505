"""One generated document: what it was made of and what it earns. The same seed gives the same documents."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Literal

from tests.variety.bank import Vocabulary, vocabularies
from tests.variety.blocks import Block
from tests.variety.companions import COMPANIONS
from tests.variety.compose import compose
from tests.variety.draw import draw
from tests.variety.fronts import FRONTS
from tests.variety.labels import Labels, label
from tests.variety.layouts import LAYOUTS, Layout
from tests.variety.model import Plan
from tests.variety.typography import Look, looks
from tests.variety.write_docx import write_docx
from tests.variety.write_pdf import export, write_pdf

Format = Literal["docx", "pdf", "office"]
# of the PDFs, one in so many is exported by LibreOffice
EXPORTED = 4


@dataclass(frozen=True)
class Clothes:
    """All that a document is but its content."""

    layout: Layout
    words: Vocabulary
    look: Look
    front: str
    companion: str
    seed: str

    def dressed(self, plan: Plan) -> list[Block]:
        """The plan in these clothes."""
        dice = Random(self.seed)
        return compose(plan, self.layout, self.words, FRONTS[self.front], COMPANIONS[self.companion], dice)


@dataclass(frozen=True)
class Case:
    """A plan in its clothes, with its labels."""

    name: str
    plan: Plan
    clothes: Clothes
    labels: Labels
    exported: bool


def cases(seed: int, count: int, only: str = "") -> list[Case]:
    """So many documents; each layout whose name holds `only` comes up before any comes up again."""
    order = [LAYOUTS[name] for name in sorted(LAYOUTS) if only in name]
    Random(seed).shuffle(order)
    return [_case(seed, at, order[at % len(order)]) for at in range(count)]


def _case(seed: int, at: int, layout: Layout) -> Case:
    dice = Random(f"{seed}/{at}")
    plan = draw(dice, layout)
    clothes = clothe(dice, plan, layout)
    return Case(f"{at:04}-{layout.name}", plan, clothes, label(plan, layout), at % EXPORTED == 0)


def clothe(dice: Random, plan: Plan, layout: Layout) -> Clothes:
    """Clothes that change nothing of what the plan earns."""
    paid = plan.statements.sources or (plan.measures and all(one.funding for one in plan.measures))
    companions = [name for name, one in COMPANIONS.items() if paid or not one.speaks_of_funds]
    words = dice.choice([one for one in vocabularies().values() if not (one.unlisted and _rests_on_tasks(plan))])
    return Clothes(
        layout,
        words,
        dice.choice([one for one in looks().values() if one.landscape or not layout.wide]),
        dice.choice(list(FRONTS)),
        dice.choice(companions),
        str(dice.random()),
    )


def _rests_on_tasks(plan: Plan) -> bool:
    """Tasks earn the goal its „partial“ only under a word that says they are tasks."""
    return not plan.statements.goal and not plan.statements.goal_blank and plan.groups_are_tasks


def write(drawn: Sequence[Case], folder: Path, formats: Sequence[Format]) -> None:
    """Writes each case as folder/FORMAT/PACK/NAME.docx or .pdf, its labels beside it."""
    exported = []
    for case in drawn:
        blocks = case.clothes.dressed(case.plan)
        for kind in formats:
            if (kind == "office" and not case.exported) or (kind == "pdf" and case.exported and "office" in formats):
                continue
            target = folder / kind / case.labels.pack / case.name
            target.parent.mkdir(parents=True, exist_ok=True)
            answer = json.dumps(case.labels.as_json(), ensure_ascii=False, indent=1)
            target.with_suffix(".labels.json").write_text(answer, encoding="utf-8")
            if kind == "docx":
                write_docx(target.with_suffix(".docx"), blocks, case.clothes.look)
            elif kind == "pdf":
                write_pdf(target.with_suffix(".pdf"), blocks, case.clothes.look)
            else:
                write_docx(target.with_suffix(".docx"), blocks, case.clothes.look)
                exported.append(target.with_suffix(".docx"))
    for parent in {path.parent for path in exported}:
        export([path for path in exported if path.parent == parent], parent)
    for path in exported:
        path.unlink()
