"""Lines that count the pages or slides of a text in its own lines: „Ukmergės rajono savivaldybė | 7“."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from plan_assessor.document.model import Paragraph, Table

LINE = re.compile(r"(?P<words>[^|/\n]{3,80})\s[|/]\s(?P<number>\d{1,3})")
FEWEST = 4


def without_running_lines(blocks: Sequence[Paragraph | Table]) -> list[Paragraph | Table]:
    """The blocks; lines that are alike but for a number that goes up by one are those of pages, and left out."""
    counted: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for position, block in enumerate(blocks):
        match = LINE.fullmatch(block.text) if isinstance(block, Paragraph) else None
        if match:
            counted[match["words"]].append((position, int(match["number"])))
    gone = {
        position
        for found in counted.values()
        if len(found) >= FEWEST and all(after[1] - before[1] == 1 for before, after in pairwise(found))
        for position, _ in found
    }
    return [block for position, block in enumerate(blocks) if position not in gone]
