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
DIGITS = 3


def take_up(package: Package, measures: Sequence[Measure], meanings: Meanings, told: Sequence[Measure] = ()) -> Uptake:
    """What measures, and activities that are `told` in the text, take up of the package.

    Codebook: „A package of recommendations“.
    """
    everything = (*measures, *told)
    recommended = [of_recommendation(each, meanings) for each in package.recommendations]
    planned = [of_measure(measure, meanings) for measure in everything]
    found: list[list[tuple[int, Pair]]] = [[] for _ in recommended]
    answering: set[int] = set()
    for (at, measure), pair in pairs(recommended, planned).items():
        found[at].append((measure, pair))
        if _takes_up(pair):
            answering.add(measure)
    return Uptake(
        recommendations=tuple(
            _taken(recommendation, [_match(everything[m], p, meant, planned[m]) for m, p in _best(its)])
            for recommendation, meant, its in zip(package.recommendations, recommended, found, strict=True)
        ),
        own=tuple(at for at in range(len(measures)) if at not in answering),
    )


def _takes_up(pair: Pair) -> bool:
    return pair.difference is None and pair.strength >= LINE


def _best(found: Sequence[tuple[int, Pair]]) -> list[tuple[int, Pair]]:
    """The pairs that match, the strongest first; or else the nearest, if it is near at all."""
    ordered = sorted(found, key=lambda one: (-one[1].strength, one[0]))
    matching = [one for one in ordered if _takes_up(one[1])]
    return matching or [one for one in ordered[:1] if one[1].strength >= LEAST_NEAR]


def _taken(recommendation: Recommendation, best: Sequence[Match]) -> TakenUp:
    if best and (best[0].difference or best[0].strength < LINE):
        return TakenUp(recommendation=recommendation, nearest=best[0])
    return TakenUp(recommendation=recommendation, matches=tuple(best))


def _match(measure: Measure, pair: Pair, recommended: Meant, planned: Meant) -> Match:
    return Match(
        number=measure.number,
        title=measure.title,
        place=measure.place,
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
