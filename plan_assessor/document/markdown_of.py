"""A document as the Markdown that markdown.py reads: what a test of a rule pack holds of it."""

from __future__ import annotations

from plan_assessor.document.markdown import LEFT, UP
from plan_assessor.document.model import Cell, Document, Paragraph, Table

BULLETS = "•-–*·"


def markdown_of(document: Document) -> str:
    """The text of the document; pages and the look of letters are lost."""
    blocks = (_paragraph(block) if isinstance(block, Paragraph) else _table(block) for block in document.blocks)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _paragraph(paragraph: Paragraph) -> str:
    words = _line(paragraph.text)
    number = paragraph.number or ""
    if number:
        words = f"- {words}" if number in BULLETS else f"{number} {words}"
    if paragraph.level:
        return f"{'#' * paragraph.level} {words}"
    if paragraph.bold:
        words = f"**{words}**"
    return f"> {words}" if paragraph.centered else words


def _table(table: Table) -> str:
    rows = [
        _row([_cell(cell, row, column) for column, cell in enumerate(cells)]) for row, cells in enumerate(table.grid)
    ]
    if not rows:
        return ""
    return "\n".join([rows[0], _row(["---"] * len(table.grid[0])), *rows[1:]])


def _cell(cell: Cell, row: int, column: int) -> str:
    """The words at the corner of a cell, else the sign of what it is merged with."""
    if cell.corner == (row, column):
        return _line(cell.text).replace("|", "/")
    return LEFT if cell.column < column else UP


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _line(words: str) -> str:
    return "<br>".join(" ".join(line.split()) for line in words.split("\n"))
