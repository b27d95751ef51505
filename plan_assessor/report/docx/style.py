"""How the Word report looks: the fonts of official documents, and the colours of the verdicts."""

from __future__ import annotations

from typing import cast

from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from plan_assessor.messages.language import Language
from plan_assessor.rules.assessment import Verdict

FONT = "Times New Roman"
BLACK = RGBColor(0, 0, 0)
SIZES = {"Normal": 11, "Title": 18, "Subtitle": 13, "Heading 1": 14, "Heading 2": 12}
LOCALES: dict[Language, str] = {"lt": "lt-LT", "en": "en-GB"}

AFTER_SHADING = ("w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark")

# Ink and paper of each verdict; dark enough on light to be read in print too.
INKS: dict[Verdict, str] = {"+": "0A5F2A", "partial": "6B4700", "-": "991620"}
PAPERS: dict[Verdict, str] = {"+": "E3F4E8", "partial": "FFF1CC", "-": "FDE8E8"}


def dress(document: Word, lang: Language) -> None:
    """Sets the styles of the document and the language of its spelling."""
    for name, size in SIZES.items():
        style = document.styles[name]
        style.font.size, style.font.color.rgb = Pt(size), BLACK
        style.paragraph_format.keep_with_next = name.startswith("Heading")
        _set_font(style)
    normal = document.styles["Normal"].paragraph_format
    normal.space_after, normal.widow_control = Pt(6), True
    _add_style(document, "Finding", before=8, after=0).paragraph_format.keep_with_next = True
    _add_style(document, "Comment", before=2, after=2)
    evidence = _add_style(document, "Evidence", before=0, after=2)
    evidence.font.italic = True
    evidence.font.size = Pt(10)
    evidence.paragraph_format.left_indent = Cm(0.75)
    _set_language(document.styles["Normal"], LOCALES[lang])


def add_paragraph(document: Word, words: str = "", style: str = "Normal") -> Paragraph:
    """Adds a paragraph at the end; python-docx looks for the end, and for the style, from the beginning each time."""
    element = cast("CT_P", OxmlElement("w:p"))
    document.element.body[-1].addprevious(element)
    element.get_or_add_pPr().style = style.replace(" ", "")
    paragraph = Paragraph(element, document._body)
    if words:
        paragraph.add_run(words)
    return paragraph


def shade(run: Run, verdict: Verdict) -> None:
    """Puts a run in the colours of a verdict."""
    run.bold = True
    run.font.color.rgb = RGBColor.from_string(INKS[verdict])
    run._r.get_or_add_rPr().append(shading_of(PAPERS[verdict]))


def shade_cell(cell: _Cell, color: str) -> None:
    """Gives a cell a background."""
    # The schema fixes the order of a cell's properties, and Word refuses a file that breaks it.
    cell._tc.get_or_add_tcPr().insert_element_before(shading_of(color), *AFTER_SHADING)


def shading_of(color: str) -> BaseOxmlElement:
    """The background of a run or cell."""
    return parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{color}"/>')


def add_field(paragraph: Paragraph, code: str) -> None:
    """Adds a field that the program computes, as the number of the page."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    field.append(paragraph.add_run("1")._r)
    paragraph._p.append(field)


def _add_style(document: Word, name: str, before: float, after: float) -> ParagraphStyle:
    style: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    return style


def _set_font(style: ParagraphStyle) -> None:
    """Sets the font for every script; the theme of the template would win otherwise."""
    style.font.name = FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)
    fonts.attrib.pop(qn("w:cstheme"), None)


def _set_language(style: ParagraphStyle, locale: str) -> None:
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), locale)
    style.element.get_or_add_rPr().append(language)
