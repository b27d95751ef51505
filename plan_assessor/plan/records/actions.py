"""Words that tell an action: what will be done, or what will be by a year."""

from __future__ import annotations

import re

from plan_assessor.language.dates import YEAR
from plan_assessor.language.lexicon import Lexicon

WORD = re.compile(r"[^\W\d_]+")
# “By 2030, …”, „Iki 2026 metų …“: the term before an action
TERM_FIRST = re.compile(rf"(?P<bound>[^\W\d_]+)\s+(?:[^\W\d_]+\s+){{0,4}}{YEAR}\b(?:\s+m\w*\.?)?,?\s+(?=[^\W\d_])")


def begins_with_action(text: str, lexicon: Lexicon) -> bool:
    """True where the first word tells what will be done: an infinitive or a passive („Rengti …“, „Rengiami …“)."""
    first = WORD.search(text, term_first(text, lexicon))
    return bool(first and lexicon.matcher.concepts(first.group()) & {"infinitive", "passive"})


def term_first(text: str, lexicon: Lexicon) -> int:
    """Where a term ends that the text begins with; 0 where it begins with none."""
    term = TERM_FIRST.match(text)
    return term.end() if term and "bound_of_time" in lexicon.matcher.concepts(term["bound"]) else 0


def acts(text: str, lexicon: Lexicon) -> bool:
    """True where the words tell an action, a verbal noun included („… rengimas“), or what will be by a year."""
    told = begins_with_action(text, lexicon) or "verbal_noun" in lexicon.matcher.concepts(text)
    return told or term_first(text, lexicon) > 0
