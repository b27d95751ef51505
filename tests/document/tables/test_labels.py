"""Cards whose labels are shaded and that have no rulings."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from tests.document.pdf.builder import paragraphs, put, read, tables

CARD = [
    ["Pavadinimas", "Kursai"],
    ["Vykdytojas", "Svietimo centras"],
    ["Terminas", "2024 m."],
    ["Lesos", "5 tukst. Eur"],
]


def card(canvas: Canvas, top: float, rows: list[list[str]], width: float = 100) -> None:
    for i, (label, text) in enumerate(rows):
        y = 842 - top - 28 * i
        canvas.setFillGray(0.85)
        canvas.rect(60, y - 12, width, 12, stroke=0, fill=1)
        canvas.setFillGray(0)
        put(canvas, 62, 842 - y + 9, label, size=9)
        for j, line in enumerate(text.split("|")):
            put(canvas, 60 + width + 6, 842 - y + 9 + 11 * j - 5.5 * text.count("|"), line, size=9)


def test_what_stands_beside_a_shaded_label_is_said_of_it() -> None:
    assert tables(read(lambda c: card(c, 100, CARD))) == [CARD]


def test_wrapped_words_belong_to_the_label_in_their_middle() -> None:
    rows = [["Pavadinimas", "Kursai"], ["Veikla", "Mokyti lietuviu kalbos|atvykusius gyventojus"], *CARD[2:]]
    (found,) = tables(read(lambda c: card(c, 100, rows)))
    assert found[1] == ["Veikla", "Mokyti lietuviu kalbos atvykusius gyventojus"]


def test_cards_with_labels_of_other_widths_stay_apart() -> None:
    found = tables(read(lambda c: (card(c, 100, CARD), card(c, 260, CARD, width=112))[0]))
    assert found == [CARD, CARD]


def test_shaded_headings_of_prose_are_no_card() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(4):
            canvas.setFillGray(0.85)
            canvas.rect(60, 842 - 112 - 40 * i, 200, 12, stroke=0, fill=1)
            canvas.setFillGray(0)
            put(canvas, 62, 110 + 40 * i, f"{i} skyrius", size=9)
            put(canvas, 60, 130 + 40 * i, "Programa skirta visiems miesto gyventojams.", size=9)

    document = read(page)
    assert tables(document) == []
    assert "0 skyrius" in paragraphs(document)
