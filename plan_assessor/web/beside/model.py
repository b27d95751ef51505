"""The pages of a file as they are shown: pictures with text to select, and boxes over the quoted words."""

from __future__ import annotations

from typing import NamedTuple

from plan_assessor.web.beside.quotes import Quotation


class Part(NamedTuple):
    """A stretch of a page in points from its top left corner, as the page is seen (turned pages turned)."""

    left: float
    top: float
    width: float
    height: float


class TextLine(NamedTuple):
    """Words of a page, where they stand."""

    part: Part
    words: str


class Marked(NamedTuple):
    """A quotation and the boxes over its words."""

    quotation: Quotation
    parts: tuple[Part, ...]


class Page(NamedTuple):
    """A page: its number from 1, its size in points, its text, and the quotations on it.

    The places of a scan's words are those on the level page, which `transform` (SVG) lays upon the picture.
    """

    number: int
    width: float
    height: float
    lines: tuple[TextLine, ...]
    marks: tuple[Marked, ...]
    transform: str = ""
