"""Words that tell when: years, months, quarters, and how often."""

from __future__ import annotations

import re
from functools import lru_cache

from plan_assessor.language.lexicon import Lexicon

WORD = re.compile(r"[^\W_]+")
COUNTED = re.compile(r"[\dIVX]+$")
UNITS = frozenset({"recurring", "quarter"})
OF_TIME = UNITS | {"time_word", "bound_of_time"}
REMEMBERED = 20_000  # texts: cells repeat, and several readers ask
MOST_WORDS_OVER = 3  # of a line that tells the year of what stands below
MOST_WORDS_BEFORE = 12  # of an action, in which its term may stand
SHORT_FOR_A_UNIT = 2  # letters of „m.“, „d.“


@lru_cache(REMEMBERED)
def tells_time(text: str, lexicon: Lexicon) -> bool:
    """True where a year, a month, a quarter or a frequency stands in the text."""
    recurring = not UNITS.isdisjoint(lexicon.matcher.concepts(text))
    return recurring or lexicon.calendar.has_year(text) or lexicon.calendar.has_month(text)


def is_only_time(text: str, lexicon: Lexicon) -> bool:
    """True where nothing else is told: „2024 metai“, „I ketvirtis“, „Rugsėjo mėn.“, „Pirmas pusmetis“."""
    if not tells_time(text, lexicon):
        return False
    words = [word for word in WORD.findall(text) if not COUNTED.match(word) and len(word) > SHORT_FOR_A_UNIT]
    return all(lexicon.calendar.has_month(word) or lexicon.matcher.concepts(word) & OF_TIME for word in words)


def opening_term(text: str, lexicon: Lexicon) -> str | None:
    """What tells when at the start of an action: „Iki 2025 m. spalio 1 d. įsteigti …“, „Per dvi savaites …“."""
    head: list[str] = []
    for word in text.split()[:MOST_WORDS_BEFORE]:
        if "infinitive" in lexicon.matcher.concepts(word):
            break
        head.append(word)
    else:
        return None
    opened = " ".join(head)
    found = {hit.concept for hit in lexicon.matcher.find(opened) if hit.start == 0}
    bounded = not found.isdisjoint(("bound_of_time", "time_preposition")) and _names_time(opened, lexicon)
    return opened if bounded or "recurring" in found else None


def _names_time(text: str, lexicon: Lexicon) -> bool:
    return tells_time(text, lexicon) or "day_word" in lexicon.matcher.concepts(text)


def is_about_time(text: str, lexicon: Lexicon) -> bool:
    """True for a few words that a year opens, over what is done in it: „2025-aisiais padaroma:“, „2026 metų darbai“."""
    spans = lexicon.calendar.spans(text)
    few = len(text.split()) <= MOST_WORDS_OVER
    return is_only_time(text, lexicon) or bool(spans and spans[0].start == 0 and few)


def without_times(text: str, lexicon: Lexicon) -> str:
    """The text without its dates and years: the numbers that are left count something."""
    for date in reversed(lexicon.calendar.dates(text)):
        text = f"{text[: date.start]} {text[date.end :]}"
    for span in reversed(lexicon.calendar.spans(text)):
        text = f"{text[: span.start]} {text[span.end :]}"
    return text
