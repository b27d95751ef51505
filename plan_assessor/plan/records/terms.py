"""Words that tell when: years, months, quarters, and how often."""

from __future__ import annotations

import re
from functools import lru_cache

from plan_assessor.language.lexicon import Lexicon

WORD = re.compile(r"[^\W_]+")
COUNTED = re.compile(r"[\dIVX]+$")
UNITS = frozenset({"recurring", "quarter"})
OF_TIME = UNITS | {"time_word"}
REMEMBERED = 20_000  # texts: cells repeat, and several readers ask
MOST_WORDS_OVER = 3  # of a line that tells the year of what stands below
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
