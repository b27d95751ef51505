"""XML out of files that nobody vouches for."""

from __future__ import annotations

from lxml import etree

from plan_assessor.errors import UnreadableError

MOST_MARKS = 4_000_000
"""Tags and attributes together; so many take at most 1 GB as a tree, and a page of tables has some 3,000."""


def check_marks(data: bytes) -> None:
    """Refuse what would not fit in memory as a tree; counting bytes costs a fraction of parsing them.

    A document type is refused as well, as Word does: its entities multiply.
    """
    if data.count(b"<") + data.count(b"=") > MOST_MARKS:
        raise UnreadableError("too_large")
    if b"<!DOCTYPE" in data:
        raise UnreadableError("broken")


def parser(*, recover: bool = False) -> etree.XMLParser:
    """A parser that fetches nothing and expands nothing."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True, recover=recover
    )


def parse(data: bytes) -> etree._Element:
    """The root of well-formed XML. Raises UnreadableError: "broken" or "too_large"."""
    check_marks(data)
    try:
        return etree.fromstring(data, parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("broken") from error
