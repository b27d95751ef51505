"""Words that tell an action: what will be done, or what will be by a year."""

from __future__ import annotations

import re

from plan_assessor.language.lexicon import Lexicon

WORD = re.compile(r"[^\W\d_]+")
ACTION = frozenset({"infinitive", "passive", "gerund"})
FIRST_WORDS = 8  # of a sentence, among which its verb stands
# “By 2030, …”, „Iki 2026 metų …“: what stands before the year, and between it and an action
BEFORE_YEAR = re.compile(r"(?P<bound>[^\W\d_]+)\s+(?:[^\W\d_]+\s+){0,4}(?=\d)")
AFTER_YEAR = re.compile(r",?\s+(?=[^\W\d_])")


def begins_with_action(text: str, lexicon: Lexicon) -> bool:
    """True where the first word tells what will be done: „Rengti …“, „Rengiami …“, “Reducing …”."""
    first = WORD.search(text, term_first(text, lexicon))
    return bool(first and lexicon.matcher.concepts(first.group()) & ACTION)


def tells_future(text: str, lexicon: Lexicon) -> bool:
    """True where the first words tell what will be done: “Establish …”, “The city will establish …”."""
    return begins_with_action(text, lexicon) or "undertakes" in lexicon.matcher.concepts(beginning(text))


def beginning(text: str) -> str:
    """The first words of a sentence."""
    return " ".join(text.split()[:FIRST_WORDS])


def term_first(text: str, lexicon: Lexicon) -> int:
    """Where a term ends that the text begins with; 0 where it begins with none."""
    before = BEFORE_YEAR.match(text)
    if before is None or "bound_of_time" not in lexicon.matcher.concepts(before["bound"]):
        return 0
    year_end = lexicon.calendar.year_end(text, before.end())
    after = AFTER_YEAR.match(text, year_end) if year_end else None
    return after.end() if after else 0


def names_action(text: str, lexicon: Lexicon) -> bool:
    """True where the words tell an action, a verbal noun included („… rengimas“)."""
    return begins_with_action(text, lexicon) or "verbal_noun" in lexicon.matcher.concepts(text)


def acts(text: str, lexicon: Lexicon) -> bool:
    """True where the words tell an action, or what will be („Bus rengiami …“, „Iki 2026 m. …“)."""
    will_be = will_be_done(text, lexicon) or term_first(text, lexicon) > 0
    return will_be or names_action(text, lexicon)


def will_be_done(text: str, lexicon: Lexicon) -> bool:
    """True where a verb in the future stands among the first words: „Bibliotekoje bus rengiami …“."""
    return "future_verb" in lexicon.matcher.concepts(beginning(text))
