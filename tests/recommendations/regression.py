"""A logistic regression of a few features, fitted by Newton's method: all that the weights need."""

from __future__ import annotations

import math
from collections.abc import Sequence

STEPS = 25
# pulls weights towards nothing, so that what is rare in the examples is not overrated (all but the intercept)
RIDGE = 2.0

Row = Sequence[float]


def fit(rows: Sequence[Row], answers: Sequence[bool]) -> tuple[float, list[float]]:
    """The intercept and the weights that explain the answers best."""
    table = [(1.0, *row) for row in rows]
    size = len(table[0])
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [-RIDGE * w if i else 0.0 for i, w in enumerate(weights)]
        curve = [[RIDGE if i == j and i else 0.0 for j in range(size)] for i in range(size)]
        for row, answer in zip(table, answers, strict=True):
            chance = 1 / (1 + math.exp(-sum(a * b for a, b in zip(row, weights, strict=True))))
            spread = chance * (1 - chance)
            for i in range(size):
                slope[i] += row[i] * (answer - chance)
                for j in range(i + 1):
                    curve[i][j] += spread * row[i] * row[j]
        for i in range(size):
            for j in range(i):
                curve[j][i] = curve[i][j]
        weights = [w + step for w, step in zip(weights, _solve(curve, slope), strict=True)]
    return weights[0], weights[1:]


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system of linear equations, by elimination."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        best = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for row in range(at + 1, size):
            factor = rows[row][at] / rows[at][at]
            rows[row] = [a - factor * b for a, b in zip(rows[row], rows[at], strict=True)]
    found = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][k] * found[k] for k in range(at + 1, size))
        found[at] = (rows[at][size] - known) / rows[at][at]
    return found
