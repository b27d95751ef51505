"""The tree of a web page, and what of it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree, html

from plan_assessor.document.xml import MOST_MARKS
from plan_assessor.errors import UnreadableError

LINE_BREAK: Final = "\x0b"
"""What `fold` takes for a break inside a paragraph."""
BALTIC: Final = "cp1257"
"""How Lithuanian was written in 8 bits; pages that do not say their encoding, and are not UTF-8, are in it."""
BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_NOT_TEXT: Final = frozenset(
    ["head", "script", "style", "title", "template", "noscript", "object", "iframe", "select", "textarea", "button"]
)
_STRUCK_OUT: Final = frozenset({"del", "s", "strike"})
_HIDING: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|line-through", re.IGNORECASE
)
_CHARSET_WITHIN: Final = 4096
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def parse_page(data: bytes) -> etree._Element:
    """The root of a page. Raises UnreadableError: "too_large", or "broken" where there is nothing in it."""
    text = decoded(data)
    if text.count("<") > MOST_MARKS:
        raise UnreadableError("too_large")
    try:
        # the text is letters already: what it says of its encoding does not hold any more
        parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
        root: etree._Element = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableError("broken") from error
    return root


def decoded(data: bytes) -> str:
    """The letters of a page, by its mark, by the encoding that it names, or by what its bytes can be."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    named = _CHARSET.search(data[:_CHARSET_WITHIN])
    for encoding in (*([named[1].decode()] if named else []), "utf-8"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode(BALTIC, "replace")


def is_shown(element: etree._Element) -> bool:
    """Whether a reader of the page sees the words of an element as valid."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _NOT_TEXT or tag in _STRUCK_OUT or element.get("hidden") is not None:
        return False
    return not _HIDING.search(element.get("style", ""))


def words(element: etree._Element) -> Iterator[str]:
    """The shown words in an element, with a break between its blocks and where it breaks a line."""
    if not is_shown(element):
        return
    is_block = element.tag in BLOCKS
    if is_block or element.tag == "br":
        yield LINE_BREAK
    yield _typed(element.text)
    for child in element:
        yield from words(child)
        yield _typed(child.tail)
    if is_block:
        yield LINE_BREAK


def _typed(text: str | None) -> str:
    """Words between tags, where a line break is a blank."""
    return " ".join(re.split(r"[\t\r\n\f\v]+", text)) if text else ""
