"""Characters: repairs, turned pages, words of neighbouring cells, footnote marks, bold fonts."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.layout.lines import item_kind, join_lines
from plan_assessor.document.model import Paragraph
from plan_assessor.document.pdf.frame import Boxes, Frame
from plan_assessor.document.pdf.repair import repair
from plan_assessor.document.pdf.words import read_words
from tests.document.pdf.builder import (
    BOLD,
    FONT,
    PROSE,
    needs_lithuanian,
    paragraphs,
    pdf,
    prose,
    put,
    read,
    table,
    tables,
)


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("u\u017e", "už"),
        ("e\u0307", "ė"),
        ("2018\uf02d2020", "2018–2020"),
        ("\uf0b7", "•"),
        ("A1\u2011234", "A1-234"),
        ("uz\xadim\xadtu\xadmo", "uzimtumo"),
        ("savival\xad", "savival\xad"),
        ("ﬁnansai", "finansai"),
        ("pa\x00vadinimas\u200b", "pavadinimas"),
        ("savival\ufffe", "savival-"),
        ("birţelio", "birţelio"),
    ],
)
def test_repairs(text: str, repaired: str) -> None:
    assert repair(text) == repaired


@pytest.mark.parametrize(
    ("line", "following", "joined"),
    [
        ("lietuvių kalbos", "kursai", "lietuvių kalbos kursai"),
        ("savival-", "dybės planas", "savivaldybės planas"),
        ("savival\xad", "dybės planas", "savivaldybės planas"),
        ("Vilniaus-", "Kauno kelias", "Vilniaus-Kauno kelias"),
        ("2023–", "2025 m.", "2023–2025 m."),
        ("2015-", "ųjų metų", "2015-ųjų metų"),
        ("Gargždai–", "Klaipėda", "Gargždai–Klaipėda"),
        ("planas –", "dokumentas", "planas – dokumentas"),
        ("kaita (–", "488)", "kaita (–488)"),
    ],
)
def test_lines_are_joined(line: str, following: str, joined: str) -> None:
    assert join_lines(line, following) == joined


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("1. Patvirtinti", "number"),
        ("2.1. gerinti", "number"),
        ("D.1.1. Priemonė", "number"),
        ("a) teikti", "number"),
        ("3) rengti", "number"),
        ("• mokyti", "bullet"),
        ("– mokyti", "dash"),
        ("2022 m. vasario 10 d.", None),
        ("– 76", None),
        ("J. Basanavičiaus g.", None),
        ("1 uždavinys", None),
    ],
)
def test_items_of_lists_are_known(line: str, kind: str | None) -> None:
    assert item_kind(line) == kind


@needs_lithuanian
def test_lithuanian_letters() -> None:
    text = "Ąžuolų gatvė, įžūlūs ėriukai, šešiasdešimt čiuožėjų, ĄČĘĖĮŠŲŪŽ"
    assert paragraphs(read(lambda c: put(c, 72, 100, text))) == [text]


def test_letter_spaced_words_stay_as_they_are() -> None:
    assert paragraphs(read(lambda c: put(c, 72, 100, "taryba n u s p r e n d e:"))) == ["taryba n u s p r e n d e:"]


def test_letter_spaced_words_are_told_apart() -> None:
    assert paragraphs(read(lambda c: put(c, 72, 100, "P L A N O   P R I E M O N E S"))) == [
        "P L A N O  P R I E M O N E S"
    ]


def test_hyphen_at_the_end_of_a_line_goes() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas, 100, PROSE * 3)
        put(canvas, 72, 300, "Planas skirtas visiems miesto ir kaimo gyventojams, taip pat atvykusiems savival-")
        put(canvas, 72, 314.5, "dybės centre.")

    assert paragraphs(read(page))[-1].endswith("atvykusiems savivaldybės centre.")


def test_footnote_marks_go_and_raised_units_stay() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "metodika")
        put(canvas, 72 + canvas.stringWidth("metodika", FONT, 12), 95, "1", size=7)
        put(canvas, 72, 130, "30 km")
        put(canvas, 72 + canvas.stringWidth("30 km", FONT, 12), 125, "2", size=7)

    assert paragraphs(read(page)) == ["metodika", "30 km2"]


def test_bold_paragraphs() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "PRIEMONES", font=BOLD)
        put(canvas, 72, 130, "Planas")

    assert [block.bold for block in read(page).blocks if isinstance(block, Paragraph)] == [True, False]


@pytest.mark.parametrize("turn", [90, 180, 270])
@pytest.mark.parametrize("marked", [True, False])
def test_turned_pages_are_read_upright(turn: int, marked: bool) -> None:
    """Whether the page says that it is turned or not: text that stands across is laid down."""

    def page(canvas: Canvas) -> None:
        if marked:
            canvas.setPageRotation(turn)
        canvas.translate(*{90: (842, 0), 180: (842, 842), 270: (0, 842)}[turn])
        canvas.rotate(turn)
        table(canvas, 60, [50, 200, 80], [["Nr.", "Priemone", "Terminas"], ["1.", "Rengti kursus", "2024 m."]])
        put(canvas, 60, 150, "Pastaba po lentele")

    document = read(page, size=(842, 842))
    assert tables(document) == [[["Nr.", "Priemone", "Terminas"], ["1.", "Rengti kursus", "2024 m."]]]
    assert paragraphs(document) == ["Pastaba po lentele"]


@pytest.mark.parametrize("turn", [90, 270])
def test_text_across_a_header_cell_is_read_in_its_order(turn: int) -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 60, [40, 100], [["", "Priemone"], ["01", "Rengti"]], height=90)
        canvas.saveState()
        canvas.translate(*{90: (76, 842 - 140), 270: (84, 842 - 65)}[turn])
        canvas.rotate(turn)
        canvas.setFont(FONT, 9)
        canvas.drawString(0, 0, "Programos")
        canvas.drawString(0, -11, "tikslo kodas")
        canvas.restoreState()

    assert tables(read(page))[0][0][0] == "Programos tikslo kodas"


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_letters_that_stand_alone_are_turned_as_they_are_drawn(turn: int) -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Page of text that is read from left to right")
        canvas.setFont(FONT, 9)
        canvas.translate(300, 400)
        canvas.rotate(turn)
        for number, text in enumerate(("V", "y", "kd.")):
            canvas.drawString(20 * number, 0, text)

    opened = pdfium.PdfDocument(pdf(page))[0].get_textpage()
    words = read_words(opened.raw, Frame(0, 0, 595, 842), 100).words
    assert [word.turn for word in words if word.text in ("V", "y", "kd.")] == [turn] * 3


def test_words_of_neighbouring_cells_are_told_apart() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 60, [40, 40, 40], [["", "", ""], ["1", "2", "3"]])
        put(canvas, 100 - canvas.stringWidth("120", FONT, 10), 73, "120", size=10)
        put(canvas, 100.3, 73, "340", size=10)

    assert tables(read(page))[0][0] == ["120", "340", ""]


def test_sides_of_a_ground_over_which_text_runs_make_no_table() -> None:
    def page(canvas: Canvas) -> None:
        canvas.rect(40, 40, 515, 760)
        canvas.line(110, 40, 110, 800)
        for number in range(20):
            put(canvas, 60, 100 + 30 * number, "Bendruomenės pokalbiai apie energiją vyksta kiekvieną savaitę")

    document = read(page)
    assert not tables(document)
    assert "Bendruomenės pokalbiai apie energiją vyksta" in " ".join(paragraphs(document))


def test_word_that_hangs_over_its_cell_stays_whole() -> None:
    page = lambda c: table(c, 60, [40, 40], [["Savivaldybe", ""], ["a", "b"]])  # noqa: E731
    assert tables(read(page))[0][0] == ["Savivaldybe", ""]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_frame_turns_boxes(turn: int) -> None:
    frame = Frame(100, 50, 300, 450, turn)
    [[x0], [top], [x1], [bottom]] = frame.turned(Boxes([110], [100], [130], [60]))
    expected = {0: (10, 350, 30, 390), 90: (10, 10, 50, 30), 180: (170, 10, 190, 50), 270: (350, 170, 390, 190)}
    assert (x0, top, x1, bottom) == expected[turn]
    assert {frame.width, frame.height} == {200, 400}


def test_half_a_sign_is_one_that_is_not_known() -> None:
    assert repair("tikslas \ud835") == "tikslas \ufffd"
