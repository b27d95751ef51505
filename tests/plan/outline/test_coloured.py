"""Terms that are coloured in."""

from __future__ import annotations

import pytest

from plan_assessor.document.model import Cell, Table
from plan_assessor.plan.outline.coloured import TICK, ticked

GREEN, GREY = "70AD47", "D9D9D9"


def table(*rows: list[tuple[str, str | None]]) -> Table:
    grid = tuple(
        tuple(Cell(text=text, row=i, column=j, shade=shade) for j, (text, shade) in enumerate(row))
        for i, row in enumerate(rows)
    )
    return Table(grid=grid, pages=(None,) * len(grid))


HEADER = [("Priemonė", GREY), ("2024", GREY), ("2025", GREY)]


@pytest.mark.parametrize(
    ("rows", "marks"),
    [
        ([[("a", None), ("", GREEN), ("", None)], [("b", None), ("", None), ("", GREEN)]], {(1, 1), (2, 2)}),
        ([[("a", None), ("", GREEN), ("", GREEN)], [("b", None), ("", None), ("", GREEN)]], {(1, 1), (1, 2), (2, 2)}),
        ([[("a", GREY), ("", GREY), ("", GREY)], [("b", None), ("", None), ("", None)]], set()),
        ([[("a", None), ("", GREY), ("", None)], [("b", None), ("", GREY), ("", None)]], set()),
        ([[("a", None), ("5", GREEN), ("", None)], [("b", None), ("", None), ("", None)]], set()),
    ],
    ids=["terms", "a column coloured throughout beside others", "stripes", "a coloured column", "words"],
)
def test_a_colour_is_a_mark_where_it_tells_cells_apart(
    rows: list[list[tuple[str, str | None]]], marks: set[tuple[int, int]]
) -> None:
    found = ticked(table(HEADER, *rows))
    assert {cell.corner for cell in found.cells if cell.text == TICK} == marks
