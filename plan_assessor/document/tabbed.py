"""Tables written as lines with tabs between their columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from plan_assessor.document.model import Cell, Paragraph, Table

FEWEST_COLUMNS = 3
FEWEST_ROWS = 3
NUMBER_AND_NAME = 2  # columns without which a line goes on with the row above


def with_tabbed_tables(blocks: Iterable[Paragraph | Table]) -> Iterator[Paragraph | Table]:
    """The blocks, runs of tab-separated paragraphs joined into tables.

    Lines of a run are of the same width; or some go on with the row above, in whose first columns nothing stands. Two
    columns are no table: signatures and contents are lines with one tab, too.
    """
    run: list[Paragraph] = []
    between: list[Paragraph] = []
    for block in blocks:
        tabbed = isinstance(block, Paragraph) and len(_columns(block)) > 1
        if isinstance(block, Paragraph) and tabbed:
            run += [*between, block]
            between = []
        elif isinstance(block, Paragraph) and run and not between:
            # „1 uždavinys. …“ over the lines that follow
            between = [block]
        else:
            yield from (*_tables(run), *between, block)
            run, between = [], []
    yield from (*_tables(run), *between)


def _columns(paragraph: Paragraph) -> list[str]:
    """The words between the tabs; blanks among them where the file tells, those at the end left out."""
    columns = [column.strip() for column in paragraph.columns or paragraph.text.strip("\t").split("\t")]
    while columns and not columns[-1]:
        columns.pop()
    return columns


def _tables(run: Sequence[Paragraph]) -> Iterator[Paragraph | Table]:
    lines = [_columns(paragraph) for paragraph in run]
    begun = [line for line in lines if not _goes_on(line)]
    width = max((len(line) for line in begun), default=0)
    if len(begun) < len(lines) and width >= FEWEST_COLUMNS and sum(map(len, begun)) >= FEWEST_ROWS * width:
        yield _joined(run, lines, max(map(len, lines)))
        return
    for own, group in groupby(run, key=lambda paragraph: len(_columns(paragraph))):
        same = list(group)
        yield from [_table(same)] if own >= FEWEST_COLUMNS and len(same) >= FEWEST_ROWS else same


def _goes_on(line: Sequence[str]) -> bool:
    """True for a line of a row that began above: there is no number, or no name, and something behind that."""
    return len(line) > 1 and not all(line[:NUMBER_AND_NAME])


def _joined(run: Sequence[Paragraph], lines: Sequence[Sequence[str]], width: int) -> Table:
    """The table, each line that goes on put to the row above it; a line without a tab lies across."""
    rows: list[list[str]] = []
    pages: list[int | None] = []
    for paragraph, line in zip(run, lines, strict=True):
        padded = [*line, *[""] * (width - len(line))] if len(line) > 1 else [line[0]] * width
        if rows and _goes_on(line) and not _is_across(rows[-1]):
            rows[-1] = [f"{above} {below}".strip() for above, below in zip(rows[-1], padded, strict=True)]
        else:
            rows.append(padded)
            pages.append(paragraph.page)
    grid = tuple(_row(number, texts, across=_is_across(texts)) for number, texts in enumerate(rows))
    return Table(grid=grid, pages=tuple(pages), ruled=False)


def _is_across(texts: Sequence[str]) -> bool:
    return len(set(texts)) == 1


def _row(number: int, texts: Sequence[str], *, across: bool) -> tuple[Cell, ...]:
    if across:
        return (Cell(text=texts[0], row=number, column=0, columns=len(texts)),) * len(texts)
    return tuple(Cell(text=text, row=number, column=column) for column, text in enumerate(texts))


def _table(run: Sequence[Paragraph]) -> Table:
    grid = tuple(_row(number, _columns(paragraph), across=False) for number, paragraph in enumerate(run))
    return Table(grid=grid, pages=tuple(paragraph.page for paragraph in run), ruled=False)
