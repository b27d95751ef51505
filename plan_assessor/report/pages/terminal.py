"""A page on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Literal

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from plan_assessor.report.pages.model import Grid, Heading, Items, Page, Part
from plan_assessor.report.terminal.paper import TEXT_WIDTH, bullet, console, trimmed, unbroken

INDENT = 4  # columns, as far as the words of a bullet


def show(page: Page, file: IO[str], color: Literal["auto", "always", "never"] = "auto") -> None:
    """Prints the page."""
    out = console(file, color)
    with trimmed(out):
        parts = [part for each in page.parts for part in _part(each)]
        out.print(Group(Text(page.title, style="bold"), *parts), width=min(out.width, TEXT_WIDTH))


def _part(part: Part) -> Iterator[RenderableType]:
    if isinstance(part, Heading):
        yield ""
        yield Text(part.words, style="bold")
    elif isinstance(part, Items):
        for item, lines in part.items:
            yield bullet(item)
            yield from (Padding(Text(unbroken(line), style="dim"), (0, 0, 0, INDENT)) for line in lines)
    elif isinstance(part, Grid):
        yield _table(part)
    else:
        yield Text(unbroken(part.words))


def _table(grid: Grid) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False, pad_edge=False, header_style="bold")
    for at, title in enumerate(grid.header):
        table.add_column(Text(title), justify="right" if grid.numbers and at else "left", overflow="fold")
    for row in grid.rows:
        table.add_row(*(Text(unbroken(cell)) for cell in row))
    return table
