"""From runs to text: the characters that are elements in WordprocessingML, symbol fonts, white space, page turns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.names import Element
from plan_assessor.document.docx.pages import PAGE_BREAK, RENDERED_PAGE_BREAK
from plan_assessor.signs import composed

# A mark inside raw text, like those of page breaks: a control character, which XML cannot contain.
_LINE_BREAK = "\x0b"

_CHARACTERS = {
    w.W + "tab": "\t",
    w.W + "ptab": "\t",
    w.W + "cr": _LINE_BREAK,
    w.W + "noBreakHyphen": "-",
    w.RENDERED_PAGE_BREAK: RENDERED_PAGE_BREAK,
    # a fraction in one line: 1 over 2 is not 12
    w.DENOMINATOR: "/",
}

_LITERAL = {w.TEXT, w.MATH_TEXT}

# What is dropped or replaced: control characters but white space and marks, invisible ones, letters of symbol fonts.
_ODD = re.compile(
    "[\x00-\x08\x0e-\x1b\x1d-\x1f\x7f-\x84\x86-\x9f"
    "\u00ad\u200b-\u200f\u2011\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff\uf020-\uf0ff]"
)
_NO_BREAK_HYPHEN = "\u2011"

# The Symbol font from 0x20 and from 0xA0, as Adobe maps it; a blank stands for a piece of a built-up bracket.
# The minus of 0x2D is what „2018–2020“ is typed with, so it is read as an en dash.
_SYMBOL_FROM_20 = " !∀#∃%&∋()∗+,–./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ "
_SYMBOL_FROM_A0 = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑"
_SYMBOL = {0x20 + i: c for i, c in enumerate(_SYMBOL_FROM_20)} | {0xA0 + i: c for i, c in enumerate(_SYMBOL_FROM_A0)}
_WINGDINGS = dict(zip(b"lnoqv\x9f\xa7\xa8\xd8\xe0\xf0\xfb\xfc\xfd\xfe", "●■□❑❖•▪□➢→⇨✗✓☒☑", strict=True))
# Without a font (letters typed from the private-use area) the usual bullets win over Greek.
_ANY_FONT = _SYMBOL | _WINGDINGS


# The elements that hold text, wherever they stand in a paragraph.
TEXT_NAMES = (w.TEXT, w.MATH_TEXT, w.SYMBOL, w.BREAK, *_CHARACTERS)


def piece(element: Element) -> str:
    """The raw text of one of TEXT_NAMES."""
    name = element.tag
    if name in _LITERAL:
        return element.text or ""
    if name == w.BREAK:
        return _LINE_BREAK + PAGE_BREAK if element.get(w.TYPE) == "page" else _LINE_BREAK
    return _symbol(element) if name == w.SYMBOL else _CHARACTERS.get(name, "")


def runs(paragraph: Element) -> Iterator[tuple[Element, str]]:
    """The runs of a paragraph, each with its raw text; formulas count as runs."""
    for element in paragraph:
        if element.tag == w.RUN:
            yield element, _run_text(element)
        elif element.tag.startswith(w.M):
            yield element, "".join(map(piece, element.iter(w.MATH_TEXT, w.DENOMINATOR)))


def fold(raw: str) -> str:
    """Raw text as it is compared and quoted.

    White space becomes one blank, one tab between columns, one "\\n" at a line break; invisible characters go, letters
    of symbol fonts become Unicode, the whole is NFC.
    """
    if not (raw.isascii() and raw.isprintable()):
        raw = composed(_ODD.sub(_known, raw))
    if "\t" not in raw and _LINE_BREAK not in raw:
        return " ".join(raw.split())
    lines = (_fold_columns(line) for line in raw.split(_LINE_BREAK))
    return "\n".join(line for line in lines if line)


def _fold_columns(line: str) -> str:
    columns = (" ".join(column.split()) for column in line.split("\t"))
    return "\t".join(column for column in columns if column)


def _run_text(run: Element) -> str:
    # A run inside a run is the base text of a ruby, unwrapped.
    return "".join([_run_text(element) if element.tag == w.RUN else piece(element) for element in run])


def _symbol(element: Element) -> str:
    """The character of a `w:sym`; nothing for a picture that no letter stands for."""
    font = element.get(w.W + "font", "").casefold()
    try:
        code = int(element.get(w.W + "char", ""), 16)
    except ValueError:
        return ""
    of_symbol_font = font == "symbol" or font.startswith("wingdings")
    if 0xF000 <= code <= 0xF0FF or (of_symbol_font and code <= 0xFF):
        table = _SYMBOL if font == "symbol" else _WINGDINGS if of_symbol_font else _ANY_FONT
        return table.get(code & 0xFF, "")
    is_character = 0x20 <= code <= 0xD7FF or 0xF900 <= code <= 0xFFFC or 0x10000 <= code <= 0x10FFFF
    return chr(code) if is_character else ""


def _known(match: re.Match[str]) -> str:
    character = match[0]
    if character == _NO_BREAK_HYPHEN:
        return "-"
    return _ANY_FONT.get(ord(character) - 0xF000, "")
