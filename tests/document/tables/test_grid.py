"""Ruled tables: merged cells, borders of all kinds, forms, the text of cells, and the algorithm against pdfplumber's."""

from __future__ import annotations

import pdfplumber.table as plumber
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.layout.model import Drawings, Ruling
from plan_assessor.document.layout.settings import SETTINGS
from plan_assessor.document.model import Table
from plan_assessor.document.tables.grid import find_tables
from plan_assessor.document.tables.intersections import TooDenseError, find_cells, group_cells, merge
from tests.document.pdf.builder import horizontal, paragraphs, put, read, table, tables, vertical

ROWS = [["Nr.", "Priemone", "Lesos"], ["1.", "Rengti kursus", "12,5"], ["2.", "Versti", "–"]]
WIDTHS = [40, 200, 60]


def only_table(draw: object) -> Table:
    [block] = [block for block in read(draw).blocks if isinstance(block, Table)]  # type: ignore[arg-type]
    return block


def test_cells_and_pages() -> None:
    found = only_table(lambda c: table(c, 72, WIDTHS, ROWS))
    assert [[cell.text for cell in row] for row in found.grid] == ROWS
    assert (found.pages, found.ruled, found.width) == ((1, 1, 1), True, 3)


def test_merged_cell_is_one_object_at_each_place() -> None:
    def page(canvas: Canvas) -> None:
        for y in (72, 92, 112):
            horizontal(canvas, y, 60, 260)
        vertical(canvas, 60, 72, 112)
        vertical(canvas, 160, 92, 112)
        vertical(canvas, 260, 72, 112)
        put(canvas, 64, 85, "1 uzdavinys. Gerinti prieinamuma", size=9)
        put(canvas, 64, 105, "1.1.", size=9)

    first, second = only_table(page).grid
    assert first[0] is first[1]
    assert (first[0].rows, first[0].columns, first[0].text) == (1, 2, "1 uzdavinys. Gerinti prieinamuma")
    assert second[0] is not second[1]


def test_cell_merged_over_rows() -> None:
    def page(canvas: Canvas) -> None:
        for y in (72, 112):
            horizontal(canvas, y, 60, 260)
        horizontal(canvas, 92, 160, 260)
        for x in (60, 160, 260):
            vertical(canvas, x, 72, 112)
        put(canvas, 64, 95, "Eil. Nr.", size=9)

    grid = only_table(lambda c: (page(c), put(c, 164, 85, "x"))[0]).grid
    assert grid[0][0] is grid[1][0]
    assert grid[0][0].rows == 2


def test_borders_drawn_as_thin_rectangles() -> None:
    def page(canvas: Canvas) -> None:
        for y in (72, 92, 112):
            canvas.rect(60, 842 - y, 200.5, 0.5, stroke=0, fill=1)
        for x in (60, 160, 260):
            for y in (92, 112):
                canvas.rect(x, 842 - y, 0.5, 20, stroke=0, fill=1)
        put(canvas, 64, 85, "a")
        put(canvas, 164, 105, "d")

    assert tables(read(page)) == [[["a", ""], ["", "d"]]]


def test_tables_in_forms_are_where_the_form_is_put() -> None:
    def page(canvas: Canvas) -> None:
        canvas.beginForm("lentele")
        table(canvas, 742, [50, 50], [["a", "b"], ["c", "d"]])
        canvas.endForm()
        canvas.translate(100, 300)
        canvas.scale(1.5, 1.5)
        canvas.doForm("lentele")

    document = read(page)
    assert tables(document) == [[["a", "b"], ["c", "d"]]]
    assert paragraphs(document) == []


def test_table_open_at_its_sides_keeps_its_outer_columns() -> None:
    assert (
        tables(read(lambda c: table(c, 72, [80, 80, 80, 80], [list("abcd"), list("efgh")] * 2, rulings="none"))) == []
    )

    def page(canvas: Canvas) -> None:
        table(canvas, 72, [80, 80, 80, 80], [list("abcd"), list("efgh")], rulings="horizontal")
        for x in (140, 220, 300):
            vertical(canvas, x, 72, 112)

    assert tables(read(page)) == [[list("abcd"), list("efgh")]]


def test_table_cut_open_at_the_bottom_keeps_its_last_row() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 72, [80, 80, 80], [list("abc"), list("def"), list("ghi")], rulings="inner")
        for x in (60, 300):
            vertical(canvas, x, 72, 132)
        for y in (72, 92, 112):
            horizontal(canvas, y, 60, 300)

    assert tables(read(page)) == [[list("abc"), list("def"), list("ghi")]]


def test_frame_round_text_is_no_table() -> None:
    def page(canvas: Canvas) -> None:
        canvas.rect(60, 700, 300, 80)
        put(canvas, 70, 90, "Pastaba")

    document = read(page)
    assert tables(document) == []
    assert paragraphs(document) == ["Pastaba"]


def test_chart_paper_is_no_table() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 72, [40] * 6, [[""] * 6] * 6)
        put(canvas, 60, 210, "0     10     20     30", size=8)

    assert tables(read(page)) == []


def test_labels_and_what_they_name_inside_a_cell_belong_to_the_cell() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 72, [150, 150], [["isore", "virs"], ["x", "y"]], height=80)
        table(canvas, 95, [50, 50], [["a", "b"], ["c", "d"]], x=225)

    assert tables(read(page)) == [[["isore", "virs\na\tb\nc\td"], ["x", "y"]]]


def test_a_table_inside_a_cell_is_read_after_the_one_around_it_too() -> None:
    inner = [["Darbas", "Kas", "Kada"], ["Kursai", "Centras", "2026"], ["Sventes", "Klubas", "2027"]]

    def page(canvas: Canvas) -> None:
        table(canvas, 72, [100, 220], [["Kryptis", "Ka darysime"], ["Kalba", "Siekis"], ["Darbas", ""]], height=90)
        table(canvas, 190, [70, 60, 60], inner, x=170)

    outer = [["Kryptis", "Ka darysime"], ["Kalba", "\n".join(["Siekis", *map("\t".join, inner)])], ["Darbas", ""]]
    assert tables(read(page)) == [outer, inner]


def test_wrapped_lines_are_joined_and_items_stay_apart() -> None:
    cell = "Rengti lietuviu kalbos\nkursus savival-\ndybes gyventojams.\n1. Mokyti\n2. Versti"
    rows = [["Nr.", "Priemone"], ["1.", cell]]
    assert tables(read(lambda c: table(c, 72, [40, 160], rows)))[0][1] == [
        "1.",
        "Rengti lietuviu kalbos kursus savivaldybes gyventojams.\n1. Mokyti\n2. Versti",
    ]


def test_range_and_dash_at_the_end_of_a_line() -> None:
    rows = [["a", "b"], ["Skaicius –\n15 asmenu", "2023–\n2025 m."]]
    assert tables(read(lambda c: table(c, 72, [80, 60], rows)))[0][1] == ["Skaicius – 15 asmenu", "2023–2025 m."]


def test_word_that_a_narrow_cell_breaks_is_mended_if_it_stands_elsewhere() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 60, 60, "Numatomi finansavimo saltiniai")
        table(canvas, 72, [38, 60], [["Finansa\nvimo\nsaltinis", "Suma"], ["SB", "1"]])

    assert tables(read(page))[0][0] == ["Finansavimo saltinis", "Suma"]


def test_shaded_rows_without_rulings_inside_are_split() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(4):
            if i % 2:
                table(canvas, 72 + 20 * i, [100] * 4, [[f"{name}{i}" for name in "abcd"]], rulings="horizontal")
                vertical(canvas, 60, 72 + 20 * i, 92 + 20 * i)
                vertical(canvas, 460, 72 + 20 * i, 92 + 20 * i)
            else:
                table(canvas, 72 + 20 * i, [100] * 4, [[f"{name}{i}" for name in "abcd"]])

    assert tables(read(page)) == [[[f"{name}{i}" for name in "abcd"] for i in range(4)]]


def test_rows_between_two_rulings_are_told_apart() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(8):
            for x, text in zip((64, 164, 264), (f"{i} metai", f"{i}00", f"{i},5"), strict=True):
                put(canvas, x, 84 + 12 * i, text, size=9)
        for y in (72, 180):
            horizontal(canvas, y, 60, 360)
        for x in (60, 160, 260, 360):
            vertical(canvas, x, 72, 180)

    assert tables(read(page)) == [[[f"{i} metai", f"{i}00", f"{i},5"] for i in range(8)]]


def test_two_tables_on_a_page() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 72, [50, 50], [["a", "b"], ["c", "d"]])
        table(canvas, 272, [50, 50], [["e", "f"], ["g", "h"]])

    assert tables(read(page)) == [[["a", "b"], ["c", "d"]], [["e", "f"], ["g", "h"]]]


def grid_of(lines: int) -> Drawings:
    step = 5.0
    level_pieces = [Ruling(i * step, 0, lines * step) for i in range(lines)]
    return Drawings(level_pieces, list(level_pieces))


def test_big_grids_do_not_hang() -> None:
    [found] = find_tables(grid_of(120), 1, SETTINGS)
    assert len(found.boxes) == 119 * 119
    with pytest.raises(TooDenseError):
        find_tables(grid_of(400), 1, SETTINGS)


def test_pieces_are_snapped_and_joined() -> None:
    pieces = [Ruling(10, 0, 50), Ruling(11, 52, 90), Ruling(30, 0, 2), Ruling(50, 0, 20), Ruling(50, 40, 60)]
    assert merge(pieces, SETTINGS) == [Ruling(10.5, 0, 90), Ruling(50, 0, 20), Ruling(50, 40, 60)]


near = st.floats(-1.2, 1.2)
piece = st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 4), near, near)


@given(st.lists(piece, max_size=25), st.lists(piece, max_size=25))
def test_cells_are_those_of_pdfplumber(flat: list[tuple[float, ...]], tall: list[tuple[float, ...]]) -> None:
    def rulings(pieces: list[tuple[float, ...]]) -> list[Ruling]:
        step = 11
        return [Ruling(at * step, start * step + a, (start + n) * step + b) for at, start, n, a, b in pieces]

    def edge(ruling: Ruling, orientation: str) -> dict[str, object]:
        at, start, end = ruling
        if orientation == "h":
            return {"orientation": "h", "x0": start, "x1": end, "top": at, "bottom": at, "width": end - start}
        return {"orientation": "v", "x0": at, "x1": at, "top": start, "bottom": end, "height": end - start}

    pieces = [edge(p, "h") for p in rulings(flat)] + [edge(p, "v") for p in rulings(tall)]
    edges = plumber.merge_edges(pieces, 3, 3, 3, 3)
    expected = plumber.intersections_to_cells(plumber.edges_to_intersections(edges, 3, 3))
    cells = find_cells(merge(rulings(flat), SETTINGS), merge(rulings(tall), SETTINGS), SETTINGS)
    assert sorted(cells) == sorted(expected)
    assert [sorted(group) for group in group_cells(cells) if len(group) > 1] == [
        sorted(group) for group in plumber.cells_to_tables(cells)
    ]


def test_a_line_that_was_ended_on_purpose_ends_in_its_cell_too() -> None:
    """„Rengti kursus / Vykdytojas: …“ in one cell: a next word would have fitted; wrapped text runs on."""
    rows = [["Nr.", "Priemone"], ["1.", ""], ["2.", ""]]

    def page(canvas: Canvas) -> None:
        table(canvas, 72, [40, 200], rows, height=40)
        put(canvas, 116, 125, "Rengti kursus", size=9)
        put(canvas, 116, 137, "Vykdytojas: Svietimo skyrius", size=9)
        put(canvas, 116, 165, "Versti paslaugu aprasymus i uzsienio kalbas", size=9)
        put(canvas, 116, 177, "Bendrijos nariams", size=9)

    _, first, second = only_table(page).grid
    assert first[1].text == "Rengti kursus\nVykdytojas: Svietimo skyrius"
    assert second[1].text == "Versti paslaugu aprasymus i uzsienio kalbas Bendrijos nariams"


def test_a_frame_round_a_table_is_no_cell_of_it() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 90, WIDTHS, ROWS)
        left, right, bottom = 58, 368, 160
        for y in (72, bottom):
            horizontal(canvas, y, left, right)
        for x in (left, right):
            vertical(canvas, x, 72, bottom)
        put(canvas, 76, 84, "Priemones", size=9)

    document = read(page)
    assert tables(document) == [ROWS]
    assert paragraphs(document) == ["Priemones"]
