"""Office packages (DOCX, XLSX) that can be recognised as our own, untouched output.

Every entry of a package that we write bears one date. No office program writes it, and each of them dates the
entries anew when it saves: a copy that somebody has edited is no longer ours. The date also makes packages with the
same content the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

# The day on which the independence of Lithuania was restored.
STAMP = (1990, 3, 11, 0, 0, 0)


def stamp(package: bytes) -> bytes:
    """The same package with our date on its entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            dated = zipfile.ZipInfo(entry.filename, STAMP)
            dated.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(dated, old.read(entry))
    return out.getvalue()


def is_stamped(path: Path) -> bool:
    """Whether the file is a package whose entries all bear our date; raises OSError where it cannot be opened."""
    try:
        with zipfile.ZipFile(path) as package:
            entries = package.infolist()
            return bool(entries) and all(entry.date_time == STAMP for entry in entries)
    except zipfile.BadZipFile:
        return False
