"""What a laid-out document is made of, whatever the format: paragraphs of a role, tables and page breaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Role = Literal["title", "chapter", "section", "body", "bold", "centred", "bullet", "numbered", "approval", "small"]
Ruling = Literal["all", "header", "none"]


@dataclass(frozen=True)
class Text:
    """A paragraph. `numbered` ones are counted by the word processor, not typed; `indent` is in centimetres."""

    text: str
    role: Role = "body"
    indent: float = 0


@dataclass(frozen=True)
class Tabbed:
    """A line whose columns are held by tab stops alone; `shares` tells how wide each is beside the others."""

    cells: tuple[str, ...]
    shares: tuple[float, ...]
    bold: bool = False


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True)
class Cell:
    """A table cell: its lines, how many columns and rows it takes, and a table inside it, if any."""

    lines: tuple[str, ...]
    across: int = 1
    down: int = 1
    bold: bool = False
    shade: str = ""
    inner: Table | None = None

    @property
    def text(self) -> str:
        return " ".join(self.lines)


@dataclass(frozen=True)
class Table:
    """Rows of cells; a cell that takes several rows stands in the first of them only."""

    rows: tuple[tuple[Cell, ...], ...]
    header: int = 0
    repeat_header: bool = True
    ruling: Ruling = "all"


Block = Text | Tabbed | PageBreak | Table


def cell(
    text: str | Sequence[str],
    *,
    across: int = 1,
    down: int = 1,
    bold: bool = False,
    shade: str = "",
    inner: Table | None = None,
) -> Cell:
    """A cell of one line or of several."""
    lines = (text,) if isinstance(text, str) else tuple(text)
    return Cell(lines, across, down, bold, shade, inner)


def row(*texts: str | Cell, bold: bool = False) -> tuple[Cell, ...]:
    """A row of plain cells; what is a cell already stays as it is."""
    return tuple(text if isinstance(text, Cell) else cell(text, bold=bold) for text in texts)


def placed(table: Table) -> Iterator[tuple[int, int, Cell]]:
    """Each cell with the row and column of its upper left corner."""
    taken: set[tuple[int, int]] = set()
    for y, cells in enumerate(table.rows):
        x = 0
        for one in cells:
            while (y, x) in taken:
                x += 1
            yield y, x, one
            taken |= {(y + dy, x + dx) for dy in range(one.down) for dx in range(one.across)}
            x += one.across


def width(table: Table) -> int:
    """How many columns the table has."""
    return max(x + one.across for _, x, one in placed(table))


def weights(table: Table) -> list[float]:
    """How wide each column wants to be: its longest word, and more the more it holds."""
    wanted = [4.0] * width(table)
    for _, x, one in placed(table):
        if one.across == 1:
            longest_word = max((len(word) for word in one.text.split()), default=0)
            wanted[x] = max(wanted[x], longest_word + 2.5, 3 * len(one.text) ** 0.5)
        if one.inner:
            wanted[x] = max(wanted[x], sum(weights(one.inner)))
    return wanted
