"""Quotations of a scan are marked over the words that were recognised, and these can be selected."""

from __future__ import annotations

from plan_assessor.document.model import Place, ScannedPage, ScannedWord
from plan_assessor.web.beside.model import Page, Part
from plan_assessor.web.beside.quotes import Quotation
from plan_assessor.web.beside.scans import scanned_page

WIDTH, HEIGHT = 595, 842
LINES = (
    (100, "Rengti kalbos", "Švietimo skyrius"),
    (115, "kursus", ""),
    (150, "Konsultuoti", "Švietimo skyrius"),
)


def page(*quotations: Quotation) -> Page:
    """A page with two rows of a table, the words of each cell one after another, every letter five points wide."""
    words = []
    for left, column in ((50, 1), (300, 2)):
        for top, *cells in LINES:
            x = left
            for text in cells[column - 1].split():
                words.append(ScannedWord(x, top, x + 5 * len(text), top + 10, text))
                x += 5 * len(text) + 5
    scan = ScannedPage(number=4, width=WIDTH, height=HEIGHT, turned=0.5, words=tuple(words))
    return scanned_page(scan, WIDTH, HEIGHT, quotations)


def quotation(words: str, beside: str = "") -> Quotation:
    return Quotation("measures-0", "measures", "+", Place(file="planas.pdf", page=4, quote=words), beside)


def test_words_of_two_lines_have_two_boxes() -> None:
    (mark,) = page(quotation("Rengti kalbos kursus")).marks
    assert mark.parts == (Part(50, 100, 65, 10), Part(50, 115, 30, 10))


def test_of_words_that_stand_twice_those_of_the_row_are_marked() -> None:
    (mark,) = page(quotation("Švietimo skyrius", beside="Konsultuoti")).marks
    assert [part.top for part in mark.parts] == [150]


def test_words_that_were_not_recognised_are_not_marked() -> None:
    assert page(quotation("Vykdyti stebėseną")).marks == ()


def test_words_are_selected_line_by_line_and_cell_by_cell() -> None:
    assert [line.words for line in page().lines] == [
        "Rengti kalbos", "kursus", "Konsultuoti", "Švietimo skyrius", "Švietimo skyrius",
    ]  # fmt: skip


def test_the_level_page_is_turned_as_its_picture() -> None:
    assert page().transform == "translate(297.50 421.00) rotate(0.50) translate(-297.50 -421.00)"
