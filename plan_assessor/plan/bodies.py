"""Bodies that carry something out: named ones, and those without a name („atsakingos institucijos“)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plan_assessor.language.letters import LOWER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import DASHES

# „SPS – Socialinės paramos skyrius; VSB – visuomenės sveikatos biuras“
EXPLAINED = re.compile(rf"\b([^\W\d_{LOWER}]{{2,8}})\s*[{DASHES}]\s*([^,;()–—]{{6,120}})")


def explained_bodies(texts: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """The abbreviations that the texts explain as bodies."""
    pairs = (match.groups() for text in texts for match in EXPLAINED.finditer(text))
    return frozenset(short for short, words in pairs if names_body(words, lexicon))


def names_body(text: str, lexicon: Lexicon) -> bool:
    """True where the text names a body, not only „atsakingos institucijos“."""
    nameless = lexicon.matcher.hits(text, "nameless_body")
    return any(
        not any(n.start <= h.start and h.end <= n.end for n in nameless)
        for h in lexicon.matcher.hits(text, "body_name")
    )
