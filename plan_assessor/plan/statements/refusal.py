"""A municipality that declines to have a strategic document, and why (codebook, „Not a plan“)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.sentences import sentences_of


def refusals(items: Sequence[Item], lexicon: Lexicon) -> Iterator[Statement]:
    """The sentences that decline; where there is one, also those that give the opinion of the municipality."""
    said = list(sentences_of(items, lexicon))
    refused = [sentence for sentence in said if sentence.concepts >= {"refusal", "declined_document"}]
    for sentence in refused:
        yield Statement(topic="document", kind="refused", place=sentence.place)
    for sentence in said if refused else ():
        if "own_opinion" in sentence.concepts and sentence not in refused:
            yield Statement(topic="document", kind="reason", place=sentence.place)
