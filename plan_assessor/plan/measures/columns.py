"""What the columns of a table hold, told from its header rows (field notes, 3.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from plan_assessor.document.model import LINE, Cell, Table, each_once
from plan_assessor.language.dates import spans
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat, unhyphenated

Role = Literal[
    "number", "measure", "goal", "task", "indicator", "value", "unit", "responsible", "timeline", "funding", "target",
    "remark", "detail", "year", "partner", "coordinator", "other",
]  # fmt: skip
FIELD_ROLES: frozenset[Role] = frozenset({"indicator", "value", "responsible", "timeline", "funding", "target", "year"})
# parts of a header that can each have a head: „Vykdytojas, terminas“, „Uždaviniai ir priemonės“
CHUNKS = re.compile(r"[,;/\n]|\s(?:ir|bei|arba)\s", re.IGNORECASE)
BRACKETS = re.compile(r"\([^()]*\)")
# where a word may have been cut: between letters
CUT = re.compile(r"(?<=[^\W\d_])\s(?=[^\W\d_])")
COLUMN_NUMBER = re.compile(r"\d{1,2}(?:\s*=[\d+\s-]+)?\.?$")
ONLY_YEAR = re.compile(
    r"^\W*(?:19|20)\d{2}\W*(?:m|metai|metais|metų|metams)?\W*(?:[IV]+\s*ketv\w*\W*)?$", re.IGNORECASE
)
QUARTER = re.compile(r"^\W*(?:I{1,3}|IV)\W*(?:ketv\w*|pusm\w*)?\W*$", re.IGNORECASE)
CAPTION_ROWS = 4
CAPTION_CELLS = 2
HEADER_DEPTH = 5
LABEL_LENGTH = 120
SHORT_LABEL = 40


class Column(NamedTuple):
    """A column: its header as printed, and what it holds.

    `year` is the one that the header names; with `marks` the column is a part of the term that its rows tick (+, ●).
    `labels` are the words of the header, a line for each of its rows.
    """

    header: str
    roles: frozenset[Role]
    year: int | None = None
    marks: bool = False
    labels: str = ""

    @property
    def term(self) -> str:
        """What the header says of the time, in its own words."""
        named = f"{self.year} m."
        return self.labels if self.marks else named if named in self.header else str(self.year)


class Header(NamedTuple):
    """The header of a table: how many rows come before its body, and its columns."""

    rows: int
    columns: tuple[Column, ...]

    def having(self, *roles: Role) -> list[int]:
        """The indexes of the columns that hold one of the roles."""
        return [i for i, column in enumerate(self.columns) if not column.roles.isdisjoint(roles)]

    def with_measures_in(self, index: int) -> Header:
        """The same header, with the column of this index as that of measures."""
        columns = list(self.columns)
        columns[index] = Column(columns[index].header, frozenset({"measure"}))
        return Header(self.rows, tuple(columns))


def read_header(table: Table, lexicon: Lexicon) -> Header | None:
    """The header of the table, or None where no row names at least two columns."""
    for first in range(min(CAPTION_ROWS, len(table.grid))):
        row = table.grid[first]
        cells = distinct(row)
        if len(cells) < 2:
            continue
        if not _looks_like_header(cells, lexicon):
            if _is_caption(cells, len(row)):
                continue
            return None
        end = _header_end(table, first)
        columns = tuple(_column(table, first, end, j, lexicon) for j in range(table.width))
        body = end + 1 if end < len(table.grid) and is_number_row(table.grid[end]) else end
        return Header(body, _with_years(columns, table, body))
    return None


def _is_caption(cells: Sequence[Cell], width: int) -> bool:
    """True for a row over the header that says what the table is about („1 uždavinys | Padėti susikalbėti“)."""
    return len(cells) == CAPTION_CELLS < width and cells[-1].columns == width - 1


def _with_years(columns: tuple[Column, ...], table: Table, body: int) -> tuple[Column, ...]:
    """Columns headed by a year alone hold what the column before them is about: values, money or marks of the term."""
    resolved: list[Column] = []
    for j, column in enumerate(columns):
        if column.roles == {"year"}:
            before = next((other.roles for other in reversed(resolved) if other.roles), frozenset())
            texts = [row[j].text.strip() for row in table.grid[body:] if row[j].text.strip()]
            if before & {"indicator", "value", "unit"}:
                column = column._replace(roles=frozenset({"value"}))
            elif texts and not any(re.search(r"\d", text) for text in texts):
                column = column._replace(roles=frozenset({"timeline"}), marks=True)
        resolved.append(column)
    return tuple(resolved)


def distinct(row: Sequence[Cell]) -> list[Cell]:
    """The cells of a row that have text, each once."""
    return each_once(cell for cell in row if cell.text and not cell.text.isspace())


def is_number_row(row: Sequence[Cell]) -> bool:
    """True for the row that numbers the columns (1 | 2 | 3)."""
    if not all(COLUMN_NUMBER.match(cell.text.strip()) for cell in row if cell.text):
        return False
    texts = [cell.text.strip() for cell in distinct(row)]
    if len(texts) < 2:
        return False
    numbers = [int(re.match(r"\d+", text).group()) for text in texts]  # type: ignore[union-attr]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] <= 2


def roles_of(text: str, lexicon: Lexicon) -> frozenset[Role]:
    """The roles that a header text names; the last named word of each part is its head.

    „Priemonės įgyvendinimo terminas“ is a term, „Vykdytojas, terminas“ is both.
    """
    text = unhyphenated(text)
    outside = BRACKETS.sub(" ", text)
    # a word too long for a narrow cell is cut anywhere: „Vykd o“
    named = _heads(outside, lexicon) or _heads(text, lexicon) or _heads(CUT.sub("", text), lexicon)
    return named or _asked(outside.strip(" ?"), lexicon)


def _asked(text: str, lexicon: Lexicon) -> frozenset[Role]:
    """The role of a header that is nothing but a question („Ką?“, „Už ką?“)."""
    hits = (hit for hit in lexicon.matcher.find(text) if hit.concept.startswith("asks_"))
    return frozenset(hit.concept.removeprefix("asks_") for hit in hits if hit.end - hit.start == len(text))  # type: ignore[misc]


def _heads(text: str, lexicon: Lexicon) -> frozenset[Role]:
    found: set[Role] = set()
    for chunk in CHUNKS.split(text):
        head = _head(chunk, lexicon)
        if head:
            found.add(head)
        # „Priemonės turinys“ is the measure where no other column is
        if head == "detail" and "header_measure" in lexicon.matcher.concepts(chunk):
            found.add("measure")
    return frozenset(found)


def _head(chunk: str, lexicon: Lexicon) -> Role | None:
    best: tuple[int, int, Role] | None = None
    for hit in lexicon.matcher.find(chunk):
        if not hit.concept.startswith("header_"):
            continue
        role: Role = hit.concept.removeprefix("header_")  # type: ignore[assignment]
        key = (hit.end, hit.end - hit.start, role)
        # of two that end together the longer one is meant („informacijos šaltinis“)
        if best is None or key[:2] > best[:2]:
            best = key
    return best[2] if best else None


def _looks_like_header(cells: Sequence[Cell], lexicon: Lexicon) -> bool:
    """True where the cells are short labels of which two name a role, or one names the measure."""
    roles = [roles_of(cell.text, lexicon) for cell in cells if len(cell.text) <= LABEL_LENGTH]
    named = sum(bool(found) for found in roles)
    years = sum(bool(ONLY_YEAR.match(flat(cell.text))) for cell in cells)
    long = len(cells) - len(roles)
    if named >= 2:
        return long <= 1
    shortest = all(len(cell.text) <= SHORT_LABEL for cell in cells)
    return named == 1 and long == 0 and (years >= 1 or (shortest and any("measure" in found for found in roles)))


def _header_end(table: Table, first: int) -> int:
    """The first row after the header: its merged cells reach down, its spanned ones have children."""
    end = first + 1
    while end < min(first + HEADER_DEPTH, len(table.grid)):
        above, row = table.grid[end - 1], table.grid[end]
        if is_number_row(row):
            break
        reaches = [cell for cell in row if cell.row < end]
        if (any(cell.text.strip() for cell in reaches) and _labels(row, end)) or _children(above, row):
            end += 1
        else:
            break
    return end


def _labels(row: Sequence[Cell], index: int) -> bool:
    """True where the cells that start in this row are short labels and stand under a merged header."""
    return all(len(cell.text) <= LABEL_LENGTH for cell in row if cell.row == index)


def _children(above: Sequence[Cell], row: Sequence[Cell]) -> bool:
    """True where the row only has labels under header cells that span several columns (not merged downwards)."""
    under = [bool(cell.columns > 1) for cell in above]
    filled = [(bool(cell.text.strip()), spanned, cell) for cell, spanned in zip(row, under, strict=True)]
    if not any(under) or any(is_filled and not spanned for is_filled, spanned, _ in filled):
        return False
    labels = [cell for is_filled, _, cell in filled if is_filled]
    if len(labels) < 2 or all(cell.columns == len(row) for cell in labels):
        return False
    return all(
        (len(cell.text) <= LABEL_LENGTH and not re.match(r"^[\d\s,.–-]+$", cell.text.strip()))
        or ONLY_YEAR.match(cell.text.strip())
        for cell in labels
    )


def _column(table: Table, first: int, end: int, index: int, lexicon: Lexicon) -> Column:
    """The roles of a column: of its lowest label, filled in from the labels above it."""
    cells = distinct([row[index] for row in table.grid[first:end]])
    labels = [flat(unhyphenated(cell.text)) for cell in cells]
    header = " ".join(labels)
    if labels and QUARTER.match(labels[-1]):
        return Column(header, frozenset({"timeline"}), marks=True, labels=LINE.join(labels))
    bare_year = bool(labels and ONLY_YEAR.match(labels[-1]))
    roles = _inherited_roles(labels[:-1] if bare_year else labels, lexicon)
    years = spans(header)
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


def _inherited_roles(labels: Sequence[str], lexicon: Lexicon) -> frozenset[Role]:
    roles: frozenset[Role] = frozenset()
    for label in reversed(labels):
        roles |= roles_of(label, lexicon)
        # „pavadinimas, mato vnt.“ under „Produkto kriterijus“ is the indicator itself
        if roles - {"unit"}:
            break
    return roles
