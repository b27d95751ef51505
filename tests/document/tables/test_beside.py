"""Wide sheets printed on two pages."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.model import Table
from tests.document.pdf.builder import LANDSCAPE, put, read, table, tables

LEFT = [["Nr.", "Priemone"], ["1", "Kursai"], ["2", "Paroda"], ["3", "Begimas"]]
RIGHT = [
    ["Vykdytojas", "Terminas", "Lesos"],
    ["Centras", "2024", "5"],
    ["Muziejus", "2025", "7"],
    ["Mokykla", "2024", "1"],
]


def left(canvas: Canvas) -> None:
    table(canvas, 60, [40, 400], LEFT)


def right(canvas: Canvas) -> None:
    table(canvas, 60, [200, 100, 60], RIGHT)


def test_columns_that_go_on_belong_to_the_same_rows() -> None:
    document = read(left, right, size=LANDSCAPE)
    assert tables(document) == [[a + b for a, b in zip(LEFT, RIGHT, strict=True)]]
    (found,) = (block for block in document.blocks if isinstance(block, Table))
    assert found.pages == (1, 1, 1, 1)


def test_tables_at_other_heights_stay_apart() -> None:
    assert tables(read(left, lambda c: table(c, 90, [200, 100, 60], RIGHT))) == [LEFT, RIGHT]


def test_text_between_them_keeps_tables_apart() -> None:
    assert tables(read(lambda c: (left(c), put(c, 60, 400, "Pastaba."))[0], right)) == [LEFT, RIGHT]


def test_a_table_of_the_same_columns_is_no_second_half() -> None:
    card = [["Priemone", "Kursai"], ["Vykdytojas", "Centras"], ["Terminas", "2024"]]
    other = [["Priemone", "Paroda"], ["Vykdytojas", "Muziejus"], ["Terminas", "2025"]]
    found = tables(read(lambda c: table(c, 60, [100, 200], card), lambda c: table(c, 60, [100, 200], other)))
    assert found == [card, other]
