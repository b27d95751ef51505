"""Words that stand outside the text: charts, diagrams, WordArt, form fields, first-page headers, embedded documents."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from plan_assessor import assess
from plan_assessor.document.docx.reader import read_docx
from plan_assessor.document.model import Paragraph
from plan_assessor.errors import UnreadableError
from tests.document.containers.compound import packaged
from tests.document.docx.builder import (
    OFFICE,
    RELATIONSHIPS,
    p,
    packed,
    parts,
    r,
    relationships,
    root,
    tbl,
    tc,
    texts,
    tr,
)
from tests.document.docx.drawn_builder import (
    CHART,
    DIAGRAM,
    FIRST,
    LETTERHEAD,
    REFERENCE,
    drawing,
    drop_down,
    line,
    package,
)


def shown(data: bytes) -> list[str]:
    return [block.text for block in read_docx(data, "planas.docx").blocks if isinstance(block, Paragraph)]


def test_charts_say_their_titles_and_names_once() -> None:
    body = p("a") + p(drawing('<c:chart r:id="chart"/>')) + p("b") + p(drawing('<c:chart r:id="chart"/>'))
    assert shown(package(body, chart=CHART)) == ["a", "Dalyviai", "Kursai", "Kaunas", "b"]


def test_diagrams_say_their_words() -> None:
    body = p(drawing('<dgm:relIds r:dm="diagramData" r:lo="x"/>') + r("po"))
    assert shown(package(body, diagramData=DIAGRAM)) == ["Taryba", "Beryba", "po"]


@pytest.mark.parametrize("content", ['<c:chart r:id="nera"/>', "<c:chart/>", '<dgm:relIds r:dm="chart"/>'])
def test_a_part_that_is_missing_or_no_xml_is_nothing(content: str) -> None:
    assert shown(package(p(drawing(content)) + p("a"), chart="ne xml")) == ["a"]


def test_word_art_in_both_notations_is_read_once() -> None:
    art = '<w:pict><v:shape><v:textpath on="t" string="PROJEKTAS"/></v:shape></w:pict>'
    box = f"<wps:txbx><w:txbxContent>{p('PROJEKTAS')}</w:txbxContent></wps:txbx>"
    both = f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback>{art}</mc:Fallback></mc:AlternateContent>'
    canvas = f'<lc:lockedCanvas xmlns:lc="http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas">{line("piešinys")}</lc:lockedCanvas>'
    assert texts(p(f"<w:r>{art}</w:r>") + p(f"<w:r>{both}</w:r>")) == ["PROJEKTAS", "PROJEKTAS"]
    assert shown(package(p(drawing(canvas)))) == ["piešinys"]


def test_a_text_box_in_an_object_is_read() -> None:
    box = f"<v:shape><v:textbox><w:txbxContent>{p('rėmelyje')}</w:txbxContent></v:textbox></v:shape>"
    assert texts(p(f"<w:r><w:object>{box}</w:object></w:r>")) == ["rėmelyje"]


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ('<w:result w:val="1"/>', "Tipas: antras"),
        ('<w:default w:val="1"/>', "Tipas: antras"),
        ("", "Tipas: pirmas"),
        ('<w:result w:val="7"/>', "Tipas:"),
    ],
)
def test_a_drop_down_field_says_what_is_chosen(settings: str, text: str) -> None:
    paragraph = p(r("Tipas: ") + drop_down(settings))
    assert texts(paragraph + tbl(tr(tc(paragraph)))) == [text, text]


# ── Headers of first pages ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_header_of_a_first_page_comes_first() -> None:
    document = read_docx(package(p("planas"), FIRST, header=LETTERHEAD), "planas.docx")
    assert [type(block).__name__ for block in document.blocks] == ["Paragraph", "Table", "Paragraph"]
    assert shown(package(p("planas"), FIRST, header=LETTERHEAD)) == ["PATVIRTINTA", "planas"]


@pytest.mark.parametrize(
    "section",
    [REFERENCE.format("default") + "<w:titlePg/>", REFERENCE.format("first"), FIRST.replace("Pg/", 'Pg w:val="0"/')],
)
def test_headers_of_all_pages_and_such_as_are_not_shown_are_left_out(section: str) -> None:
    assert shown(package(p("planas"), section, header=LETTERHEAD)) == ["planas"]


def test_the_header_of_a_later_section_stands_where_it_begins() -> None:
    ends = p("pabaiga", "<w:sectPr><w:sectPrChange><w:sectPr><w:titlePg/></w:sectPr></w:sectPrChange></w:sectPr>")
    assert shown(package(p("a") + ends + p("priedas") + p("b"), FIRST, header=LETTERHEAD)) == [
        "a", "pabaiga", "PATVIRTINTA", "priedas", "b",
    ]  # fmt: skip


# ── Documents in the document ─────────────────────────────────────────────────────────────────────────────────────────


CHUNK = f'<w:altChunk xmlns:r="{OFFICE}" r:id="aFChunk"/>'


def test_embedded_documents_are_told() -> None:
    document = read_docx(package(p("a") + CHUNK + CHUNK), "planas.docx")
    assert [(notice.code, notice.values) for notice in document.notices] == [("parts_unread", {"count": 2})]


def test_a_document_that_is_only_embedded_is_not_called_empty(tmp_path: Path) -> None:
    (tmp_path / "planas.docx").write_bytes(package(CHUNK))
    with pytest.raises(UnreadableError) as error:
        assess(tmp_path / "planas.docx")
    assert error.value.code == "parts_unread"


@pytest.mark.parametrize(
    ("program", "wrapped"), [("Excel.Sheet.12", bytes), ("Package", lambda data: packaged("b.xlsx", data))]
)
def test_files_inside_are_read_where_they_stand(program: str, wrapped: Callable[[bytes], bytes]) -> None:
    chunk = f'<w:altChunk xmlns:r="{OFFICE}" r:id="html"/>'
    sheet = f'<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="{OFFICE}" ProgID="{program}" r:id="xlsx"/></w:object></w:r></w:p>'
    files = parts(p("pradžia") + chunk + sheet + p("pabaiga"))
    workbook = openpyxl.Workbook()
    workbook.active.append(["Priemonė", "Terminas"])
    workbook.active.append(["Uždavinys"])
    workbook.active.merge_cells("A2:B2")
    workbook.active.append(["Rengti", "2024 m."])
    buffer = io.BytesIO()
    workbook.save(buffer)
    files["word/a.html"] = b"<h1>Skyrius</h1><table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
    files["word/b.xlsx"] = wrapped(buffer.getvalue())
    files["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="html" Type="{OFFICE}/aFChunk" Target="a.html"/>'
        f'<Relationship Id="xlsx" Type="{OFFICE}/package" Target="b.xlsx"/></Relationships>'
    )
    document = read_docx(packed(files), "planas.docx")
    first, heading, table, sheets, last = document.blocks
    assert (first.text, heading.text, heading.level, last.text) == ("pradžia", "Skyrius", 1, "pabaiga")
    assert [[cell.text for cell in row] for row in table.grid] == [["a", "b"], ["a", "c"]]
    assert [[cell.text for cell in row] for row in sheets.grid] == [
        ["Priemonė", "Terminas"],
        ["Uždavinys", "Uždavinys"],
        ["Rengti", "2024 m."],
    ]
    assert document.notices == ()


def test_a_document_that_holds_itself_ends() -> None:
    chunk = f'<w:altChunk xmlns:r="{OFFICE}" r:id="self"/>'
    data: bytes = b""
    for _ in range(4):
        files = parts(p("a") + chunk)
        files["word/self.docx"] = data
        files["word/_rels/document.xml.rels"] = (
            f'<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="self" Type="{OFFICE}/aFChunk" Target="self.docx"/></Relationships>'
        )
        data = packed(files)
    assert [block.text for block in read_docx(data, "planas.docx").blocks] == ["a", "a", "a"]


def test_blocks_of_a_damaged_body_are_all_read() -> None:
    assert texts(p("a") + "</w:body><w:body>" + p("b")) == ["a", "b"]
    assert texts(
        f"<w:p>{r('a')}<w:p>{r('b')}</w:p><w:sdt><w:sdtContent><w:p>{r('c')}</w:p></w:sdtContent></w:sdt></w:p>"
    ) == ["a", "b", "c"]


def test_what_stands_in_the_header_of_every_page_is_a_margin_and_no_text() -> None:
    files = parts(p("planas"))
    files["word/header1.xml"] = root("hdr", p("PATVIRTINTA") + p("Tarybos sprendimu Nr. T-1"))
    files["word/header2.xml"] = root("hdr", p("PATVIRTINTA"))
    files["word/_rels/document.xml.rels"] = relationships(("header", "header1.xml"), ("header", "header2.xml"))
    document = read_docx(packed(files), "planas.docx")
    assert [block.text for block in document.blocks] == ["planas"]
    assert [line.text for line in document.margins] == ["PATVIRTINTA", "Tarybos sprendimu Nr. T-1"]


@pytest.mark.parametrize(
    ("width", "height", "codes"), [(5_400_000, 4_000_000, ["pictures_unread"]), (900_000, 900_000, [])]
)
def test_a_large_picture_is_told(width: int, height: int, codes: list[str]) -> None:
    spaces = (
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    )
    inline = f'<wp:inline {spaces}><wp:extent cx="{width}" cy="{height}"/><pic:pic/></wp:inline>'
    files = parts(p("planas") + f"<w:p><w:r><w:drawing>{inline}</w:drawing></w:r></w:p>")
    assert [notice.code for notice in read_docx(packed(files), "planas.docx").notices] == codes
