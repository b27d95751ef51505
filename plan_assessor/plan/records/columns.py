"""What the labels of fields say: a role for each, whatever place it stands in (field notes, 3.1)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple, get_args

from plan_assessor.document.model import CELL, LINE
from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import DASHES, flat, unhyphenated
from plan_assessor.plan.bodies import names_body

Role = Literal[
    "number", "measure", "goal", "task", "indicator", "value", "unit", "responsible", "timeline", "funding", "target",
    "remark", "detail", "year", "partner", "coordinator", "other",
]  # fmt: skip
# the concepts of the words that head a column, and of the questions that may
HEADING: Mapping[str, Role] = {f"header_{role}": role for role in get_args(Role)}
ASKING: Mapping[str, Role] = {f"asks_{role}": role for role in get_args(Role)}
FIELD_ROLES: frozenset[Role] = frozenset({"indicator", "value", "responsible", "timeline", "funding", "target", "year"})
# parts of a header that can each have a head: „Vykdytojas, terminas“, „Uždaviniai ir priemonės“
CHUNKS = re.compile(r"[,;/\n]")
BRACKETS = re.compile(r"\([^()]*\)")
# „202 4“
CUT_YEAR = re.compile(r"(?=(?:\d\s?){4}$)(?:19|20|2\s0)[\d\s]+")
# where a word may have been cut: between letters
CUT = re.compile(r"(?<=[^\W\d_])\s(?=[^\W\d_])")


# „I mėn.“, „II–III mėn.“
COUNTED_TIME = re.compile(rf"[IVX\d]+(?:\s?[{DASHES}]\s?[IVX\d]+)?\.?\s(?P<unit>[^\W\d_]+)\.?")
# a sum in thousands („1 250,5“)
OF_TENTHS = re.compile(r"\d{1,3}(?:\s\d{3})*[.,]\d{1,2}")
# a tick in a column of a year, a quarter or a body
MARK = re.compile(r"^[+xX×✓✔☒☑●■•*V]+$")
# signs of a lesser part beside ticks: ○ under a body that only helps
LESSER = re.compile(r"^[○◯◦◐]+$")
# who is answerable and carries out: „A – atsako ir atlieka“, „V – vykdo“, “R – responsible”
EXECUTING = re.compile("^[AVR]$")
# and under „Vykdytojai“ any letter that a legend explains („P – prisideda“)
LETTERED = re.compile(rf"^(?:[○◯◦◐]+|[{UPPER}])$")
FEWEST_MONTHS = 3  # columns
FEWEST_YEARS = 2  # columns
REMEMBERED = 10_000  # texts: the cells of a column repeat


class Column(NamedTuple):
    """A column: its header as printed, and what it holds.

    `year` is the one that the header names; with `marks` its header is a part of the term, or an executor, which its
    rows tick (+, ●). `labels` are the words of the header, a line for each of its rows.
    """

    header: str
    roles: frozenset[Role]
    year: int | None = None
    marks: bool = False
    labels: str = ""

    def is_ticked(self, text: str) -> bool:
        """Whether a mark in a column of a time or an executor says that this one does."""
        executing = self.roles == {"responsible"} and EXECUTING.match(text)
        return self.marks and bool(MARK.match(text) or executing)

    def is_lesser(self, text: str) -> bool:
        """Whether a mark in such a column says that this one only helps („D – dalyvauja“)."""
        return self.marks and LETTERED.match(text) is not None and not self.is_ticked(text)

    @property
    def ticked(self) -> str:
        """What the header says of the time or the executor, in its own words."""
        named = f"{self.year} m."
        return self.labels if self.marks else named if named in self.header else str(self.year)

    def quote(self, role: str, text: str) -> str:
        """What a cell says of a role: of a year, quarter or body the header, not the amount or mark under it."""
        return self.ticked if self.marks or (self.year and role == "timeline") else in_cells(text)


def in_cells(text: str) -> str:
    """The words of each cell on one line; what several cells hold stays apart."""
    return CELL.join(flat(cell) for cell in text.split(CELL))


@lru_cache(REMEMBERED)
def roles_of(text: str, lexicon: Lexicon) -> frozenset[Role]:
    """The roles that a label names; the last named word of each part is its head.

    „Priemonės įgyvendinimo terminas“ is a term, „Vykdytojas, terminas“ is both.
    """
    text = unhyphenated(text)
    outside = BRACKETS.sub(" ", text)
    # a word too long for a narrow cell is cut anywhere: „Vykd o“
    named = _heads(outside, lexicon) or _heads(text, lexicon) or _heads(CUT.sub("", text), lexicon)
    if named >= {"target", "funding"} and any(hit.start == 0 for hit in lexicon.matcher.hits(outside, "funding_verb")):
        # „Skirta, Eur“
        return named - {"target"}
    return named or _asked(outside.strip(" ?"), lexicon)


def roles_of_lowest(labels: Sequence[str], lexicon: Lexicon) -> frozenset[Role]:
    """The roles that the last of a column's labels names, which is the one next to its cells."""
    return roles_of(labels[-1], lexicon) if labels else frozenset()


def _asked(text: str, lexicon: Lexicon) -> frozenset[Role]:
    """The role of a label that is nothing but a question („Ką?“, „Už ką?“)."""
    hits = lexicon.matcher.hits(text, *ASKING)
    return frozenset(ASKING[hit.concept] for hit in hits if hit.end - hit.start == len(text))


def _heads(text: str, lexicon: Lexicon) -> frozenset[Role]:
    found: set[Role] = set()
    first, *others = CHUNKS.split(lexicon.between.sub(",", text))
    if others:
        # „Kas ir kada“; „Kiek ir kieno lėšų“ asks for the same money
        found |= _asked(first.strip(" ?"), lexicon) & {"responsible", "timeline"}
    for chunk in (first, *others):
        head = _head(chunk, lexicon)
        if head:
            found.add(head)
        # „Priemonės turinys“ is the measure where no other column is
        if head == "detail" and "header_measure" in lexicon.matcher.concepts(chunk):
            found.add("measure")
    return frozenset(found)


def _head(chunk: str, lexicon: Lexicon) -> Role | None:
    """The role of the last word that names one; what is done meanwhile („… baigiant veiksmą“) is not the head."""
    hits = lexicon.matcher.hits(chunk, *HEADING)
    meanwhile = {hit.end + 1 for hit in lexicon.matcher.hits(chunk, "while_doing")} if len(hits) > 1 else set()
    heads = [hit for hit in hits if hit.start not in meanwhile] or hits
    # „Ką turėsime pabaigoje“ asks for what its first words do
    asking = "asks" in lexicon.matcher.concepts(chunk.split(maxsplit=1)[0]) if heads else False
    heads = [hit for hit in heads if asking and hit.start == heads[0].start and not chunk[: hit.start].strip()] or heads
    # of two that end together the longer one is meant („informacijos šaltinis“)
    best = max(heads, key=lambda hit: (hit.end, hit.end - hit.start), default=None)
    return HEADING[best.concept] if best else None


def columns_of(labels: Sequence[Sequence[str]], contents: Sequence[Sequence[str]], lexicon: Lexicon) -> list[Column]:
    """The columns of a sheet by their labels; `contents` are the texts that stand under each."""
    resolved: list[Column] = []
    for above, texts in zip(labels, contents, strict=True):
        column = _column([_whole_year(flat(unhyphenated(label))) for label in above], lexicon)
        resolved.append(_with_body(with_year(column, resolved, texts), texts, lexicon))
    return _with_months(_with_values_by_year(resolved, lexicon), contents, lexicon)


def _with_values_by_year(columns: list[Column], lexicon: Lexicon) -> list[Column]:
    """„2025 m. reikšmė“ and „2026 m. reikšmė“: the same value for each year tells when, too; one that is aimed at and
    one that was („Esama reikšmė 2024 m.“, „Siektina reikšmė 2027 m.“) do not.
    """
    dated = [
        (n, span.first, f"{column.header[: span.start]}{column.header[span.end :]}")
        for n, column in enumerate(columns)
        if column.roles & {"indicator", "value"} and column.year is None
        for span in lexicon.calendar.spans(column.header)
        if span.first == span.last
    ]
    times = Counter(name for _, _, name in dated)
    for n, year, name in dated:
        if times[name] >= FEWEST_YEARS:
            columns[n] = columns[n]._replace(roles=frozenset({"value"}), year=year)
    return columns


def _whole_year(label: str) -> str:
    """„202 4“: a year that a narrow column cut in two."""
    return label.replace(" ", "") if CUT_YEAR.fullmatch(label) else label


def _with_months(columns: list[Column], contents: Sequence[Sequence[str]], lexicon: Lexicon) -> list[Column]:
    """The columns; of those that are ticked one after another and headed by months, be it „S“, „V“, „K“, the term."""
    ticked = [
        not c.roles and all(MARK.match(text.strip()) for text in texts)
        for c, texts in zip(columns, contents, strict=True)
    ]
    for are_ticked, run in groupby(range(len(columns)), key=ticked.__getitem__):
        places = list(run)
        heads = [columns[n].labels.split(LINE)[-1] for n in places]
        if are_ticked and len(places) >= FEWEST_MONTHS and lexicon.calendar.are_months(heads):
            for n in places:
                columns[n] = columns[n]._replace(roles=frozenset({"timeline"}), marks=True)
    return columns


def _with_body(column: Column, texts: Sequence[str], lexicon: Lexicon) -> Column:
    """A column of ticks headed by a body, or by what stands under „Vykdytojai“: they say who carries out."""
    told = [text.strip() for text in texts]
    over, *below = column.labels.split(LINE)
    executor = bool(below) and "responsible" in column.roles | roles_of(over, lexicon)
    lesser = LETTERED if executor else LESSER
    ticking = [text for text in told if MARK.match(text) or (lesser is LETTERED and EXECUTING.match(text))]
    if not ticking or not all(MARK.match(text) or lesser.match(text) for text in told):
        return column
    # „Socialinių paslaugų centras“: what it provides is but a part of its name
    named = column.roles <= {"responsible", "measure"} and names_body(column.header, lexicon)
    return column._replace(roles=frozenset({"responsible"}), marks=True) if executor or named else column


def with_year(column: Column, before: Sequence[Column], texts: Sequence[str]) -> Column:
    """A column headed by a year alone holds what the column before it is about: values, money or marks of the term."""
    if column.roles != {"year"}:
        return column
    nearest = next((other.roles for other in reversed(before) if other.roles), frozenset())
    counts = bool(nearest & {"indicator", "value", "unit"})
    if counts and not any(MARK.match(text.strip()) for text in texts):
        return column._replace(roles=frozenset({"value"}))
    if texts and not any(re.search(r"\d", text) for text in texts):
        return column._replace(roles=frozenset({"timeline"}), marks=True)
    if texts and all(OF_TENTHS.fullmatch(text.strip()) for text in texts if re.search(r"\d", text)):
        # „12,5“ under a year and a label that no list holds is money
        return column._replace(roles=frozenset({"funding"}))
    return column


def _column(labels: Sequence[str], lexicon: Lexicon) -> Column:
    """The roles of a column: of its lowest label, filled in from the labels above it."""
    header = " ".join(labels)
    if labels and _is_part_of_time(labels[-1], lexicon):
        return Column(header, frozenset({"timeline"}), marks=True, labels=LINE.join(labels))
    bare_year = bool(labels and lexicon.calendar.is_year(labels[-1]))
    roles = _inherited_roles(labels[:-1] if bare_year else labels, lexicon)
    years = lexicon.calendar.spans(header)
    if roles & {"indicator", "value"}:
        # „Siektina reikšmė 2027 m.“ is the year of the target; a column for each year is a term
        roles = frozenset({"value"}) if bare_year else roles
        years = years if bare_year else []
    if years and not roles:
        roles = frozenset({"year"})
    # „2024–2027 m., tūkst. Eur“ is the money for all of these years
    one = len(years) == 1 and years[0].first == years[0].last
    year = years[0].first if one or (years and roles == {"year"}) else None
    return Column(header, roles, year, "timeline" in roles and bool(years), LINE.join(labels))


def _is_part_of_time(label: str, lexicon: Lexicon) -> bool:
    """True for a column that is ticked where the term falls in it: „II ketv.“, „IV–VI mėn.“, “Short”."""
    hits = lexicon.matcher.hits(label, "part_of_time")
    named = any(hit.end - hit.start == len(label.strip(" .:")) for hit in hits)
    counted = COUNTED_TIME.fullmatch(label.strip())
    named = named or (counted is not None and "quarter" in lexicon.matcher.concepts(counted["unit"]))
    return named or lexicon.calendar.is_part_of_year(label)


def _inherited_roles(labels: Sequence[str], lexicon: Lexicon) -> frozenset[Role]:
    roles: frozenset[Role] = frozenset()
    for label in reversed(labels):
        roles |= roles_of(label, lexicon)
        # „pavadinimas, mato vnt.“ under „Produkto kriterijus“ is the indicator itself
        if roles - {"unit"}:
            break
    return roles
