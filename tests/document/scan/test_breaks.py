"""Rulings of which a scanner lost a part."""

import pytest

from plan_assessor.document.layout.model import Ruling
from plan_assessor.document.layout.settings import SETTINGS
from plan_assessor.document.scan.breaks import lost_parts

COLUMNS = [Ruling(x, 100, 300) for x in (50, 150, 300, 400)]


@pytest.mark.parametrize(
    ("gap", "lost"),
    [
        ((180, 220), True),
        ((152, 190), True),
        ((151, 299), False),  # a merged cell ends at the rulings beside it
        ((140, 160), False),  # a ruling across stands in the gap
        ((170, 260), False),  # too much to be a scratch
    ],
    ids=["within a cell", "beside a ruling", "merged cell", "across", "wide"],
)
def test_what_is_missing_of_a_ruling_within_a_cell_is_added(gap: tuple[float, float], lost: bool) -> None:
    left, right = gap
    pieces = [Ruling(200, 50, left), Ruling(200.5, right, 400)]
    found = [(round(each.start), round(each.end)) for each in lost_parts(pieces, COLUMNS, SETTINGS)]
    assert found == ([gap] if lost else [])


def test_tables_beside_one_another_stay_two() -> None:
    columns = [Ruling(x, 100, 300) for x in (50, 150, 190, 290)]
    assert not list(lost_parts([Ruling(200, 50, 150), Ruling(200, 190, 290)], columns, SETTINGS))
