"""Telling what this program made, and whether anybody has edited it since.

A text report holds a seal: the hash of the whole with the seal blank. Packages (DOCX, XLSX) bear our date on all of
their entries (package.py), which no office program keeps; a PDF ends with a line of ours.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

SEAL = f"seal:{64 * '0'}"
PDF_STAMP = b"\n% plan-assessor\n"

_TEXTS = frozenset({".json", ".html", ".md", ".csv"})
_SEALED = re.compile(rb"seal:([0-9a-f]{64})")
# no text report that we write is larger; somebody's file is not read for nothing
_LARGEST_TEXT = 256 * 2**20


def sealed(report: str) -> str:
    """The text with its hash in the place of SEAL."""
    return report.replace(SEAL, f"seal:{hashlib.sha256(report.encode()).hexdigest()}")


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
    return suffix in _TEXTS and path.stat().st_size <= _LARGEST_TEXT and _is_sealed(path.read_bytes())


def _is_sealed(data: bytes) -> bool:
    seals = set(_SEALED.findall(data))
    blank = _SEALED.sub(SEAL.encode(), data)
    return len(seals) == 1 and seals.pop().decode() == hashlib.sha256(blank).hexdigest()
