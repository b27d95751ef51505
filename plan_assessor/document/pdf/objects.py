"""What the objects of a file say of themselves, the compressed ones included: a look through its bytes."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

_LAYERS: Final = b"/OCProperties"
_PAGE: Final = re.compile(rb"/Type\s*/Page\b")
_STREAM: Final = re.compile(rb"/ObjStm\b[^>]{0,500}>>\s*stream\r?\n")
_MOST: Final = 10_000_000
"""Bytes of one compressed stream of objects that are looked through: the catalogue is among the smallest."""
_MOST_IN_ALL: Final = 100_000_000


class Objects(NamedTuple):
    """How many objects say that they are pages, and whether the file has layers, so that some may be off."""

    pages: int
    has_layers: bool


def look_through(data: bytes) -> Objects:
    """What the objects of a PDF file say of themselves."""
    pages, has_layers = 0, False
    for objects in chain([data], _compressed(data)):
        pages += len(_PAGE.findall(objects))
        has_layers = has_layers or _LAYERS in objects
    return Objects(pages, has_layers)


def _compressed(data: bytes) -> Iterator[bytes]:
    """What is in the compressed streams of objects."""
    left = _MOST_IN_ALL
    for found in _STREAM.finditer(data):
        try:
            objects = zlib.decompressobj().decompress(data[found.end() : found.end() + _MOST], min(_MOST, left))
        except zlib.error:
            continue
        yield objects
        left -= len(objects)
        if left <= 0:
            return
