"""Pictures that may hold a table: large ones, in a document that has no table of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from plan_assessor.document.docx.names import Element, W
from plan_assessor.document.docx.package import Package
from plan_assessor.document.model import PICTURES_UNREAD, Notice, Paragraph, Table

_EXTENT: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
_PICTURE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_BLIP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_EMBEDDED: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_OLD_PICTURE: Final = "{urn:schemas-microsoft-com:vml}imagedata"
_OLD_SIZE: Final = re.compile(r"(?:^|;)\s*(width|height):\s*(\d{1,6}(?:\.\d{1,6})?)pt")
_OBJECT: Final = W + "object"
_POINT: Final = 12_700
"""English metric units in a point."""
_PAGE: Final = 595.0 * 842.0
"""Square points of a page of A4."""
_SHARE: Final = 0.2
"""A picture on less of the page is a coat of arms or a photograph; a table of three rows or more takes as much."""
_FEWEST_ROWS: Final = 3


def noticed(body: Element) -> int:
    """How many pictures in a body are so large that a table may be in them."""
    return sum(size >= _SHARE * _PAGE for size in (*_sizes(body), *_old_sizes(body)))


def notices(pictures: int, blocks: Iterable[Paragraph | Table]) -> Iterator[Notice]:
    """That pictures were not read, where they may be what the document has instead of tables."""
    if pictures and not any(isinstance(block, Table) and len(block.grid) >= _FEWEST_ROWS for block in blocks):
        yield Notice(code=PICTURES_UNREAD, values={"count": pictures})


def pictures_in(package: Package) -> Iterator[bytes]:
    """The files of the pictures of a document, in the order in which they stand there."""
    for blip in package.main().iter(_BLIP):
        if data := package.data(blip.get(_EMBEDDED)):
            yield data


def _sizes(body: Element) -> Iterator[float]:
    """The sizes of pictures, in square points."""
    for extent in body.iter(_EXTENT):
        frame = extent.getparent()
        if frame is not None and next(frame.iter(_PICTURE), None) is not None:
            yield _points(extent.get("cx")) * _points(extent.get("cy"))


def _old_sizes(body: Element) -> Iterator[float]:
    """Those of pictures as Word wrote them before 2010; the pictures of embedded files are not among them."""
    for picture in body.iter(_OLD_PICTURE):
        shape = picture.getparent()
        if shape is not None and next(picture.iterancestors(_OBJECT), None) is None:
            sides = {name: float(size) for name, size in _OLD_SIZE.findall(shape.get("style", ""))}
            yield sides.get("width", 0.0) * sides.get("height", 0.0)


def _points(emu: str | None) -> float:
    return int(emu) / _POINT if emu and emu.isdecimal() and emu.isascii() else 0.0
