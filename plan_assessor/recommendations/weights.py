"""How much each likeness of a recommendation and a measure counts: a small logistic regression.

Fitted on the labelled packages by tests/recommendations/score.py, which also says how well it does with one writer left
out. Every weight is of a likeness from about 0 to 1 and says by how much it raises the odds (natural logarithm).
"""

from __future__ import annotations

from typing import NamedTuple


class Likeness(NamedTuple):
    """What is alike in a recommendation and a measure.

    `things` is the rarity of all things that both speak of, `rarest` that of the rarest, `settings` that of where, when
    and for whom, `share` what part of the recommendation's things the measure does, `stems` the rarity of other words
    that begin alike, `people` how well it suits those meant. `ahead_of_others` is how much nearer this recommendation
    is to the measure than any other of the package, and `ahead_of_measures` how much nearer this measure is to the
    recommendation than any other of the plan.
    """

    things: float = 0.0
    rarest: float = 0.0
    settings: float = 0.0
    share: float = 0.0
    stems: float = 0.0
    people: float = 0.0
    ahead_of_others: float = 0.0
    ahead_of_measures: float = 0.0


# how near two are before rivals are looked at: set by hand, in the same units
NEARNESS = Likeness(things=0.6, rarest=0.4, settings=0.3, share=0.5, stems=0.4)

INTERCEPT = -2.75
WEIGHTS = Likeness(
    things=1.5, rarest=1.3, settings=0.8, share=1.0, stems=0.2, people=0.4, ahead_of_others=2.8, ahead_of_measures=1.1
)
# from this strength on a measure takes a recommendation up; below it, it is only the nearest
LINE = 0.5
