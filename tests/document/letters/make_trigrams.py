"""Writes trigrams.txt anew: python -m tests.document.letters.make_trigrams

The triples of letters of Lithuanian come from the labelled plans and the samples, those of English from what Python's
library says of itself: whatever stands there often.
"""

from __future__ import annotations

import ast
import sysconfig
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from plan_assessor.document.letters.known import TRIGRAMS, trigrams, words_of
from plan_assessor.document.model import Table
from plan_assessor.document.open import read

ROOT = Path(__file__).parents[3]
OFTEN, OFTEN_IN_LIBRARY = 3, 30


def text(path: Path) -> str:
    """All that a plan says."""
    blocks = read(path).blocks
    cells = [cell.text for block in blocks if isinstance(block, Table) for cell in block.cells]
    return " ".join([*cells, *(block.text for block in blocks if not isinstance(block, Table))])


def docstrings() -> Iterator[str]:
    """What the modules of Python's library say of themselves and of what is in them."""
    for path in sorted(Path(sysconfig.get_path("stdlib")).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
                yield ast.get_docstring(node) or ""


def usual(texts: Iterable[str], often: int) -> set[str]:
    """The triples that stand in the texts often enough."""
    counts = Counter(triple for each in texts for word in words_of(each) for triple in trigrams(word))
    return {triple for triple, count in counts.items() if count >= often}


def main() -> None:
    plans = [*sorted((ROOT / "tests/corpus").rglob("*.docx")), *sorted((ROOT / "samples").rglob("*.docx"))]
    known = usual(map(text, plans), OFTEN) | usual(docstrings(), OFTEN_IN_LIBRARY)
    lines = textwrap.wrap(" ".join(sorted(known)), 120, break_on_hyphens=False)
    TRIGRAMS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
