"""Acts that adopt a plan: what a mark or a decision states, and which body it is of."""

from __future__ import annotations

from typing import NamedTuple

from plan_assessor.document.model import Place
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.model import Body
from plan_assessor.plan.outline.act_numbers import act_numbers

BODY_OF: dict[str, Body] = {
    "body_council": "council",
    "body_director": "director",
    "body_mayor": "mayor",
    "body_other": "other",
}
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
    bodies = [h for h in hits if h.concept in BODY_OF and not any(o.start <= h.start < o.end for o in others)]
    acts = {h.concept for h in hits if h.concept in ACTS}
    named = [BODY_OF[h.concept] for h in sorted(bodies, key=lambda h: h.start)]
    if "council" in named:
        return "council"
    # „savivaldybės administracijos direktoriaus“ also names the administration: the act tells the mayor apart
    if "mayor" in named and ("act_kind_mayor" in acts or "director" not in named):
        return "mayor"
    return named[0] if named else "other"


def mark_in(text: str, place: Place, lexicon: Lexicon) -> Mark:
    """The first date and number after the body; a later „… redakcija“ names the amending decision."""
    found = lexicon.matcher.find(text)
    amended = next((h.start for h in found if h.concept == "amended"), None)
    if amended is not None and "(" in text[:amended]:
        text = text[: text.rindex("(", 0, amended)]
    dates = lexicon.calendar.dates(text)
    # „Priedas Nr. 1 prie … sprendimo Nr. TS-77“: the number of the annex is not that of the decision
    annexes = {hit.end for hit in found if hit.concept == "annex"}
    numbers = (n.number for n in act_numbers(text, lexicon) if len(text[: n.start].rstrip()) not in annexes)
    draft = any(h.concept == "draft" for h in found)
    return Mark(body_of(text, lexicon), dates[0].iso if dates else None, next(numbers, None), place, draft)
