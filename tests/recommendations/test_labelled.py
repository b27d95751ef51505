"""Recommendations are matched as people match them, by weights that have not seen the writer."""

from __future__ import annotations

import pytest

from tests.recommendations.labelled import HANDS, HERE, labelled
from tests.recommendations.score import SHIPPED, by_themes, by_words, fitted, scored, table

LEAST_PRECISION = 0.9
LEAST_RECALL = 0.8


def test_there_are_enough_labelled_pairs_by_both_writers() -> None:
    packages = [each for hand in HANDS for each in labelled(hand)]
    assert len(packages) >= 10
    assert sum(each.pairs for each in packages) >= 300
    assert all(each.taken for each in packages)


@pytest.mark.parametrize(("hand", "other"), [HANDS, HANDS[::-1]])
def test_weights_of_one_writer_tell_the_pairs_of_the_other(hand: str, other: str) -> None:
    found = scored(fitted(labelled(other)), labelled(hand))
    assert found.precision >= LEAST_PRECISION
    assert found.recall >= LEAST_RECALL


@pytest.mark.parametrize("hand", HANDS)
def test_the_shipped_weights_do_far_better_than_words_or_themes_alone(hand: str) -> None:
    packages = labelled(hand)
    simple = max(by_words(packages)[1].f1, by_themes(packages).f1)
    assert scored(SHIPPED, packages).f1 > 2 * simple


def test_the_figures_in_the_readme_are_those_of_today() -> None:
    *ours, _ = table().splitlines()  # the last are those of the themes, whose words change for reasons of their own
    assert "\n".join(ours) in (HERE / "README.md").read_text(encoding="utf-8")
