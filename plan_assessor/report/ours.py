"""Telling what this program made, and whether anybody has edited it since.

A text report holds a seal: the hash of the whole with the seal blank. One that is written as results come (JSON Lines,
CSV) has a seal in every record, of the record and the seal before it: it is ours as far as it was written. A system may
stop even one write in its middle for a run that it kills: what it leaves of a line of JSON is ours, too. Packages
(DOCX, XLSX) bear our date on all of their entries (package.py), which no office program keeps; a PDF ends with a line
of ours.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

SEAL = f"seal:{64 * '0'}"
PDF_STAMP = b"\n% plan-assessor\n"

_TEXTS = frozenset({".json", ".html", ".md"})
_RECORDS = frozenset({".jsonl", ".csv"})
_RESULT = b'{"schema":"plan-assessor/result@'
_SEALED = re.compile(rb"seal:([0-9a-f]{64})")
# no text report, nor a record of one, that we write is larger; somebody's file is not read for nothing
_LARGEST_TEXT = 256 * 2**20


def sealed(report: str) -> str:
    """The text with its hash in the place of SEAL."""
    return report.replace(SEAL, f"seal:{_hash(report.encode())}")


class Chain:
    """Seals the records of a text one after another, so that one that is changed, moved or taken out is noticed."""

    def __init__(self) -> None:
        self._before = ""

    def sealed(self, record: str) -> str:
        """The next record, with its seal in the place of SEAL."""
        self._before = _hash(f"{self._before}{record}".encode())
        return record.replace(SEAL, f"seal:{self._before}")


def is_ours(path: Path) -> bool:
    """Whether this program made the file, and nobody has edited it since; raises OSError where it cannot be opened."""
    suffix = path.suffix.lower()
    if suffix in (".docx", ".xlsx"):
        from plan_assessor.report.package import is_stamped

        return is_stamped(path)
    if suffix == ".pdf":
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - len(PDF_STAMP)))
            return stream.read() == PDF_STAMP
    if suffix in _RECORDS:
        with path.open("rb") as stream:
            return _is_chain(_records(stream))
    return suffix in _TEXTS and path.stat().st_size <= _LARGEST_TEXT and _is_sealed(path.read_bytes())


def _records(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The records of a text, each to the end of the line that holds its seal; what follows the last is one, too."""
    record = bytearray()
    for line in lines:
        record += line
        if _SEALED.search(line) or len(record) > _LARGEST_TEXT:
            yield bytes(record)
            record.clear()
    if record:
        yield bytes(record)


def _is_chain(records: Iterable[bytes]) -> bool:
    """Whether each is sealed after the one before it; none at all are nobody's work."""
    before = b""
    for record in records:
        if not _is_sealed(record, before):
            return _is_cut(record)
        before = _SEALED.findall(record)[0]
    return True


def _is_cut(record: bytes) -> bool:
    """Whether it is the beginning of a line of JSON of ours, and no more."""
    return record.startswith(_RESULT) and not record.rstrip().endswith(b"}")


def _is_sealed(data: bytes, before: bytes = b"") -> bool:
    """Whether the one seal of the data is their hash; `before` is the seal of the record before them."""
    seals = set(_SEALED.findall(data))
    blank = _SEALED.sub(SEAL.encode(), data)
    return len(seals) == 1 and seals.pop().decode() == _hash(before + blank)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
