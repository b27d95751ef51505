"""Files that hold others, sheets and pages, as sources of damaged ones."""

from __future__ import annotations

import io
from collections.abc import Iterator

import openpyxl

from tests.document.containers.builder import letter, metadata, signed, zipped
from tests.document.containers.compound import letter as attached
from tests.document.containers.compound import outlook

ROWS = (("Nr.", "Priemonė", "Vykdytojas", "Terminas"), ("1.", "Rengti kursus", "Švietimo skyrius", "2024 m."))
PAGE = "<html><meta charset=utf-8><h1>Planas</h1><table>{}</table></html>".format(
    "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
).encode()
WORD_XML = (
    b'<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>'
    b"<w:p><w:r><w:t>Planas</w:t></w:r></w:p></w:body></w:wordDocument>"
)


def sheets() -> bytes:
    """A workbook with a table, a merged cell and a formula."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in ROWS:
        sheet.append(row)  # type: ignore[union-attr]
    sheet.append([None, "Iš viso", "=SUM(1,2)"])  # type: ignore[union-attr]
    sheet.merge_cells("A2:A3")  # type: ignore[union-attr]
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def files(docx: bytes, pdf: bytes) -> Iterator[tuple[str, bytes]]:
    """One file of each kind, most of them with these two in it."""
    plans = {"planas.docx": docx, "priedas.pdf": pdf}
    yield "planas.zip", zipped({**plans, "priemones.xlsx": sheets()})
    yield "planas.adoc", signed(plans, metadata(), main="planas.docx")
    yield "planas.eml", letter(plans, html="<p>Siunčiame.</p>")
    yield "laiskas.eml", letter({}, html=PAGE.decode())
    yield "planas.msg", outlook({**plans, "Fwd": attached(plans)})
    yield "planas.xlsx", sheets()
    yield "planas.html", PAGE
    yield "planas-2003.doc", WORD_XML
