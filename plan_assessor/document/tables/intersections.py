"""Rulings to cells, as pdfplumber does it (snap, join, cross, smallest rectangles), in time for big tables."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from plan_assessor.document.layout.model import Bounds, Ruling
from plan_assessor.document.layout.settings import TableSettings

Point = tuple[float, float]
Pair = tuple[int, int]
_INNER = 2
"""Rulings that must cross two others to show that these are of one table."""


class TooDenseError(Exception):
    """There are so many rulings on the page that they are a drawing, not a table."""


def merge(pieces: Iterable[Ruling], settings: TableSettings) -> list[Ruling]:
    """Pieces that are nearly on one line put on it, and joined where they touch; short ones left out."""
    rulings: list[Ruling] = []
    for group in _clusters(sorted(pieces), itemgetter(0), settings.snap):
        at = sum(map(itemgetter(0), group)) / len(group)
        group.sort(key=itemgetter(1))
        start, end = group[0].start, group[0].end
        for piece in group:
            if piece.start > end + settings.join:
                rulings.append(Ruling(at, start, end))
                start, end = piece.start, piece.end
            end = max(end, piece.end)
        rulings.append(Ruling(at, start, end))
    return [ruling for ruling in rulings if ruling.end - ruling.start >= settings.shortest_ruling]


def find_cells(horizontal: Sequence[Ruling], vertical: Sequence[Ruling], settings: TableSettings) -> list[Bounds]:
    """The smallest rectangles that rulings enclose, each found from its top left corner."""
    intersections = _Intersections(horizontal, vertical, settings)
    down, right = intersections.neighbours()
    cells = []
    for point in intersections.pairs:
        below, beside = down.get(point), right.get(point)
        if point not in intersections.others:
            if not below or not beside:
                continue
            if down.get(beside) == right.get(below) == (beside[0], below[1]):  # its neighbours close it: no search
                cells.append((*point, beside[0], below[1]))
                continue
        if cell := intersections.smallest_cell(point):
            cells.append(cell)
    return cells


def close_sides(horizontal: Sequence[Ruling], vertical: Sequence[Ruling], settings: TableSettings) -> list[Ruling]:
    """The vertical rulings that are missing at the open sides of a table, where its horizontal ones end in the air.

    With horizontal and vertical rulings exchanged, it gives those that are missing at an open top or bottom.
    """
    borders = sorted(piece.at for piece in vertical)
    added = []
    for end in (itemgetter(1), itemgetter(2)):
        loose = [ruling for ruling in horizontal if not _is_near(end(ruling), borders, settings.open_side)]
        for group in _clusters(sorted(loose, key=end), end, settings.snap):
            x = sum(map(end, group)) / len(group)
            pairs = pairwise(sorted(group))
            added += [Ruling(x, a.at, b.at) for a, b in pairs if _are_joined(a, b, vertical, settings.join)]
    return added


def group_cells(cells: Iterable[Bounds]) -> list[list[Bounds]]:
    """Cells that share corners are one table. From top to bottom, then left to right."""
    groups: dict[int, list[Bounds]] = {}
    owners: dict[Point, int] = {}
    for number, cell in enumerate(cells):
        x0, y0, x1, y1 = cell
        corners = ((x0, y0), (x1, y0), (x0, y1), (x1, y1))
        touched = {owners[corner] for corner in corners if corner in owners}
        own = touched.pop() if touched else number
        groups.setdefault(own, []).append(cell)
        for corner in corners:
            owners[corner] = own
        for other in touched:
            for x0, y0, x1, y1 in groups[other]:
                owners.update(dict.fromkeys(((x0, y0), (x1, y0), (x0, y1), (x1, y1)), own))
            groups[own] += groups.pop(other)
    return sorted(groups.values(), key=lambda group: min((cell[1], cell[0]) for cell in group))


def _clusters(pieces: Iterable[Ruling], place: Callable[[Ruling], float], tolerance: float) -> Iterator[list[Ruling]]:
    """Groups of pieces each near the one before; they come sorted by their place."""
    group: list[Ruling] = []
    for piece in pieces:
        if group and place(piece) > place(group[-1]) + tolerance:
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _is_near(place: float, places: Sequence[float], tolerance: float) -> bool:
    """Whether one of the sorted places is near."""
    return bisect_left(places, place - tolerance) < bisect_right(places, place + tolerance)


def _are_joined(a: Ruling, b: Ruling, across: Iterable[Ruling], tolerance: float) -> bool:
    """Whether rulings that cross both show that these are of one table."""
    left, right = max(a.start, b.start) - tolerance, min(a.end, b.end) + tolerance
    joining = (
        left <= piece.at <= right and piece.start <= a.at + tolerance and piece.end >= b.at - tolerance
        for piece in across
    )
    return sum(joining) >= _INNER


class _Intersections:
    """Where rulings cross: `pairs` has the numbers of the vertical and of the horizontal ruling of each point.

    Points are sorted by x, then y. `others` has further pairs of points at which two rulings of one line end.
    """

    def __init__(self, horizontal: Sequence[Ruling], vertical: Sequence[Ruling], settings: TableSettings) -> None:
        near = settings.join
        by_height = sorted(enumerate(horizontal), key=lambda item: item[1].at)
        heights = [piece.at for _, piece in by_height]
        self.pairs: dict[Point, Pair] = {}
        self.others: dict[Point, list[Pair]] = defaultdict(list)
        self._columns: dict[float, list[Point]] = defaultdict(list)
        self._rows: dict[float, list[Point]] = defaultdict(list)
        tries = 0
        for up, (x, top, bottom) in sorted(enumerate(vertical), key=lambda item: item[1][:2]):
            low, high = bisect_left(heights, top - near), bisect_right(heights, bottom + near)
            tries += high - low
            if tries > settings.most_intersections:
                raise TooDenseError
            for line, (y, start, end) in by_height[low:high]:
                if start - near <= x <= end + near:
                    if (x, y) in self.pairs:
                        self.others[x, y].append((up, line))
                    else:
                        self.pairs[x, y] = up, line
        if self.others:  # the second of two rulings of one line may have come before points of the first
            self.pairs = dict(sorted(self.pairs.items()))

    def neighbours(self) -> tuple[dict[Point, Point], dict[Point, Point]]:
        """For each point the next along its vertical ruling, and the next along its horizontal ruling."""
        down: dict[Point, Point] = {}
        right: dict[Point, Point] = {}
        last_up: dict[int, Point] = {}
        last_line: dict[int, Point] = {}
        for point, (up, line) in self.pairs.items():
            if up in last_up:
                down[last_up[up]] = point
            if line in last_line:
                right[last_line[line]] = point
            last_up[up] = last_line[line] = point
        return down, right

    def rulings(self, point: Point) -> tuple[set[int], set[int]]:
        """The vertical and the horizontal rulings that cross in the point."""
        pairs = [self.pairs[point], *self.others.get(point, ())]
        return {up for up, _ in pairs}, {line for _, line in pairs}

    def smallest_cell(self, point: Point) -> Bounds | None:
        """The cell whose top left corner is the point: the nearest below, then the nearest to the right."""
        ups, lines = self.rulings(point)
        below = [other for other in self._column(point[0]) if other > point and ups & self.rulings(other)[0]]
        right = [other for other in self._row(point[1]) if other > point and lines & self.rulings(other)[1]]
        for low in below:
            bottom_lines = self.rulings(low)[1]
            for side in right:
                corner = side[0], low[1]
                if corner not in self.pairs:
                    continue
                corner_ups, corner_lines = self.rulings(corner)
                if corner_lines & bottom_lines and corner_ups & self.rulings(side)[0]:
                    return (*point, *corner)
        return None

    def _column(self, x: float) -> list[Point]:
        """The points at `x`, downwards."""
        if not self._columns:
            for point in self.pairs:
                self._columns[point[0]].append(point)
        return self._columns[x]

    def _row(self, y: float) -> list[Point]:
        """The points at `y`, to the right."""
        if not self._rows:
            for point in self.pairs:
                self._rows[point[1]].append(point)
        return self._rows[y]
