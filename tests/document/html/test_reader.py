"""Web pages are read as a browser shows them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.document.html.reader import read_html
from plan_assessor.document.model import Paragraph, Table
from plan_assessor.errors import UnreadableError


def blocks(body: str, head: str = "") -> tuple[Paragraph | Table, ...]:
    return read_html(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "planas.html").blocks


def texts(body: str) -> list[str]:
    return [
        " | ".join(cell.text for row in block.grid for cell in row) if isinstance(block, Table) else block.text
        for block in blocks(body)
    ]


def test_paragraphs_headings_and_lists() -> None:
    found = blocks("<h2>Tikslai</h2><p align=center><b>Planas</b></p><ol><li>Mokyti</li><li>Rengti</li></ol>laisvas")
    assert found == (
        Paragraph(text="Tikslai", level=2, bold=True),
        Paragraph(text="Planas", bold=True, centered=True),
        Paragraph(text="Mokyti", number="1.", left=18),
        Paragraph(text="Rengti", number="2.", left=18),
        Paragraph(text="laisvas"),
    )


def test_lines_are_folded_and_breaks_kept() -> None:
    assert texts("<p>Plano\n tikslas&nbsp;– <br>padėti</p>") == ["Plano tikslas –\npadėti"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<del>x</del>",
        "<s>x</s>",
        "<span style='display: none'>x</span>",
        "<span style='mso-hide:all'>x</span>",
        "<u style='text-decoration:line-through'>x</u>",
        "<script>x</script>",
        "<!-- x -->",
        "<i hidden>x</i>",
    ],
)
def test_what_is_not_shown_or_struck_out_is_not_there(hidden: str) -> None:
    assert texts(f"<p>lieka{hidden}</p>") == ["lieka"]


def test_merged_cells_stand_at_every_place() -> None:
    (table,) = blocks(
        "<table><tr><th rowspan=2>Nr.</th><th colspan=2>Metai</th></tr><tr><td>2024</td><td>2025</td></tr></table>"
    )
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.grid] == [["Nr.", "Metai", "Metai"], ["Nr.", "2024", "2025"]]
    assert len(table.cells) == 4


def test_lines_of_a_cell_stay_apart() -> None:
    assert texts("<table><tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr></table>") == ["a\nb | c\nd"]


def test_a_table_that_only_places_is_no_table() -> None:
    assert texts("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>") == ["a", "b | c"]


@pytest.mark.parametrize(
    "data",
    [
        "<p>Šiaulių ąžuolas</p>".encode("cp1257"),
        "<p>Šiaulių ąžuolas</p>".encode("utf-8-sig"),
        "<p>Šiaulių ąžuolas</p>".encode("utf-16"),
        "<meta charset=windows-1257><p>Šiaulių ąžuolas</p>".encode("cp1257"),
        "<meta charset=nera-tokios><p>Šiaulių ąžuolas</p>".encode(),
    ],
)
def test_letters_by_mark_by_name_or_by_what_the_bytes_can_be(data: bytes) -> None:
    (paragraph,) = read_html(data, "planas.html").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "Šiaulių ąžuolas"


def test_a_grid_without_end_is_refused() -> None:
    row = "<tr><td colspan=200>a</td></tr>"
    with pytest.raises(UnreadableError) as error:
        blocks(f"<table><tr><td>a</td><td>b</td></tr>{row * 3_000}</table>")
    assert error.value.code == "too_large"


@given(st.text(max_size=200), st.sampled_from(["p", "td", "li", "h1", "table", "b"]))
def test_any_text_is_read_or_refused(text: str, tag: str) -> None:
    with suppress(UnreadableError):
        read_html(f"<{tag}>{text}".encode("utf-8", "surrogatepass"), "planas.html").model_dump_json()
