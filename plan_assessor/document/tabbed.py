"""Tables written as lines with tabs between their columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from plan_assessor.document.model import Cell, Paragraph, Table

FEWEST_COLUMNS = 3
FEWEST_ROWS = 3


def with_tabbed_tables(blocks: Iterable[Paragraph | Table]) -> Iterator[Paragraph | Table]:
    """The blocks, runs of tab-separated paragraphs of the same width joined into tables.

    Two columns are no table: signatures and contents are lines with one tab, too.
    """
    run: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph) and len(_columns(block)) >= FEWEST_COLUMNS:
            if run and len(_columns(run[-1])) != len(_columns(block)):
                yield from _flush(run)
                run = []
            run.append(block)
            continue
        yield from _flush(run)
        run = []
        yield block
    yield from _flush(run)


def _columns(paragraph: Paragraph) -> list[str]:
    return [column.strip() for column in paragraph.text.strip("\t").split("\t")]


def _flush(run: Sequence[Paragraph]) -> Iterator[Paragraph | Table]:
    if len(run) < FEWEST_ROWS:
        yield from run
        return
    rows = [_columns(paragraph) for paragraph in run]
    grid = tuple(tuple(Cell(text=text, row=i, column=j) for j, text in enumerate(row)) for i, row in enumerate(rows))
    yield Table(grid=grid, pages=tuple(paragraph.page for paragraph in run), ruled=False)
