"""Word files as python-docx opens them: what it refuses and Word opens is put right in a copy, no word changed."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from typing import Final
from urllib.parse import unquote

from lxml import etree

from plan_assessor.document.docx.package import transitional
from plan_assessor.document.xml import parser
from plan_assessor.document.zips import MOST_TOTAL, open_zip, part_name, unpack

_TYPES: Final = "[Content_Types].xml"
_PLAIN: Final = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHERS: Final = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.template\.main"
    rb"|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main)\+xml"
)
"""The main parts of templates and of files with macros."""
_RELATIONS: Final = ".rels"


def openable(data: bytes) -> tuple[bytes, bytes | None]:
    """The package in a form that python-docx opens, and the type of its main part where that was another.

    Strict files become Transitional, relationships to parts that are missing go. Raises UnreadableError.
    """
    package = open_zip(data)
    entries = {part_name(entry.filename): entry for entry in package.infolist() if not entry.is_dir()}
    kind: bytes | None = None
    budget = MOST_TOTAL
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        for entry in entries.values():
            name, part = entry.filename.replace("\\", "/"), unpack(package, entry, budget)
            budget -= len(part)
            if name == _TYPES:
                found = _OTHERS.search(part)
                kind = found[0] if found else None
                part = _OTHERS.sub(_PLAIN, part)
            elif name.endswith(_RELATIONS):
                part = _without_missing(transitional(part), name, entries)
            elif name.endswith(".xml"):
                part = transitional(part)
            copy.writestr(name, part)
    return out.getvalue(), kind


def of_kind(data: bytes, kind: bytes | None) -> bytes:
    """The package with that type of its main part again."""
    if kind is None:
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        for entry in package.infolist():
            part = package.read(entry)
            copy.writestr(entry.filename, part.replace(_PLAIN, kind) if entry.filename == _TYPES else part)
    return out.getvalue()


def _without_missing(relations: bytes, name: str, entries: dict[str, zipfile.ZipInfo]) -> bytes:
    """The relationships to parts that are there, and to what lies elsewhere."""
    try:
        root = etree.fromstring(relations, parser())
    except etree.XMLSyntaxError:
        return relations
    folder = posixpath.dirname(posixpath.dirname(name))
    for relation in list(root):
        target = part_name(posixpath.join("/", folder, unquote(relation.get("Target", "").partition("#")[0])))
        if relation.get("TargetMode") != "External" and target not in entries:
            root.remove(relation)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
