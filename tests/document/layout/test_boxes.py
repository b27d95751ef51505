"""Boxes of text beside one another or beside text: each is read by itself."""

from collections.abc import Sequence

import pytest
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.layout.badges import lift_badges
from plan_assessor.document.layout.boxes import take_boxes
from plan_assessor.document.layout.model import Word
from tests.document.pdf.builder import FONT, paragraphs, put, read, table, tables

CARDS = [
    ["Rengti kalbos kursus", "Vykdytojas: centras", "Terminas: 2026 m."],
    ["Samdyti koordinatoriu", "Vykdytojas: administracija", "Terminas: 2027 m."],
    ["Padeti rasti busta", "Vykdytojas: seniunija", "Terminas: nuolat"],
    ["Versti atmintines", "Vykdytojas: skyrius", "Terminas: 2028 m."],
]
SIZE = 9.0


def lines(canvas: Canvas, x: float, top: float, texts: Sequence[str], step: float = 20) -> None:
    for number, text in enumerate(texts):
        put(canvas, x, top + step * number, text, size=SIZE)


def ground(canvas: Canvas, x: float, top: float, wide: float, high: float, how: str) -> None:
    """A box with a ground, round corners, a border, or four lines for one."""
    bottom = 842 - top - high
    canvas.setFillGray(0.85)
    if how == "round":
        canvas.roundRect(x, bottom, wide, high, 8, stroke=0, fill=1)
    elif how == "lines":
        canvas.lines([(x, bottom, x + wide, bottom), (x, bottom + high, x + wide, bottom + high),
                      (x, bottom, x, bottom + high), (x + wide, bottom, x + wide, bottom + high)])  # fmt: skip
    else:
        canvas.rect(x, bottom, wide, high, stroke=how == "border", fill=how == "filled")
    canvas.setFillGray(0)


@pytest.mark.parametrize("how", ["filled", "round", "border", "lines"])
def test_cards_abreast_are_read_one_after_another(how: str) -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 60, 80, "Musu darbai")
        for number, card in enumerate(CARDS):
            x, top = 60 + 250 * (number % 2), 100 + 120 * (number // 2)
            ground(canvas, x, top, 230, 100, how)
            # the lines of the two stand at different heights, as titles of several lines make them
            lines(canvas, x + 10, top + 20 + 7 * (number % 2), card)
        put(canvas, 60, 400, "Kaip seksime pazanga")

    expected = [text for card in CARDS for text in card]
    assert paragraphs(read(page)) == ["Musu darbai", *expected, "Kaip seksime pazanga"]


def test_the_head_of_a_card_is_of_its_card() -> None:
    def page(canvas: Canvas) -> None:
        for number, (title, *fields) in enumerate(CARDS):
            x, top = 60 + 250 * (number % 2), 100 + 120 * (number // 2)
            canvas.setFillGray(0.7)
            canvas.rect(x, 842 - top - 25, 230, 25, stroke=0, fill=1)
            ground(canvas, x, top + 25, 230, 75, "filled")
            lines(canvas, x + 10, top + 16, [title])
            lines(canvas, x + 10, top + 45, fields)

    assert paragraphs(read(page)) == [text for card in CARDS for text in card]


def test_a_call_out_is_read_after_the_text_beside_it() -> None:
    text = "Mieste gyvena daug zmoniu, kurie atvyko neseniai ir dar tik mokosi kalbos. " * 6

    def page(canvas: Canvas) -> None:
        lines(canvas, 60, 100, simpleSplit(text, FONT, SIZE, 250), step=12)
        ground(canvas, 340, 110, 180, 70, "round")
        lines(canvas, 350, 125, ["TIKSLAS", "Kad kiekvienas rastu", "cia namus ir darba."], step=15)

    first, title, *goal = paragraphs(read(page))
    assert (first, title) == (text.strip(), "TIKSLAS")
    assert " ".join(goal) == "Kad kiekvienas rastu cia namus ir darba."


def test_a_number_on_a_spot_stands_before_the_lines_beside_it() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillGray(0.7)
        canvas.circle(75, 842 - 112, 15, stroke=0, fill=1)
        canvas.setFillGray(0)
        put(canvas, 72, 115, "1", size=SIZE)
        lines(
            canvas, 100, 103, simpleSplit("Rengti lietuviu kalbos kursus visiems, kas nori", FONT, SIZE, 110), step=12
        )

    number, *text = paragraphs(read(page))
    assert (number, " ".join(text)) == ("1", "Rengti lietuviu kalbos kursus visiems, kas nori")


def test_shaded_cells_of_a_table_stay_in_their_rows() -> None:
    rows = [["Nr.", "Priemone", "Terminas"], ["1.", "Kursai", "2026 m."], ["2.", "Vertimas", "2027 m."]]

    def page(canvas: Canvas) -> None:
        for number, row in enumerate(rows):
            for x, wide, text in zip((60, 110, 310), (50, 200, 100), row, strict=True):
                ground(canvas, x, 100 + 40 * number, wide, 40, "filled" if number else "border")
                canvas.rect(x, 842 - 140 - 40 * number, wide, 40)
                put(canvas, x + 4, 125 + 40 * number, text, size=SIZE)

    assert tables(read(page)) == [rows]


def test_a_drawing_of_many_boxes_is_none_of_them() -> None:
    boxes = [(x, y, x + 90.0, y + 40.0) for x in range(0, 5_000, 10) for y in range(0, 5_000, 50)]
    words = [Word(10, 10, 40, 20, "Planas", spaced=True, index=0)]
    assert take_boxes(words, boxes, []) == (words, [])
    assert lift_badges(words, boxes) == words


def test_cells_that_each_hold_a_card_with_a_head_are_read_like_boxes() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 100, [240, 240], [["", ""]], height=110)
        for number, (title, *fields) in enumerate(CARDS[:2]):
            x = 60 + 240 * number
            ground(canvas, x + 6, 110, 200, 26, "filled")
            lines(canvas, x + 20, 126, [title])
            # beside each other in the two cells, but not at the same height
            lines(canvas, x + 20, 160 + 6 * number, fields)

    document = read(page)
    assert tables(document) == []
    assert paragraphs(document) == [text for card in CARDS[:2] for text in card]


def test_cells_with_a_shaded_word_stay_cells() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 100, [240, 240], [["pirma", "antra"], ["trecia", "ketvirta"]], height=40)
        ground(canvas, 66, 104, 60, 20, "filled")
        put(canvas, 64, 115, "pirma")

    assert len(tables(read(page))) == 1


def test_cards_without_boxes_are_told_by_the_labels_that_they_share() -> None:
    cards = [
        ["Rengti kalbos kursus", "kas daro", "Centras", "kada", "2026 m.", "uz kiek", "500 Eur"],
        ["Samdyti koordinatoriu", "trims metams", "kas daro", "Skyrius", "kada", "nuolat", "uz kiek", "900 Eur"],
    ]

    def page(canvas: Canvas) -> None:
        put(canvas, 60, 80, "Ka darome")
        for number, card in enumerate(cards):
            lines(canvas, 60 + 250 * number, 120, card)

    assert paragraphs(read(page)) == ["Ka darome", *cards[0], *cards[1]]
