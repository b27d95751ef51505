"""Notes can be put into whatever Word file is read: Strict ones, templates, files with missing parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from docx import Document

from plan_assessor.document.docx.reader import read_docx
from plan_assessor.report.annotate.copy import annotate
from tests.report.annotate.test_annotate import assessment, docx_plan

MAIN = "wordprocessingml.document.main+xml"
TEMPLATE = "wordprocessingml.template.main+xml"
USUAL, STRICT = "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"
SPACES = {
    f"{USUAL}wordprocessingml/2006/main": f"{STRICT}wordprocessingml/main",
    f"{USUAL}officeDocument/2006/relationships": f"{STRICT}officeDocument/relationships",
}


def changed(data: bytes, change: Callable[[str, str], str]) -> bytes:
    """The package with every part of text changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry)
            is_text = entry.filename.endswith((".xml", ".rels"))
            new.writestr(entry.filename, change(entry.filename, part.decode()) if is_text else part)
    return out.getvalue()


def strict(_: str, part: str) -> str:
    for usual, other in SPACES.items():
        part = part.replace(usual, other)
    return part


def template(name: str, part: str) -> str:
    return part.replace(MAIN, TEMPLATE) if name == "[Content_Types].xml" else part


def lacking(name: str, part: str) -> str:
    missing = (
        f'<Relationship Id="rId99" Type="{USUAL}officeDocument/2006/relationships/image" Target="media/nera.png"/>'
    )
    return (
        part.replace("</Relationships>", f"{missing}</Relationships>") if name.endswith("document.xml.rels") else part
    )


@pytest.mark.parametrize("change", [strict, template, lacking])
def test_notes_are_put_into_files_that_are_read(change: Callable[[str, str], str]) -> None:
    data = changed(docx_plan(), change)
    noted = annotate(data, assessment("plan.docx", None), "plan.docx", "1", "lt")
    assert read_docx(noted, "p").blocks == read_docx(data, "p").blocks
    as_usual = changed(noted, lambda _, part: part.replace(TEMPLATE, MAIN))
    assert len(list(Document(io.BytesIO(as_usual)).comments)) > 2
    with zipfile.ZipFile(io.BytesIO(noted)) as package:
        assert (TEMPLATE in package.read("[Content_Types].xml").decode()) == (change is template)
