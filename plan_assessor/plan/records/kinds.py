"""What fills a field by what it names: a body, money, a time, a count („Švietimo skyrius“, „2024 m.“, „180 vaikų“)."""

from __future__ import annotations

import re

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.records.terms import tells_time
from plan_assessor.plan.sentences import is_empty

MOST_WORDS = 8  # of a part that fills a field
# „180 vaikų“
COUNT = re.compile(r"\d{1,6}(?:\s\d{3})?\s[^\W\d_]{3}")
# „turi būti: 200 lapelių“
LABELLED_COUNT = re.compile(r":\s*\d+\s+[^\W\d_]{3}")
# „3 išnuomotų butų“
OF_TARGET = re.compile(r"\s++\d[\d\s]*+[^\W\d_]{3}")


def kind_of(part: str, lexicon: Lexicon) -> str | None:
    """The field that an unlabelled part of a bracket fills."""
    concepts = lexicon.matcher.concepts(part)
    if is_empty(part, lexicon):
        return None
    if lexicon.amounts.search(part) or "funding_source" in concepts:
        return "funding"
    timed = tells_time(part, lexicon)
    if not timed and COUNT.match(part):
        # „2 grupės“
        return "indicator"
    if "funding_noun" in concepts and _are_means(part, lexicon):
        return "funding"
    if ("body_name" in concepts and names_body(part, lexicon)) or "nameless_body" in concepts:
        return "responsible"
    if timed:
        return "timeline"
    return "indicator" if LABELLED_COUNT.search(part) or COUNT.match(part) or _is_target(part, lexicon) else None


def _are_means(part: str, lexicon: Lexicon) -> bool:
    """„kvalifikacijos kėlimo lėšos“: money at the end, and before it in the genitive what it is given for or by."""
    words = part.split()
    ends = len(words) > 1 and "funding_noun" in lexicon.matcher.concepts(words[-1])
    return ends and "genitive" in lexicon.matcher.concepts(words[-2]) and len(words) <= MOST_WORDS


def _is_target(part: str, lexicon: Lexicon) -> bool:
    """„siekiama 3 išnuomotų butų“: words of a label right before a count."""
    hits = lexicon.matcher.hits(part, "field_indicator")
    return any(hit.start == 0 and OF_TARGET.match(part, hit.end) for hit in hits)
