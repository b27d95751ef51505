"""Ctrl+F finds every quotation: its lines and cells stand in the file word for word."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from plan_assessor.document.model import CELL, LINE, Table
from plan_assessor.document.open import read
from plan_assessor.language.text import clean, flat
from plan_assessor.plan.model import FIELDS
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.running.dossiers import Dossier, collect
from plan_assessor.running.pipeline import assess

ROOT = Path(__file__).parents[1]
DOSSIERS = collect([ROOT / "samples", *sorted((ROOT / "tests" / "corpus").glob("hand-*"))]).dossiers


def quotations(assessment: Assessment) -> Iterator[str]:
    for judgement in assessment.verdicts.values():
        yield from (place.quote for place in judgement.evidence)
    for theme in assessment.themes:
        yield from (place.quote for place in theme.evidence)
    for remark in assessment.remarks:
        yield from (place.quote for place in remark.evidence)
    for measure in assessment.plan.measures:
        yield from (place.quote for place in map(measure.field, FIELDS) if place)


def words_of(dossier: Dossier) -> str:
    """All that stands in the files, a line for each paragraph and cell."""
    lines: list[str] = []
    for path, _ in dossier.files:
        for block in read(path).blocks:
            texts = [cell.text for row in block.grid for cell in row] if isinstance(block, Table) else [block.text]
            # letters that are spaced out („n u s p r e n d ž i a“) are quoted as the word that they make
            lines += [flat(clean(text)) for text in texts]
            # Word draws the number of a list item
            lines += (
                [] if isinstance(block, Table) or not block.number else [f"{block.number} {flat(clean(block.text))}"]
            )
    return "\n".join(lines)


@pytest.mark.parametrize("dossier", DOSSIERS, ids=lambda dossier: dossier.name)
def test_every_quotation_stands_in_the_file(dossier: Dossier) -> None:
    pieces = {
        piece
        for quote in quotations(assess(dossier, load_pack("integration")))
        for piece in re.split(f"[{LINE}{CELL}]", quote)
    }
    words = words_of(dossier)
    assert [piece for piece in pieces if piece not in words] == []
