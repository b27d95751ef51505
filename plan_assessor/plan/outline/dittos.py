"""Cells that say what the cell above them says: „-//-“, „tas pats“."""

from __future__ import annotations

import re

from plan_assessor.document.model import Cell, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import DASHES

SIGN = re.compile(rf"[\s{DASHES}]*(?:/\s?/|[„“”\"]{{1,2}}|,,|'')[\s{DASHES}]*")
LONGEST = 20  # characters


def without_dittos(table: Table, lexicon: Lexicon) -> Table:
    """The table; what such cells stand for is said again in them. Those without anything above them stay."""
    if not any(_is_ditto(cell.text, lexicon) for cell in table.cells):
        return table
    said: dict[int, str] = {}
    meant: dict[tuple[int, int], Cell] = {}
    for row in table.grid:
        for column, cell in enumerate(row):
            if not _is_ditto(cell.text, lexicon):
                said[column] = cell.text
            elif column in said:
                meant[cell.corner] = cell.model_copy(update={"text": said[column]})
    grid = tuple(tuple(meant.get(cell.corner, cell) for cell in row) for row in table.grid)
    return table.model_copy(update={"grid": grid})


def _is_ditto(text: str, lexicon: Lexicon) -> bool:
    words = text.strip()
    if not words or len(words) > LONGEST:
        return False
    hits = lexicon.matcher.hits(words, "ditto")
    return SIGN.fullmatch(words) is not None or any(hit.start == 0 and hit.end == len(words) for hit in hits)
