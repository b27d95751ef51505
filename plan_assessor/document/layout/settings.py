"""The tolerances of layout and tables, in one place. Lengths are points (1/72 inch) unless said otherwise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TableSettings:
    """How near is near enough; the first group has the values that pdfplumber uses."""

    snap: float = 3.0
    """Parallel rulings this near one another are one ruling, at their average."""
    join: float = 3.0
    """Pieces of one ruling this near one another are joined; rulings this near cross."""
    shortest_piece: float = 1.0
    """Pieces of rulings shorter than this are dots and corners."""
    shortest_ruling: float = 3.0
    """Joined rulings shorter than this bound no cell."""
    thin: float = 3.0
    """A painted shape thinner than this is a ruling, not an area."""
    slant: float = 0.75
    """A line whose ends differ by no more than this is horizontal (or vertical)."""

    same_column: float = 4.0
    """Column borders of two pieces of one table differ by no more than this across a page break."""
    same_end: float = 6.0
    """Horizontal rulings of one table without vertical ones end no further apart."""
    open_side: float = 12.0
    """Rulings that end at least this far from all that cross them leave the side of a table open."""
    gutter: float = 8.0
    """White space at least this wide, over all rows, separates the columns of a table without vertical rulings."""
    narrow_gutter: float = 4.0
    """The same where horizontal rulings already show that there is a table."""
    row_gap: float = 1.25
    """Lines further apart than this many times the closest leading of an unruled table are different rows."""

    most_rulings: int = 20_000
    """Rulings on a page, after joining, above which its drawings are no tables (a map, a hatching)."""
    most_intersections: int = 60_000
    """Intersections of rulings on a page above which there is no table either (a chart's paper)."""
    most_pieces: int = 200_000
    """Pieces of paths read from a page."""
    most_segments: int = 60_000
    """Segments of paths of a page that are looked at: more are drawings, and take seconds."""
    deepest_form: int = 8
    """Forms inside forms that are followed."""


SETTINGS = TableSettings()
