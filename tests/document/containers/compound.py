"""A writer of compound files, small ones, for tests of .msg files and of what is embedded in documents."""

from __future__ import annotations

import struct
from collections.abc import Mapping

SECTOR = 512
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
NONE = 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5
SMALLEST = 4096
"""Streams of fewer bytes would stand in sectors of their own kind; zeros are put behind them instead."""

Streams = Mapping[str, "bytes | Streams"]


def compound(streams: Streams) -> bytes:
    """The compound file with these streams; a mapping is a folder of some."""
    entries: list[bytes] = []
    sectors: list[bytes] = []
    chain: list[int] = []

    def put(data: bytes) -> int:
        """The first sector of a stream."""
        data = data.ljust(SMALLEST, b"\0")
        first, count = len(sectors), -(-len(data) // SECTOR)
        sectors.extend(data[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, count * SECTOR, SECTOR))
        chain.extend([*range(first + 1, first + count), END])
        return first

    def entry(name: str, kind: int, right: int, child: int, first: int, size: int) -> bytes:
        letters = (name + "\0").encode("utf-16-le")
        head = letters.ljust(64, b"\0") + struct.pack("<HBBIII", len(letters), kind, 1, NONE, right, child)
        return head + bytes(36) + struct.pack("<IQ", first, size)

    def folder(items: Streams) -> int:
        """The number of the first of the entries, each the right neighbour of the one before."""
        first = NONE
        for name in sorted(items, key=lambda name: (len(name), name.upper()), reverse=True):
            held = items[name]
            child = folder(held) if isinstance(held, Mapping) else NONE
            kind = STORAGE if isinstance(held, Mapping) else STREAM
            place = (0, 0) if isinstance(held, Mapping) else (put(held), max(len(held), SMALLEST))
            entries.append(entry(name, kind, first, child, *place))
            first = len(entries)
        return first

    top = folder(streams)
    directory = [entry("Root Entry", ROOT, NONE, top, END, 0), *entries]
    start = put(b"".join(directory))
    count = -(-(len(sectors) + 4) // (SECTOR // 4))
    table = [*chain, *([FAT] * count)]
    table += [FREE] * (count * SECTOR // 4 - len(table))
    fat = list(range(len(sectors), len(sectors) + count))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, count, start, 0, SMALLEST, END, 0, END, 0)
    header += struct.pack("<109I", *fat, *[FREE] * (109 - count))
    return header + b"".join(sectors) + struct.pack(f"<{len(table)}I", *table)


def outlook(files: Mapping[str, bytes | Streams], text: str = "Siunčiame planą.") -> bytes:
    """A letter as Outlook saves it, with these files attached."""
    return compound({"__properties_version1.0": bytes(32), **letter(files, text)})


def letter(files: Mapping[str, bytes | Streams], text: str = "Siunčiame planą.") -> Streams:
    """A letter as a folder; one that is attached to another is a folder, too."""
    items: dict[str, bytes | Streams] = {"__substg1.0_1000001F": text.encode("utf-16-le")}
    for number, (name, data) in enumerate(files.items()):
        items[f"__attach_version1.0_#{number:08X}"] = {
            "__substg1.0_3707001F": name.encode("utf-16-le"),
            "__substg1.0_37010102" if isinstance(data, bytes) else "__substg1.0_3701000D": data,
        }
    return items


def packaged(name: str, data: bytes) -> bytes:
    """A file as Windows's Packager embeds it."""
    label = f"{name}\0C:\\{name}\0".encode("cp1257")
    path = f"C:\\Temp\\{name}\0".encode("cp1257")
    held = b"\2\0" + label + bytes(4) + struct.pack("<I", len(path)) + path + struct.pack("<I", len(data)) + data
    return compound({"\1Ole10Native": struct.pack("<I", len(held)) + held + bytes(20)})
