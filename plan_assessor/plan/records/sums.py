"""Rows that sum others up, and names beside which sums of money stand."""

from __future__ import annotations

import re

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.records.sheet import Row, Slot

LONGEST_TOTAL = 60  # characters
TOTAL_WITHIN = 3
UNIT_AT_END = re.compile(r"\([^()]{1,20}\)$")


def is_total(row: Row, title: Slot, lexicon: Lexicon) -> bool:
    """„Iš viso“ in the measure's cell or alone before the amounts; under a measure it only sums its sources."""
    first = next((slot.text for slot in row if slot.text and not slot.text.isspace()), "")
    texts = {text for text in (first, title.text) if len(text) < LONGEST_TOTAL}
    hits = (hit for text in texts for hit in lexicon.matcher.hits(text, "total_row"))
    return any(hit.start <= TOTAL_WITHIN for hit in hits)


def is_in_money(title: Slot, lexicon: Lexicon) -> bool:
    """„Kalbos stovykla (tūkst. Eur)“: the values beside it are sums."""
    unit = UNIT_AT_END.search(title.words)
    return unit is not None and "header_funding" in lexicon.matcher.concepts(unit.group())
