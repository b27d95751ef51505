"""How far raters agree: against figures worked out by hand and those of the literature."""

from __future__ import annotations

import pytest

from plan_assessor.errors import UsageError
from plan_assessor.review.agreement.measure import measure
from plan_assessor.review.agreement.model import Agreement, Rater, Rating, Unit

LEVELS = {"+": "+", "p": "partial", "-": "-"}
TITLES = {"goal": {"lt": "Tikslas", "en": "Goal"}, "funding": {"lt": "Lėšos", "en": "Funds"}}


def rater(name: str, **criteria: str) -> Rater:
    """A rater with a letter for each plan; a blank where they did not rate."""
    return Rater(
        name=name,
        ratings={
            Unit(f"plan{at}", criterion): Rating(verdict=LEVELS[level], reason=f"{name}{at}")  # type: ignore[arg-type]
            for criterion, levels in criteria.items()
            for at, level in enumerate(levels)
            if level != " "
        },
    )


def agreement(*raters: Rater) -> Agreement:
    return measure(raters, TITLES)  # type: ignore[arg-type]


def test_linearly_weighted_kappa_is_that_worked_out_by_hand() -> None:
    # ten plans: 4 agree on +, 3 on −, 1 on ±; one is + for ±, one − for +. Observed disagreement (0.5 + 1) / 10 = 0.15.
    # Margins: first + 5, ± 1, − 4; second + 5, ± 2, − 3. Expected (5·2·0.5 + 5·3·1 + 1·5·0.5 + 1·3·0.5 + 4·5·1 + 4·2·0.5) / 100 = 0.48.
    found = agreement(rater("a", goal="+++++p----"), rater("b", goal="++++pp---+"))
    row = found.rows[0]
    assert row.n == 10
    assert row.raw == pytest.approx(0.8)
    assert row.kappa.value == pytest.approx(1 - 0.15 / 0.48)
    assert row.kappa.low is not None
    assert row.kappa.high is not None
    assert row.kappa.low <= row.kappa.value <= row.kappa.high


def test_alpha_takes_ratings_that_are_missing() -> None:
    found = agreement(rater("a", goal="+ p-+"), rater("b", goal="++p-p"), rater("c", goal="++p- "))
    assert found.rows[0].alpha.value is not None
    assert 0.5 < found.rows[0].alpha.value < 1


def test_full_agreement_is_one_and_where_nothing_varies_nothing_is_told() -> None:
    full = agreement(rater("a", goal="+p-+"), rater("b", goal="+p-+")).rows[0]
    assert (full.raw, full.kappa.value, full.alpha.value) == (1, 1, 1)
    flat = agreement(rater("a", goal="++++"), rater("b", goal="++++")).rows[0]
    assert (flat.raw, flat.kappa.value, flat.alpha.value) == (1, None, None)


def test_the_same_every_time() -> None:
    raters = rater("a", goal="+p-+p-++", funding="+p-+p--p"), rater("b", goal="+p-pp--+", funding="++-+p-+p")
    assert agreement(*raters) == agreement(*raters)


def test_each_criterion_and_all_of_them() -> None:
    found = agreement(rater("a", goal="+p-+", funding="+p"), rater("b", goal="+p-p", funding="++"))
    assert [(row.criterion, row.n) for row in found.rows] == [("goal", 4), ("funding", 2), (None, 6)]
    assert found.rows[1].kappa.low is None  # of two plans no interval is told


def test_confusion_counts_pairs_and_disagreements_have_both_reasons() -> None:
    found = agreement(rater("a", goal="+p-+"), rater("b", goal="++-+"))
    assert found.confusion == ((1, 0, 0), (0, 0, 1), (0, 0, 2))
    (only,) = found.disagreements
    assert (only.plan, [(name, rating.reason) for name, rating in only.ratings]) == (
        "plan1",
        [("a", "a1"), ("b", "b1")],
    )


def test_of_three_raters_kappa_is_the_mean_of_the_pairs() -> None:
    a, b, c = rater("a", goal="++--p"), rater("b", goal="++--p"), rater("c", goal="+-+-p")
    pair = agreement(a, c).rows[0].kappa.value
    assert pair is not None
    assert agreement(a, b, c).rows[0].kappa.value == pytest.approx((1 + 2 * pair) / 3)


def test_raters_of_nothing_in_common() -> None:
    with pytest.raises(UsageError) as error:
        agreement(rater("a", goal="+"), rater("b", funding="+"))
    assert error.value.code == "nothing_in_common"
