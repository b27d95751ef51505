"""Build the labelled corpus: write every document and its labels next to this file.

Usage: ``python tests/corpus/build.py [NAME-PART ...]`` builds the documents whose name contains one of the parts
(all by default). Needs LibreOffice (``soffice``) for the PDF exports. The output is the same on every run.
Each writer has a folder; those after ``hand-c`` are kept as documents alone, as they came from their writers.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree
from sources import hand_a, hand_b, hand_c
from sources.model import Case, Export

HERE = Path(__file__).parent
MODULES = (*hand_a.MODULES, *hand_b.MODULES, *hand_c.MODULES)
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def cases() -> Iterator[Case]:
    """Every document of the corpus."""
    for module in MODULES:
        for make in module.DOCUMENTS:
            yield make()


def export(contents: dict[str, bytes]) -> dict[str, bytes]:
    """PDF exports of Word files, by the same keys."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        sources = {key: folder / f"{index:03d}.docx" for index, key in enumerate(contents)}
        for key, path in sources.items():
            path.write_bytes(contents[key])
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                scratch,
                *map(str, sources.values()),
            ],
            check=True,
            capture_output=True,
        )
        return {key: without_date(path.with_suffix(".pdf").read_bytes()) for key, path in sources.items()}


def without_date(pdf: bytes) -> bytes:
    """A PDF whose date and identifiers are constant; lengths stay the same."""
    pdf = re.sub(rb"(?<=/CreationDate\(D:)\d{14}", b"20240115090000", pdf)
    pdf = re.sub(rb"(?<=/DocChecksum /)[0-9A-F]{32}", b"0" * 32, pdf)
    return re.sub(rb"<[0-9A-F]{32}>", b"<" + b"0" * 32 + b">", pdf)


def fold(text: str) -> str:
    """Text as compared: composed letters, no soft hyphens, single blanks."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).replace("\u00ad", ""))


def word_text(content: bytes) -> str:
    """The text of a Word file, paragraph by paragraph."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    paragraphs = []
    for paragraph in root.iter(f"{WORD}p"):
        pieces = []
        for node in paragraph.iter():
            if node.tag == f"{WORD}t":
                pieces.append(node.text or "")
            elif node.tag == f"{WORD}noBreakHyphen":
                pieces.append("-")
            elif node.tag in (f"{WORD}tab", f"{WORD}br"):
                pieces.append(" ")
        paragraphs.append("".join(pieces))
    return fold(" ".join(paragraphs))


def check(case: Case, texts: Sequence[str]) -> None:
    """Every labelled title stands in the Word documents of the case as printed."""
    whole = " ".join(texts)
    missing = [measure.title for measure in case.labels.measures if measure.title not in whole]
    if missing:
        raise ValueError(f"{case.name}: titles not in the text: {missing}")


def contents(chosen: Sequence[Case]) -> dict[str, bytes]:
    """The bytes of every file of the chosen documents, by relative path."""
    ready: dict[str, bytes] = {}
    to_export: dict[str, bytes] = {}
    for case in chosen:
        drafts: dict[int, bytes] = {}
        for path, file in case.files.items():
            if isinstance(file, bytes):
                ready[path] = file
                continue
            draft = file.draft if isinstance(file, Export) else file
            if id(draft) not in drafts:
                drafts[id(draft)] = draft.content()
            (to_export if isinstance(file, Export) else ready)[path] = drafts[id(draft)]
        if drafts:
            check(case, [word_text(data) for data in drafts.values()])
    return ready | (export(to_export) if to_export else {})


def write(case: Case, files: dict[str, bytes]) -> None:
    """Write the files and the labels of one document."""
    for path in case.files:
        target = HERE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(files[path])
    (HERE / f"{case.name}.labels.json").write_text(case.labels.as_json(), encoding="utf-8")


def main() -> None:
    """Build what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="NAME-PART")
    parts: list[str] = parser.parse_args().parts
    chosen = [case for case in cases() if not parts or any(part in case.name for part in parts)]
    files = contents(chosen)
    for case in chosen:
        write(case, files)
        print(case.name, *case.files)


if __name__ == "__main__":
    main()
