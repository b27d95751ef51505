"""What kind of document a title names: a plan, a report, a procedure …"""

from __future__ import annotations

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import QUOTED

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
    """The kind of document that a title names: the last such noun („plano ataskaita“ is a report)."""
    title = QUOTED.sub("", title)
    hits = lexicon.matcher.hits(title, *CONCEPTS)
    approval = [hit.start for hit in lexicon.matcher.hits(title, "approval_noun")]
    if approval:
        hits = [hit for hit in hits if hit.end <= approval[-1]] or hits
    return CONCEPTS[max(hits, key=lambda hit: hit.end).concept] if hits else None


def kind_behind(title: str, at: int, lexicon: Lexicon) -> str | None:
    """The kind of document that a title names first behind `at`: whose years stand there („2025 metų ataskaita“)."""
    hits = [hit for hit in lexicon.matcher.hits(title, *CONCEPTS) if hit.start >= at]
    return CONCEPTS[min(hits, key=lambda hit: hit.start).concept] if hits else None
