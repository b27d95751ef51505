"""Raters → agreement. Pure, and the same every time: the seed is fixed.

The coefficients are those of packages that others keep and check: Cohen's kappa with linear weights of scikit-learn,
Krippendorff's alpha of `krippendorff`, the percentile bootstrap of SciPy (which scikit-learn brings along). None of
scikit-learn, SciPy and statsmodels has alpha; NLTK has both coefficients, but no ordinal distance. They are an extra
(`plan-assessor[agreement]`), imported here alone and only when somebody asks how far raters agree; `krippendorff` is
under the GPL, and is never shipped with this program.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from plan_assessor.errors import UsageError
from plan_assessor.messages.language import Text
from plan_assessor.review.agreement.model import Agreement, Disagreement, Measured, Rater, Rating, Row, Unit
from plan_assessor.rules.assessment import ORDER

SEED = 2022
RESAMPLES = 500
CONFIDENCE = 0.95
FEWEST_PLANS = 3
"""Of fewer plans no interval is told: resampling them says nothing."""

Cells = Mapping[Unit, Sequence[Rating | None]]
Coefficient = Callable[[Sequence[Sequence[Rating | None]]], float]


def measure(raters: Sequence[Rater], titles: Mapping[str, Text]) -> Agreement:
    """How far the raters agree, for each criterion in the order of `titles` and in all.

    Raises UsageError: "no_statistics" where the packages are not installed, "nothing_in_common" where no two raters
    rated one criterion of one plan.
    """
    units = dict.fromkeys(unit for rater in raters for unit in rater.ratings)
    cells = {unit: [rater.ratings.get(unit) for rater in raters] for unit in units}
    cells = {unit: ratings for unit, ratings in cells.items() if sum(r is not None for r in ratings) > 1}
    if not cells:
        raise UsageError("nothing_in_common", raters=", ".join(rater.name for rater in raters))
    kappa, alpha = _coefficients()
    criteria = [*(name for name in titles if any(unit.criterion == name for unit in cells)), None]
    return Agreement(
        raters=tuple(rater.name for rater in raters),
        rows=tuple(_row(criterion, cells, kappa, alpha) for criterion in criteria),
        confusion=_confusion(list(cells.values())),
        disagreements=tuple(_disagreements(cells, raters)),
        titles=dict(titles),
    )


def _coefficients() -> tuple[Coefficient, Coefficient]:
    """Kappa and alpha of a set of cells; NaN where nothing varies."""
    try:
        import krippendorff
        import numpy
        from sklearn.metrics import cohen_kappa_score
    except ImportError:
        raise UsageError("no_statistics") from None
    levels = list(range(len(ORDER)))

    def kappa(cells: Sequence[Sequence[Rating | None]]) -> float:
        found = []
        for pairs in _pairs(cells).values():
            first, second = zip(*pairs, strict=True)
            found.append(cohen_kappa_score(first, second, labels=levels, weights="linear"))
        return float(numpy.mean(found))

    def alpha(cells: Sequence[Sequence[Rating | None]]) -> float:
        counts = numpy.array([[sum(_level(r) == level for r in ratings) for level in levels] for ratings in cells])
        if (counts.sum(axis=0) > 0).sum() < 2:
            return math.nan
        return float(krippendorff.alpha(value_counts=counts, level_of_measurement="ordinal"))

    return kappa, alpha


def _row(criterion: str | None, cells: Cells, kappa: Coefficient, alpha: Coefficient) -> Row:
    mine = {unit: ratings for unit, ratings in cells.items() if criterion in (None, unit.criterion)}
    pairs = [pair for found in _pairs(list(mine.values())).values() for pair in found]
    return Row(
        criterion=criterion,
        n=len(mine),
        raw=sum(a == b for a, b in pairs) / len(pairs),
        kappa=_measured(mine, kappa),
        alpha=_measured(mine, alpha),
    )


def _measured(cells: Cells, coefficient: Coefficient) -> Measured:
    """The coefficient with its interval: whole plans are drawn anew, as the cells of one plan hang together."""
    import numpy
    from scipy.stats import bootstrap

    plans: dict[str, list[Sequence[Rating | None]]] = {}
    for unit, ratings in cells.items():
        plans.setdefault(unit.plan, []).append(ratings)
    drawn = list(plans.values())

    def of(chosen: Sequence[int]) -> float:
        return coefficient([ratings for plan in chosen for ratings in drawn[plan]])

    with warnings.catch_warnings():
        # where nothing varies in a draw the coefficient is not defined, and the draw is left out below
        warnings.simplefilter("ignore")
        value = of(range(len(drawn)))
        if math.isnan(value) or len(drawn) < FEWEST_PLANS:
            return Measured(value=None if math.isnan(value) else value)
        if value == 1:
            # of plans that all agree, so do those that are drawn
            return Measured(value=value, low=value, high=value)
        draws = bootstrap(
            (numpy.arange(len(drawn)),), of, vectorized=False, n_resamples=RESAMPLES, method="percentile",
            rng=numpy.random.default_rng(SEED),
        ).bootstrap_distribution  # fmt: skip
        low, high = numpy.nanpercentile(draws, [50 * (1 - CONFIDENCE), 50 * (1 + CONFIDENCE)])
    return Measured(value=value, low=float(low), high=float(high))


def _pairs(cells: Sequence[Sequence[Rating | None]]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """For each two raters the levels that they gave where both rated."""
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for ratings in cells:
        given = [(at, _level(rating)) for at, rating in enumerate(ratings) if rating is not None]
        for (i, first), (j, second) in combinations(given, 2):
            found.setdefault((i, j), []).append((first, second))
    return found


def _level(rating: Rating | None) -> int:
    return -1 if rating is None else ORDER.index(rating.verdict)


def _confusion(cells: Sequence[Sequence[Rating | None]]) -> tuple[tuple[int, ...], ...]:
    counts = [[0] * len(ORDER) for _ in ORDER]
    for pairs in _pairs(cells).values():
        for first, second in pairs:
            counts[first][second] += 1
    return tuple(map(tuple, counts))


def _disagreements(cells: Cells, raters: Sequence[Rater]) -> Iterator[Disagreement]:
    for unit, ratings in cells.items():
        said = [(rater.name, rating) for rater, rating in zip(raters, ratings, strict=True) if rating]
        if len({rating.verdict for _, rating in said}) > 1:
            yield Disagreement(plan=unit.plan, criterion=unit.criterion, ratings=tuple(said))
