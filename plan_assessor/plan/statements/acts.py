"""Acts that adopt a plan: what a mark or a decision states, and which body it is of."""

from __future__ import annotations

from typing import NamedTuple

from plan_assessor.document.model import Place
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.model import Body

BODIES: dict[str, Body] = {"body_council": "council", "body_director": "director", "body_mayor": "mayor"}
ACTS: dict[str, Body] = {"act_kind_council": "council", "act_kind_director": "director", "act_kind_mayor": "mayor"}


class Mark(NamedTuple):
    """An approval mark or a decision: what of body, date and number it states."""

    body: Body
    date: str | None
    number: str | None
    place: Place
    draft: bool


def body_of(text: str, lexicon: Lexicon) -> Body:
    """The body that the text names; the first one named adopted („tarybos … direktoriaus“)."""
    hits = lexicon.matcher.find(text)
    others = [h for h in hits if h.concept == "other_council"]
    bodies = [h for h in hits if h.concept in BODIES and not any(o.start <= h.start < o.end for o in others)]
    acts = {h.concept for h in hits if h.concept in ACTS}
    named = [BODIES[h.concept] for h in sorted(bodies, key=lambda h: h.start)]
    if "council" in named:
        return "council"
    # „savivaldybės administracijos direktoriaus“ also names the administration: the act tells the mayor apart
    if "mayor" in named and ("act_kind_mayor" in acts or "director" not in named):
        return "mayor"
    return named[0] if named else "other"
