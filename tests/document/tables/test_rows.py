"""Rows that stand together between two rulings."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.tables.rows import value_rows
from tests.document.pdf.builder import put, read, table, tables


@pytest.mark.parametrize(
    ("columns", "starts"),
    [
        ([["Moterys", "Vyrai"], ["12", "14"], ["3,5 %", "–"]], [0, 1]),
        ([["Lytis", "Moterys", "Vyrai"], ["", "12", "14"], ["", "3", "4"]], [0, 1, 2]),
        ([["Dirbantys", "pagal sutarti", "Kiti"], ["", "12", "14"], ["", "3", "4"]], [0, 2]),
        ([["Kursai", "uzsienieciams"], ["12", ""], ["3", ""]], None),
        ([["Kursai", "Paroda"], ["Centras", "12"], ["3", "4"]], None),
        ([["Kursai", "Paroda"], ["1", "2"]], None),
    ],
    ids=["values", "title", "wrapped label", "one row", "words", "one column"],
)
def test_lines_of_values_are_rows(columns: list[list[str]], starts: list[int] | None) -> None:
    assert value_rows(columns) == starts


def test_values_in_one_box_are_rows() -> None:
    rows = [["Grupe", "2024", "2025"], ["Vaikai\nJaunimas\nSenjorai", "12\n8\n3", "14\n9\n4"]]
    assert tables(read(lambda c: table(c, 72, [120, 80, 80], rows, height=50))) == [
        [rows[0], ["Vaikai", "12", "14"], ["Jaunimas", "8", "9"], ["Senjorai", "3", "4"]]
    ]


def test_white_through_all_columns_parts_a_row() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 72, [120, 120, 120], [["a", "b", "c"], ["", "", ""]], height=80)
        for i, line in enumerate(("Kursai", "Centras", "kasmet")):
            for step, text in ((0, line), (11, "ir toliau"), (40, line), (51, "ir toliau")):
                put(canvas, 64 + 120 * i, 165 + step, text, size=9)

    (found,) = tables(read(page))
    assert [row[0] for row in found] == ["a", "Kursai ir toliau", "Kursai ir toliau"]


def test_cards_abreast_with_the_same_labels_are_no_rows() -> None:
    cards = [("Kalbos kursai", "Centras", "kasmet"), ("Vertejas", "Skyrius", "2024"), ("Klubas", "Rumai", "2025")]

    def page(canvas: Canvas) -> None:
        table(canvas, 72, [120, 120, 120], [["a", "b", "c"], ["", "", ""]], height=80)
        for i, (name, who, when) in enumerate(cards):
            for step, text in ((0, name), (30, f"Kas daro: {who}"), (41, f"Iki kada: {when}"), (52, "Suma: 9 Eur")):
                put(canvas, 64 + 120 * i, 165 + step, text, size=9)

    (found,) = tables(read(page))
    assert [row[0] for row in found] == ["a", "Kalbos kursai\nKas daro: Centras\nIki kada: kasmet\nSuma: 9 Eur"]
