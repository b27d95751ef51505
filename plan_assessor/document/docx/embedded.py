"""Whole files inside a document: sheets and documents that are embedded, and chunks of other formats that Word shows.

What they say is written into the tree of the main part where they stand, before the tree is made plain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from typing import Final

from lxml import etree

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.names import Element
from plan_assessor.document.docx.package import Package
from plan_assessor.document.kinds import OLE
from plan_assessor.document.model import Cell, Paragraph, Table
from plan_assessor.document.ole import NATIVE, open_ole, packaged
from plan_assessor.errors import UnreadableError

_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_OBJECT: Final = "{urn:schemas-microsoft-com:office:office}OLEObject"
_CHUNKS: Final = (w.W + "altChunk", w.W + "subDoc")
_WITH_TEXT: Final = ("excel.", "word.", "package", "acroexch.", "opendocument.", "soffice.", "htmlfile", "rtf")
"""How the names of programs begin whose objects may hold a part of a plan; formulas and drawings are by others."""
_WRAPPED: Final = ("Package", "CONTENTS")
"""The streams of an embedded object that hold an Office package, or a PDF."""
_DEEPEST: Final = 2
"""Documents in one another; Word shows no more in practice, and a file may hold itself."""
_depth: ContextVar[int] = ContextVar("depth", default=0)


def write_in_files(body: Element, package: Package) -> int:
    """Write what the files in a document say into its body; the number of those that are not read."""
    unread = 0
    for element in list(body.iter(_OBJECT, *_CHUNKS)):
        if element.tag == _OBJECT and not element.get("ProgID", "").casefold().startswith(_WITH_TEXT):
            continue
        blocks = _read(package.data(element.get(_R)))
        if blocks is None:
            unread += 1
            continue
        write_in_after(element, blocks)
    return unread


def write_in_after(element: Element, blocks: Sequence[Paragraph | Table]) -> None:
    """Write blocks of another file into the tree, after the paragraph that an element stands in."""
    place = element if element.tag in _CHUNKS else next(element.iterancestors(w.PARAGRAPH), element)
    for block in reversed([*_elements(blocks)]):
        place.addnext(block)


def _read(data: bytes | None) -> tuple[Paragraph | Table, ...] | None:
    """What a file says; None where it cannot be read."""
    from plan_assessor.document.open import read_all_bytes  # which reads documents by this module, too

    depth = _depth.get()
    if not data or depth >= _DEEPEST:
        return None
    token = _depth.set(depth + 1)
    try:
        contents = read_all_bytes(_unwrapped(data), "")
    except UnreadableError:
        return None
    finally:
        _depth.reset(token)
    return tuple(block for document in contents.documents for block in document.blocks)


def _unwrapped(data: bytes) -> bytes:
    """The file in a compound file, which old programs put around it."""
    if not data.startswith(OLE):
        return data
    with open_ole(data) as ole:
        for stream in filter(ole.exists, (*_WRAPPED, NATIVE)):
            content: bytes = ole.openstream(stream).read()
            return packaged(content) if stream == NATIVE else content
    return data


def _elements(blocks: Sequence[Paragraph | Table]) -> Iterator[Element]:
    for block in blocks:
        yield _table(block) if isinstance(block, Table) else _paragraph(block)


def _paragraph(block: Paragraph) -> Element:
    """A paragraph with its number before it: the lists of the other file are not those of this one."""
    paragraph = etree.Element(w.PARAGRAPH)
    properties = etree.SubElement(paragraph, w.PARAGRAPH_PROPERTIES)
    if block.level:
        etree.SubElement(properties, w.OUTLINE_LEVEL).set(w.VALUE, str(block.level - 1))
    if block.centered:
        etree.SubElement(properties, w.ALIGNMENT).set(w.VALUE, "center")
    _add_text(paragraph, f"{block.number} {block.text}" if block.number else block.text, block.bold)
    return paragraph


def _add_text(paragraph: Element, text: str, bold: bool = False) -> None:
    run = etree.SubElement(paragraph, w.RUN)
    if bold:
        etree.SubElement(etree.SubElement(run, w.RUN_PROPERTIES), w.BOLD)
    for number, line in enumerate(text.split("\n")):
        if number:
            etree.SubElement(run, w.BREAK)
        etree.SubElement(run, w.TEXT).text = line


def _table(block: Table) -> Element:
    table = etree.Element(w.TABLE)
    for number, places in enumerate(block.grid):
        row = etree.SubElement(table, w.ROW)
        for column, cell in enumerate(places):
            if column == cell.column:
                _add_cell(row, cell, number)
    return table


def _add_cell(row: Element, cell: Cell, number: int) -> None:
    """A cell in one of the rows that it covers; its words stand in the first."""
    element = etree.SubElement(row, w.CELL)
    properties = etree.SubElement(element, w.CELL_PROPERTIES)
    if cell.columns > 1:
        etree.SubElement(properties, w.COLUMNS_SPANNED).set(w.VALUE, str(cell.columns))
    if cell.rows > 1:
        etree.SubElement(properties, w.MERGED_DOWN).set(w.VALUE, "restart" if number == cell.row else "continue")
    if cell.shade:
        etree.SubElement(properties, w.SHADING).set(w.FILL, cell.shade)
    for line in cell.text.split("\n") if number == cell.row else [""]:
        _add_text(etree.SubElement(element, w.PARAGRAPH), line)
