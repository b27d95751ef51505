"""What kind of group words name: everybody, a specific group, or no people at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Place
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import DASHES
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement

# what follows „visiems gyventojams“ after a mark
ASIDE = re.compile(rf"\s*(?P<mark>[:,({DASHES}])\s*(?P<first>\w+)")


def designation(context: Context, content: str, place: Place) -> Iterator[Statement]:
    """What is said of target groups by words that name them; nothing where in a host they are not on its subject."""
    if context.is_empty(content):
        yield Statement(topic="target_groups", kind="empty", place=place)
        return
    if context.scope.hosted and not context.scope.about(content):
        return
    if is_of_things(context, content):
        return
    kind = "generic" if is_generic(context, content) else "specific"
    yield Statement(topic="target_groups", kind=kind, place=place)


def is_of_things(context: Context, text: str) -> bool:
    """True where animals or things are named, and nobody („benamiai šunys“ are no homeless people)."""
    hits = context.lexicon.matcher.find(text)
    things = [hit.start for hit in hits if hit.concept == "no_people"]
    wanted = context.scope.people
    people = [hit for hit in hits if hit.concept in wanted and not any(start - hit.end == 1 for start in things)]
    return bool(things) and not people


def is_generic(context: Context, text: str) -> bool:
    """True where the words name everybody and no specific group besides („visi gyventojai“)."""
    hits = context.lexicon.matcher.find(text)
    generic = [h for h in hits if h.concept == "generic_group"]
    if not generic:
        return False
    if generic[0].start == 0 and _names_both_sides(context, text[generic[0].end :]):
        return True
    if _is_qualified(hits, generic):
        return False
    specific = [
        h
        for h in hits
        if h.concept in {"people", *context.scope.group}
        and not any(g.start <= h.start < g.end for g in generic)
        # „kiekvienam gyventojui“
        and not any(p.concept in {"public", "everybody"} and p.start == h.start for p in hits)
    ]
    return not specific


def _names_both_sides(context: Context, rest: str) -> bool:
    """„visiems gyventojams: ir atvykusiems, ir čia gimusiems“, „– tiek atvykusiems, tiek vietos žmonėms“."""
    aside = ASIDE.match(rest)
    if aside is None:
        return False
    return aside["mark"] == ":" or "both_sides" in context.concepts(aside["first"])


def _is_qualified(hits: Sequence[Hit], generic: Sequence[Hit]) -> bool:
    """True where an adjective or age makes the inhabitants a group of its own; after „visi“ only one before them does.

    What „nepriklausomai nuo …“ names sets nobody apart.
    """
    end = min((hit.start for hit in hits if hit.concept == "regardless"), default=None)
    qualifiers = [hit for hit in hits if hit.concept == "group_qualifier" and (end is None or hit.start < end)]
    if any(hit.concept == "everybody" for hit in hits):
        return any(hit.start < generic[-1].end for hit in qualifiers)
    return bool(qualifiers)
