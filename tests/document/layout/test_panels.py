"""Pages parted by upright lines, blocks in the corner, large numbers and headings broken where it looks best."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.document.pdf.builder import BOLD, LANDSCAPE, paragraphs, put, read, tables

PANELS = [
    ["Ko norime", "Kad atvykusieji rastu cia namus", "ir greitai imtu dirbti.", "Tai svarbu visiems."],
    ["Ka darysime", "Mokysime kalbos", "Kada: rudeni", "Lankysime seimas", "Kada: ziema"],
    ["Kas dirbs", "Bibliotekos ir mokyklos", "visame rajone, o joms", "padeda seniunijos."],
]
STEP = 17.0
"""Points between lines, at other heights in each panel."""


def parted(canvas: Canvas, how: str) -> None:
    """Three panels with a dashed line, or the edge of a ground, between each two."""
    for number, panel in enumerate(PANELS):
        left = 281 * number
        if how == "grounds" and number != 1:
            canvas.setFillGray(0.9)
            canvas.rect(left, 0, 281, 595, stroke=0, fill=1)
            canvas.setFillGray(0)
        elif how == "dashes" and number:
            canvas.setDash(2, 3)
            canvas.line(left, 20, left, 575)
        for line, text in enumerate(panel):
            put(canvas, left + 20, 60 + 3 * number + STEP * line, text, size=10)


@pytest.mark.parametrize("how", ["dashes", "grounds"])
def test_the_panels_of_a_leaflet_are_read_one_after_another(how: str) -> None:
    text = " ".join(paragraphs(read(lambda canvas: parted(canvas, how), size=LANDSCAPE)))
    assert text == " ".join(line for panel in PANELS for line in panel)


def test_an_upright_line_that_words_cross_parts_nothing() -> None:
    def page(canvas: Canvas) -> None:
        parted(canvas, "dashes")
        put(canvas, 60, 300, "Eilute, kuri eina per visas skiltis " * 4, size=10)

    assert "Ko norime Ka darysime" in " ".join(paragraphs(read(page, size=LANDSCAPE)))


def test_large_numbers_stand_before_the_lines_beside_them() -> None:
    def page(canvas: Canvas) -> None:
        for number, (first, second) in enumerate([("Mokymai visiems", "kas nori"), ("Kelione po", "apylinkes")], 1):
            top = 100 + 60 * number
            put(canvas, 60, top + 6, str(number), size=20)
            put(canvas, 90, top, first, size=10)
            put(canvas, 90, top + 12, second, size=10)

    first, *_, last = [text for text in paragraphs(read(page)) if text in ("1", "2")]
    text = " ".join(paragraphs(read(page)))
    assert (first, last) == ("1", "2")
    assert text == "1 Mokymai visiems kas nori 2 Kelione po apylinkes"


def test_a_block_in_the_corner_is_apart_from_what_stands_beside_its_first_line() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 60, 80, "Pirmas priedas")
        for line, text in enumerate(["PATVIRTINTA", "Miesto savivaldybes tarybos", "2024 m. sausio 26 d. sprendimu"]):
            put(canvas, 340, 80 + 14 * line, text)

    assert paragraphs(read(page))[:2] == ["Pirmas priedas", "PATVIRTINTA"]


def test_a_value_that_goes_on_below_stays_with_its_label() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 60, 80, "Vykdytojas")
        put(canvas, 240, 80, "Rajono socialiniu paslaugu centras ir visos")
        put(canvas, 240, 94, "seniunijos")

    assert paragraphs(read(page))[0].startswith("Vykdytojas Rajono")


def test_a_bold_line_goes_on_in_the_next() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 60, 80, "Susitikimai su miesto", font=BOLD)
        put(canvas, 60, 94, "darbdaviais", font=BOLD)
        put(canvas, 60, 108, "Ateina visi, kurie iesko darbuotoju.")

    assert paragraphs(read(page))[0] == "Susitikimai su miesto darbdaviais"


def test_the_grounds_of_labels_in_tables_abreast_are_no_cards() -> None:
    card = [("Kam", "Visiems"), ("Kas", "Mokykla"), ("Kada", "2026 m.")]

    def page(canvas: Canvas) -> None:
        for left in (60, 320):
            for number, (label, value) in enumerate(card):
                bottom = 842 - 130 - 24 * number
                canvas.setFillGray(0.9)
                canvas.rect(left, bottom, 60, 24, stroke=0, fill=1)
                canvas.setFillGray(0)
                canvas.line(left, bottom, left + 220, bottom)
                put(canvas, left + 4, 842 - bottom - 8, label, size=9)
                put(canvas, left + 66, 842 - bottom - 8, value, size=9)
            canvas.rect(left, 842 - 130 - 48, 220, 72)

    assert tables(read(page)) == [[list(row) for row in card]] * 2


def test_a_leaflet_without_lines_is_read_panel_by_panel() -> None:
    left = [
        "Tikslas",
        "Kad kiekvienas susikalbetu ir",
        "rastu darba",
        "Kam",
        "Zmonems, kurie atvyko dirbti ir",
        "mokytis",
    ]
    right = [
        "Ko imsimes",
        "Mokytis kalbos skaityklose ir",
        "mokyklose",
        "Kviesti i talkas visus, kurie",
        "gyvena netoli",
    ]

    def page(canvas: Canvas) -> None:
        for x, top, step, texts in ((60, 60, 19, left), (360, 66, 23, right)):
            for number, text in enumerate(texts):
                put(canvas, x, top + step * number, text)

    assert " ".join(paragraphs(read(page, size=LANDSCAPE))) == " ".join([*left, *right])
