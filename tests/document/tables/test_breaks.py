"""Rows and columns that show only where the rulings across them break, as word processors draw them: cell by cell."""

from __future__ import annotations

from itertools import pairwise

from reportlab.pdfgen.canvas import Canvas

from tests.document.pdf.builder import horizontal, put, read, tables, vertical

XS = (60, 160, 260, 360)
HEADER = ["Priemone", "Vykdytojas", "Terminas"]
ROWS = [HEADER, ["Kursai", "Centras", "2024 m."], ["Paroda", "Muziejus", "2025 m."], ["Begimas", "Mokykla", "kasmet"]]


def pieces(canvas: Canvas, top: float, rows: int, xs: tuple[float, ...] = XS) -> None:
    """The vertical borders of so many rows, drawn row by row."""
    for row in range(rows):
        for x in xs:
            vertical(canvas, x, top + 20 * row, top + 20 * row + 19.5)


def texts(canvas: Canvas, top: float, rows: list[list[str]]) -> None:
    for i, row in enumerate(rows):
        for x, text in zip(XS, row, strict=False):
            put(canvas, x + 4, top + 20 * i + 14, text, size=9)


def test_rows_without_rulings_end_where_all_vertical_rulings_break() -> None:
    def page(canvas: Canvas) -> None:
        for y in (72, 92, 152):
            horizontal(canvas, y, 60, 360)
        pieces(canvas, 72, 4)
        texts(canvas, 72, ROWS)

    assert tables(read(page)) == [ROWS]


def test_a_cell_merged_over_rows_is_not_cut_where_its_border_breaks() -> None:
    def page(canvas: Canvas) -> None:
        for y in (72, 92, 152):
            horizontal(canvas, y, 60, 360)
        for y in (112, 132):
            horizontal(canvas, y, 160, 360)
        pieces(canvas, 72, 4)
        texts(canvas, 72, [HEADER, ["Kursai", "Centras", "2024 m."], ["", "Muziejus", "2025 m."], ["", "x", "y"]])

    (found,) = tables(read(page))
    assert [row[0] for row in found] == ["Priemone", "Kursai", "Kursai", "Kursai"]


def test_a_ruling_that_does_not_break_keeps_the_row_whole() -> None:
    def page(canvas: Canvas) -> None:
        for y in (72, 92, 132):
            horizontal(canvas, y, 60, 360)
        pieces(canvas, 72, 3, XS[:3])
        vertical(canvas, XS[3], 72, 132)
        texts(canvas, 72, [HEADER, ["Lietuviu kalbos", "Centras", "2024 m."], ["kursai", "", ""]])

    (found,) = tables(read(page))
    assert found == [HEADER, ["Lietuviu kalbos kursai", "Centras", "2024 m."]]


def test_columns_in_one_box_part_where_the_rulings_above_and_below_break() -> None:
    def page(canvas: Canvas) -> None:
        for y in (72, 92, 112):
            for left, right in pairwise(XS):
                horizontal(canvas, y, left, right - 0.5)
        for x in (60, 160, 359.5):
            vertical(canvas, x, 72, 112)
        texts(canvas, 72, ROWS[:2])

    assert tables(read(page)) == [ROWS[:2]]


def test_words_over_a_break_keep_their_cell_whole() -> None:
    def page(canvas: Canvas) -> None:
        for y in (72, 92, 112):
            for left, right in pairwise(XS):
                horizontal(canvas, y, left, right - 0.5)
        for x in (60, 160, 359.5):
            vertical(canvas, x, 72, 112)
        texts(canvas, 72, [["Priemone", "Vykdytojas ir visi jo partneriai"], ["Kursai", "Centras", "2024 m."]])

    (found,) = tables(read(page))
    assert found[0] == ["Priemone", "Vykdytojas ir visi jo partneriai", "Vykdytojas ir visi jo partneriai"]
    assert found[1] == ["Kursai", "Centras", "2024 m."]
