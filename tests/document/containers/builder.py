"""Signed containers, ZIP files and letters with given files in them, for tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage

ADOC = "application/vnd.lt.archyvai.adoc-2008"
ASICE = "application/vnd.etsi.asic-e+zip"
SIGNABLE = "http://www.archyvai.lt/adoc/2008/metadata/signable"
RELATIONS = "http://www.archyvai.lt/adoc/2008/relationships"
PAGE = b"<html><meta charset=utf-8><p>Planas</p></html>"


def zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            package.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def metadata(
    author: str = "Gojaus rajono savivaldybės taryba", date: str = "2024-02-22", number: str = "T-31"
) -> bytes:
    return f"""<sig:metadata xmlns:sig="{SIGNABLE}">
      <sig:document><sig:title>Dėl veiksmų plano patvirtinimo</sig:title><sig:sort>Sprendimas</sig:sort></sig:document>
      <sig:authors><sig:author><sig:name>{author}</sig:name><sig:code>1</sig:code></sig:author></sig:authors>
      <sig:registrations><sig:registration><sig:date>{date}</sig:date><sig:number>{number}</sig:number></sig:registration>
      </sig:registrations></sig:metadata>""".encode()


def signed(files: Mapping[str, bytes], about: bytes | None = None, main: str | None = None, kind: str = ADOC) -> bytes:
    """A signed container of the files; `about` is its metadata, `main` the name of the main document."""
    relation = f'<Relationship full-path="{main}" type="{RELATIONS}/content/main"/>' if main else ""
    return zipped(
        {
            "mimetype": kind.encode(),
            "META-INF/manifest.xml": b"<manifest/>",
            "META-INF/relations.xml": f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>'.encode(),
            "META-INF/signatures/signatures0.xml": b"<signatures/>",
            "metadata/signableMetadata0.xml": about or b"<metadata/>",
            **files,
        }
    )


def letter(files: Mapping[str, bytes], text: str = "Siunčiame planą.", html: str = "") -> bytes:
    message = EmailMessage()
    message["Subject"] = "Dėl plano"
    message["From"] = "rastine@gojus.example"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    for name, data in files.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()
