"""Bodies that carry something out: named ones, and those without a name („atsakingos institucijos“)."""

from __future__ import annotations

from plan_assessor.language.lexicon import Lexicon


def names_body(text: str, lexicon: Lexicon) -> bool:
    """True where the text names a body, not only „atsakingos institucijos“."""
    hits = lexicon.matcher.find(text)
    nameless = [h for h in hits if h.concept == "nameless_body"]
    return any(
        h.concept == "body_name" and not any(n.start <= h.start and h.end <= n.end for n in nameless) for h in hits
    )
