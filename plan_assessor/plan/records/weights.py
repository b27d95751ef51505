"""How likely each role is by what the texts of a field look like: a small table of weights (weights.json)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from math import exp
from pathlib import Path

TENTHS = 10  # of a weight in the table
BASE = "base"  # what weighs for a role before any feature is seen


def likelihoods(features: Mapping[str, float]) -> dict[str, float]:
    """The probability of each role („title“ names the records, „other“ is none of those that matter)."""
    scores = {
        role: weights[BASE] + sum(weight * features[name] for name, weight in weights.items() if name != BASE)
        for role, weights in _table().items()
    }
    top = max(scores.values())
    powers = {role: exp((score - top) / TENTHS) for role, score in scores.items()}
    total = sum(powers.values())
    return {role: power / total for role, power in powers.items()}


@cache
def _table() -> dict[str, dict[str, int]]:
    """The weights of the features by role, in tenths: multinomial logistic regression on the labelled plans.

    A feature is the share of the texts that show a kind of content, or a length or share from 0 to 1 (features.py).
    """
    weights: dict[str, dict[str, int]] = json.loads(
        Path(__file__).with_name("weights.json").read_text(encoding="utf-8")
    )
    return weights
