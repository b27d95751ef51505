"""Results in any order come out in the order of the batch."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.running.order import in_order


@given(st.permutations(range(12)))
def test_whatever_the_order(order: list[int]) -> None:
    assert list(in_order((at, f"nr. {at}") for at in order)) == [f"nr. {at}" for at in range(12)]


def test_what_has_its_turn_does_not_wait() -> None:
    given_out: list[int] = []

    def found() -> object:
        for at in (1, 0, 2):
            yield at, at
            given_out.append(at)

    items = in_order(found())
    assert (next(items), given_out) == (0, [1])
    assert (next(items), given_out) == (1, [1])
    assert (next(items), given_out) == (2, [1, 0])
