"""The part of a page that is shown, and where boxes of the file come to lie on it."""

from __future__ import annotations

from typing import NamedTuple

from plan_assessor.document.layout.model import Turn


class Boxes(NamedTuple):
    """The four sides of many boxes, each side in a list of its own."""

    left: list[float]
    top: list[float]
    right: list[float]
    bottom: list[float]


class Frame(NamedTuple):
    """The visible part of a page in the coordinates of the file (upwards), and how far its text is turned.

    `turned` gives boxes as a reader sees them: upright, from the top left corner, downwards.
    """

    left: float
    bottom: float
    right: float
    top: float
    turn: Turn = 0

    @property
    def width(self) -> float:
        """The width of the upright page."""
        return self.top - self.bottom if self.turn in (90, 270) else self.right - self.left

    @property
    def height(self) -> float:
        """The height of the upright page."""
        return self.right - self.left if self.turn in (90, 270) else self.top - self.bottom

    def turned(self, boxes: Boxes) -> Boxes:
        """Boxes of the file (`top` above `bottom`) on the upright page (`top` less than `bottom`)."""
        if self.turn == 0:
            across, down = (
                _measured(boxes.left, boxes.right, self.left),
                _measured(boxes.top, boxes.bottom, self.top, -1),
            )
        elif self.turn == 90:
            across = _measured(boxes.bottom, boxes.top, self.bottom)
            down = _measured(boxes.left, boxes.right, self.left)
        elif self.turn == 180:
            across = _measured(boxes.right, boxes.left, self.right, -1)
            down = _measured(boxes.bottom, boxes.top, self.bottom)
        else:
            across = _measured(boxes.top, boxes.bottom, self.top, -1)
            down = _measured(boxes.right, boxes.left, self.right, -1)
        return Boxes(across[0], down[0], across[1], down[1])


def _measured(near: list[float], far: list[float], origin: float, sign: int = 1) -> tuple[list[float], list[float]]:
    """Two sides of boxes as distances from `origin`."""
    if sign < 0:
        return [origin - value for value in near], [origin - value for value in far]
    return [value - origin for value in near], [value - origin for value in far]
