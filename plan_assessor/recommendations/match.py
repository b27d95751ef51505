"""Package and measures → which recommendations are taken up, by which measures, and which words decided. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.plan.model import Measure
from plan_assessor.recommendations.meanings import Meanings
from plan_assessor.recommendations.model import Match, Package, Recommendation, TakenUp, Uptake, WordPair
from plan_assessor.recommendations.roles import Meant, of_measure, of_recommendation
from plan_assessor.recommendations.strength import Pair, pairs
from plan_assessor.recommendations.weights import LINE

WORDS_SHOWN = 4
# what is less alike is not even nearest
LEAST_NEAR = 0.02
DIGITS = 2


def take_up(package: Package, measures: Sequence[Measure], meanings: Meanings) -> Uptake:
    """What the measures take up of the package (codebook, „A package of recommendations“)."""
    recommended = [of_recommendation(each, meanings) for each in package.recommendations]
    planned = [of_measure(measure, meanings) for measure in measures]
    found: list[list[tuple[int, Pair]]] = [[] for _ in recommended]
    for (at, measure), pair in pairs(recommended, planned).items():
        found[at].append((measure, pair))
    taken = []
    for recommendation, meant, its in zip(package.recommendations, recommended, found, strict=True):
        its.sort(key=lambda one: (-one[1].strength, one[0]))
        taken.append(_taken(recommendation, meant, its, planned))
    answering = {match.measure for each in taken for match in each.matches}
    return Uptake(recommendations=tuple(taken), own=tuple(at for at in range(len(measures)) if at not in answering))


def _taken(
    recommendation: Recommendation, meant: Meant, found: Sequence[tuple[int, Pair]], planned: Sequence[Meant]
) -> TakenUp:
    """The measures that take the recommendation up, or the nearest; `found` has the strongest first."""
    matches = tuple(
        _match(at, pair, meant, planned[at]) for at, pair in found if pair.difference is None and pair.strength >= LINE
    )
    nearest = None
    if not matches and found and found[0][1].strength >= LEAST_NEAR:
        at, pair = found[0]
        nearest = _match(at, pair, meant, planned[at])
    return TakenUp(recommendation=recommendation, matches=matches, nearest=nearest)


def _match(measure: int, pair: Pair, recommended: Meant, planned: Meant) -> Match:
    return Match(
        measure=measure,
        strength=round(pair.strength, DIGITS),
        words=_words(pair, recommended, planned),
        difference=pair.difference,
    )


def _words(pair: Pair, recommended: Meant, planned: Meant) -> tuple[WordPair, ...]:
    """The words for what both speak of, the rarest first; other words that are alike, where there are none."""
    kinds = [(pair.things, recommended.found.things, planned.found.things)]
    kinds.append((pair.settings, recommended.found.settings, planned.found.settings))
    if not pair.things:
        kinds.append((pair.stems, recommended.found.stems, planned.found.stems))
    words: dict[WordPair, None] = {}
    for shared, ours, theirs in kinds:
        for name in sorted(shared, key=lambda name: (-shared[name], name)):
            words[WordPair(recommended=ours[name].words, planned=theirs[name].words)] = None
    return tuple(words)[:WORDS_SHOWN]
