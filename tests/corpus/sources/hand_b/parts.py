"""Building blocks of the second set."""

from __future__ import annotations

from collections.abc import Sequence

from sources.model import Measure
from sources.word import Cell, Draft, Row, run


class Name(str):
    """The words of a measure, wherever they stand in a row."""

    __slots__ = ()


class Sheet:
    """The rows of a measures table, and the labels of its measures, which are written beside their rows."""

    def __init__(self, *head: Row) -> None:
        self.rows: list[Row] = list(head)
        self.measures: list[Measure] = []

    def row(self, *cells: str | Cell) -> None:
        """A row that is no measure of the plan: a group, a subtotal, a legend, a measure on another subject."""
        self.rows.append(cells)

    def measure(self, filled: str, *cells: str | Cell, title: str = "") -> None:
        """A row with a measure; its title is the :class:`Name` among the cells unless ``title`` says otherwise."""
        self.rows.append(cells)
        texts = [cell.text if isinstance(cell, Cell) else cell for cell in cells]
        named = [title] if title else [str(text) for text in texts if isinstance(text, Name)]
        if len(named) != 1:
            raise ValueError(f"one title expected: {cells}")
        self.measures.append(Measure(" ".join(named[0].split()), filled))

    def group(self, text: str, width: int, *, shade: str = "") -> None:
        """A row of one cell over the whole width."""
        self.row(Cell(text, cols=width, bold=True, shade=shade))


def act(draft: Draft, body: str, kind: str, title: str, line: str, place: str) -> None:
    """The head of an act: issuing body, kind, title, line of date and number, place."""
    draft.lines(body, kind, align="center", bold=True)
    draft.p(title, align="center", bold=True)
    draft.lines(line, place, align="center")
    draft.p()


def signature(draft: Draft, post: str, name: str = "") -> None:
    """A signature line; drafts have no name."""
    draft.p()
    draft.p(f"{post}{' ' * 60}{name}".rstrip())


def bold_head(draft: Draft, text: str, rest: str) -> None:
    """A paragraph whose first words are bold."""
    draft.p([run(text, bold=True), rest], align="justify")


def plain(rows: Sequence[Sequence[str]]) -> list[Row]:
    """Rows of plain strings as table rows."""
    return [list(row) for row in rows]
