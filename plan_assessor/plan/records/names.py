"""Lists of names: strategies, laws and reports that a plan leans on, and bodies, are no measures of it."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.plan.context import Context
from plan_assessor.plan.records.actions import begins_with_action
from plan_assessor.plan.records.builder import MeasureBuilder

KINDS = frozenset({"document_name", "named_apart", "report_kind", "law_kind", "body_name"})
LETTERS = 4  # of a word that is not written with a capital but in a name
MOSTLY = 0.5  # of the points of a list


def are_names(context: Context, builders: Sequence[MeasureBuilder]) -> bool:
    """True where most points are the names of documents („National Biodiversity Strategy (2004)“) or of bodies."""
    return sum(_is_name(context, one.title) for one in builders) > MOSTLY * len(builders)


def _is_name(context: Context, title: str) -> bool:
    if begins_with_action(title, context.lexicon) or context.concepts(title).isdisjoint(KINDS):
        return False
    words = [token.printed for token in context.lexicon.tokens(title) if len(token.printed) >= LETTERS]
    named = sum(word[0].isupper() for word in words)
    return 2 * named > len(words) > 1
