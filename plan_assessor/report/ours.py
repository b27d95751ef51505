"""Telling what this program made, and whether anybody has edited it since."""

from __future__ import annotations

from pathlib import Path

from plan_assessor.report.json.result import RESULT_SCHEMA

# What the first bytes of our own text reports hold; packages and PDFs are recognised by their stamp.
HEAD_BYTES = 600
TAIL_BYTES = 64
PDF_STAMP = b"\n% plan-assessor\n"
TEXT_MARKS = {
    ".json": f'"schema": "{RESULT_SCHEMA}"'.encode(),
    ".html": b'<meta name="generator" content="plan-assessor',
    ".md": b"<!-- plan-assessor -->",
}


def is_ours(path: Path) -> bool:
    """Whether this program made the file, and nobody has edited it since where that can be told (DOCX, XLSX, PDF)."""
    suffix = path.suffix.lower()
    if suffix in (".docx", ".xlsx"):
        from plan_assessor.report.package import is_stamped

        return is_stamped(path)
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
        stream.seek(max(0, path.stat().st_size - TAIL_BYTES))
        tail = stream.read()
    if suffix == ".pdf":
        return tail.endswith(PDF_STAMP)
    if suffix == ".csv":
        return _is_our_csv(head)
    return suffix in TEXT_MARKS and TEXT_MARKS[suffix] in head


def _is_our_csv(head: bytes) -> bool:
    from plan_assessor.report.csv.render import header

    first_line = head.decode("utf-8-sig", "replace").split("\r\n")[0]
    return any(first_line == ",".join(header(lang)) for lang in ("lt", "en"))
