"""Blocks of a document with their typography mended, once for all who look for words in them."""

from __future__ import annotations

from plan_assessor.document.model import Paragraph, Table
from plan_assessor.language.text import clean


def tidied(block: Paragraph | Table) -> Paragraph | Table:
    """The block with its typography mended; a merged cell stays one."""
    if isinstance(block, Paragraph):
        text = clean(block.text)
        return block if text == block.text else block.model_copy(update={"text": text})
    cells = {id(cell): cell for row in block.grid for cell in row}
    mended = {
        at: cell.model_copy(update={"text": text})
        for at, cell in cells.items()
        if (text := clean(cell.text)) != cell.text
    }
    if not mended:
        return block
    grid = tuple(tuple(mended.get(id(cell), cell) for cell in row) for row in block.grid)
    return block.model_copy(update={"grid": grid})
