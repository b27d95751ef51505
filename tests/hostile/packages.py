"""Odd and hostile DOCX and ZIP files, as bytes or written piece by piece."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tests.document.docx.builder import DECLARATIONS, SPACES, p, packed, parts, relationships, root, tbl, tr

WORDS = "Plano tikslas – padėti savivaldybėje gyvenantiems užsieniečiams"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def plain(words: str = WORDS) -> bytes:
    return packed(parts(p(words)))


def main_part(xml: str | bytes) -> bytes:
    """A package of only a main part."""
    return packed({**parts(""), "word/document.xml": xml})


def billion_laughs() -> bytes:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    body = f"<w:body>{p('&l9;')}</w:body>"
    return main_part(f'<!DOCTYPE d [<!ENTITY l0 "ha">{levels}]><w:document {DECLARATIONS}>{body}</w:document>')


def external_entity(path: Path) -> bytes:
    """A main part that would take in a file of the machine, and fetch a document type."""
    kind = f'<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd" [<!ENTITY f SYSTEM "{path.as_uri()}">]>'
    return main_part(f"{kind}<w:document {DECLARATIONS}><w:body>{p('&f;')}</w:body></w:document>")


def external_targets() -> bytes:
    """Relationships to places outside: a template, a picture, styles."""
    files = parts(p(WORDS))
    rels = relationships(("attachedTemplate", "http://127.0.0.1:9/t.dotm"), ("styles", "file:///etc/passwd"))
    files["word/_rels/document.xml.rels"] = rels.replace("/>", ' TargetMode="External"/>')
    return packed({"[Content_Types].xml": TYPES} | files)


def strict() -> bytes:
    files = parts(p(WORDS))
    files["word/document.xml"] = str(files["word/document.xml"]).replace(SPACES["w"], STRICT)
    return packed(files)


def with_kind(kind: str) -> bytes:
    """A package that says that it is a template or has macros (and has a part for them)."""
    files = parts(p(WORDS))
    types = f'<Types><Override PartName="/word/document.xml" ContentType="application/{kind}.main+xml"/></Types>'
    return packed({**files, "[Content_Types].xml": types, "word/vbaProject.bin": b"\xd0\xcf\x11\xe0"})


def in_utf_16() -> bytes:
    return main_part(str(parts(p(WORDS))["word/document.xml"]).replace("UTF-8", "UTF-16").encode("utf-16"))


def elsewhere() -> bytes:
    """The main part under a name of its own."""
    files = parts(p(WORDS))
    files["dokumentai/Planas.xml"] = files.pop("word/document.xml")
    files["_rels/.rels"] = relationships(("officeDocument", "/dokumentai/planas.xml"))
    return packed(files | {"[Content_Types].xml": "<Types/>"})


def deep(depth: int, tag: str = "w:sdt") -> bytes:
    return packed(parts(f"<{tag}>" * depth + p(WORDS) + f"</{tag}>" * depth))


def wide_table(columns: int) -> bytes:
    return packed(parts(tbl(tr(*(["a"] * columns)))))


def spans(rows: int = 100_000) -> bytes:
    """A small file whose merged cells cover millions of places."""
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p/></w:tc>'
    return packed(parts(f"<w:tbl>{f'<w:tr>{cell}</w:tr>' * rows}</w:tbl>"))


def one_long_word(size: int = 30_000_000) -> bytes:
    return packed(parts(p("ą" * size)))


def deflated(block: bytes, times: int, start: bytes = b"") -> bytes:
    """What unpacks to `start` and so many times the block; made at once, as the packed block can be repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    once = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + once * times + packer.flush()


class Entry(NamedTuple):
    """An entry of a package as its directory tells it, true or not."""

    name: str
    packed: bytes
    size: int
    checksum: int = 0

    @classmethod
    def of(cls, name: str, content: bytes) -> Entry:
        """An entry that tells the truth."""
        return cls(name, deflated(content, 1), len(content), zlib.crc32(content))


def written(entries: Iterable[Entry]) -> bytes:
    """A ZIP file of these entries."""
    body, directory, count = b"", b"", 0
    for name, content, size, checksum in entries:
        count += 1
        encoded = name.encode()
        what = (20, 0, 8, 0, 33, checksum, len(content), size, len(encoded), 0)
        directory += struct.pack("<4sH5H3I5H2I", b"PK\x01\x02", 20, *what, 0, 0, 0, 0, len(body)) + encoded
        body += struct.pack("<4s5H3I2H", b"PK\x03\x04", *what) + encoded + content
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    return body + directory + end


def big_unused_part() -> bytes:
    """A sound document with a part that nothing uses and that unpacks to 2 GB."""
    sound = [Entry.of(name, str(content).encode()) for name, content in parts(p(WORDS)).items()]
    return written([*sound, Entry("word/media/image1.bin", deflated(bytes(2**24), 127), 127 * 2**24)])


def blanks(blocks: int) -> Entry:
    """A main part that is nearly all blanks, so many times 16 MiB."""
    start = root("document", "<w:body>").partition("</w:document>")[0].encode()
    return Entry("word/document.xml", deflated(b" " * 2**24, blocks, start), blocks * 2**24 + len(start))


def ratio_bomb() -> bytes:
    """A main part that shrinks a thousand times."""
    return written([blanks(12)])


def many_elements(count: int = 10_000_000) -> bytes:
    return packed(parts("<w:p/>" * count))


def many_entries(count: int = 25_000) -> bytes:
    """A document among entries of which each is empty and has a short name."""
    buffer = io.BytesIO(plain())
    with zipfile.ZipFile(buffer, "a") as package:
        for number in range(count):
            package.writestr(zipfile.ZipInfo(str(number)), b"")
    return buffer.getvalue()


def nested(depth: int = 5) -> bytes:
    """Bombs packed in packages packed in packages, beside a sound document."""
    inner = packed({"0": bytes(10 * 2**20)})
    for _ in range(depth):
        inner = packed({str(number): inner for number in range(10)})
    return packed({**parts(p(WORDS)), "word/embeddings/a.zip": inner})


def odd_names(outside: Path) -> bytes:
    """Entries named as places outside, twice, and in odd ways; the document itself is sound."""
    buffer = io.BytesIO(plain())
    with zipfile.ZipFile(buffer, "a") as package:
        for name in (
            str(outside),
            "../../outside.txt",
            "..\\..\\outside.txt",
            "a\n\x1b[31mb",
            "\u202etxt",
            "x" * 60_000,
        ):
            package.writestr(name, b"outside")
    return buffer.getvalue()


def twice() -> bytes:
    """The main part twice; the later one counts, as in every reader of ZIP directories."""
    buffer = io.BytesIO(plain("pirmas"))
    with zipfile.ZipFile(buffer, "a") as package:
        package.writestr("WORD/document.xml", root("document", f"<w:body>{p(WORDS)}</w:body>"))
    return buffer.getvalue()


def locked_entries() -> bytes:
    """The flag of encryption on each entry, in both of its places."""
    return _changed(plain(), 6, 8, b"\x01\x00")


def bogus_sizes(size: int) -> bytes:
    """The directory lies about how large the parts are once unpacked."""
    return _changed(plain(), 22, 24, struct.pack("<I", size))


def understated_bomb() -> bytes:
    """A main part of 600 MB that the directory says has 100 bytes."""
    return written([blanks(36)._replace(size=100)])


def _changed(data: bytes, in_local: int, in_directory: int, value: bytes) -> bytes:
    """The package with the same bytes at one place of each header, local and in the directory."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", in_local), (b"PK\x01\x02", in_directory)):
        at = data.find(signature)
        while at >= 0:
            changed[at + offset : at + offset + len(value)] = value
            at = data.find(signature, at + 4)
    return bytes(changed)


# ── What is no DOCX ───────────────────────────────────────────────────────────────────────────────────────────────────

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
ENCRYPTED_OLE = OLE + "EncryptedPackage".encode("utf-16-le")
RTF = b"{\\rtf1\\ansi\\ansicpg1257 Plano tikslas \\endash  pad\\'ebti u\\'feieniec\\'e8iams.\\par}"
HTML = b"<!DOCTYPE html><html><meta charset=utf-8><p>Plano tikslas</p></html>"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def odt() -> bytes:
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text"))
    body = f"<office:body><office:text><text:p>{WORDS}</text:p></office:text></office:body>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", f"<office:document-content {spaces}>{body}</office:document-content>")
    return buffer.getvalue()
