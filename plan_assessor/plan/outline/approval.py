"""What an approval mark is: it begins with PATVIRTINTA, or names body and decision in words of its own."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.act_numbers import has_act_number

LONGEST_MARK = 320  # characters
BLANK = re.compile(r"_{2,}|…")  # where the number of a draft will stand
FULL_STOP = re.compile(r"(?:[^\W\d_]{3}|[\d)“])[.!?]$")  # not that of „d.“ or „m.“
# what speaks of other documents, of what changes or ends one, and of what was not adopted
OF_ANOTHER = frozenset(
    {
        "procedure_kind", "law_kind", "report_kind", "host_plan", "former_plan", "considered", "self_definition",
        "amend", "intention", "not_adopted",
    }
)  # fmt: skip
# the words with which a point of a decision approves something
APPROVING = frozenset({"told_approved", "approved_alone"})
BODIES = frozenset({"body_council", "body_director", "body_mayor", "body_other"})


def is_approval(text: str, lexicon: Lexicon) -> bool:
    """True for the first line of an approval mark; one misprint in the word is tolerated (PATVIRTINA)."""
    if not text or len(text) > LONGEST_MARK:
        return False
    # a draft is sometimes marked in the same box: „Projektas PATVIRTINTA …“
    words = re.findall(r"\w+", text)[:2]
    while words and "draft" in lexicon.matcher.concepts(words[0]):
        words.pop(0)
    if not words or not words[0][0].isupper():
        return False
    word = words[0].casefold()
    found = lexicon.matcher.concepts(words[0])
    if "approved" in found:
        # „Patvirtinta užsieniečių nukreipimo tvarka“ is what a measure does
        says_what = words[0] != words[0].upper() and len(text.split()) > 1
        return not says_what or not lexicon.matcher.concepts(text).isdisjoint(BODIES | {"decision"})
    if "approved_alone" in found and len(text.split("\n")[0].split()) == 1:
        return True
    if not words[0].isupper() or (len(words) > 1 and words[1].isupper()):
        return False
    return any(OSA.distance(word, form.lstrip("=")) == 1 for form in lexicon.concepts["approved"].words)


def names_decision(text: str, lexicon: Lexicon) -> bool:
    """True for words that name who decided and under which number („… mero … potvarkiu Nr. M-4“), filled or blank.

    „Tarybos 2023 m. d. sprendimo Nr. priedas“ does, too. What a document only leans on („vadovaujantis … sprendimu
    Nr. …“) is not meant.
    """
    found = lexicon.matcher.concepts(text)
    numbered = has_act_number(text, lexicon)
    named = "by_decision" in found or (found >= {"decision", "annex"} and not numbered)
    if not named or found & OF_ANOTHER or found.isdisjoint(BODIES) or _tells_who_prepared(text, lexicon):
        return False
    return numbered or BLANK.search(text) is not None or _has_no_day(text, lexicon)


def _tells_who_prepared(text: str, lexicon: Lexicon) -> bool:
    """„Parengė darbo grupė, sudaryta mero … potvarkiu Nr. …“."""
    return "coordinated" in lexicon.matcher.concepts(" ".join(text.split()[:1]))


def _has_no_day(text: str, lexicon: Lexicon) -> bool:
    """„2023 m.   d. sprendimu Nr.“: the year is printed, the day will be written in."""
    return bool(lexicon.calendar.spans(text)) and not lexicon.calendar.dates(text) and len(text) < LONGEST_MARK


def states_an_act(text: str, lexicon: Lexicon) -> bool:
    """True for words that name a body, the day and the number of what it did, whatever they call that."""
    found = lexicon.matcher.concepts(text)
    if found & OF_ANOTHER or found.isdisjoint(BODIES):
        return False
    return bool(lexicon.calendar.dates(text)) and has_act_number(text, lexicon)


def names_an_act(text: str, lexicon: Lexicon) -> bool:
    """True for words that name a body, the day and the number of its decision, and what it is called by."""
    named = states_an_act(text, lexicon) and "decision" in lexicon.matcher.concepts(text)
    return named and not _tells_who_prepared(text, lexicon)


def ends_a_sentence(text: str) -> bool:
    """True for running text; the lines of a mark end in no full stop."""
    return FULL_STOP.search(text) is not None
