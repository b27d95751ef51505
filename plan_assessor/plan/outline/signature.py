"""The line of who signs a decision: behind it the plan may begin."""

from __future__ import annotations

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.item import Item

LONGEST_LINE = 160  # characters
NAME_WORDS = 3  # of who signs


def is_signature(item: Item, lexicon: Lexicon) -> bool:
    """True for the line of who signs: it names a post, and is no sentence."""
    short = (
        not isinstance(item.block, Table) and len(item.text) <= LONGEST_LINE and not item.text.endswith((".", ";", ":"))
    )
    return short and ("signature" in lexicon.matcher.concepts(item.text) or _names_mayor(item.text, lexicon))


def _names_mayor(text: str, lexicon: Lexicon) -> bool:
    """„Meras Jonas Jonaitis“, „Merė“: the post alone or a name behind it, and nothing else."""
    post, *name = text.split()[: NAME_WORDS + 2] or [""]
    held = {hit.concept for hit in lexicon.matcher.find(post) if hit.end == len(post)} >= {"body_mayor"}
    return held and len(name) <= NAME_WORDS and all(word[0].isupper() for word in name)
