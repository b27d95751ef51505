"""What stands at the other side of the line on which a block in the corner begins, such as the mark of an approval."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.document.layout.gutters import spans
from plan_assessor.document.layout.margins import has_room
from plan_assessor.document.layout.model import Line

_DEEP = 120.0
"""Points from the left side of a line to the block that begins at its other end, at least."""
_GAP = 20.0
"""Points of white space before it, at least."""
_ALIGNED = 1.5
"""Points by which the left sides of its lines differ, at most."""


def parted(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those parted that are the first of a block in the corner, and something at its other side."""
    for number, line in enumerate(lines):
        parts = spans(line, _GAP)
        block = _block(lines[number + 1 :], parts[-1][0]) if len(parts) == 2 and parts[1][0] - line.x0 > _DEEP else []
        end = max((below.x1 for below in block), default=0.0)
        if block and has_room(line, block[0], max(end, line.x1)):
            yield from filter(None, (line.between(*part) for part in parts))
        else:
            yield line


def _block(lines: Sequence[Line], left: float) -> list[Line]:
    """The lines right below that begin at a place, and say nothing before it."""
    block: list[Line] = []
    for line in lines:
        if abs(line.x0 - left) > _ALIGNED:
            break
        block.append(line)
    return block
