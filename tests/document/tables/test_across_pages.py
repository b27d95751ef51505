"""Tables, rows and merged cells over page breaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.model import Table
from plan_assessor.document.tables.across_pages import _matched
from tests.document.pdf.builder import horizontal, put, read, table, tables, vertical

WIDTHS = [40, 160, 120, 60]
HEADER = ["Nr.", "Priemone", "Vykdytojas", "Lesos"]
FIRST = ["1.", "Rengti kursus", "Svietimo skyrius", "12,5"]
SECOND = ["2.", "Versti atmintine", "Komunikacijos skyrius", "3,0"]


def pages(*rows: list[list[str]], widths: tuple[list[float], ...] = ()) -> list[list[list[str]]]:
    """The tables of a document with one table a page."""
    shapes = widths or (WIDTHS,) * len(rows)
    draws = [
        lambda c, part=part, shape=shape: table(c, 72, shape, part) for part, shape in zip(rows, shapes, strict=True)
    ]
    return tables(read(*draws))  # type: ignore[arg-type]


def test_table_goes_on() -> None:
    assert pages([HEADER, FIRST], [SECOND, ["3.", "Mokyti", "Taryba", "1"]]) == [
        [HEADER, FIRST, SECOND, ["3.", "Mokyti", "Taryba", "1"]]
    ]


def test_repeated_header_is_there_once() -> None:
    assert pages([HEADER, FIRST], [HEADER, SECOND], [HEADER, FIRST]) == [[HEADER, FIRST, SECOND, FIRST]]


def test_rows_know_their_pages() -> None:
    draws = [lambda c, row=row: table(c, 72, WIDTHS, [HEADER, row]) for row in (FIRST, SECOND)]
    [block] = [block for block in read(*draws).blocks if isinstance(block, Table)]  # type: ignore[arg-type]
    assert block.pages == (1, 1, 2)


def test_other_columns_are_another_table() -> None:
    assert len(pages([HEADER, FIRST], [["a", "b"], ["c", "d"]], widths=(WIDTHS, [190.0, 190.0]))) == 2


def test_text_between_ends_a_table() -> None:
    def second(canvas: Canvas) -> None:
        put(canvas, 60, 90, "2 lentele. Kitos priemones")
        table(canvas, 100, WIDTHS, [HEADER, SECOND])

    assert len(tables(read(lambda c: table(c, 72, WIDTHS, [HEADER, FIRST]), second))) == 2


def test_cards_are_tables_of_their_own() -> None:
    cards = [[["Priemone", name], ["Terminas", "2024 m."], ["Vykdytojas", "Skyrius"]] for name in ("Rengti", "Versti")]
    assert pages(*cards, widths=([100.0, 200.0],) * 2) == cards


def test_facing_pages_with_other_margins() -> None:
    document = read(
        lambda c: table(c, 72, WIDTHS, [HEADER, FIRST], x=60), lambda c: table(c, 72, WIDTHS, [SECOND, FIRST], x=85)
    )
    assert tables(document) == [[HEADER, FIRST, SECOND, FIRST]]


@pytest.mark.parametrize("header", [[], [HEADER]])
def test_cut_row_is_joined(header: list[list[str]]) -> None:
    cut = ["1.", "Rengti lietuviu kalbos", "Svietimo skyrius,", "12,5"]
    rest = ["", "kursus gyventojams", "Socialines paramos skyrius", ""]
    assert pages([HEADER, cut], [*header, rest, SECOND]) == [
        [
            HEADER,
            ["1.", "Rengti lietuviu kalbos kursus gyventojams", "Svietimo skyrius, Socialines paramos skyrius", "12,5"],
            SECOND,
        ]
    ]


@pytest.mark.parametrize("others", [[], [["", "Kalba ir darbas", "", ""]]])
def test_the_rest_of_a_title_is_joined_where_no_other_row_is_like_it(others: list[list[str]]) -> None:
    cut, rest = ["1.", "Isteigti dirbtuves buvusioje", "Seniunija", "12,5"], ["", "Leipalingio mokykloje", "", ""]
    whole = ["1.", "Isteigti dirbtuves buvusioje Leipalingio mokykloje", "Seniunija", "12,5"]
    joined = [HEADER, whole, SECOND] if not others else [HEADER, *others, cut, rest, SECOND]
    assert pages([HEADER, *others, cut], [HEADER, rest, SECOND]) == [joined]


def test_row_without_a_number_is_not_taken_for_the_end_of_another() -> None:
    rows = ["", "VB", "Finansu skyrius", "4,0"]
    assert pages([HEADER, FIRST], [rows, SECOND]) == [[HEADER, FIRST, rows, SECOND]]


def test_merged_cells_go_on_overleaf() -> None:
    def group(canvas: Canvas, left: list[str], sources: list[str], header: bool) -> None:
        top = 72.0
        if header:
            top = table(canvas, top, [40, 160, 120], [["Nr.", "Priemone", "Saltinis"]])
        bottom = top + 20 * len(sources)
        for y in (top, bottom):
            horizontal(canvas, y, 60, 380)
        for i, source in enumerate(sources):
            horizontal(canvas, top + 20 * i, 260, 380)
            put(canvas, 264, top + 13 + 20 * i, source, size=10)
        for x in (60, 100, 260, 380):
            vertical(canvas, x, top, bottom)
        put(canvas, 64, top + 13, left[0], size=10)
        put(canvas, 104, top + 13, left[1], size=10)

    document = read(
        lambda c: group(c, ["1.", "Konsultuoti atvykusius"], ["SB", "VB"], header=True),
        lambda c: group(c, ["", "gyventojus"], ["ES", "Is viso"], header=True),
    )
    [block] = [block for block in document.blocks if isinstance(block, Table)]
    assert [[cell.text for cell in row] for row in block.grid[1:]] == [
        ["1.", "Konsultuoti atvykusius gyventojus", source] for source in ("SB", "VB", "ES", "Is viso")
    ]
    assert block.grid[1][1] is block.grid[4][1]
    assert block.grid[1][1].rows == 4


BORDERS = st.lists(st.integers(0, 60), min_size=2, max_size=9, unique=True).map(sorted)


@given(BORDERS, BORDERS)
def test_no_two_borders_of_one_page_become_the_same_border(xs: list[int], borders: list[int]) -> None:
    matched = [*_matched([float(x) for x in xs], [float(x) for x in borders], 4.0)]
    assert matched == sorted(set(matched))
    assert all(abs(x - border) <= 4.0 for x, border in zip(xs, matched, strict=True))
