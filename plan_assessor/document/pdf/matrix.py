"""Where forms and shapes put their points on the page."""

from __future__ import annotations

import ctypes
from typing import NamedTuple

import pypdfium2.raw as pdfium

PageObject = ctypes.c_void_p
Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top, in the coordinates of the file."""


class Matrix(NamedTuple):
    """x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where the point comes to lie."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, box: Rectangle) -> Rectangle:
        """The box around the four corners of `box`."""
        x0, y0, x1, y1 = box
        xs, ys = zip(*(self.point(x, y) for x in (x0, x1) for y in (y0, y1)), strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def then(self, outer: Matrix) -> Matrix:
        """This matrix first, `outer` after it."""
        a, b = self.a * outer.a + self.b * outer.c, self.a * outer.b + self.b * outer.d
        c, d = self.c * outer.a + self.d * outer.c, self.c * outer.b + self.d * outer.d
        return Matrix(a, b, c, d, *outer.point(self.e, self.f))


AS_IT_IS = Matrix()


def matrix_of(item: PageObject) -> Matrix:
    """The matrix that puts a page object into the space of the page (or form) that it is in."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, matrix)
    return Matrix(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
