"""What once made words vanish, or the whole document: each with the smallest file that did."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.pdf.reader import read_pdf
from tests.document.pdf.builder import horizontal, paragraphs, prose, put, read, table, tables, vertical
from tests.hostile.pdfs import FONT, stream
from tests.hostile.pdfs import pdf as file_of


@pytest.mark.parametrize("gap", [4.0, 5.0, 6.0, 7.0])
def test_rulings_close_together_do_not_end_a_table_that_goes_on(gap: float) -> None:
    def page(canvas: Canvas, first: int, close: float) -> None:
        xs = (60, 160, 160 + close, 300)
        for i in range(4):
            horizontal(canvas, 60 + 180 * i, 60, 300)
            put(canvas, 64, 80 + 180 * min(i, 2), f"{first + i} kursai", size=9)
        for x in xs:
            vertical(canvas, x, 60, 600)

    document = read(lambda c: page(c, 1, gap), lambda c: page(c, 5, 3.5), lambda c: page(c, 9, gap))
    assert "words_lost" not in [notice.code for notice in document.notices]
    assert {text for rows in tables(document) for row in rows for text in row} >= {"1 kursai", "5 kursai", "9 kursai"}


@pytest.mark.parametrize(
    "boxes", ["/MediaBox [0 0 595 842]", "/MediaBox [-50 -50 545 792]", "/MediaBox [0 0 842 1191]"]
)
def test_page_boxes_of_the_page_tree_hold_beside_a_stamp(boxes: str) -> None:
    top = 780 if "-50" not in boxes else 730
    content = f"BT /F1 12 Tf 20 {top} Td (virsuje) Tj ET BT /F1 12 Tf 20 40 Td (apacioje) Tj ET".encode()
    stamp = stream(
        b"BT /F1 9 Tf 0 3 Td (spaudas) Tj ET",
        f"/Type /XObject /Subtype /Form /BBox [0 0 90 20] /Resources << /Font {FONT} >>",
    )
    data = file_of(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            f"<< /Type /Pages /Kids [3 0 R] /Count 1 {boxes} >>",
            f"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [5 0 R] /Resources << /Font {FONT} >> >>",
            stream(content),
            "<< /Type /Annot /Subtype /Stamp /F 4 /Rect [200 300 290 320] /AP << /N 6 0 R >> >>",
            stamp,
        ]
    )
    assert paragraphs(read_pdf(data, "planas.pdf")) == ["virsuje", "spaudas", "apacioje"]


@pytest.mark.parametrize("line", ["Tikslas 2", "Priedas 2.", "2 lentele"])
def test_a_heading_with_the_number_of_its_page_is_none(line: str) -> None:
    def second(canvas: Canvas) -> None:
        put(canvas, 72, 50, line)
        prose(canvas, 90, "Gerinti gyvenimo kokybe rajone. " * 5)

    assert line in paragraphs(read(lambda c: prose(c, 90, "Programa skirta visiems. " * 9), second))


def test_a_line_that_comes_back_on_one_page_is_no_header() -> None:
    def page(canvas: Canvas) -> None:
        for y in (30, 42, 54):
            put(canvas, 72, y, "Kursai", size=9)
        prose(canvas, 90, "Programa skirta visiems miesto gyventojams. " * 5)

    assert "".join(paragraphs(read(page))).count("Kursai") == 3


@pytest.mark.parametrize("shift", [0.0, 0.5, 1.0])
def test_a_word_drawn_twice_is_one(shift: float) -> None:
    def page(canvas: Canvas) -> None:
        for by in (0.0, shift):
            put(canvas, 72 + by, 100 + by, "Plano tikslas")
            table(canvas, 130, [100, 100], [["a", "b"], ["c", "d"]], x=60 + by)

    document = read(page)
    assert paragraphs(document) == ["Plano tikslas"]
    assert tables(document) == [[["a", "b"], ["c", "d"]]]


def test_words_that_stand_close_are_several() -> None:
    def page(canvas: Canvas) -> None:
        x = 72.0
        for word in ("Strateginis", "planas", "numato", "priemones", "gyventojams"):
            put(canvas, x, 100, word)
            x += canvas.stringWidth(word, canvas._fontname, 12) + 1.3

    assert paragraphs(read(page)) == ["Strateginis planas numato priemones gyventojams"]


def test_pages_beyond_a_wrong_count_are_read() -> None:
    pages = [
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number} 0 R /Resources << /Font {FONT} >> >>"
        for number in (6, 7, 8)
    ]
    contents = [stream(b"BT /F1 12 Tf 72 700 Td (Puslapis %d) Tj ET" % number) for number in (1, 2, 3)]
    tree = "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 1 >>"
    document = read_pdf(file_of(["<< /Type /Catalog /Pages 2 0 R >>", tree, *pages, *contents]), "planas.pdf")
    assert paragraphs(document) == ["Puslapis 1", "Puslapis 2", "Puslapis 3"]
    assert [notice.code for notice in document.notices] == ["fallback_reader"]
