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

    def dates(self, text: str) -> list[FoundDate]:
        """Full dates in the order of the text; impossible ones are left out."""
        written = ((m, self._numbers.get(self._fold(m.group(2)), 0)) for m in WRITTEN.finditer(text))
        numeric = ((m, int(m.group(2))) for m in ISO.finditer(text))
        roman = ((m, ROMAN_MONTHS.index(m.group(2)) + 1) for m in ROMAN.finditer(text) if m.group(2) in ROMAN_MONTHS)
        dates = [
            FoundDate(f"{m.group(1)}-{month:02}-{int(m.group(3)):02}", m.start(), m.end())
            for m, month in (*written, *numeric, *roman)
            if 1 <= month <= 12 and 1 <= int(m.group(3)) <= 31
        ]
        return sorted(dates, key=lambda d: d.start)

    def has_month(self, text: str) -> bool:
        """True where the name of a month stands in the text."""
        return any(self._fold(word) in self._numbers for word in WORD.findall(text))


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
