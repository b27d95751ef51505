from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from plan_assessor.rules.grade import Bound, Condition, Threshold


def threshold(value: int | str) -> Threshold:
    found = Bound.model_validate({"at_least": value}).at_least
    assert found
    return found


def test_thresholds_are_numbers_or_percentages() -> None:
    assert threshold(3) == Threshold(3)
    assert threshold("80%") == threshold("80 %") == Threshold(80, percent=True)


@pytest.mark.parametrize("value", ["80", "101%", "0.8", -1, True, "8O%"])
def test_anything_else_is_no_threshold(value: object) -> None:
    with pytest.raises(ValidationError, match="not a threshold"):
        Bound.model_validate({"at_least": value})


@pytest.mark.parametrize(
    ("part", "whole", "reached", "needed"),
    [(4, 5, True, 0), (3, 5, False, 1), (7, 9, False, 1), (8, 9, True, 0), (0, 0, False, 0), (0, 12, False, 10)],
)
def test_eighty_percent(part: int, whole: int, reached: bool, needed: int) -> None:
    assert threshold("80%").reached(part, whole) is reached
    assert threshold("80%").needed(part, whole) == needed


@given(st.integers(0, 100), st.integers(0, 50), st.integers(1, 50))
def test_what_is_needed_is_enough(percent: int, part: int, whole: int) -> None:
    part = min(part, whole)
    bound = threshold(f"{percent}%")
    needed = bound.needed(part, whole)
    assert bound.reached(part + needed, whole)
    assert needed == 0 or not bound.reached(part + needed - 1, whole)


def test_below_does_not_hold_for_nothing() -> None:
    assert Bound.model_validate({"below": "50%"}).holds(1, 4)
    assert not Bound.model_validate({"below": "50%"}).holds(0, 0)
    assert Bound.model_validate({"below": 5}).holds(0, 0)


def test_conditions_and_their_witnesses() -> None:
    condition = Condition.model_validate({"any": ["a", {"all": ["b", {"not": "c"}]}]})
    held = {"a": False, "b": True, "c": False}
    assert condition.holds(held.__getitem__)
    assert list(condition.witnesses(held.__getitem__)) == ["b"]
    assert list(condition.names()) == ["a", "b", "c"]
    assert not condition.holds({"a": False, "b": True, "c": True}.__getitem__)
