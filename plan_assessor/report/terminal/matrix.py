"""The matrix of Annex 1 on a terminal: criteria as rows, municipalities as columns, never cut.

Where the names fit over their columns they stand there. On a narrower terminal they climb a staircase over narrow
columns, so that the whole matrix stays in view; a batch too wide even for that is laid in blocks, one under another.

                   Jonavos r. ┐
                Akmenės r. ┐  │
    Tikslinės grupės       +  −
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

TITLE_WIDTH = 34
NARROW_TITLE_WIDTH = 30
STEP = 3
GAP = 2


def matrix(
    rows: Sequence[str],
    labels: Sequence[str],
    symbols: Sequence[Sequence[str]],
    styles: Sequence[Sequence[str]],
    width: int,
) -> list[RenderableType]:
    """The matrix of one plan or more, for a terminal of `width` columns.

    `symbols` and `styles` hold, for each label, one for each row.
    """
    titles = max(cell_len(row) for row in rows)
    column = max(cell_len(word) for label in labels for word in label.split())
    if min(titles, TITLE_WIDTH) + len(labels) * (column + GAP) <= width:
        return [_under_names(rows, labels, symbols, styles, column, width), ""]
    per_block = max(1, (width - NARROW_TITLE_WIDTH) // STEP)
    blocks = -(-len(labels) // per_block)
    size = -(-len(labels) // blocks)
    parts: list[RenderableType] = []
    for start in range(0, len(labels), size):
        block = slice(start, start + size)
        title_width = min(titles, width - STEP * len(labels[block]))
        parts += _staircase(labels[block], title_width)
        parts += [_under_stairs(rows, symbols[block], styles[block], title_width), ""]
    return parts


def _under_names(
    rows: Sequence[str],
    labels: Sequence[str],
    symbols: Sequence[Sequence[str]],
    styles: Sequence[Sequence[str]],
    column: int,
    width: int,
) -> Table:
    """The matrix with each name over its column, on as many lines as it has words at most."""
    # Whole names on one line wherever the widest of them leaves the titles their room.
    longest = max(cell_len(label) for label in labels)
    room = (width - min(max(cell_len(row) for row in rows), TITLE_WIDTH)) // len(labels) - GAP
    table = Table.grid(padding=(0, GAP, 0, 0))
    table.add_column(overflow="fold")
    for _ in labels:
        table.add_column(justify="center", vertical="bottom", width=min(longest, max(column, room)))
    table.add_row("", *(Text(label, style="bold", justify="center") for label in labels))
    for row, marks in zip(rows, _by_row(symbols, styles), strict=True):
        table.add_row(Text(row), *marks)
    return table


def _staircase(labels: Sequence[str], title_width: int) -> list[RenderableType]:
    """One line for each name, the last column's first; each steps down onto its column."""
    lines: list[RenderableType] = []
    for index in reversed(range(len(labels))):
        end = title_width + STEP * index + 1
        label = Text(labels[index], style="bold")
        label.truncate(end - 1, overflow="ellipsis")
        indent = max(0, end - 1 - cell_len(label.plain))
        rails = "".join(f"{'│':>{STEP}}" for _ in labels[index + 1 :])
        lines.append(Text.assemble(" " * indent, label, " ┐", rails))
    return lines


def _under_stairs(
    rows: Sequence[str], symbols: Sequence[Sequence[str]], styles: Sequence[Sequence[str]], title_width: int
) -> Table:
    """The matrix with columns just wide enough for a mark."""
    table = Table.grid()
    table.add_column(width=title_width, overflow="fold")
    for _ in symbols:
        table.add_column(width=STEP)
    # The symbol stands under the corner of its stair, and the `?` of a doubt beside it.
    aligned = [[f" {symbol}" for symbol in column] for column in symbols]
    for row, marks in zip(rows, _by_row(aligned, styles), strict=True):
        table.add_row(Text(row), *marks)
    return table


def _by_row(symbols: Sequence[Sequence[str]], styles: Sequence[Sequence[str]]) -> list[list[Text]]:
    """The marks of every row, from left to right."""
    columns = [[Text(s, style=t) for s, t in zip(*pair, strict=True)] for pair in zip(symbols, styles, strict=True)]
    return [list(row) for row in zip(*columns, strict=True)]
