"""Dates, years and periods as Lithuanian documents write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from plan_assessor.language.text import DASHES

YEAR = r"(?:19|20)\d{2}"
LONGEST_PERIOD = 30
RANGE = re.compile(
    rf"\b({YEAR})(?:\s*(?:m|metų|metais)\b\.?)?(?:\s*[{DASHES}]\s*|\s+iki\s+|\s*/\s*)({YEAR})\b", re.IGNORECASE
)
SINGLE = re.compile(rf"\b({YEAR})\b")
ISO = re.compile(rf"\b({YEAR})[ .{DASHES}]\s?(\d{{2}})[ .{DASHES}]\s?(\d{{2}})\b")

# „2022 m. vasario 10 d.“, „2020 m.rugsėjo 8 d.“, „gruodžio 21d.“, „2001 m. spalio 1 dienos“
WRITTEN = re.compile(
    rf"\b({YEAR})\s*m(?:[.,]|etų)?\s*([^\W\d_]+)\s+(?:mėn(?:\.|esio)?\s*)?(\d{{1,2}})(?!\d)\s*(?:d\b\.?|dien\w*)?",
    re.IGNORECASE,
)
# „2024 m. II-22“
ROMAN = re.compile(rf"\b({YEAR})\s*m?\.?\s*([IVX]+)[ .{DASHES}]\s?(\d{{1,2}})\b")
# “March 5, 2021”, “5 March 2021”, “5th of March, 2021”
MONTH_FIRST = re.compile(rf"\b([^\W\d_]+)\.?\s+(\d{{1,2}})(?:[^\W\d_]{{2}})?,?\s+({YEAR})\b")
DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:[^\W\d_]{{2}})?\s+(?:[^\W\d_]{{2}}\s+)?([^\W\d_]+)\.?,?\s+({YEAR})\b")
ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WORD = re.compile(r"[^\W\d_]+")


class Span(NamedTuple):
    """Years found in a text: first and last (equal for a single year), and where they stand."""

    first: int
    last: int
    start: int
    end: int


class FoundDate(NamedTuple):
    """A full date found in a text: ISO 8601, and where it stands."""

    iso: str
    start: int
    end: int


class Calendar:
    """Finds dates with the names of months of a language, which `fold` makes comparable."""

    def __init__(self, months: Sequence[Sequence[str]], fold: Callable[[str], str] = str.casefold) -> None:
        self._fold = fold
        self._numbers = {fold(name): number for number, names in enumerate(months, 1) for name in names}
        # “May” is a month, “may” is none
        self._capital = months[0][0][0].isupper()

    def dates(self, text: str) -> list[FoundDate]:
        """Full dates in the order of the text; impossible ones are left out."""
        found = [
            *((m, m[1], self._month(m[2]), m[3]) for m in WRITTEN.finditer(text)),
            *((m, m[1], int(m[2]), m[3]) for m in ISO.finditer(text)),
            *((m, m[1], ROMAN_MONTHS.index(m[2]) + 1, m[3]) for m in ROMAN.finditer(text) if m[2] in ROMAN_MONTHS),
            *((m, m[3], self._month(m[1]), m[2]) for m in MONTH_FIRST.finditer(text)),
            *((m, m[3], self._month(m[2]), m[1]) for m in DAY_FIRST.finditer(text)),
        ]
        dates = [
            FoundDate(f"{year}-{month:02}-{int(day):02}", m.start(), m.end())
            for m, year, month, day in found
            if 1 <= month <= 12 and 1 <= int(day) <= 31
        ]
        return sorted(dates, key=lambda d: d.start)

    def has_month(self, text: str) -> bool:
        """True where the name of a month stands in the text."""
        return any(map(self._month, WORD.findall(text)))

    def _month(self, word: str) -> int:
        """The number of the month of that name; 0 where it is none."""
        return 0 if self._capital and word[0].islower() else self._numbers.get(self._fold(word), 0)


def spans(text: str) -> list[Span]:
    """Periods and single years in the order of the text; a range that runs backwards or too long is two years."""
    found: list[Span] = []

    for m in RANGE.finditer(text):
        first, last = int(m.group(1)), int(m.group(2))
        if first < last <= first + LONGEST_PERIOD:
            found.append(Span(first, last, m.start(), m.end()))
    within = {place for span in found for place in range(span.start, span.end)}
    for m in SINGLE.finditer(text):
        if m.start() not in within:
            year = int(m.group(1))
            found.append(Span(year, year, m.start(), m.end()))
    return sorted(found, key=lambda s: s.start)
