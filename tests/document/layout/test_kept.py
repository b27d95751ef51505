"""No pass of the layout loses a word, and none is read twice."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.layout.kept import pages_with_losses
from plan_assessor.document.layout.model import PageContent, Ruling
from plan_assessor.document.layout.settings import SETTINGS
from plan_assessor.document.model import Document, Table
from plan_assessor.document.tables.whitespace import find_unruled
from tests.document.layout.words import line
from tests.document.pdf.builder import horizontal, put, read, vertical


def letters(document: Document) -> Counter[str]:
    """The letters and figures of all blocks."""
    texts = [cell.text for block in document.blocks if isinstance(block, Table) for cell in block.cells]
    texts += [block.text for block in document.blocks if not isinstance(block, Table)]
    return Counter(sign for text in texts for sign in text if sign.isalnum())


def test_a_page_that_says_less_than_was_read_is_told() -> None:
    page = PageContent(3, lines=[line("Kursai", 10)], letters=6)
    assert pages_with_losses([page], [page]) == []
    page.letters = 9
    assert pages_with_losses([page], [page]) == [3]


NUMBERS = st.lists(st.tuples(st.integers(4, 24), st.integers(2, 28)), min_size=1, max_size=25, unique=True)
RULINGS = st.lists(st.tuples(st.integers(4, 30), st.integers(2, 20), st.integers(3, 28)), max_size=12)


@given(NUMBERS, RULINGS, RULINGS)
def test_words_and_rulings_anywhere_keep_every_word_once(
    places: list[tuple[int, int]], flat: list[tuple[int, int, int]], tall: list[tuple[int, int, int]]
) -> None:
    def page(canvas: Canvas) -> None:
        for i, (x, y) in enumerate(places):
            put(canvas, 20 * x, 100 + 20 * y, f"{chr(ord('a') + i)}odis", size=9)
        for at, start, length in flat:
            horizontal(canvas, 92 + 20 * at, 20 * start, 20 * (start + length))
        for at, start, length in tall:
            vertical(canvas, 20 * at, 92 + 20 * start, 92 + 20 * (start + length))

    document = read(page)
    assert "words_lost" not in [notice.code for notice in document.notices]
    assert letters(document) == Counter("".join(f"{chr(ord('a') + i)}odis" for i in range(len(places))))


def test_an_unruled_table_smaller_than_its_lines_leaves_the_other_words() -> None:
    lines = [line(f"{i}. priemone", 70, 100 + 20 * i, tail="toli", at=500) for i in range(6)]
    page = PageContent(1, width=595, height=842, lines=lines)
    page.horizontal = [Ruling(92.0 + 20 * i, 60, 300) for i in range(7)]
    page.letters = sum(len(word.text) for each in lines for word in each.words)
    find_unruled([page], SETTINGS)
    assert pages_with_losses([page], [page]) == []


def test_rulings_of_several_widths_do_not_read_a_line_twice() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(8):
            horizontal(canvas, 92 + 24 * i, 60, 160 if i < 4 else 172)
            put(canvas, 62, 86 + 24 * i, "Pavadinimas", size=9)
            put(canvas, 200, 86 + 24 * i, f"{i} kursai", size=9)

    document = read(page)
    assert letters(document) == Counter("Pavadinimas" * 8 + "".join(f"{i}kursai" for i in range(8)))
