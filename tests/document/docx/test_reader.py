"""What read_docx makes of a document: order, notes, boxes, pages, formatting."""

from __future__ import annotations

import hashlib

import pytest

from plan_assessor.document.docx.reader import read_docx
from plan_assessor.document.model import Paragraph, Table
from tests.document.docx.builder import (
    p,
    packed,
    paragraphs,
    parts,
    r,
    read,
    style,
    styled,
    tbl,
    tc,
    texts,
    tr,
)

CENTER = '<w:jc w:val="center"/>'
RENDERED = "<w:r><w:lastRenderedPageBreak/></w:r>"
PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'


def test_document_says_whence_it_is() -> None:
    data = packed(parts(p("Planas")))
    document = read_docx(data, "planas.docx")
    assert (document.file, document.reader, document.sha256) == (
        "planas.docx",
        "docx",
        hashlib.sha256(data).hexdigest(),
    )
    assert document.blocks == (Paragraph(text="Planas"),)


def test_reading_order_and_empty_paragraphs() -> None:
    assert texts(p("Pirmas") + p() + tbl(tr("a", "b")) + p("Antras")) == ["Pirmas", "a | b", "Antras"]


def test_an_empty_document_has_no_blocks() -> None:
    assert read("").blocks == ()


# ── Notes and text boxes ──────────────────────────────────────────────────────────────────────────────────────────────


def note(kind: str, number: int, text: str) -> str:
    return f'<w:{kind} w:id="{number}">{p(text)}</w:{kind}>'


@pytest.mark.parametrize(("kind", "part"), [("footnote", "footnotes"), ("endnote", "endnotes")])
def test_notes_follow_the_paragraph_that_refers_to_them(kind: str, part: str) -> None:
    reference = f'<w:r><w:{kind}Reference w:id="2"/></w:r>'
    body = p(r("Planas") + reference + r(" tęsiasi")) + p("Kitas")
    assert texts(body, **{part: note(kind, 2, "Pastaba") + note(kind, 3, "Be nuorodos")}) == [
        "Planas tęsiasi",
        "Pastaba",
        "Kitas",
    ]


def test_notes_of_a_cell_follow_the_table_and_stand_once() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = tbl(tr(tc(p(r("Lėšos") + reference)), "5")) + p(r("Dar kartą") + reference)
    assert texts(body, footnotes=note("footnote", 2, "Tūkst. Eur")) == ["Lėšos | 5", "Tūkst. Eur", "Dar kartą"]


def box(content: str, form: str = "vml") -> str:
    text_box = f"<w:txbxContent>{content}</w:txbxContent>"
    if form == "vml":
        return f"<w:pict><v:shape><v:textbox>{text_box}</v:textbox></v:shape></w:pict>"
    return f"<w:drawing><wps:txbx>{text_box}</wps:txbx></w:drawing>"


@pytest.mark.parametrize("form", ["vml", "drawing"])
def test_text_boxes_stand_before_their_anchor(form: str) -> None:
    anchor = p(r("Planas") + f"<w:r>{box(p('PATVIRTINTA') + p('Nr. 5'), form)}</w:r>")
    found = paragraphs(p("Pirmas") + anchor)
    assert [(paragraph.text, paragraph.boxed) for paragraph in found] == [
        ("Pirmas", False),
        ("PATVIRTINTA", True),
        ("Nr. 5", True),
        ("Planas", False),
    ]


def test_a_text_box_written_twice_is_read_once() -> None:
    twice = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{box(p("PATVIRTINTA"), "drawing")}</mc:Choice>'
        f"<mc:Fallback>{box(p('PATVIRTINTA'))}</mc:Fallback></mc:AlternateContent>"
    )
    assert texts(p(f"<w:r>{twice}</w:r>")) == ["PATVIRTINTA"]


def test_of_alternatives_the_first_with_words_is_read() -> None:
    choice = '<mc:Choice Requires="w16se"><w:drawing/></mc:Choice>'
    both = f"<mc:AlternateContent>{choice}<mc:Fallback><w:t>žodis</w:t></mc:Fallback></mc:AlternateContent>"
    assert texts(p(f"<w:r>{both}</w:r>")) == ["žodis"]


def test_a_text_box_in_a_cell_stands_before_the_table_and_a_table_in_a_box_is_a_table() -> None:
    anchor = tc(p(r("x") + f"<w:r>{box(p('Dėžė') + tbl(tr('a', 'b')))}</w:r>"))
    assert texts(tbl(tr(anchor))) == ["Dėžė", "a | b", "x"]


def test_a_text_box_in_a_text_box() -> None:
    inner = p(r("išorė") + f"<w:r>{box(p('vidus'))}</w:r>")
    assert texts(p(f"<w:r>{box(inner)}</w:r>")) == ["vidus", "išorė"]


# ── Pages ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_pages_are_unknown_where_word_has_not_noted_them() -> None:
    document = read(p("a" + "") + p(PAGE_BREAK) + p("b"))
    assert document.pages is None
    assert [block.page for block in document.blocks if isinstance(block, Paragraph)] == [None, None]


def test_pages_are_counted_where_word_has_noted_them() -> None:
    body = p("a") + p(r("b") + RENDERED + r("b")) + p(RENDERED + r("c"))
    document = read(body)
    assert [block.page for block in document.blocks if isinstance(block, Paragraph)] == [1, 1, 3]
    assert document.pages == 3


def test_a_break_noted_and_set_is_one_break() -> None:
    body = p(r("a") + PAGE_BREAK) + p(RENDERED + r("b")) + p(PAGE_BREAK) + p(PAGE_BREAK) + p("c")
    assert [paragraph.page for paragraph in paragraphs(body)] == [1, 2, 4]


def test_rows_know_their_pages_and_cells_side_by_side_count_once() -> None:
    over_the_edge = tc(p(r("ilgas ") + RENDERED + r("tekstas")))
    table = tbl(tr("a", "b"), tr(over_the_edge, over_the_edge), tr(tc(p(RENDERED + r("c"))), "d"))
    document = read(table + p("e"))
    assert isinstance(document.blocks[0], Table)
    assert document.blocks[0].pages == (1, 1, 3)
    assert document.pages == 3


# ── Formatting ────────────────────────────────────────────────────────────────────────────────────────────────────────

HEADINGS = (
    style("Heading1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', name="heading 1")
    + style("Antrat2", name="Heading 2")
    + style("Skyrius", based_on="Heading1")
    + style("Plain", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', based_on="Heading1")
    + style("Title", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>')
)


@pytest.mark.parametrize(
    ("properties", "level"),
    [
        (styled("Heading1"), 1),
        (styled("Antrat2"), 2),
        (styled("Skyrius"), 1),
        (styled("Plain"), None),
        (styled("Title"), None),
        (styled("Heading3"), 3),  # not in styles.xml
        (styled("Antraštė 4"), 4),
        ('<w:outlineLvl w:val="1"/>', 2),
        (styled("Heading1") + '<w:outlineLvl w:val="9"/>', None),
        ("", None),
    ],
)
def test_heading_levels(properties: str, level: int | None) -> None:
    (paragraph,) = paragraphs(p("Skyrius", properties), styles=HEADINGS)
    assert paragraph.level == level


def test_a_circle_of_styles_ends() -> None:
    circle = style("A", based_on="B") + style("B", based_on="A")
    assert texts(p("x", styled("A")), styles=circle) == ["x"]


BOLD_STYLES = (
    style("Stiprus", "<w:rPr><w:b/></w:rPr>")
    + style("Strong", "<w:rPr><w:b/></w:rPr>", kind="character")
    + style("Plonas", '<w:rPr><w:b w:val="0"/></w:rPr>', based_on="Stiprus")
)
STRONG = '<w:rStyle w:val="Strong"/>'


@pytest.mark.parametrize(
    ("content", "properties", "bold"),
    [
        (r("a", "<w:b/>"), "", True),
        (r("a", '<w:b w:val="false"/>'), "", False),
        (r("a", "<w:b/>") + r(" ") + r("b", "<w:b/>"), "", True),
        (r("a", "<w:b/>") + r("b"), "", False),
        (r("a"), styled("Stiprus"), True),
        (r("a"), styled("Plonas"), False),
        (r("a", STRONG), "", True),
        (r("a", STRONG), styled("Stiprus"), False),  # a toggle undoes a toggle
        (r("a", STRONG + "<w:b/>"), styled("Stiprus"), True),
    ],
)
def test_bold(content: str, properties: str, bold: bool) -> None:
    (paragraph,) = paragraphs(p(content, properties), styles=BOLD_STYLES)
    assert paragraph.bold is bold


@pytest.mark.parametrize(
    ("properties", "centered"),
    [(CENTER, True), (styled("Title"), True), (styled("Title") + '<w:jc w:val="left"/>', False), ("", False)],
)
def test_centered(properties: str, centered: bool) -> None:
    (paragraph,) = paragraphs(p("PLANAS", properties), styles=HEADINGS)
    assert paragraph.centered is centered


def test_the_default_style_holds_where_none_is_named() -> None:
    default = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
    assert paragraphs(p("a") + p("b", styled("Nėra")), styles=default)[1].centered
