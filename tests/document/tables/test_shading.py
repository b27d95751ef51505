"""Filled areas: which of them are cells, and the colours of cells."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.pdf.builder import put, read, table, tables
from tests.document.tables.test_grid import ROWS, only_table


def filled(canvas: Canvas, left: float, top: float, right: float, bottom: float, shade: float) -> None:
    """An area without a border."""
    canvas.setFillGray(shade)
    canvas.rect(left, 842 - bottom, right - left, bottom - top, stroke=0, fill=1)
    canvas.setFillGray(0)


def test_shading_in_its_own_colour_is_no_ruling() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(3):
            for j in range(2):
                filled(canvas, 60 + 150 * j, 72 + 40 * i, 210 + 150 * j, 111 + 40 * i, 0.8)
                filled(canvas, 66 + 150 * j, 76 + 40 * i, 204 + 150 * j, 90 + 40 * i, 0.8)
        table(canvas, 72, [150, 150], [["a\nb", "c\nd"]] * 3, height=29)

    assert tables(read(page)) == [[["a b", "c d"]] * 3]


def test_white_behind_prose_is_no_table() -> None:
    lines = [
        "Savivaldybe teikia pagalba visiems",
        "gyventojams, kurie jos paprase rastu,",
        "per viena menesi nuo prasymo.",
    ]

    def page(canvas: Canvas, white: bool) -> None:
        for i, line in enumerate(lines):
            if white:
                filled(canvas, 60, 72 + 14 * i, 300, 86 + 14 * i, 1.0)
            put(canvas, 60, 83 + 14 * i, line)

    document = read(lambda c: page(c, white=True))
    assert document.blocks == read(lambda c: page(c, white=False)).blocks
    assert tables(document) == []


def test_shading_of_text_inside_a_cell_is_no_cell() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 72, [150, 150], [["a", "b"], ["c", "d"]], height=60)
        for i in range(4):
            filled(canvas, 66, 136 + 12 * i, 204, 148 + 12 * i, 0.7)
        table(canvas, 72, [150, 150], [["a", "b"], ["c", "d"]], height=60)

    assert len(tables(read(page))[0]) == 2


@pytest.mark.parametrize("gap", [3.5, 5, 8])
@pytest.mark.parametrize("stroke", [0, 1])
def test_cells_drawn_apart_are_one_table(gap: float, stroke: int) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillGray(0.9)
        for i in range(3):
            for j in range(3):
                canvas.rect(60 + (100 + gap) * j, 700 - (24 + gap) * i, 100, 24, stroke=stroke, fill=1 - stroke)
        canvas.setFillGray(0)
        for i, row in enumerate(ROWS):
            for j, text in enumerate(row):
                put(canvas, 64 + (100 + gap) * j, 842 - 708 + (24 + gap) * i, text, size=9)

    assert tables(read(page)) == [ROWS]


def test_boxes_far_from_one_another_are_no_table() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(3):
            for j in range(3):
                canvas.rect(60 + 120 * j, 700 - 60 * i, 100, 30)
                put(canvas, 64 + 120 * j, 842 - 710 + 60 * i, "zodis")

    assert tables(read(page)) == []


def test_a_cell_knows_its_colour() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.4, 0.6, 0.2)
        canvas.rect(160, 842 - 112, 100, 20, stroke=0, fill=1)
        canvas.setFillGray(0)
        table(canvas, 72, [100, 100], [["Priemone", "2024"], ["Kursai", ""]])

    grid = only_table(page).grid
    assert [[cell.shade for cell in row] for row in grid] == [[None, None], [None, "669933"]]
