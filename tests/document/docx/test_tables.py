"""Tables as rectangular grids."""

from __future__ import annotations

import pytest

from plan_assessor.document.model import Notice, Table
from plan_assessor.errors import UnreadableError
from tests.document.docx.builder import p, r, read, table_of, tbl, tc, texts, tr

DOWN = "<w:vMerge/>"
DOWN_FIRST = '<w:vMerge w:val="restart"/>'
ACROSS = '<w:hMerge w:val="continue"/>'
ACROSS_FIRST = '<w:hMerge w:val="restart"/>'


def span(columns: int | str) -> str:
    return f'<w:gridSpan w:val="{columns}"/>'


def test_a_plain_table() -> None:
    table = table_of(tbl(tr("a", "b"), tr("c", "")))
    assert [[cell.text for cell in row] for row in table.grid] == [["a", "b"], ["c", ""]]
    assert table.pages == (None, None)
    assert table.ruled
    assert [(cell.row, cell.column) for row in table.grid for cell in row] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_cell_over_columns_is_one_cell() -> None:
    table = table_of(tbl(tr(tc("a", span(2)), "b"), tr("c", "d", "e")))
    assert table.grid[0][0] is table.grid[0][1]
    assert (table.grid[0][0].columns, table.grid[0][2].column) == (2, 2)


def test_a_cell_over_rows_is_one_cell_and_hides_what_it_covers() -> None:
    rows = (
        tr(tc("a", DOWN_FIRST), "b"),
        tr(tc("paslėpta", DOWN), "c"),
        tr(tc("d", DOWN_FIRST), "e"),
        tr(tc("", DOWN), "f"),
    )
    table = table_of(tbl(*rows))
    assert table.grid[0][0] is table.grid[1][0]
    assert (table.grid[0][0].text, table.grid[0][0].rows) == ("a", 2)
    assert table.grid[2][0] is table.grid[3][0]
    assert table.grid[2][0] is not table.grid[0][0]


def test_a_merged_block() -> None:
    table = table_of(tbl(tr(tc("a", span(2) + DOWN_FIRST), "b"), tr(tc("", span(2) + DOWN), "c")))
    assert len({id(table.grid[row][column]) for row in (0, 1) for column in (0, 1)}) == 1
    assert (table.grid[0][0].rows, table.grid[0][0].columns) == (2, 2)


@pytest.mark.parametrize("above", [tc("a"), tc("a", span(2) + DOWN_FIRST)])
def test_a_continuation_of_nothing_starts_a_cell(above: str) -> None:
    table = table_of(tbl(tr(above, "b"), tr(tc("c", DOWN), "d")))
    assert table.grid[1][0].text == "c"


def test_cells_merged_across_the_old_way() -> None:
    table = table_of(tbl(tr(tc("a", ACROSS_FIRST), tc("", ACROSS), "b")))
    assert table.grid[0][0] is table.grid[0][1]
    assert (table.grid[0][0].columns, table.grid[0][2].text) == (2, "b")


def test_skipped_columns_and_short_rows_become_blank_cells() -> None:
    before, after = '<w:gridBefore w:val="1"/>', '<w:gridAfter w:val="1"/>'
    table = table_of(tbl(tr("a", "b", "c"), tr("d", properties=before + after), tr("e"), tr()))
    assert [[cell.text for cell in row] for row in table.grid] == [["a", "b", "c"], ["", "d", ""], ["e", "", ""]]
    assert table.grid[2][2].column == 2


def test_paragraphs_of_a_cell_are_lines() -> None:
    cell = tc(p("SB") + p() + p(r("savival-dybės") + "<w:r><w:br/></w:r>" + r("ES")))
    assert table_of(tbl(tr(cell))).grid[0][0].text == "SB\nsavival-dybės\nES"


def test_nested_tables_fill_their_cell_and_follow_the_outer_one_in_order() -> None:
    inner = tbl(tr(tc(p("b") + tbl(tr("c")) + p())))
    body = p("prieš") + tbl(tr(tc(p("a") + inner + p("z")), tc(tbl(tr("d")) + p()))) + p("po")
    assert texts(body) == ["prieš", "a\nz | d", "b\nc", "c", "d", "po"]


def test_pairs_beside_other_words_of_a_cell_are_lines_of_it_and_no_table_of_their_own() -> None:
    pairs = tbl(tr("Kas", "Biblioteka"), tr("Kada", "2025 m."))
    assert texts(tbl(tr("1.", tc(p("Rengti kursus") + pairs + p())))) == [
        "1. | Rengti kursus\nKas\tBiblioteka\nKada\t2025 m."
    ]


def test_deep_nesting_is_read() -> None:
    depth = 60
    body = "<w:tbl><w:tr><w:tc>" * depth + p("dugnas") + "</w:tc></w:tr></w:tbl>" * depth
    assert texts(body) == [""] * (depth - 2) + ["dugnas"] * 2


def test_a_frame_of_one_cell_stays_a_table() -> None:
    assert isinstance(read(tbl(tr("PATVIRTINTA"))).blocks[0], Table)


def test_columns_over_words_limit_are_cut_with_a_notice() -> None:
    document = read(tbl(tr(*"x" * 70), tr(tc("a", span(10**9)), "b"), tr(tc("c", span("daug")))))
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert table.width == 63
    assert [row[0].text for row in table.grid] == ["x", "a", "c"]
    assert document.notices == (Notice(code="columns_cut", values={"columns": 10**9 + 1, "limit": 63}),)


def test_a_table_too_large_is_refused() -> None:
    with pytest.raises(UnreadableError) as raised:
        read(tbl(*[tr(tc("", span(63)))] * 8_000))
    assert raised.value.code == "too_large"


def test_a_cell_tells_the_colour_of_its_ground() -> None:
    def shaded(fill: str) -> str:
        return f'<w:tc><w:tcPr><w:shd w:val="clear" w:fill="{fill}"/></w:tcPr>{p("")}</w:tc>'

    inside = '<w:tc><w:p><w:pPr><w:shd w:fill="92D050"/></w:pPr></w:p></w:tc>'
    cells = "".join(map(shaded, ("92d050", "FFFFFF", "auto"))) + inside
    (row,) = table_of(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>").grid
    assert [cell.shade for cell in row] == ["92D050", None, None, None]
