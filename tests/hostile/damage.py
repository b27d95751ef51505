"""Ways in which files come to harm: each takes the bytes of a file and a source of chance, and gives other bytes."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from random import Random

Damage = Callable[[bytes, Random], bytes]

ODD_NUMBERS = (b"0", b"-1", b"1", b"63", b"64", b"999999", b"2147483648", b"-2147483649", b"1e99", b"0.00001", b"nan")
ODD_WORDS = (b"", b" ", b"\0", b"\xff\xfe", b"<", b"&#0;", b"%s", b"../../etc/passwd", "ąčęž".encode(), b"a" * 5000)
_NUMBER = re.compile(rb"-?\d+\.?\d*")
_TAG = re.compile(rb"<[^<>]{1,300}>")
_ATTRIBUTE_VALUE = re.compile(rb'"[^"<>]{0,100}"')
_PDF_WORD = re.compile(rb"/\w+|\d+ 0 R|endobj|endstream|stream|xref|trailer|BT|ET|Tj|TJ|Tm|re\b|cm\b|Do\b")
_PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


# ── Any file ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def flip_bytes(data: bytes, chance: Random) -> bytes:
    """A few bytes become others."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 4, 16, 64, 512))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def truncate(data: bytes, chance: Random) -> bytes:
    """The end is lost."""
    return data[: chance.randrange(len(data))]


def lose_a_piece(data: bytes, chance: Random) -> bytes:
    """A piece from the middle is lost, or was written twice."""
    start, end = sorted(chance.randrange(len(data)) for _ in range(2))
    return data[:start] + data[end:] if chance.random() < 0.5 else data[:end] + data[start:]


def put_before(data: bytes, chance: Random) -> bytes:
    """Something stands before the file."""
    return chance.randbytes(chance.choice((1, 64, 1000, 5000))) + data


# ── ZIP packages ──────────────────────────────────────────────────────────────────────────────────────────────────────


def damage_part(data: bytes, chance: Random) -> bytes:
    """One part of a package has come to harm before it was packed."""
    parts = _unpacked(data)
    name = chance.choice(sorted(parts))
    if parts[name]:
        parts[name] = chance.choice((flip_bytes, truncate, lose_a_piece))(parts[name], chance)
    return _packed(parts)


def drop_or_swap_parts(data: bytes, chance: Random) -> bytes:
    """A part of a package is missing, bears the name of another, or stands there twice."""
    parts = _unpacked(data)
    first, second = (chance.choice(sorted(parts)) for _ in range(2))
    match chance.randrange(3):
        case 0:
            del parts[first]
        case 1:
            parts[first], parts[second] = parts[second], parts[first]
        case _:
            parts[first.swapcase()] = parts[second]
    return _packed(parts)


def scramble_attributes(data: bytes, chance: Random) -> bytes:
    """The values of some attributes in one part become odd."""

    def odd(match: re.Match[bytes]) -> bytes:
        if chance.random() > share:
            return match[0]
        return b'"' + chance.choice((*ODD_NUMBERS, *ODD_WORDS)) + b'"'

    share = chance.choice((0.01, 0.1, 0.5))
    return _with_xml(data, chance, lambda xml: _ATTRIBUTE_VALUE.sub(odd, xml))


def shuffle_tags(data: bytes, chance: Random) -> bytes:
    """Some tags of one part are lost, doubled, or taken for others."""

    def other(match: re.Match[bytes]) -> bytes:
        if chance.random() > share:
            return match[0]
        return chance.choice((b"", match[0] * 2, chance.choice(tags)))

    share = chance.choice((0.001, 0.01, 0.1))
    tags: list[bytes] = []

    def shuffled(xml: bytes) -> bytes:
        tags.extend(_TAG.findall(xml) or [b""])
        return _TAG.sub(other, xml)

    return _with_xml(data, chance, shuffled)


def move_elements(data: bytes, chance: Random) -> bytes:
    """Elements of one part stand inside others, the XML still well-formed."""
    from lxml import etree

    def moved(xml: bytes) -> bytes:
        try:
            root = etree.fromstring(xml)
        except etree.XMLSyntaxError:
            return xml
        for _ in range(chance.choice((1, 10, 100))):
            elements = list(root.iter(etree.Element))[1:]
            if len(elements) < 2:
                break
            one, target = chance.sample(elements, 2)
            if one not in target.iterancestors():
                target.insert(chance.randrange(len(target) + 1), one)
        return etree.tostring(root)

    return _with_xml(data, chance, moved)


def _with_xml(data: bytes, chance: Random, change: Callable[[bytes], bytes]) -> bytes:
    """The package with one of its XML parts changed, mostly the main one."""
    parts = _unpacked(data)
    names = sorted(name for name in parts if name.endswith((".xml", ".rels")))
    main = [name for name in names if name.endswith(("word/document.xml", "content.xml"))]
    name = chance.choice(main if main and chance.random() < 0.6 else names or sorted(parts))
    parts[name] = change(parts[name])
    return _packed(parts)


def _unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


# ── PDF ───────────────────────────────────────────────────────────────────────────────────────────────────────────────


def damage_numbers(data: bytes, chance: Random) -> bytes:
    """Some numbers of a PDF become odd: offsets, sizes, references, coordinates."""
    data = _open_streams(data, chance)
    share = chance.choice((0.001, 0.01, 0.1))
    return _NUMBER.sub(lambda match: chance.choice(ODD_NUMBERS) if chance.random() < share else match[0], data)


def damage_objects(data: bytes, chance: Random) -> bytes:
    """Names, references and operators of a PDF are taken for others."""
    data = _open_streams(data, chance)
    share = chance.choice((0.001, 0.01, 0.1))
    words = _PDF_WORD.findall(data) or [b""]
    return _PDF_WORD.sub(lambda match: chance.choice(words) if chance.random() < share else match[0], data)


def _open_streams(data: bytes, chance: Random) -> bytes:
    """The PDF with the compressed streams unpacked, mostly: what is compressed can hardly be damaged to the point."""
    if chance.random() < 0.3:
        return data

    def opened(match: re.Match[bytes]) -> bytes:
        try:
            return b"stream\n" + zlib.decompress(match[1]) + b"\nendstream"
        except zlib.error:
            return match[0]

    return _PDF_STREAM.sub(opened, data).replace(b"/FlateDecode", b"")


ANY: tuple[Damage, ...] = (flip_bytes, truncate, lose_a_piece, put_before)
ZIP: tuple[Damage, ...] = (damage_part, drop_or_swap_parts, scramble_attributes, shuffle_tags, move_elements)
PDF: tuple[Damage, ...] = (damage_numbers, damage_objects)


def damaged(data: bytes, chance: Random) -> tuple[str, bytes]:
    """The name of a way in which the file came to harm, and what is left of it."""
    own = ZIP if data.startswith(b"PK") else PDF if data.startswith(b"%PDF") else ANY
    damage = chance.choice(own if chance.random() < 0.75 else ANY)
    return damage.__name__, damage(data, chance)
