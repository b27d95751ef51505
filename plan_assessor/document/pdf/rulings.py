"""Rulings and pictures of a page, from pdfium's page objects: painted lines, thin shapes and the sides of others."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import NamedTuple

import pypdfium2.raw as pdfium

from plan_assessor.document.layout.model import Bounds, Drawings, Fill, Ruling, lies_in
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.pdf.frame import Boxes, Frame
from plan_assessor.document.pdf.gaps import close_gaps
from plan_assessor.document.pdf.matrix import AS_IT_IS, Matrix, PageObject, Rectangle, matrix_of

Page = ctypes.c_void_p

_MODES = ctypes.c_int(), ctypes.c_int()
_CORNERS = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
"""Where pdfium writes its answers: making these anew for each of many thousand shapes takes longer than asking."""
_COLOUR = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
_PAPER = 0xFFFFFF
_OVER = 1.0
"""Points by which a fill may reach over the one that it lies in."""
_GROUNDS = 500
_MOST_FILLS = 2_000
"""So many fills are looked through for what is under the next one; of a page with more, the others are not."""
_FEW_SEGMENTS = 5
_MOST_ROUNDED, _STRAIGHT = 40, 0.5
"""Segments of a box with round corners, at most, and the share of each of its sides that is straight."""
_SPOT = (12.0, 48.0)
"""How large a spot is on which a number stands, in points."""
_LETTER = 24.0
"""A shape of many segments that is no larger, in points, is a letter drawn as an outline."""


def read_drawings(page: Page, frame: Frame, settings: TableSettings) -> Drawings:
    """The rulings and pictures of a page, those of forms inside it included."""
    reader = _Reader(settings)
    reader.read(map(pdfium.FPDFPage_GetObject, repeat(page), range(pdfium.FPDFPage_CountObjects(page))))
    reader.add_areas()
    horizontal, vertical = _sorted_sides(reader.sides, frame)
    horizontal_shades, vertical_shades = _sorted_sides(reader.shade_sides, frame)
    fills = _upright([fill.box for fill in reader.fills], frame)
    return Drawings(
        horizontal,
        vertical,
        horizontal_shades,
        vertical_shades,
        [Fill(*box, fill.colour) for box, fill in zip(fills, reader.fills, strict=True)],
        shapes=reader.shapes,
        pictured=reader.pictured,
        full=len(reader.sides) + len(reader.shade_sides) >= settings.most_pieces,
        veil=next(_upright(reader.veil, frame), None),
        boxes=[*_upright(reader.boxes, frame)],
        spots=[*_upright(reader.spots, frame)],
    )


def _sorted_sides(sides: Sequence[Rectangle], frame: Frame) -> tuple[list[Ruling], list[Ruling]]:
    """The horizontal and the vertical ones of thin boxes, on the upright page."""
    horizontal, vertical = [], []
    for x0, y0, x1, y1 in _upright(sides, frame):
        if x1 - x0 >= y1 - y0:
            horizontal.append(Ruling((y0 + y1) / 2, x0, x1))
        else:
            vertical.append(Ruling((x0 + x1) / 2, y0, y1))
    return horizontal, vertical


def _upright(boxes: Sequence[Rectangle], frame: Frame) -> Iterator[Bounds]:
    """The boxes as they lie on the upright page."""
    left, bottom, right, top = map(list, zip(*boxes, strict=True)) if boxes else ([], [], [], [])
    return zip(*frame.turned(Boxes(left, top, right, bottom)), strict=True)


class _Fill(NamedTuple):
    """A filled area of a page."""

    box: Rectangle
    colour: int


class _Reader:
    """Collects the sides of painted shapes while it goes through page objects."""

    def __init__(self, settings: TableSettings) -> None:
        self.settings = settings
        self.sides: list[Rectangle] = []
        self.shade_sides: list[Rectangle] = []
        self.fills: list[_Fill] = []
        self.boxes: list[Rectangle] = []
        self.spots: list[Rectangle] = []
        self.areas: list[tuple[Rectangle, bool]] = []
        """Rectangles, and whether their border is painted."""
        self.segments = 0
        self.shapes = 0
        self.pictured = 0.0
        self.veil: list[Rectangle] = []
        """The box around all letters that may not be seen, if there are any."""

    def read(self, objects: Iterable[PageObject], matrix: Matrix = AS_IT_IS, depth: int = 0) -> None:
        """Go through `objects`, which `matrix` puts on the page, and through the forms among them."""
        for item in objects:
            kind = pdfium.FPDFPageObj_GetType(item)
            if kind == pdfium.FPDF_PAGEOBJ_PATH and len(self.sides) + len(self.shade_sides) < self.settings.most_pieces:
                self._read_path(item, matrix)
            elif kind == pdfium.FPDF_PAGEOBJ_TEXT:
                self._read_text(item, matrix)
            elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                x0, y0, x1, y1 = matrix.box(_bounds(item))
                self.pictured += (x1 - x0) * (y1 - y0)
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < self.settings.deepest_form:
                inner = map(pdfium.FPDFFormObj_GetObject, repeat(item), range(pdfium.FPDFFormObj_CountObjects(item)))
                self.read(inner, matrix_of(item).then(matrix), depth + 1)

    def _read_text(self, text: PageObject, matrix: Matrix) -> None:
        """Note letters that are drawn with nothing, or in the colour of paper with no ground under them."""
        invisible = pdfium.FPDFTextObj_GetTextRenderMode(text) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
        if not invisible and _colour(text) != _PAPER:
            return
        box = matrix.box(_bounds(text))
        if self.veil and lies_in(box, self.veil[0], _OVER):
            return
        grounds = (fill for fill in reversed(self.fills[-_GROUNDS:]) if fill.colour != _PAPER)
        if invisible or not any(lies_in(box, fill.box, _OVER) for fill in grounds):
            self.veil = [_around([box, *self.veil])]

    def _read_path(self, path: PageObject, matrix: Matrix) -> None:
        filled, stroked = _paint(path)
        if not (filled or stroked):
            return
        self.shapes += 1
        box = _bounds(path)
        if matrix is not AS_IT_IS:
            box = matrix.box(box)
        wide, high = box[2] - box[0], box[3] - box[1]
        if filled and not stroked and self._is_unseen(path, box):
            return
        if min(wide, high) < self.settings.thin:
            sides = _outline(box) if filled else [_middle(box)]
            self.sides += [side for side in sides if _length(side) >= self.settings.shortest_piece]
        else:
            self._read_shape(path, matrix, box, is_ground=not stroked)

    def _read_shape(self, path: PageObject, matrix: Matrix, box: Rectangle, *, is_ground: bool) -> None:
        """Add the sides of a painted shape that is no ruling; of a ground they are where its colour ends."""
        wide, high = box[2] - box[0], box[3] - box[1]
        count = pdfium.FPDFPath_CountSegments(path)
        if count > _FEW_SEGMENTS and is_ground and _SPOT[0] <= min(wide, high) and max(wide, high) <= _SPOT[1]:
            self.spots.append(box)
        if count > _FEW_SEGMENTS and max(wide, high) <= _LETTER:
            return
        self.segments += count
        if self.segments > self.settings.most_segments:
            return
        sides = [*_sides(path, count, matrix_of(path).then(matrix), self.settings)]
        is_area = count <= _FEW_SEGMENTS and len(sides) == len(_outline(box))
        if is_area or (count <= _MOST_ROUNDED and _are_outline(sides, box, self.settings)):
            self.boxes.append(box)
        if is_area:
            self.areas.append((_around(sides), not is_ground))
        elif is_ground:
            self.shade_sides += sides
        else:
            self.sides += sides

    def add_areas(self) -> None:
        """Add the sides of rectangles; those of cells drawn apart from one another meet in the middle."""
        closed = close_gaps([box for box, _ in self.areas], self.settings)
        for box, (_, stroked) in zip(closed, self.areas, strict=True):
            sides = self.sides if stroked else self.shade_sides
            sides += _outline(box)

    def _is_unseen(self, path: PageObject, box: Rectangle) -> bool:
        """Whether a filled shape has the colour of what is under it; else it is the ground of what follows."""
        if len(self.fills) >= _MOST_FILLS:
            return False
        colour = _colour(path)
        ground = next(
            (fill.colour for fill in reversed(self.fills[-_GROUNDS:]) if lies_in(box, fill.box, _OVER)), _PAPER
        )
        self.fills.append(_Fill(box, colour))
        return colour == ground


def _colour(path: PageObject) -> int:
    """The colour of a filled shape, as 0xRRGGBB; what is transparent has that of paper."""
    pdfium.FPDFPageObj_GetFillColor(path, *_COLOUR)
    red, green, blue, opacity = _COLOUR
    return (red.value << 16) + (green.value << 8) + blue.value if opacity.value else _PAPER


def _are_outline(sides: Sequence[Rectangle], box: Rectangle, settings: TableSettings) -> bool:
    """Whether the sides of a shape are those of its box, but for the corners."""
    for edge in _outline(box):
        axis = 0 if edge[0] == edge[2] else 1
        on_edge = [side for side in sides if all(abs(side[i] - edge[i]) <= settings.thin for i in (axis, axis + 2))]
        if sum(map(_length, on_edge)) < _STRAIGHT * _length(edge):
            return False
    return True


def _around(sides: Sequence[Rectangle]) -> Rectangle:
    """The box around all sides."""
    left, bottom, right, top = zip(*sides, strict=True)
    return min(left), min(bottom), max(right), max(top)


def _outline(box: Rectangle) -> list[Rectangle]:
    """The four sides."""
    x0, y0, x1, y1 = box
    return [(x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)]


def _middle(box: Rectangle) -> Rectangle:
    """The line along the middle of a thin box."""
    x0, y0, x1, y1 = box
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return (x0, y, x1, y) if x1 - x0 >= y1 - y0 else (x, y0, x, y1)


def _length(side: Rectangle) -> float:
    return side[2] - side[0] + side[3] - side[1]


def _sides(path: PageObject, count: int, matrix: Matrix, settings: TableSettings) -> Iterator[Rectangle]:
    """The straight sides of a path that are horizontal or vertical."""
    x, y = ctypes.c_float(), ctypes.c_float()
    start = here = (0.0, 0.0)
    for segment in map(pdfium.FPDFPath_GetPathSegment, repeat(path), range(count)):
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        there = matrix.point(x.value, y.value)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = there
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield from _side(here, there, settings)
        here = there
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield from _side(here, start, settings)
            here = start


def _side(a: tuple[float, float], b: tuple[float, float], settings: TableSettings) -> Iterator[Rectangle]:
    """The box around a side that is horizontal or vertical and long enough, or nothing."""
    wide, high = abs(a[0] - b[0]), abs(a[1] - b[1])
    if min(wide, high) <= settings.slant and max(wide, high) >= settings.shortest_piece:
        yield min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])


def _paint(path: PageObject) -> tuple[bool, bool]:
    """Whether the path is filled, and whether it is stroked; one that only clips is neither."""
    pdfium.FPDFPath_GetDrawMode(path, *_MODES)
    return bool(_MODES[0].value), bool(_MODES[1].value)


def _bounds(item: PageObject) -> Rectangle:
    """The box around a page object, the width of its stroke included; empty where pdfium knows none."""
    if not pdfium.FPDFPageObj_GetBounds(item, *_CORNERS):
        return 0.0, 0.0, 0.0, 0.0
    x0, y0, x1, y1 = _CORNERS
    return x0.value, y0.value, x1.value, y1.value
