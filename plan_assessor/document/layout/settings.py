"""The tolerances and limits of the PDF reader, in one place. Lengths are points (1/72 inch) unless said otherwise."""

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
    """A line whose ends differ by no more than this is level (or upright)."""

    same_column: float = 4.0
    """Column borders of two pieces of one table differ by no more than this across a page break."""
    same_end: float = 6.0
    """Level rulings of one table without upright ones end no further apart."""
    open_side: float = 12.0
    """Rulings that end at least this far from all that cross them leave the side of a table open."""
    gutter: float = 8.0
    """White space at least this wide, over all rows, separates the columns of a table without upright rulings."""
    narrow_gutter: float = 4.0
    """The same where level rulings already show that there is a table."""
    row_gap: float = 1.25
    """Lines further apart than this many times the closest leading of an unruled table are different rows."""

    most_rulings: int = 20_000
    """Rulings on a page, after joining, above which its drawings are no tables (a map, a hatching)."""
    most_crossings: int = 60_000
    """Crossings of rulings on a page above which there is no table either (a chart's paper)."""
    most_pieces: int = 200_000
    """Pieces of paths read from a page."""
    deepest_form: int = 8
    """Forms inside forms that are followed."""


@dataclass(frozen=True)
class PageLimits:
    """What a document may ask for before it is cut or refused."""

    pages: int = 3_000
    characters: int = 200_000
    """Characters read from one page; the rest is cut."""


SETTINGS = TableSettings()
LIMITS = PageLimits()
