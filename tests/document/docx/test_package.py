"""Packages that Word opens, and files that are refused."""

from __future__ import annotations

import io
import time
import zipfile
from types import ModuleType

import pytest

from plan_assessor.document import zips
from plan_assessor.document.docx import package as docx_package
from plan_assessor.document.docx.reader import read_docx
from plan_assessor.document.model import Notice, Paragraph
from plan_assessor.errors import UnreadableError
from tests.document.docx.builder import DECLARATIONS, SPACES, p, packed, parts, relationships, root

BODY = p("Šiaulių planas")
Files = dict[str, str | bytes]


def read_text(data: bytes) -> str:
    (block,) = read_docx(data, "planas.docx").blocks
    assert isinstance(block, Paragraph)
    return block.text


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableError) as raised:
        read_docx(data, "planas.docx")
    assert raised.value.values["file"] == "planas.docx"
    return raised.value.code


# ── Opened ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_main_part_may_have_any_name() -> None:
    files = parts(BODY)
    files["Custom/main.xml"] = files.pop("word/document.xml")
    files["_rels/.rels"] = relationships(("officeDocument", "/custom/Main.xml"))
    assert read_text(packed(files)) == "Šiaulių planas"


def test_the_main_part_is_found_by_its_content_type() -> None:
    files = parts(BODY)
    del files["_rels/.rels"]
    files["doc.xml"] = files.pop("word/document.xml")
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"
    files["[Content_Types].xml"] = f'<Types><Override PartName="/doc.xml" ContentType="{kind}"/></Types>'
    assert read_text(packed(files)) == "Šiaulių planas"


def test_the_main_part_is_found_without_any_directory() -> None:
    assert read_text(packed({"word\\Document.xml": parts(BODY)["word/document.xml"]})) == "Šiaulių planas"


def test_missing_and_external_parts_do_not_matter() -> None:
    files = parts(BODY)
    files["word/_rels/document.xml.rels"] = relationships(("styles", "nėra.xml"), ("image", "media/a.png")).replace(
        "/></", ' TargetMode="External"/></'
    )
    assert read_text(packed(files)) == "Šiaulių planas"


def test_strict_documents() -> None:
    def strict(text: str | bytes) -> str:
        return str(text).replace(SPACES["w"], "http://purl.oclc.org/ooxml/wordprocessingml/main")

    files = parts(p("I SKYRIUS", '<w:jc w:val="center"/>'))
    files["word/document.xml"] = strict(files["word/document.xml"])
    files["_rels/.rels"] = str(files["_rels/.rels"]).replace(
        "http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument"
    )
    assert read_docx(packed(files), "x").blocks == (Paragraph(text="I SKYRIUS", centered=True),)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "windows-1257"])
def test_encodings(encoding: str) -> None:
    xml = str(parts(BODY)["word/document.xml"])
    declared = xml.replace("UTF-8", encoding.removesuffix("-sig").removesuffix("-le").removesuffix("-be"))
    assert read_text(packed({"word/document.xml": declared.encode(encoding)})) == "Šiaulių planas"


def test_utf_8_declared_as_utf_16() -> None:
    xml = str(parts(BODY)["word/document.xml"]).replace("UTF-8", "UTF-16")
    assert read_text(packed({"word/document.xml": xml})) == "Šiaulių planas"


@pytest.mark.parametrize(
    ("whole", "damaged"),
    [
        ("</w:sectPr></w:body></w:document>", ""),
        ("planas", "pla&nera;nas &#1; <w99:x/>"),
        ("<w:sectPr>", "&nera;<w:p>&nera;<w:r>&nera;</w:r></w:p><w:sectPr>"),
    ],
)
def test_damaged_xml_is_read_as_far_as_it_goes(whole: str, damaged: str) -> None:
    xml = str(parts(BODY)["word/document.xml"]).replace("<w:sectPr/>", "<w:sectPr></w:sectPr>").replace(whole, damaged)
    document = read_docx(packed({"word/document.xml": xml}), "x")
    assert [block.text for block in document.blocks if isinstance(block, Paragraph)] == ["Šiaulių planas"]
    assert document.notices == (Notice(code="repaired"),)


def test_comments_and_instructions_in_the_xml_do_not_matter() -> None:
    body = BODY.replace("planas", "pla<!-- c -->nas")
    xml = f"<w:document {DECLARATIONS}><!-- a --><w:body><?b?>{body}</w:body></w:document>"
    assert read_text(packed({"word/document.xml": xml})) == "Šiaulių planas"


# ── Refused ───────────────────────────────────────────────────────────────────────────────────────────────────────────

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "broken"),
        (b"PK\x03\x04 ir viskas", "broken"),
        (packed({"a.txt": "a"}), "broken"),
        (packed({"word/document.xml": ""}), "broken"),
        (packed({"word/document.xml": "ne XML"}), "broken"),
        (packed({"word/document.xml": "<a/>"}), "broken"),
        (packed({"word/document.xml": root("document", "")}), "broken"),
        (packed(parts(BODY))[:-40], "broken"),
        (OLE, "broken"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    ],
    # packages hold the second in which they were made: no name for a test
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_files_that_are_no_documents(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_a_document_type_is_refused_with_its_entities() -> None:
    xml = f'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document {DECLARATIONS}><w:body/></w:document>'
    assert refused(packed({"word/document.xml": xml})) == "broken"


def test_an_encoding_that_hides_tags_is_not_used() -> None:
    hidden = f"<w:document {DECLARATIONS}><w:body/></w:document>".replace("<", "+ADw-").replace(">", "+AD4-")
    xml = f'<?xml version="1.0" encoding="UTF-7"?>{hidden}'
    assert refused(packed({"word/document.xml": xml})) == "broken"
    xml = f'<?xml version="1.0" encoding="IBM037"?><w:document {DECLARATIONS}><w:body/></w:document>'
    assert refused(packed({"word/document.xml": xml.encode("cp037")})) == "broken"


def changed_flags(data: bytes, offset_in_entry: int, value: bytes) -> bytes:
    """The package with some bytes changed in each entry of its directory."""
    pieces = data.split(b"PK\x01\x02")
    end = offset_in_entry - 4 + len(value)
    return b"PK\x01\x02".join([pieces[0], *(piece[: end - len(value)] + value + piece[end:] for piece in pieces[1:])])


def test_a_locked_entry_is_encrypted() -> None:
    assert refused(changed_flags(packed(parts(BODY)), 8, b"\x01\x00")) == "encrypted"


def test_a_way_of_packing_without_bounds_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as package:
        package.writestr("word/document.xml", root("document", "<w:body/>"))
    assert refused(buffer.getvalue()) == "broken"


def test_a_wrong_checksum_is_broken() -> None:
    assert refused(changed_flags(packed(parts(BODY)), 16, b"abcd")) == "broken"


def test_too_many_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zips, "_MOST_ENTRIES", 3)
    assert refused(packed({**parts(BODY), "a": "", "b": ""})) == "too_large"


@pytest.mark.parametrize(("room", "limit"), [(zips, "_LARGEST_PART"), (docx_package, "MOST_TOTAL")])
def test_too_many_bytes(monkeypatch: pytest.MonkeyPatch, room: ModuleType, limit: str) -> None:
    monkeypatch.setattr(room, limit, 2_000)
    assert refused(packed(parts(BODY * 100))) == "too_large"


def test_a_suspicious_ratio(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zips, "_RATIO_MATTERS_FROM", 100_000)
    assert refused(packed(parts(p("a" * 1_000_000)))) == "too_large"


def test_a_bomb_of_elements_is_refused_at_once() -> None:
    data = packed(parts("<w:p/>" * 10_000_000))
    assert len(data) < 200_000
    start = time.perf_counter()
    assert refused(data) == "too_large"
    assert time.perf_counter() - start < 3


def test_elements_too_deep_are_refused() -> None:
    assert refused(packed(parts("<w:sdt>" * 1_000 + "</w:sdt>" * 1_000))) == "too_large"


def test_unused_parts_are_never_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_package, "MOST_TOTAL", 2**20)
    bomb: Files = {"word/media/bomb.bin": bytes(2**21)}
    files = parts(BODY) | bomb
    files["word/_rels/document.xml.rels"] = relationships(("image", "media/bomb.bin"))
    assert read_text(packed(files)) == "Šiaulių planas"
