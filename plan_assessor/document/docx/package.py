"""Opening an OOXML package with Word's tolerance, but within limits.

Only the parts that are asked for are unpacked. What Word opens is opened: Strict OOXML, any name for the main part,
relationships to parts that are missing, UTF-16, back slashes in names. What could exhaust the machine is refused
before it is parsed.
"""

from __future__ import annotations

import codecs
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from plan_assessor.document.docx.names import Element
from plan_assessor.document.xml import check_marks, parser
from plan_assessor.document.zips import MOST_TOTAL, open_zip, part_name, unpack
from plan_assessor.errors import UnreadableError

_OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")

_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMESPACES = (
    (_STRICT + b"wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (_STRICT + b"officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (_STRICT + b"officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (_STRICT + b"drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
    # where Word writes the text of boxes in Strict
    (
        b"http://schemas.microsoft.com/office/word/2006/wordml",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
)
_DECLARATION = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*[\"']([^\"'>]*)[^>]*>", re.IGNORECASE)
# Encodings in which "<" is the byte "<" and nothing else; in others a document could hide from the checks.
_PLAIN_ENCODING = re.compile(rb"utf-?8|us-ascii|ascii|iso-8859-\d+|windows-125\d|cp125\d", re.IGNORECASE)

# XML_ERR_RESOURCE_LIMIT of libxml2, a name that older lxml does not give it
RESOURCE_LIMIT = 114


class _Relation(NamedTuple):
    kind: str
    part: str
    id: str


class Package:
    """An opened package: its main part and the parts related to it, as XML trees.

    `repaired` tells that some part was not well-formed and only what could be recovered of it was read.
    Whatever reads a part raises UnreadableError: "broken", "encrypted" or "too_large".
    """

    def __init__(self, data: bytes) -> None:
        """Open the bytes of a file and find its main part."""
        if data.startswith(_OLE_SIGNATURE):
            raise UnreadableError("encrypted" if _ENCRYPTED_STREAM in data else "broken")
        self._zip = open_zip(data)
        self._entries = {part_name(entry.filename): entry for entry in self._zip.infolist()}
        self._budget = MOST_TOTAL
        self.repaired = False
        self._main = self._find_main()
        self._related = self._relationships(self._main)

    def main(self) -> Element:
        """The root of the main part."""
        root = self._xml(self._main)
        if root is None:
            raise UnreadableError("broken")
        return root

    def related(self, kind: str) -> Element | None:
        """The root of the part that the main part relates to as `kind` ("styles"), None if missing or no XML."""
        for relation in self._related:
            if relation.kind == kind and relation.part in self._entries:
                return self._xml(relation.part)
        return None

    def each(self, kind: str) -> Iterator[Element]:
        """The roots of all parts that the main part relates to as `kind`, each once."""
        for name in dict.fromkeys(relation.part for relation in self._related if relation.kind == kind):
            root = self._xml(name)
            if root is not None:
                yield root

    def part(self, relation_id: str | None) -> Element | None:
        """The root of the part that the main part names by the id of its relationship, None if missing or no XML."""
        name = next((relation.part for relation in self._related if relation.id == relation_id), "")
        return self._xml(name)

    def data(self, relation_id: str | None) -> bytes | None:
        """The bytes of the part that the main part names by the id of its relationship, None if it is missing."""
        name = next((relation.part for relation in self._related if relation.id == relation_id), "")
        return self._read(self._entries[name]) if name in self._entries else None

    def _find_main(self) -> str:
        candidates = [relation.part for relation in self._relationships("") if relation.kind == "officeDocument"]
        types = self._xml(part_name("[Content_Types].xml"))
        if types is not None:
            candidates += [
                part_name(override.get("PartName", ""))
                for override in types
                if override.get("ContentType", "").endswith("main+xml")
            ]
        for name in (*candidates, "word/document.xml"):
            if name in self._entries:
                return name
        raise UnreadableError("broken")

    def _relationships(self, part: str) -> list[_Relation]:
        """What a part relates to; the last word of the type is the same in Strict."""
        folder, name = posixpath.split(part)
        root = self._xml(posixpath.join(folder, "_rels", name + ".rels"))
        if root is None:
            return []
        return [
            _Relation(
                relation.get("Type", "").rpartition("/")[2],
                part_name(posixpath.join("/", folder, relation.get("Target", ""))),
                relation.get("Id", ""),
            )
            for relation in root
            if relation.get("TargetMode") != "External"
        ]

    def _xml(self, name: str) -> Element | None:
        if name not in self._entries:
            return None
        data = _normalised(self._read(self._entries[name]))
        if not data.startswith((b"<", codecs.BOM_UTF8)):
            return None
        check_marks(data)
        try:
            return etree.fromstring(data, parser())
        except etree.XMLSyntaxError as error:
            # The stubs do not know the code of the error.
            if getattr(error, "code", None) == RESOURCE_LIMIT:
                raise UnreadableError("too_large") from error
        self.repaired = True
        try:
            # With nothing to recover lxml returns None, whatever its stubs say.
            recovered: Element | None = etree.fromstring(data, parser(recover=True))
        except etree.XMLSyntaxError:
            return None
        if recovered is not None:
            etree.strip_tags(recovered, etree.Entity)
        return recovered

    def _read(self, entry: zipfile.ZipInfo) -> bytes:
        """Unpack one part, within what all parts together may take."""
        data = unpack(self._zip, entry, self._budget)
        self._budget -= len(data)
        return data


def _normalised(data: bytes) -> bytes:
    """The XML in UTF-8 or another plain encoding, and in the Transitional namespaces."""
    encoding = _utf16(data)
    if encoding:
        data = data.decode(encoding, "replace").encode()
    # Some programs also declare UTF-16 over what they write in UTF-8.
    declaration = _DECLARATION.match(data)
    if declaration and not _PLAIN_ENCODING.fullmatch(declaration[1]):
        data = data[declaration.end() :]
    return transitional(data).lstrip()


def transitional(data: bytes) -> bytes:
    """The XML of Strict OOXML with the namespaces of Transitional, any other as it is."""
    if _STRICT in data:
        for strict, usual in _STRICT_NAMESPACES:
            data = data.replace(strict, usual)
    return data


def _utf16(data: bytes) -> str | None:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}.get(data[:2])
