"""How strongly measures answer recommendations: likenesses of every pair, and what they are worth together."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from plan_assessor.recommendations.fit import difference, suits
from plan_assessor.recommendations.meanings import Mentions
from plan_assessor.recommendations.model import Difference
from plan_assessor.recommendations.roles import Meant
from plan_assessor.recommendations.weights import INTERCEPT, NEARNESS, WEIGHTS, Likeness

# likenesses grow no further than this
MOST_THINGS, MOST_SETTINGS, MOST_STEMS, MOST_AHEAD, MOST_BEHIND = 2.5, 2.0, 3.0, 0.5, -1.0
STEMS_COUNTED = 4
# a text that mentions next to nothing is not wholly explained by it
SMOOTHING = 0.5
# rarity among fewer texts than this is judged as if there were more that mention nothing of it
FEW_TEXTS = 30
# pairs that share less are not looked at
LEAST_SHARED = 0.3

Place = tuple[int, int]
Shared = dict[str, float]
Rarity = dict[str, float]


class Pair(NamedTuple):
    """A recommendation and a measure that share words; `difference` is why they yet do not match."""

    likeness: Likeness
    things: Shared
    settings: Shared
    stems: Shared
    difference: Difference | None

    @property
    def strength(self) -> float:
        """How likely somebody would say that the measure takes the recommendation up, from 0 to 1."""
        return 1 / (1 + math.exp(-INTERCEPT - worth(self.likeness, WEIGHTS)))


def pairs(recommended: Sequence[Meant], planned: Sequence[Meant]) -> dict[Place, Pair]:
    """The pairs that share anything, by the places of their recommendation and measure."""
    everything = [meant.found for meant in (*recommended, *planned)]
    things = _rarity([found.things for found in everything])
    settings = _rarity([found.settings for found in everything])
    stems = _rarity([found.stems for found in everything])
    wholes = [sum(m.weight * things[name] for name, m in meant.found.things.items()) for meant in recommended]
    found: dict[Place, Pair] = {}
    for at in _sharing(recommended, planned):
        ours, theirs = recommended[at[0]], planned[at[1]]
        its_things = _shared(ours.found.things, theirs.found.things, things)
        its_settings = _shared(ours.found.settings, theirs.found.settings, settings)
        if sum(its_things.values()) + sum(its_settings.values()) < LEAST_SHARED:
            continue
        its_stems = _shared(ours.found.stems, theirs.found.stems, stems)
        likeness = _likeness(its_things, its_settings, its_stems, wholes[at[0]], suits(ours, theirs))
        found[at] = Pair(likeness, its_things, its_settings, its_stems, difference(ours, theirs))
    return _against_rivals(found)


def _rarity(texts: Sequence[Mentions]) -> Rarity:
    """How rare each mention is among the texts: 1 for one of a kind, less for what many speak of."""
    most = max(len(texts), FEW_TEXTS) + 1
    unique = math.log(most / (1 + SMOOTHING))
    counts = Counter(name for text in texts for name in text)
    return {name: math.log(most / (count + SMOOTHING)) / unique for name, count in counts.items()}


def _sharing(recommended: Sequence[Meant], planned: Sequence[Meant]) -> set[Place]:
    """The places of those that share a thing or a setting."""
    where: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for measure, meant in enumerate(planned):
        for kind, mentions in enumerate((meant.found.things, meant.found.settings)):
            for name in mentions:
                where[kind, name].append(measure)
    return {
        (at, measure)
        for at, meant in enumerate(recommended)
        for kind, mentions in enumerate((meant.found.things, meant.found.settings))
        for name in mentions
        for measure in where.get((kind, name), ())
    }


def _shared(ours: Mentions, theirs: Mentions, rarity: Rarity) -> Shared:
    """What two texts share, with its worth: its rarity, times the lighter of its two weights."""
    return {name: rarity[name] * min(ours[name].weight, theirs[name].weight) for name in ours.keys() & theirs.keys()}


def _likeness(things: Shared, settings: Shared, stems: Shared, whole: float, people: float) -> Likeness:
    all_things = sum(things.values())
    return Likeness(
        things=min(all_things, MOST_THINGS),
        rarest=max(things.values(), default=0.0),
        settings=min(sum(settings.values()), MOST_SETTINGS),
        share=all_things / (whole + SMOOTHING),
        stems=min(sum(sorted(stems.values())[-STEMS_COUNTED:]), MOST_STEMS) / MOST_STEMS,
        people=people,
    )


def _against_rivals(found: dict[Place, Pair]) -> dict[Place, Pair]:
    """The pairs with their lead over the other recommendations for the measure, and over the other measures."""
    near = {at: worth(pair.likeness, NEARNESS) for at, pair in found.items() if pair.difference is None}
    measures: defaultdict[int, list[float]] = defaultdict(list)
    recommendations: defaultdict[int, list[float]] = defaultdict(list)
    for (recommendation, measure), worthy in near.items():
        measures[recommendation].append(worthy)
        recommendations[measure].append(worthy)
    best_measures = {at: heapq.nlargest(2, worths) for at, worths in measures.items()}
    best_recommendations = {at: heapq.nlargest(2, worths) for at, worths in recommendations.items()}
    return {
        at: pair._replace(
            likeness=pair.likeness._replace(
                ahead_of_others=_lead(near.get(at, 0.0), best_recommendations.get(at[1], [])),
                ahead_of_measures=_lead(near.get(at, 0.0), best_measures.get(at[0], [])),
            )
        )
        for at, pair in found.items()
    }


def _lead(own: float, best: Sequence[float]) -> float:
    """How far one is ahead of the best other; `best` are the best two, itself perhaps among them."""
    others = best[1:] if best[:1] == [own] else best
    return min(MOST_AHEAD, max(MOST_BEHIND, own - (others[0] if others else 0.0)))


def worth(likeness: Likeness, weights: Likeness) -> float:
    """What a likeness is worth by the weights."""
    return math.fsum(map(mul, likeness, weights))
