from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.model import Cell, Paragraph, Table


def paragraphs(text: str) -> list[Paragraph]:
    return [block for block in read_markdown(text).blocks if isinstance(block, Paragraph)]


def test_headings_paragraphs_and_lists() -> None:
    assert paragraphs(
        "# I SKYRIUS\n## Tikslai\nvienas\nsakinys\n\n1. Pirmas\ntęsinys\n1.1. Antras\n- taškas\n**Storai**"
    ) == [
        Paragraph(text="I SKYRIUS", level=1),
        Paragraph(text="Tikslai", level=2),
        Paragraph(text="vienas sakinys"),
        Paragraph(text="1. Pirmas tęsinys"),
        Paragraph(text="1.1. Antras"),
        Paragraph(text="taškas", number="•"),
        Paragraph(text="Storai", bold=True),
    ]


def test_bold_words_within_a_paragraph_are_plain() -> None:
    assert paragraphs("**Tikslas:** padėti **visiems**") == [Paragraph(text="Tikslas: padėti visiems")]


def test_a_point_with_spaces_before_it_stands_below() -> None:
    assert [point.left for point in paragraphs("- a\n  - b\n- c")] == [0, 12, 0]


def test_an_approval_mark_is_centred_line_by_line() -> None:
    assert paragraphs("> PATVIRTINTA\n> Akmenės r. tarybos\n>\n> **PLANAS**\ntekstas") == [
        Paragraph(text="PATVIRTINTA", centered=True),
        Paragraph(text="Akmenės r. tarybos", centered=True),
        Paragraph(text="PLANAS", centered=True, bold=True),
        Paragraph(text="tekstas"),
    ]


def test_a_break_inside() -> None:
    assert paragraphs("I SKYRIUS<br>TIKSLAI")[0].text == "I SKYRIUS\nTIKSLAI"


def test_a_table_with_merged_cells() -> None:
    (table,) = read_markdown("| A | B | C |\n|---|:-:|---|\n| 1 | < | c |\n| x | y | ^ |\n| last |").blocks
    assert isinstance(table, Table)
    assert table.width == 3
    assert [cell.text for cell in table.grid[0]] == ["A", "B", "C"]
    assert table.grid[1][0] is table.grid[1][1]
    assert table.grid[1][0] == Cell(text="1", row=1, column=0, columns=2)
    assert table.grid[1][2] is table.grid[2][2]
    assert table.grid[1][2].rows == 2
    assert [cell.text for cell in table.grid[3]] == ["last", "", ""]
    assert table.pages == (None, None, None, None)


def test_dashes_in_cells_are_no_rule() -> None:
    (table,) = read_markdown("| A | B |\n|---|---|\n| - | – |\n| -- | -- |").blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.grid] == [["A", "B"], ["-", "–"], ["--", "--"]]


@given(st.text(alphabet="ab1.|-<^># *\n\t\\", max_size=80) | st.text(max_size=80))
def test_any_text_is_a_document(text: str) -> None:
    for block in read_markdown(text).blocks:
        if isinstance(block, Table):
            assert len({len(row) for row in block.grid}) == 1
        else:
            assert block.text
