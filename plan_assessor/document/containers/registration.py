"""How a signed document is registered, as its own metadata say: ADOC-V1.0, and the XMP of PDF-LT-V1.0.

Both are specifications of the Chief Archivist of Lithuania. They name the same things with the same words in
namespaces of their own, so only the words are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from plan_assessor.document.model import Registration
from plan_assessor.document.xml import parse
from plan_assessor.errors import UnreadableError

_XMP: Final = b"<x:xmpmeta"
_XMP_END: Final = b"</x:xmpmeta>"
"""A packet of XMP is written so that it can be found without reading the file around it; the last one holds."""
_PDF_LT: Final = b"archyvai.lt/pdf-lt"
_REGISTRATION: Final = "registration"
_REGISTRATIONS: Final = "registrations"


def of_pdf(data: bytes) -> list[Registration]:
    """The registrations in the XMP of a PDF-LT file; none in any other."""
    if _PDF_LT not in data:
        return []
    _, start, packet = data.rpartition(_XMP)
    packet, end, _ = packet.partition(_XMP_END)
    try:
        return registrations(parse(start + packet + end))
    except UnreadableError:
        return []


def registrations(metadata: etree._Element) -> list[Registration]:
    """The registrations that metadata hold, each with date and number; not when a document was received."""
    document = {name: _first(metadata, name) for name in ("title", "sort")}
    authors = ", ".join(dict.fromkeys(_authors(metadata)))
    return [
        # a date may bring the time along
        Registration(author=authors, date=date.partition("T")[0], number=number, **document)
        for entry in _entries(metadata)
        if (date := _first(entry, "date")) and (number := _first(entry, "number"))
    ]


def _entries(metadata: etree._Element) -> Iterator[etree._Element]:
    """The elements that hold one registration each: those of that name, or the items of a list in RDF."""
    for group in metadata.iter("{*}" + _REGISTRATIONS):
        items = [*group.iter("{*}" + _REGISTRATION), *group.iter("{*}li")]
        yield from items or [group]
    for entry in metadata.iter("{*}" + _REGISTRATION):
        if next(entry.iterancestors("{*}" + _REGISTRATIONS), None) is None:
            yield entry


def _authors(metadata: etree._Element) -> Iterator[str]:
    for group in metadata.iter("{*}authors"):
        yield from _values(group, "name")


def _first(element: etree._Element, name: str) -> str:
    return next(_values(element, name), "")


def _values(element: etree._Element, name: str) -> Iterator[str]:
    """What stands under a name: in elements, or in attributes, as RDF may write it."""
    for item in element.iter():
        if isinstance(item.tag, str) and etree.QName(item).localname == name:
            text = " ".join("".join(map(str, item.itertext())).split())
            if text:
                yield text
        yield from (" ".join(str(value).split()) for key, value in item.attrib.items() if str(key).endswith("}" + name))
