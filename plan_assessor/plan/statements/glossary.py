"""Words of its own for what others call „tikslas“, which a plan explains („Vardan | tai, dėl ko … (plano tikslas)“)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.document.model import Place, Table, each_once
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE

TERM = re.compile(r"[^()]+\((?P<label>[^()]+)\)")
LABEL_WORDS = 3


def called_so(context: Context, concept: str) -> Iterator[tuple[str, Place]]:
    """What stands under headings of such words, with its place."""
    words = {word for word, label in _explained(context) if concept in context.concepts(label)}
    for index, item in enumerate(context.items) if words else ():
        if item.heading and item.zone == "plan" and item.text.casefold() in words:
            yield from ((below.text, below.place()) for below in context.body_after(index)[:1])


def _explained(context: Context) -> Iterator[tuple[str, str]]:
    """The words of a glossary, each with what it is usually called."""
    for item in context.items:
        for row in item.block.grid if item.zone == "plan" and isinstance(item.block, Table) else ():
            cells = [flat(cell.text) for cell in each_once(row)]
            match = TERM.fullmatch(cells[-1]) if len(cells) == LABEL_AND_VALUE else None
            if match and len(cells[0].split()) <= LABEL_WORDS:
                yield cells[0].casefold(), match["label"]
