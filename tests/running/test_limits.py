"""How much one document may use."""

import pytest

from plan_assessor.running.limits import Limits


@pytest.mark.parametrize(
    ("memory", "processors", "expected"),
    [(2048, 1, 1), (2048, 2, 2), (2048, 64, 8), (700, 8, 1), (900, 8, 3), (250, 4, 1)],
)
def test_pages_of_a_scan_are_recognised_within_the_memory(memory: int, processors: int, expected: int) -> None:
    assert Limits(memory=memory, processors=processors).pages_at_once == expected
