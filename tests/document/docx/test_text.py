"""Characters, white space, tracked changes, fields and wrappers."""

from __future__ import annotations

import pytest

from tests.document.docx.builder import p, r, style, styled, tbl, tc, texts, tr


def run(content: str) -> str:
    return f"<w:r>{content}</w:r>"


def t(text: str) -> str:
    return f"<w:t>{text}</w:t>"


def sym(font: str, code: str) -> str:
    return f'<w:sym w:font="{font}" w:char="{code}"/>'


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (t("2018") + "<w:noBreakHyphen/>" + t("2020"), "2018-2020"),
        (t("T1\u2011235"), "T1-235"),
        (t("2018") + sym("Symbol", "F02D") + t("2020"), "2018–2020"),
        (sym("Symbol", "F0B7") + t(" a"), "• a"),
        (sym("Wingdings", "F0FC"), "✓"),
        (sym("Wingdings", "F0D8"), "➢"),
        (sym("Symbol", "61"), "α"),
        (sym("Arial", "2013"), "–"),
        (sym("Webdings", "F09F") + sym("Arial", "ne") + t("a"), "•a"),
        (sym("Wingdings", "F021") + t("a"), "a"),
        (t("2018\uf02d2020"), "2018–2020"),
        (t("užim\u00adtu\u200bmo"), "užimtumo"),
        (t("užim") + "<w:softHyphen/>" + t("tumo"), "užimtumo"),
        (t("s\u030cals"), "šals"),
        (t("a\u00a0 \n  b "), "a b"),
        (t("PLANAS") + "<w:br/>" + t(" 2024 ") + "<w:cr/><w:br/>" + t("m."), "PLANAS\n2024\nm."),
        ("<w:tab/>" + t(" 1.") + "<w:tab/><w:tab/>" + t("Meras ") + "<w:ptab/>" + t("Vardas"), "1.\tMeras\tVardas"),
        (t("a") + '<w:br w:type="page"/>' + t("b"), "a\nb"),
        ("<w:object><w:t>x</w:t></w:object>" + t("a"), "a"),
    ],
)
def test_characters(content: str, text: str) -> None:
    assert texts(p(run(content))) == [text]


def test_tab_stops_are_no_tabs() -> None:
    stops = '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'
    assert texts(p("a", stops) + tbl(tr(tc(p("b", stops))))) == ["a", "b"]


def test_formulas_and_ruby_base_text() -> None:
    formula = "<m:oMathPara><m:oMath><m:r><m:t>x=</m:t></m:r><m:r><m:t>2</m:t></m:r></m:oMath></m:oMathPara>"
    ruby = f"<w:r><w:ruby><w:rt>{r('ne')}</w:rt><w:rubyBase>{r('taip')}</w:rubyBase></w:ruby></w:r>"
    assert texts(p(r("Kai ") + formula) + p(ruby) + tbl(tr(tc(p(formula + ruby))))) == ["Kai x=2", "taip", "x=2taip"]


def test_a_fraction_is_written_in_one_line() -> None:
    half = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    assert texts(p(half) + tbl(tr(tc(p(half))))) == ["1/2", "1/2"]


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:ins>{}</w:ins>",
        "<w:moveTo>{}</w:moveTo>",
        '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
        "<w:smartTag><w:smartTagPr/>{}</w:smartTag>",
        "<w:customXml>{}</w:customXml>",
        '<w:fldSimple w:instr="DATE">{}</w:fldSimple>',
        "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:ins><w:hyperlink><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt></w:hyperlink></w:ins>",
    ],
)
def test_wrappers_in_a_paragraph(wrapped: str) -> None:
    assert texts(p(r("a ") + wrapped.format(r("b")) + r(" c"))) == ["a b c"]


def test_content_controls_around_paragraphs_rows_and_cells() -> None:
    def control(content: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    body = control(p("a") + control(p("b"))) + tbl(control(tr(control(tc("c")), tc(control(p("d"))))))
    assert texts(body) == ["a", "b", "c | d"]


# ── Tracked changes, as accepted ──────────────────────────────────────────────────────────────────────────────────────

MARK_DELETED = "<w:rPr><w:del/></w:rPr>"


def test_deleted_and_moved_words_are_gone() -> None:
    deleted = "<w:del><w:r><w:delText>senas</w:delText><w:tab/></w:r></w:del>"
    assert texts(p(r("naujas") + deleted + f"<w:moveFrom>{r('kitur')}</w:moveFrom>")) == ["naujas"]


def test_a_deleted_paragraph_mark_joins_and_the_last_properties_hold() -> None:
    body = p("a ", MARK_DELETED) + p("b ", MARK_DELETED) + p("c", '<w:outlineLvl w:val="0"/>') + p("d")
    assert texts(body) == ["a b c", "d"]


def test_a_deleted_mark_before_a_table_keeps_the_words() -> None:
    assert texts(p("a", MARK_DELETED) + p("", MARK_DELETED) + tbl(tr("b"))) == ["a", "b"]


def test_an_inserted_paragraph_mark_separates() -> None:
    assert texts(p("a", "<w:rPr><w:ins/></w:rPr>") + p("b")) == ["a", "b"]


def test_former_properties_do_not_hold() -> None:
    assert texts(p("a", f"<w:pPrChange><w:pPr>{MARK_DELETED}</w:pPr></w:pPrChange>") + p("b")) == ["a", "b"]


def test_deleted_rows_and_cells_are_gone_and_inserted_rows_stay() -> None:
    rows = tr("a", "b"), tr("c", "d", properties="<w:del/>"), tr("e", "f", properties="<w:ins/>")
    assert texts(tbl(*rows, tr(tc("g", "<w:cellDel/>"), "h"))) == ["a | b", "e | f", "h | "]


# ── Fields ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


BEGIN, SEPARATE, END = mark("begin"), mark("separate"), mark("end")
INSTRUCTION = "<w:r><w:instrText> PAGEREF x </w:instrText></w:r>"


def test_only_the_result_of_a_field_is_read() -> None:
    assert texts(p(r("psl. ") + BEGIN + INSTRUCTION + SEPARATE + r("5") + END + r("."))) == ["psl. 5."]


def test_a_field_in_an_instruction_and_one_in_a_result() -> None:
    condition = BEGIN + INSTRUCTION + SEPARATE + r("sąlyga") + END
    result = BEGIN + INSTRUCTION + SEPARATE + r("vidus") + END
    assert texts(p(BEGIN + condition + r(" = 1") + SEPARATE + r("taip ") + result + END)) == ["taip vidus"]


def test_a_field_over_paragraphs_and_one_without_a_result() -> None:
    assert texts(p(BEGIN + INSTRUCTION + SEPARATE + r("a")) + p(r("b") + END) + p(BEGIN + r("x") + END + r("c"))) == [
        "a",
        "b",
        "c",
    ]


def test_a_field_that_never_ends_hides_nothing() -> None:
    assert texts(p(BEGIN + r("a")) + p("b")) == ["a", "b"]


# ── Hidden text ───────────────────────────────────────────────────────────────────────────────────────────────────────

VANISH = "<w:rPr><w:vanish/></w:rPr>"
HIDING = style("Slepia", VANISH) + style("Irgi", based_on="Slepia") + style("Slaptas", VANISH, kind="character")


@pytest.mark.parametrize(
    ("paragraph", "text"),
    [
        (p(r("a") + r("b", "<w:vanish/>")), "a"),
        (p(r("a", '<w:vanish w:val="0"/>')), "a"),
        (p(r("a") + r("b", '<w:rStyle w:val="Slaptas"/>')), "a"),
        (p(r("a", '<w:vanish w:val="0"/>') + r("b"), styled("Irgi")), "a"),
        (p(r("a", '<w:rStyle w:val="Slaptas"/>') + r("b"), styled("Slepia")), "a"),
        (p("a", "<w:rPr><w:vanish/></w:rPr>"), "a"),
    ],
)
def test_hidden_text(paragraph: str, text: str) -> None:
    assert texts(paragraph + tbl(tr(tc(paragraph))), styles=HIDING) == [text, text]


def test_a_control_that_shows_its_prompt_is_empty() -> None:
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr{}/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    shown = prompt.format("", r("Spustelėkite čia")), prompt.format(' w:val="0"', r("užpildyta"))
    assert texts(f"<w:p>{r('a')}{shown[0]}</w:p><w:p>{shown[1]}</w:p>") == ["a", "užpildyta"]


def test_letters_struck_out_are_gone() -> None:
    runs = r("lieka") + r("braukta", "<w:strike/>") + r("dukart", "<w:dstrike/>") + r("!", '<w:strike w:val="0"/>')
    assert texts(f"<w:p>{runs}</w:p>") == ["lieka!"]
    struck = '<w:style w:type="character" w:styleId="s"><w:rPr><w:strike/></w:rPr></w:style>'
    named = r("b", '<w:rStyle w:val="s"/>')
    assert texts(f"<w:p>{r('a')}{named}</w:p>", styles=struck) == ["a"]


@pytest.mark.parametrize(("state", "box"), [("<w:checked/>", "☒"), ('<w:checked w:val="0"/>', "☐"), ("", "☐")])
def test_a_box_of_a_form_is_ticked_or_empty(state: str, box: str) -> None:
    field = (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r>'
    )
    assert texts(f"<w:p>{field}{r(' taip')}</w:p>") == [f"{box} taip"]
