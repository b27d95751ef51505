"""Blocks of a document with their typography mended, once for all who look for words in them."""

from __future__ import annotations

from plan_assessor.document.model import Paragraph, Table
from plan_assessor.language.text import clean


def tidied(block: Paragraph | Table) -> Paragraph | Table:
    """The block with its typography mended."""
    if isinstance(block, Paragraph):
        text = clean(block.text)
        return block if text == block.text else block.model_copy(update={"text": text})
    # the cells of a column repeat, and next to none needs mending
    texts = {cell.text for row in block.grid for cell in row}
    mended = {text: cleaned for text in texts if (cleaned := clean(text)) != text}
    if not mended:
        return block
    better = {
        cell.corner: cell.model_copy(update={"text": mended[cell.text]}) for cell in block.cells if cell.text in mended
    }
    grid = tuple(tuple(better.get(cell.corner, cell) for cell in row) for row in block.grid)
    return block.model_copy(update={"grid": grid})
