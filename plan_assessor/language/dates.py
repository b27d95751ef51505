"""Dates, years and periods as documents write them; the words beside their numbers come from the lexicon."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from plan_assessor.language.text import DASHES

YEAR = r"(?:19|20)\d{2}"
LONGEST_PERIOD = 30
SINGLE = re.compile(rf"\b({YEAR})\b")
ISO = re.compile(rf"\b({YEAR})[ .{DASHES}]\s?(\d{{2}})[ .{DASHES}]\s?(\d{{2}})\b")
# “March 5, 2021”, “5 March 2021”, “5th of March, 2021”, “this 5th day of March, 2021”
MONTH_FIRST = re.compile(rf"\b([^\W\d_]+)\.?\s+(\d{{1,2}})(?:[^\W\d_]{{2}})?,?\s+({YEAR})\b")
DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:[^\W\d_]{{2}})?\s+(?:(?:[^\W\d_]{{3}}\s+)?[^\W\d_]{{2}}\s+)?([^\W\d_]+)\.?,?\s+({YEAR})\b"
)
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


class DateWords(NamedTuple):
    """The words beside the numbers of dates, each as it stands; those of `parts` are beginnings.

    `years` stand after years („m.“), `until` between two, `before_day` and `day` around the day („mėn. 22 d.“), `parts`
    name quarters and halves of years.
    """

    years: Sequence[str]
    until: Sequence[str]
    before_day: Sequence[str]
    day: Sequence[str]
    parts: Sequence[str]


class _Patterns(NamedTuple):
    """How dates, years and periods are written in a language."""

    range: re.Pattern[str]
    written: re.Pattern[str]
    roman: re.Pattern[str]
    year: re.Pattern[str]
    part: re.Pattern[str]
    only_years: re.Pattern[str]
    one: re.Pattern[str]


def _patterns(words: DateWords) -> _Patterns:
    years, until, before_day, day, parts = map(_any, words)
    named = rf"(?:{parts})\w*"
    sources = (
        rf"\b({YEAR})(?:\s*{years}\b\.?)?(?:\s*[{DASHES}]\s*|\s+{until}\s+|\s*/\s*)({YEAR})\b",
        # „2022 m. vasario 10 d.“, „2020 m.rugsėjo 8 d.“, „gruodžio 21d.“, „2001 m. spalio mėn. 1 dienos“
        rf"\b({YEAR})\s*{years}[.,]?\s*([^\W\d_]+)\s+(?:{before_day}\.?\s*)?(\d{{1,2}})(?!\d)\s*(?:{day}\b\.?)?",
        # „2024 m. II-22“
        rf"\b({YEAR})\s*{years}?\.?\s*([IVX]+)[ .{DASHES}]\s?(\d{{1,2}})\b",
        rf"^\W*{YEAR}\W*{years}?\W*(?:[IV]+\s*{named}\W*)?$",
        rf"^\W*(?:I{{1,3}}|IV)\W*(?:{named})?\W*$",
        rf"[\W\d]*{years}?\W*$",
        rf"{YEAR}\b(?:\s*{years}\b\.?)?",
    )
    return _Patterns(*(re.compile(source, re.IGNORECASE) for source in sources))


def _any(words: Sequence[str]) -> str:
    """A pattern of the words, longer ones first; where a language has none, one that matches nothing."""
    longest = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest)) or '(?!)'})"


class Calendar:
    """Finds dates with the names of months of a language, which `fold` makes comparable."""

    def __init__(
        self, months: Sequence[Sequence[str]], words: DateWords, fold: Callable[[str], str] = str.casefold
    ) -> None:
        self._fold = fold
        self._patterns = _patterns(words)
        self._numbers = {fold(name): number for number, names in enumerate(months, 1) for name in names}
        # “May” is a month, “may” is none
        self._capital = months[0][0][0].isupper()

    def dates(self, text: str) -> list[FoundDate]:
        """Full dates in the order of the text; impossible ones are left out."""
        found = [
            *((m, m[1], self._month(m[2]), m[3]) for m in self._patterns.written.finditer(text)),
            *((m, m[1], int(m[2]), m[3]) for m in ISO.finditer(text)),
            *(
                (m, m[1], ROMAN_MONTHS.index(m[2]) + 1, m[3])
                for m in self._patterns.roman.finditer(text)
                if m[2] in ROMAN_MONTHS
            ),
            *((m, m[3], self._month(m[1]), m[2]) for m in MONTH_FIRST.finditer(text)),
            *((m, m[3], self._month(m[2]), m[1]) for m in DAY_FIRST.finditer(text)),
        ]
        dates = [
            FoundDate(f"{year}-{month:02}-{int(day):02}", m.start(), m.end())
            for m, year, month, day in found
            if 1 <= month <= 12 and 1 <= int(day) <= 31
        ]
        return sorted(dates, key=lambda d: d.start)

    def has_year(self, text: str) -> bool:
        """True where a year stands in the text."""
        return SINGLE.search(text) is not None

    def has_month(self, text: str) -> bool:
        """True where the name of a month stands in the text."""
        words = WORD.findall(text)
        named = [word for word in words if not word[0].islower()] if self._capital else words
        return not self._numbers.keys().isdisjoint(map(self._fold, named))

    def are_months(self, labels: Sequence[str]) -> bool:
        """True for the beginnings of the names of months that follow each other („S“, „V“, „K“), or their numbers."""
        folded = [self._fold(label.strip(" .")) for label in labels]
        return any(
            all(self._begins(label, first + n) for n, label in enumerate(folded)) for first in range(14 - len(labels))
        )

    def _begins(self, label: str, month: int) -> bool:
        names = (name for name, number in self._numbers.items() if number == month)
        return label in (str(month), f"{month:02}") or (bool(label) and any(name.startswith(label) for name in names))

    def spans(self, text: str) -> list[Span]:
        """Periods and single years in the order of the text; a range that runs backwards or too long is two years."""
        if not self.has_year(text):
            return []
        found: list[Span] = []
        for m in self._patterns.range.finditer(text):
            first, last = int(m.group(1)), int(m.group(2))
            if first < last <= first + LONGEST_PERIOD:
                found.append(Span(first, last, m.start(), m.end()))
        within = {place for span in found for place in range(span.start, span.end)}
        for m in SINGLE.finditer(text):
            if m.start() not in within:
                year = int(m.group(1))
                found.append(Span(year, year, m.start(), m.end()))
        return sorted(found, key=lambda s: s.start)

    def year_end(self, text: str, start: int) -> int:
        """Where the year ends that stands at `start`, with the word for it; 0 where none does."""
        found = self._patterns.one.match(text, start)
        return found.end() if found else 0

    def is_year(self, text: str) -> bool:
        """True for a year and nothing else („2024 metai“), or a quarter of it („2024 m. I ketv.“)."""
        return self._patterns.year.match(text) is not None

    def is_part_of_year(self, text: str) -> bool:
        """True for „II ketv.“, „I pusmetis“, „IV“."""
        return self._patterns.part.match(text) is not None

    def is_only_years(self, text: str) -> bool:
        """True for numbers with the word for years at most („2024–2026 M.“)."""
        return self._patterns.only_years.match(text) is not None

    def _month(self, word: str) -> int:
        """The number of the month of that name; 0 where it is none."""
        return 0 if self._capital and word[0].islower() else self._numbers.get(self._fold(word), 0)
