"""A small plan in Markdown → Document: how the tests of a rule pack write their documents.

    # Heading, ## Heading       headings of level 1, 2 …
    Text, over several          one paragraph, to the next blank line
    lines
    1.2. Text · - Text          an item of a list: a number stays in the text as typed, a bullet stands apart;
                                with spaces before it, it stands below the one above
    > PATVIRTINTA               each line a short centred paragraph: an approval mark, a title
    **Text**                    a bold paragraph; within one the signs are left out
    | A | B |                   a row of a table; under the first a line |---|---|
    | ^ | < |                   a cell merged with the one above, with the one to the left
    a<br>b                      a line break inside a cell or a paragraph

Everything else is text as it stands.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from plan_assessor.document.model import POINT, Cell, Document, Paragraph, Table
from plan_assessor.signs import visible

HEADING = re.compile(r"(#{1,9})\s+(.+)")
BULLET = re.compile(r"[-*•]\s+(.+)")
NUMBERED = re.compile(r"(?<![\d.])\d++(?:\.\d++)*[.)]\s")
BOLD = re.compile(r"\*\*((?:(?!\*\*).)+)\*\*")
RULE = re.compile(r"(?=.*?--)[\s:|-]++")
BREAK = re.compile(r"(?:(?<!\s)\s++)?<br\s*/?>\s*")
UP, LEFT = "^", "<"
SPACE = 6  # points that a space before a bullet is worth


def read_markdown(text: str, file: str = "") -> Document:
    """The document written in `text`; any text is one."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(file=file, sha256=digest, reader="markdown", blocks=tuple(_blocks(visible(text).splitlines())))


def _blocks(lines: list[str]) -> Iterator[Paragraph | Table]:
    """Paragraphs and tables; lines that belong together are gathered until something else begins."""
    gathered: list[str] = []
    left = 0
    for given in [*lines, ""]:
        line = given.strip() if given.strip("> \t") else ""
        if gathered and not _continues(gathered[0], line):
            yield _table(gathered) if gathered[0].startswith("|") else _paragraph(gathered, left * SPACE)
            gathered = []
        if line:
            left = left if gathered else len(given) - len(given.lstrip())
            gathered.append(line)


def _continues(first: str, line: str) -> bool:
    """Whether a line goes on with the block that `first` began."""
    if first.startswith("|"):
        return line.startswith("|")
    alone = first.startswith((">", "#"))
    begins = line.startswith((">", "#", "|")) or any(p.match(line) for p in (BULLET, NUMBERED, BOLD))
    return bool(line) and not alone and not begins


def _paragraph(lines: list[str], left: float) -> Paragraph:
    text = _folded(" ".join(lines))
    if match := HEADING.fullmatch(text):
        return Paragraph(text=match[2], level=len(match[1]))
    if text.startswith(">"):
        bold = BOLD.fullmatch(text[1:].strip())
        return Paragraph(text=bold[1] if bold else text[1:].strip(), centered=True, bold=bold is not None)
    if match := BOLD.fullmatch(text):
        return Paragraph(text=match[1], bold=True)
    text = BOLD.sub(r"\1", text)
    if match := BULLET.fullmatch(text):
        return Paragraph(text=match[1], number=POINT, left=left)
    return Paragraph(text=text)


def _folded(text: str) -> str:
    return BREAK.sub("\n", re.sub(r"[^\S\n]+", " ", text))


def _table(lines: list[str]) -> Table:
    rows = [_cells(line) for number, line in enumerate(lines) if number != 1 or not RULE.fullmatch(line)]
    width = max(len(row) for row in rows)
    grid: list[list[Cell]] = []
    for number, row in enumerate(rows):
        texts = [*row, *[""] * (width - len(row))]
        grid.append([Cell(text=text, row=number, column=column) for column, text in enumerate(texts)])
    return Table(grid=_merged(grid), pages=(None,) * len(grid))


def _cells(line: str) -> list[str]:
    return [_folded(cell.strip()) for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def _merged(grid: list[list[Cell]]) -> tuple[tuple[Cell, ...], ...]:
    """The grid with one cell at every place that a merged cell covers."""
    corner: dict[tuple[int, int], tuple[int, int]] = {}
    for cell in (cell for row in grid for cell in row):
        at = (cell.row, cell.column)
        before = {UP: (cell.row - 1, cell.column), LEFT: (cell.row, cell.column - 1)}.get(cell.text)
        corner[at] = corner.get(before, at) if before else at
    ends: dict[tuple[int, int], tuple[int, int]] = {}
    for (row, column), start in corner.items():
        end = ends.get(start, start)
        ends[start] = (max(end[0], row), max(end[1], column))
    cells = {
        start: grid[start[0]][start[1]].model_copy(
            update={"rows": end[0] - start[0] + 1, "columns": end[1] - start[1] + 1}
        )
        for start, end in ends.items()
    }
    return tuple(tuple(cells[corner[cell.row, cell.column]] for cell in row) for row in grid)
