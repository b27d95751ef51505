"""Fields one after the other in a line, with and without labels: „2025 m.; 5 000 Eur (SB); rodiklis – 600 žiūrovų“."""

from __future__ import annotations

import re
from typing import cast

from plan_assessor.language.parted import is_parted
from plan_assessor.language.text import DASHES
from plan_assessor.plan.records.columns import Role
from plan_assessor.plan.records.kinds import kind_of
from plan_assessor.plan.records.vocabulary import Labels, Part
from plan_assessor.plan.sentences import sentences

MOST_WORDS = 8  # of a part without a label
VERBS = frozenset({"infinitive", "passive_verb", "past_verb", "future_verb"})
FEWEST_ROLES = 2  # that the parts of a line have
# a semicolon that stands in no bracket, a dot between blanks, or the comma before a label
BETWEEN = re.compile(rf";\s+(?![^()]*\))|\s[·∙]\s+|,\s+(?=[^\W\d_][^,;()]{{1,40}}(?::|\s[{DASHES}])\s)")


def chained(text: str, labels: Labels) -> tuple[Part, ...]:
    """The parts of a line each of which fills a field, by its label or by what it is; none where one does not.

    Only where some have no label: the others are cut at their labels. What is a sentence is no such line.
    """
    pieces = [] if is_parted(text) else [piece.strip(" ;") for piece in BETWEEN.split(text)]
    found: list[Part] = []
    unlabelled = False
    for piece in pieces if len(pieces) >= FEWEST_ROLES else ():
        if len(sentences(piece, labels.lexicon)) > 1:
            return ()
        cut = labels.cut(piece)
        if cut.labelled and not cut.rest:
            found += cut.labelled
        elif role := told_role(piece, labels):
            unlabelled = True
            found.append(Part(role, role, piece))
        else:
            return ()
    roles = [part.role for part in found]
    whole = None not in roles and len(set(roles)) == len(roles) >= FEWEST_ROLES
    return tuple(found) if unlabelled and whole else ()


def told_role(piece: str, labels: Labels) -> Role | None:
    """The field that a few words tell without a label; that no money is needed answers for what money."""
    found = labels.lexicon.matcher.concepts(piece)
    if ":" in piece or len(piece.split()) > MOST_WORDS or not found.isdisjoint(VERBS):
        return None
    return "funding" if "no_funds_needed" in found else cast("Role | None", kind_of(piece, labels.lexicon))
