"""The layouts: each lays the measures of a plan out as blocks. A file is a family; importing it registers its layouts."""

from tests.variety.layouts import cards, cells, grid, groups, lines, lists, prose, rows, split, times, turned
from tests.variety.layouts.registry import LAYOUTS, Layout

FAMILIES = (cards, cells, grid, groups, lines, lists, prose, rows, split, times, turned)

__all__ = ["FAMILIES", "LAYOUTS", "Layout"]
