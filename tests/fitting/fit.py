"""The table of weights: multinomial logistic regression, rounded to tenths."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sklearn.linear_model import LogisticRegression

from plan_assessor.plan.records.features import FEATURES
from plan_assessor.plan.records.weights import BASE, TENTHS
from tests.fitting.examples import Example

Table = dict[str, dict[str, int]]

STRENGTH = 1.0  # inverse of how much weights are held small (scikit-learn's C)
MOST_STEPS = 2000
LEAST = 2  # tenths: a smaller weight changes nothing


def fit(seen: Sequence[Example]) -> Table:
    """The weights of the features by role; those too small to matter are left out."""
    model = LogisticRegression(C=STRENGTH, max_iter=MOST_STEPS)
    model.fit([[one.features[name] for name in FEATURES] for one in seen], [one.role for one in seen])
    return {
        role: {BASE: round(TENTHS * base)} | _weights(row)
        for role, base, row in zip(model.classes_, model.intercept_, model.coef_, strict=True)
    }


def _weights(row: Sequence[float]) -> dict[str, int]:
    tenths = {name: round(TENTHS * weight) for name, weight in zip(FEATURES, row, strict=True)}
    return {name: weight for name, weight in tenths.items() if abs(weight) >= LEAST}


def printed(table: Table) -> str:
    """The table as weights.json holds it: a line for each role."""
    lines = [f"  {json.dumps(role)}: {json.dumps(weights)}" for role, weights in sorted(table.items())]
    return "{\n" + ",\n".join(lines) + "\n}\n"
