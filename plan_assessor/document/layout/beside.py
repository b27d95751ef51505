"""A page taken apart where boxes of text stand in it: what is above, what is beside, and box after box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plan_assessor.document.layout.model import Line, PageContent, Region

_NEAR = 3.0
"""Lines of the text beside a box are no further apart than so many font sizes."""


def around_boxes(page: PageContent) -> Iterator[PageContent]:
    """The parts of a page in reading order; what stands beside a box comes before it."""
    lines, tables = list(page.lines), list(page.tables)
    for row in _rows(page.regions):
        top, bottom = min(region.bounds[1] for region in row), max(region.bounds[3] for region in row)
        upto = sum(line.middle < bottom for line in lines)
        above, beside = _beside(lines[:upto], top, row)
        before = [table for table in tables if table.ys[0] < bottom]
        lines, tables = lines[upto:], tables[len(before) :]
        if above or before:
            yield replace(page, lines=above, tables=before, regions=[])
        if beside:
            left, right = _strip(page, beside, row)
            yield replace(page, left=left, width=right - left, lines=beside, tables=[], regions=[])
        for region in row:
            yield from around_boxes(_as_part(page, region))
    if lines or tables or not page.regions:
        yield replace(page, lines=lines, tables=tables, regions=[])


def _rows(regions: Sequence[Region]) -> list[list[Region]]:
    """The boxes of each row from left to right; rows from top to bottom."""
    rows: list[list[Region]] = []
    for region in sorted(regions, key=lambda region: region.bounds[1]):
        if rows and region.bounds[1] < max(other.bounds[3] for other in rows[-1]):
            rows[-1].append(region)
        else:
            rows.append([region])
    return [sorted(row, key=lambda region: region.bounds[0]) for row in rows]


def _beside(lines: Sequence[Line], top: float, row: Sequence[Region]) -> tuple[list[Line], list[Line]]:
    """The lines above a row of boxes, and the text that stands beside it, which may begin further up."""
    start = sum(line.middle < top for line in lines)
    if start == len(lines):
        return list(lines), []
    while start > 0 and _goes_on(lines[start - 1], lines[start], row):
        start -= 1
    return list(lines[:start]), list(lines[start:])


def _goes_on(above: Line, line: Line, row: Sequence[Region]) -> bool:
    """Whether a line above the boxes is of the text beside them: near it, and as narrow."""
    is_left = line.x1 <= row[0].bounds[0]
    narrow = above.x1 <= row[0].bounds[0] if is_left else above.x0 >= row[-1].bounds[2]
    return narrow and line.base - above.base <= _NEAR * line.size


def _strip(page: PageContent, beside: Sequence[Line], row: Sequence[Region]) -> tuple[float, float]:
    """Where the text beside boxes begins and ends."""
    left, right = page.left, page.left + page.width
    if all(line.x1 <= row[0].bounds[0] for line in beside):
        return left, row[0].bounds[0]
    if all(line.x0 >= row[-1].bounds[2] for line in beside):
        return row[-1].bounds[2], right
    return left, right


def _as_part(page: PageContent, region: Region) -> PageContent:
    """The box as a part of the page."""
    left, _, right, _ = region.bounds
    return replace(
        page, left=left, width=right - left, boxed=True, lines=region.lines, tables=[], regions=region.regions
    )
