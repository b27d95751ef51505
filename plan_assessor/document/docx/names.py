"""The names of WordprocessingML that the reader knows, in lxml's notation."""

from __future__ import annotations

from lxml import etree

Element = etree._Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

DOCUMENT = W + "document"
BODY = W + "body"
FOOTNOTE = W + "footnote"
ENDNOTE = W + "endnote"
TEXT_BOX = W + "txbxContent"

PARAGRAPH = W + "p"
PARAGRAPH_PROPERTIES = W + "pPr"
RUN = W + "r"
RUN_PROPERTIES = W + "rPr"
TEXT = W + "t"
MATH_TEXT = M + "t"
DENOMINATOR = M + "den"
SYMBOL = W + "sym"
BREAK = W + "br"
FIELD_CHARACTER = W + "fldChar"
FOOTNOTE_REFERENCE = W + "footnoteReference"
ENDNOTE_REFERENCE = W + "endnoteReference"
RENDERED_PAGE_BREAK = W + "lastRenderedPageBreak"

PARAGRAPH_STYLE = W + "pStyle"
RUN_STYLE = W + "rStyle"
ALIGNMENT = W + "jc"
INDENT = W + "ind"
INDENT_LEFT, INDENT_START = W + "left", W + "start"  # the second in Strict
OUTLINE_LEVEL = W + "outlineLvl"
NUMBERING = W + "numPr"
NUMBERING_ID = W + "numId"
NUMBERING_LEVEL = W + "ilvl"
SIZE = W + "sz"
BOLD = W + "b"
HIDDEN = W + "vanish"
STRUCK_OUT = W + "strike"
STRUCK_OUT_TWICE = W + "dstrike"
HIDING = (HIDDEN, STRUCK_OUT, STRUCK_OUT_TWICE)
"""What takes letters out of the text: what is struck out by hand is gone like a tracked deletion."""

TABLE = W + "tbl"
ROW = W + "tr"
ROW_PROPERTIES = W + "trPr"
COLUMNS_BEFORE = W + "gridBefore"
COLUMNS_AFTER = W + "gridAfter"
CELL = W + "tc"
CELL_PROPERTIES = W + "tcPr"
COLUMNS_SPANNED = W + "gridSpan"
MERGED_DOWN = W + "vMerge"
MERGED_ACROSS = W + "hMerge"
SHADING = W + "shd"

INSERTED = W + "ins"
DELETED = W + "del"
MOVED_FROM = W + "moveFrom"
MOVED_TO = W + "moveTo"

ID = W + "id"
TYPE = W + "type"
VALUE = W + "val"
FILL = W + "fill"


def child(element: Element, name: str) -> Element | None:
    """The first child of that name; `iterchildren(name)` would look ahead for a second one to the very end."""
    for item in element:
        if item.tag == name:
            return item
    return None


def properties(element: Element, name: str) -> Element | None:
    """The properties of a paragraph or run; they come first, and nothing else is looked at."""
    first = next(iter(element), None)
    return first if first is not None and first.tag == name else None


def child_value(element: Element, name: str) -> str | None:
    """The `w:val` of the first child of that name."""
    found = child(element, name)
    return None if found is None else found.get(VALUE)


def integer(text: str | None) -> int | None:
    """A whole number, or None for what is missing or no number."""
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def is_on(element: Element) -> bool:
    """Whether an on/off property such as `<w:b/>` switches on."""
    return element.get(VALUE) not in {"0", "false", "off"}
