"""Pictures that may hold a table: large ones, which are read as pages of a scan and written in where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.embedded import write_in_after
from plan_assessor.document.docx.names import Element
from plan_assessor.document.docx.package import Package
from plan_assessor.document.model import UNREAD, Document, Table

Recognise = Callable[[Sequence[bytes]], Document | None]
"""Reads pictures as the pages of a scan; None where none of them can be opened."""
_EXTENT: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
_PICTURE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_BLIP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_OFFICE: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OLD_PICTURE: Final = "{urn:schemas-microsoft-com:vml}imagedata"
_OLD_SIZE: Final = re.compile(r"(?:^|;)\s*(width|height):\s*(\d{1,6}(?:\.\d{1,6})?)pt")
_SHOWN_INSTEAD: Final = (w.W + "object", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
"""The pictures in these stand for an embedded file, or for a newer drawing."""
_POINT: Final = 12_700
"""English metric units in a point."""
_PAGE: Final = 595.0 * 842.0
"""Square points of a page of A4."""
_SHARE: Final = 0.2
"""A picture on less of the page is a coat of arms or a photograph; a table of three rows or more takes as much."""


class _Picture(NamedTuple):
    element: Element
    relation: str | None


class Found(NamedTuple):
    """What came of the large pictures of a document: how many were `read`, and how many were not.

    `scan` is the document where it has nothing but pictures; `tables` tells that there are some in those read.
    """

    read: int = 0
    unread: int = 0
    tables: bool = False
    scan: Document | None = None


def write_in_pictures(body: Element, package: Package, recognise: Recognise | None) -> Found:
    """Write what the large pictures of a document say into its body, each where it stands."""
    found = Found()
    for run in _runs(body):
        scan = recognise([package.data(picture.relation) or b"" for picture in run]) if recognise else None
        if scan is not None and not _has_words(body):
            return Found(len(run), scan=scan)
        # a photograph has no words, or some that nobody could read
        if scan is None or not scan.blocks or any(notice.code in UNREAD for notice in scan.notices):
            found = found._replace(unread=found.unread + len(run))
            continue
        write_in_after(run[0].element, scan.blocks)
        tables = found.tables or any(isinstance(block, Table) for block in scan.blocks)
        found = found._replace(read=found.read + len(run), tables=tables)
    return found


def _runs(body: Element) -> list[list[_Picture]]:
    """The large pictures: those with no words between them may be pages of one table."""
    runs: list[list[_Picture]] = []
    apart = True
    for element in body.iter(_EXTENT, _OLD_PICTURE, w.TEXT):
        if element.tag == w.TEXT:
            apart = apart or bool((element.text or "").strip())
            continue
        pictures = [*(_new(element) if element.tag == _EXTENT else _old(element))]
        if pictures and apart:
            runs.append([])
            apart = False
        for picture in pictures:
            runs[-1].append(picture)
    return runs


def _new(extent: Element) -> Iterator[_Picture]:
    """The pictures in the frame of so large an extent."""
    frame = extent.getparent()
    if frame is not None and _points(extent.get("cx")) * _points(extent.get("cy")) >= _SHARE * _PAGE:
        for picture in frame.iter(_PICTURE):
            blip = next(picture.iter(_BLIP), None)
            yield _Picture(picture, None if blip is None else blip.get(_OFFICE + "embed"))


def _old(picture: Element) -> Iterator[_Picture]:
    """A picture as Word wrote it before 2010."""
    shape = picture.getparent()
    if shape is None or next(picture.iterancestors(*_SHOWN_INSTEAD), None) is not None:
        return
    sides = {name: float(size) for name, size in _OLD_SIZE.findall(shape.get("style", ""))}
    if sides.get("width", 0.0) * sides.get("height", 0.0) >= _SHARE * _PAGE:
        yield _Picture(picture, picture.get(_OFFICE + "id"))


def _has_words(body: Element) -> bool:
    return any((text.text or "").strip() for text in body.iter(w.TEXT))


def _points(emu: str | None) -> float:
    return int(emu) / _POINT if emu and emu.isdecimal() and emu.isascii() else 0.0
