"""Labels and what is said of each, in two columns of white space: the head of a register, the card of a plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.document.layout.gutters import Span, spans
from plan_assessor.document.layout.lines import item_kind
from plan_assessor.document.layout.model import Line, PageContent, PageTable
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.tables.columns import column_table, row_borders

_FEWEST = 3
_ALIGNED = 1.5
"""Points by which the sides of one column differ, at most."""
_LABEL = 0.4
"""The share of the width of the page that the labels take, at most."""
_MOST_WORDS = 5
_NEAR = 2.5
"""Lines of one block are no further apart than so many font sizes."""


def pair_tables(page: PageContent, settings: TableSettings) -> Iterator[tuple[PageTable, list[Line]]]:
    """The tables of labels and values, and the lines in them."""
    for block in _blocks(page, settings.gutter):
        rows = _rows(block, settings.gutter)
        labels = {_label(row[0], settings.gutter) for row in rows}
        if len(rows) < _FEWEST or len(labels) < len(rows) or all(map(str.isupper, labels)):
            continue  # capitals alone are abbreviations, and what they are short for
        lines = [line for row in rows for line in row]
        ends = max(spans(row[0], settings.gutter)[0][1] for row in rows)
        starts = min(spans(row[0], settings.gutter)[1][0] for row in rows)
        heights = [lines[0].top - 1, *row_borders(rows), lines[-1].bottom + 1]
        border = (ends + starts) / 2
        table = column_table(page.number, lines, heights, [], [border], lambda _x, _top, _bottom: False, settings)
        if table:
            table.ruled, table.gutters = False, [(ends, starts)]
            yield table, lines


def _blocks(page: PageContent, gap: float) -> Iterator[list[Line]]:
    """Runs of lines that are a label with its value, or more of the value, each at the places of the first."""
    block: list[Line] = []
    for line in page.lines:
        if block and not (_is_near(block[-1], line) and _fits(page, block[0], line, gap)):
            yield block
            block = []
        if block or _is_pair(page, spans(line, gap), line):
            block.append(line)
    if block:
        yield block


def _rows(block: Sequence[Line], gap: float) -> list[list[Line]]:
    """The lines of each label."""
    rows: list[list[Line]] = []
    for line in block:
        if len(spans(line, gap)) > 1:
            rows.append([line])
        else:
            rows[-1].append(line)
    return rows


def _is_pair(page: PageContent, parts: Sequence[Span], line: Line) -> bool:
    """Whether a line is a short label at the left, and something beside it."""
    return (
        len(parts) == 2
        and parts[1][0] - page.left <= _LABEL * page.width
        and sum(word.x1 <= parts[0][1] for word in line.words) <= _MOST_WORDS
        and line.words[0].text[0].isupper()
        and item_kind(line.text) is None
    )


def _fits(page: PageContent, first: Line, line: Line, gap: float) -> bool:
    """Whether a line stands in the columns of the first: a label and a value, or a value that goes on."""
    starts, parts = [left for left, _ in spans(first, gap)], spans(line, gap)
    if len(parts) == 1:
        return abs(parts[0][0] - starts[1]) <= _ALIGNED
    return _is_pair(page, parts, line) and all(
        abs(left - start) <= _ALIGNED for (left, _), start in zip(parts, starts, strict=True)
    )


def _label(line: Line, gap: float) -> str:
    end = spans(line, gap)[0][1]
    return " ".join(word.text for word in line.words if word.x1 <= end)


def _is_near(above: Line, line: Line) -> bool:
    return line.base - above.base <= _NEAR * line.size
