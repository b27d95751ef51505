"""Some hundred damaged samples; `python tests/hostile/fuzz.py --count 5000` reads thousands."""

from __future__ import annotations

import pytest

from tests.hostile import fuzz

SEED = 20
CASES = 200
AT_ONCE = 25


@pytest.mark.parametrize("first", range(0, CASES, AT_ONCE))
def test_damaged_samples_are_read_or_named(first: int) -> None:
    cases = [fuzz.case(SEED, number) for number in range(first, first + AT_ONCE)]
    outcomes = [(case.number, case.damage, case.source, fuzz.outcome(case)) for case in cases]
    assert not [found for found in outcomes if found[-1].kind in fuzz.FINDINGS]
