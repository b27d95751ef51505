"""Whether the content of a cell or line fills the field that it stands in (codebook, principle 3 and fine points)."""

from __future__ import annotations

import re
from functools import lru_cache

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.records.terms import is_only_time, tells_time
from plan_assessor.plan.sentences import is_empty

REMEMBERED = 10_000  # texts: the cells of a column repeat


@lru_cache(REMEMBERED)
def fills(role: str, text: str, lexicon: Lexicon) -> bool:
    """True where the text is content for the field; nameless bodies and vague promises are not.

    A zero answers the question of money as „lėšų nereikia“ does.
    """
    if says_nothing(text, lexicon):
        return False
    if role == "responsible":
        return not is_nameless(text, lexicon)
    if role == "funding":
        return not is_vague(text, lexicon)
    return True


def may_fill(role: str, text: str, lexicon: Lexicon) -> bool:
    """False where a column of several fields („Vykdytojas, laikas“) says nothing of this one."""
    if role == "timeline":
        return tells_time(text, lexicon)
    return role != "responsible" or not is_only_time(text, lexicon)


def is_nameless(text: str, lexicon: Lexicon) -> bool:
    """True where only nameless bodies stand („atsakingos institucijos“)."""
    return "nameless_body" in lexicon.matcher.concepts(text) and not names_body(text, lexicon)


def says_nothing(text: str, lexicon: Lexicon) -> bool:
    """True for what is empty, and for a cell that only says that its row sums others up („Iš viso“)."""
    if is_empty(text, lexicon):
        return True
    totals = lexicon.matcher.hits(text, "total_row")
    return any(hit.start == 0 and not text[hit.end :].strip(" .:") for hit in totals)


def is_vague(text: str, lexicon: Lexicon) -> bool:
    """True where the question of money is raised without an amount or a source („pagal galimybes“)."""
    vague = lexicon.matcher.hits(text, "funding_vague")
    sources = lexicon.matcher.hits(text, "funding_source")
    named = [s for s in sources if not any(v.start <= s.start < v.end for v in vague)]
    return bool(vague) and not named and not re.search(r"\d", text)
