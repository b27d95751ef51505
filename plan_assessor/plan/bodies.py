"""Bodies that carry something out: named ones, and those without a name („atsakingos institucijos“)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plan_assessor.language.letters import LOWER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import DASHES

# „SPS – Socialinės paramos skyrius; VSB – visuomenės sveikatos biuras“
EXPLAINED = re.compile(rf"\b([^\W\d_{LOWER}]{{1,8}})\s*[{DASHES}]\s*([^,;()–—]{{6,120}})")


def explained_bodies(texts: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """The abbreviations that the texts explain as bodies."""
    pairs = (match.groups() for text in texts for match in EXPLAINED.finditer(text))
    return frozenset(short for short, words in pairs if names_body(words, lexicon))


def names_body(text: str, lexicon: Lexicon) -> bool:
    """True where the text names a body, not only „atsakingos institucijos“ or a source („rajono biudžetas“)."""
    named = lexicon.matcher.concepts(text)
    if "body_name" not in named or named.isdisjoint(("nameless_body", "funding_source")):
        return "body_name" in named
    nameless = lexicon.matcher.hits(text, "nameless_body")
    sources = lexicon.matcher.hits(text, "funding_source")
    return any(
        not any(n.start <= h.start and h.end <= n.end for n in nameless)
        and not any(_is_part_of(h, source) for source in sources)
        for h in lexicon.matcher.hits(text, "body_name")
    )


def _is_part_of(body: Hit, source: Hit) -> bool:
    """True for a word of a source: „savivaldybės biudžetas“, „Europos Sąjungos fondai“."""
    return source.start <= body.start and body.end <= source.end and body[1:] != source[1:]
