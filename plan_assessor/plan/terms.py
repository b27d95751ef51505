"""Words that tell when: years, months, quarters, and how often."""

from __future__ import annotations

import re

from plan_assessor.language.dates import spans
from plan_assessor.language.lexicon import Lexicon

WORD = re.compile(r"[^\W_]+")
COUNTED = re.compile(r"[\dIVX]+$")
UNITS = frozenset({"recurring", "quarter"})
SHORT_FOR_A_UNIT = 2  # letters of „m.“, „d.“


def tells_time(text: str, lexicon: Lexicon) -> bool:
    """True where a year, a month, a quarter or a frequency stands in the text."""
    recurring = not {"recurring", "quarter"}.isdisjoint(lexicon.matcher.concepts(text))
    return recurring or bool(spans(text)) or lexicon.calendar.has_month(text)


def is_only_time(text: str, lexicon: Lexicon) -> bool:
    """True where nothing else is told: „2024 metai“, „I ketvirtis“, „Rugsėjo mėn.“, „Pirmas pusmetis“."""
    if not tells_time(text, lexicon):
        return False
    words = [word for word in WORD.findall(text) if not COUNTED.match(word) and len(word) > SHORT_FOR_A_UNIT]
    units = [word for word in words if not UNITS.isdisjoint(lexicon.matcher.concepts(word))]
    others = [word for word in words if word not in units and not lexicon.calendar.has_month(word)]
    # which of them: „Antrasis ketvirtis“, „2024 metai“
    return len(others) <= bool(units or spans(text))
