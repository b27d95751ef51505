"""Scores the matching of recommendations on the labelled packages, and fits its weights.

`python -m tests.recommendations.score` prints the table of README.md; with `--fit` also the weights for
plan_assessor/recommendations/weights.py, fitted on all packages; with `--errors` the pairs that come out wrong.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from plan_assessor.plan.model import Measure
from plan_assessor.recommendations.meanings import meanings
from plan_assessor.recommendations.roles import of_measure, of_recommendation
from plan_assessor.recommendations.strength import Pair, Place, pairs, worth
from plan_assessor.recommendations.weights import INTERCEPT, LINE, WEIGHTS, Likeness
from plan_assessor.rules.loading.cached import cached_pack
from tests.recommendations.labelled import HANDS, Labelled, labelled
from tests.recommendations.regression import fit

Strengths = dict[tuple[str, Place], float]
Truth = frozenset[tuple[str, Place]]


class Score(NamedTuple):
    """How well pairs were told."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Fitted(NamedTuple):
    """Weights with an intercept that puts the best line at LINE."""

    intercept: float
    weights: Likeness

    def strengths(self, found: dict[tuple[str, Place], Pair]) -> Strengths:
        """The strength of each pair that nothing speaks against."""
        return {at: self._strength(pair.likeness) for at, pair in found.items() if pair.difference is None}

    def _strength(self, likeness: Likeness) -> float:
        return 1 / (1 + math.exp(-self.intercept - worth(likeness, self.weights)))


SHIPPED = Fitted(INTERCEPT, WEIGHTS)


def found_pairs(packages: Sequence[Labelled]) -> dict[tuple[str, Place], Pair]:
    """The likenesses of all pairs of the packages."""
    words = meanings(cached_pack("integration").lexicon)
    return {
        (each.name, at): pair
        for each in packages
        for at, pair in pairs(
            [of_recommendation(r, words) for r in each.package.recommendations],
            [of_measure(m, words) for m in each.measures],
        ).items()
    }


def truth(packages: Sequence[Labelled]) -> Truth:
    """The pairs labelled „yes“ or „part“."""
    return frozenset((each.name, at) for each in packages for at in each.taken)


def score(said: set[tuple[str, Place]], true: Truth) -> Score:
    """Precision and recall of what is said to be taken up."""
    right = len(said & true)
    return Score(right / len(said) if said else 0.0, right / len(true))


def best_line(strengths: Strengths, true: Truth) -> float:
    """The strength that parts the examples best: half way between the last that it takes and the first that it leaves."""
    ordered = sorted({0.0, *strengths.values()})
    lines = [(low + high) / 2 for low, high in pairwise(ordered)]
    return max(lines, key=lambda line: score({at for at, s in strengths.items() if s >= line}, true).f1)


def fitted(packages: Sequence[Labelled]) -> Fitted:
    """Weights fitted on packages."""
    found, true = found_pairs(packages), truth(packages)
    usable = {at: pair for at, pair in found.items() if pair.difference is None}
    intercept, weights = fit([pair.likeness for pair in usable.values()], [at in true for at in usable])
    unlined = Fitted(intercept, Likeness(*weights))
    line = best_line(unlined.strengths(found), true)
    return unlined._replace(intercept=intercept - math.log(line / (1 - line)))


def scored(model: Fitted, packages: Sequence[Labelled]) -> Score:
    """How well fitted weights do on packages."""
    strengths = model.strengths(found_pairs(packages))
    return score({at for at, strength in strengths.items() if strength >= LINE}, truth(packages))


def by_words(packages: Sequence[Labelled], line: float | None = None) -> tuple[float, Score]:
    """The same by rapidfuzz.token_set_ratio of the texts alone; without a line, the best one for these packages."""
    strengths = {
        (each.name, (r, m)): fuzz.token_set_ratio(recommendation.text.lower(), _words(measure).lower())
        for each in packages
        for r, recommendation in enumerate(each.package.recommendations)
        for m, measure in enumerate(each.measures)
    }
    line = best_line(strengths, truth(packages)) if line is None else line
    return line, score({at for at, strength in strengths.items() if strength >= line}, truth(packages))


def _words(measure: Measure) -> str:
    cells = (measure.indicator, measure.target_group)
    return " ".join([measure.title, measure.detail, *(cell.quote for cell in cells if cell)])


def by_themes(packages: Sequence[Labelled]) -> Score:
    """The same by the themes of the rule pack alone: both texts take up the same one."""
    pack = cached_pack("integration")

    def themes(text: str) -> set[str]:
        concepts = frozenset(pack.matcher.concepts(text))
        return {theme.id for theme in pack.themes if any(words.stand_in(concepts) for words in theme.any)}

    said = {
        (each.name, (r, m))
        for each in packages
        for r, recommendation in enumerate(each.package.recommendations)
        for m, measure in enumerate(each.measures)
        if themes(recommendation.text) & themes(f"{measure.title} . {measure.detail}")
    }
    return score(said, truth(packages))


def table() -> str:
    """The figures as the table of README.md."""
    sets = {hand: labelled(hand) for hand in HANDS}
    first, second = HANDS
    rows: list[tuple[str, Callable[[str, str], Score]]] = [
        ("fitted on the other writer", lambda own, other: scored(fitted(sets[other]), sets[own])),
        ("as shipped, fitted on both", lambda own, _: scored(SHIPPED, sets[own])),
        ("`rapidfuzz.token_set_ratio` alone", lambda own, other: by_words(sets[own], by_words(sets[other])[0])[1]),
        ("the ten themes alone", lambda own, _: by_themes(sets[own])),
    ]
    lines = [f"| | {first}: precision | recall | F1 | {second}: precision | recall | F1 |", "|---|" + "---:|" * 6]
    for name, measure in rows:
        cells = [value for hand, other in ((first, second), (second, first)) for value in _cells(measure(hand, other))]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cells(found: Score) -> tuple[str, ...]:
    return tuple(f"{value:.2f}" for value in (*found, found.f1))


def _print_weights() -> None:
    model = fitted([each for hand in HANDS for each in labelled(hand)])
    print(f"INTERCEPT = {model.intercept:.2f}")
    for name, weight in model.weights._asdict().items():
        print(f"{name}={weight:.2f}")


def _print_errors() -> None:
    """The pairs that come out wrong by the weights of the other writer, the surest first."""
    for hand, other in (HANDS, HANDS[::-1]):
        packages = labelled(hand)
        model, found, true = fitted(labelled(other)), found_pairs(packages), truth(packages)
        strengths = model.strengths(found)
        for each in packages:
            for r, recommendation in enumerate(each.package.recommendations):
                for m, measure in enumerate(each.measures):
                    at = each.name, (r, m)
                    said = strengths.get(at, 0.0) >= LINE
                    if said != (at in true):
                        pair = found.get(at)
                        why = (pair.difference, sorted(pair.things), sorted(pair.settings)) if pair else None
                        print("too much" if said else "missed", f"{strengths.get(at, 0.0):.2f}", each.name, why)
                        print("    ", recommendation.text[:110], "\n    ", _words(measure)[:110])


if __name__ == "__main__":
    print(table())
    if "--fit" in sys.argv:
        _print_weights()
    if "--errors" in sys.argv:
        _print_errors()
