"""Writes trigrams.txt anew: python -m tests.document.letters.make_trigrams

The triples of letters of Lithuanian come from the labelled plans and the samples, those of English from the texts of
this project: whatever stands there three times.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from plan_assessor.document.letters.known import TRIGRAMS, trigrams, words_of
from plan_assessor.document.model import Table
from plan_assessor.document.open import read

ROOT = Path(__file__).parents[3]
OFTEN = 3


def text(path: Path) -> str:
    """All that a plan says."""
    blocks = read(path).blocks
    cells = [cell.text for block in blocks if isinstance(block, Table) for cell in block.cells]
    return " ".join([*cells, *(block.text for block in blocks if not isinstance(block, Table))])


def usual(texts: Iterable[str]) -> set[str]:
    """The triples that stand in the texts often enough."""
    counts = Counter(triple for each in texts for word in words_of(each) for triple in trigrams(word))
    return {triple for triple, count in counts.items() if count >= OFTEN}


def main() -> None:
    plans = [*sorted((ROOT / "tests/corpus").glob("*.docx")), *sorted((ROOT / "samples").rglob("*.docx"))]
    english = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "LICENSE"]
    known = usual(map(text, plans)) | usual(path.read_text(encoding="utf-8") for path in english)
    lines = textwrap.wrap(" ".join(sorted(known)), 120, break_on_hyphens=False)
    TRIGRAMS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
