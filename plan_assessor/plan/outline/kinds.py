"""What kind of document a title names: a plan, a report, a procedure …"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import QUOTED

# heads of titles that leave the document what it is: „PLANO FORMA“, „PLANO II DALIS“
OF_THE_SAME = frozenset({"of_the_file", "chapter", "annex", "plan_name"})
# each a concept of the lexicon with „_kind“ behind it
DOCUMENT_KINDS = (
    "plan",
    "report",
    "procedure",
    "contract",
    "tender",
    "application",
    "letter",
    "minutes",
    "law",
    "page",
)
CONCEPTS = {f"{kind}_kind": kind for kind in DOCUMENT_KINDS}


def head_kind(title: str, lexicon: Lexicon) -> str | None:
    """The kind of document that a title names: the last such noun („plano ataskaita“ is a report).

    What stands before „dėl“ names it („Komiteto išvada dėl plano“), and so does what is approved. Where prepositions
    join nouns, the head stands before them (“Contribution under the Agreement”); where nothing is named there, a plan
    after one of them is meant.
    """
    title = QUOTED.sub("", title)
    hits = lexicon.matcher.hits(title, *CONCEPTS)
    about = next((hit.start for hit in lexicon.matcher.hits(title, "about_line")), 0)
    hits = [hit for hit in hits if hit.end <= about] or hits
    approval = [hit.start for hit in lexicon.matcher.hits(title, "approval_noun")]
    if approval:
        hits = [hit for hit in hits if hit.end <= approval[-1]] or hits
    joints = [hit.start for hit in lexicon.matcher.hits(title, "title_preposition")]
    phrases = groupby(hits, key=lambda hit: sum(joint < hit.start for joint in joints))
    heads = {number: _head([*phrase], title, lexicon) for number, phrase in phrases}
    return heads.get(0) or ("plan" if "plan" in heads.values() else next(iter(heads.values()), None))


def _head(hits: Sequence[Hit], title: str, lexicon: Lexicon) -> str:
    """The kind that the last of the nouns names; „planas ir sąmata“ is a plan."""
    last = max(hits, key=lambda hit: hit.end)
    for plan in (hit for hit in hits if hit.concept == "plan_kind" and hit.end < last.start):
        between = title[plan.end : last.start].strip()
        nominative = "nominative" in lexicon.matcher.concepts(title[plan.start : plan.end])
        if nominative and " " not in between and "conjunction" in lexicon.matcher.concepts(between):
            return "plan"
    return CONCEPTS[last.concept]


def kind_behind(title: str, at: int, lexicon: Lexicon) -> str | None:
    """The kind of document that a title names first behind `at`: whose years stand there („2025 metų ataskaita“)."""
    hits = [hit for hit in lexicon.matcher.hits(title, *CONCEPTS) if hit.start >= at]
    return CONCEPTS[min(hits, key=lambda hit: hit.start).concept] if hits else None


def is_on_a_plan(title: str, lexicon: Lexicon) -> bool:
    """True for a title in which something is of a plan („… PLANO VYKDYMO APYSKAITA“), whatever that is."""
    told = QUOTED.sub("", title)
    if not lexicon.matcher.concepts(told).isdisjoint(("approval_noun", "about_line")):
        return False
    plans = lexicon.matcher.hits(told, "plan_kind")
    behind = lexicon.matcher.concepts(told[max(hit.end for hit in plans) :]) if plans else frozenset()
    return (
        bool(plans) and all(_is_genitive(told[: hit.end], lexicon) for hit in plans) and behind.isdisjoint(OF_THE_SAME)
    )


def _is_genitive(text: str, lexicon: Lexicon) -> bool:
    """True where the last word is in the genitive, and can be nothing else."""
    found = lexicon.matcher.concepts(text.split()[-1])
    return "genitive" in found and found.isdisjoint(("nominative", "plan_name", "measures_heading"))
