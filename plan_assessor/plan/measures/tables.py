"""Measures from the rows of tables of many shapes (field notes, 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from plan_assessor.document.model import Cell, Place, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.measures.builder import BuilderField, Group, Groups, MeasureBuilder
from plan_assessor.plan.measures.cells import fills, says_nothing
from plan_assessor.plan.measures.columns import FIELD_ROLES, Column, Header, distinct, is_number_row
from plan_assessor.plan.measures.fields import split_fields
from plan_assessor.plan.measures.labels import group_level, measure_title
from plan_assessor.plan.measures.terms import is_only_time
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import depth, plain_number, split_number
from plan_assessor.plan.sentences import is_empty

# the fields that a group row grants to all of its measures; its indicator is one of the task (codebook, indicators)
GRANTED: tuple[BuilderField, ...] = ("responsible", "timeline", "funding", "target")
TABLE_FIELDS: tuple[BuilderField, ...] = ("indicator", "responsible", "timeline", "funding", "target")
# a tick in a column of a year or quarter
MARK = re.compile(r"^[+xX×✓✔●■•*V]+$")
LONGEST_TOTAL = 60
TOTAL_WITHIN = 3
ABOVE_ALL, BELOW_ALL = 0, 9  # levels of groups
ROMAN_NUMBER = re.compile(r"^[IVX]+\.?$")
ROMAN_AREA = re.compile(r"^[IVX]+\.?\s")


class Row(NamedTuple):
    """A body row of a table, its number (from 0), and its cells that have text, each once."""

    cells: tuple[Cell, ...]
    number: int
    filled: list[Cell]


class TableReader:
    """Reads one table of measures; `measures()` gives its drafts, `groups` its goal and task rows."""

    def __init__(self, item: Item, index: int, header: Header, lexicon: Lexicon) -> None:
        assert isinstance(item.block, Table)
        self._item = item
        self._index = index
        self._table = item.block
        self._header = header
        self._lexicon = lexicon
        self._measure = self._measure_column()
        self._numbers = header.having("number")
        named = bool(header.having("indicator"))
        self._told = [(j, column, tuple(self._fields_of(column, named))) for j, column in enumerate(header.columns)]
        self._open = Groups()
        self._task_cell: Cell | None = None
        # of rows that tell a time alone: they divide the table, or a task of it
        self._timed_level: int | None = None
        self.groups: list[tuple[str, Place]] = []
        self.group_indicators: list[Place] = []
        self.soft: list[tuple[str, Place]] = []
        self.dashes: list[Place] = []
        self.has_target_column = bool(header.having("target"))

    def measures(self) -> list[MeasureBuilder]:
        """The measures of the table in its order."""
        drafts: list[MeasureBuilder] = []
        last: Cell | None = None
        for row in self._rows():
            cell = row.cells[self._measure]
            if self._is_total(row):
                continue
            if self._is_group(row):
                self._enter(row)
                last = None
            elif drafts and (cell == last or (not cell.text.strip() and last is not None)):
                self._fill(drafts[-1], row)
            elif cell.text.strip() and not is_empty(cell.text, self._lexicon):
                self._enter_task_cell(row)
                drafts += self._drafts(row)
                last = cell
        return drafts

    def join(self, pairs: Sequence[tuple[int, MeasureBuilder]]) -> None:
        """Adds what the rows say to measures that are known from elsewhere; `pairs` are (row index, measure)."""
        for index, draft in pairs:
            self._fill(draft, Row(self._table.grid[index], index, []))

    def _measure_column(self) -> int:
        """The column of measures; of several the one with the finest rows (programme – measure – action)."""
        columns = self._header.having("measure")
        body = self._table.grid[self._header.rows :]

        def fineness(column: int) -> int:
            return len({row[column].corner for row in body if row[column].text.strip()})

        return max(columns, key=fineness)

    def _rows(self) -> Iterator[Row]:
        headers = {text for row in self._table.grid[: self._header.rows] for text in _texts(row)} - {""}
        for index, cells in enumerate(self._table.grid[self._header.rows :], self._header.rows):
            filled = distinct(cells)
            # a header repeated on the next page, of which the page break may have cut a cell
            others = (cell for cell in filled if flat(cell.text).casefold() not in headers)
            repeated = next(islice(others, len(filled) // 4, None), None) is None
            if filled and not repeated and not is_number_row(cells):
                yield Row(cells, index, filled)

    def _is_total(self, row: Row) -> bool:
        """„Iš viso“ in the measure's cell or alone before the amounts; under a measure it only sums its sources."""
        texts = {cell.text for cell in (*row.filled[:1], row.cells[self._measure]) if len(cell.text) < LONGEST_TOTAL}
        hits = (hit for text in texts for hit in self._lexicon.matcher.find(text))
        return any(hit.concept == "total_row" and hit.start <= TOTAL_WITHIN for hit in hits)

    def _is_group(self, row: Row) -> bool:
        """Rows that carry only a goal, a task, a programme or an area."""
        cells = row.filled
        words = [cell for cell in cells if plain_number(cell.text) is None]
        if not words:
            return False
        first = words[0]
        if group_level(first.text, self._lexicon) and (
            first.columns > 1
            or first == row.cells[self._measure]
            or all(is_empty(cell.text, self._lexicon) for cell in words[1:])
        ):
            return True
        measure = row.cells[self._measure]
        if measure.columns > 1 and self._covers_field(measure):
            return True
        if len(words) > 1:
            return False
        text = flat(first.text)
        number = self._number(row)
        if number and (ROMAN_NUMBER.match(number) or self._has_children(row, number)):
            return True
        wide = first.columns > max(2, len(row.cells) // 2)
        return wide or first != measure or text.isupper() or bool(ROMAN_AREA.match(text))

    def _has_children(self, row: Row, number: str) -> bool:
        """True where the next row's number continues this one („1.“, then „1.1.“)."""
        following = self._table.grid[row.number + 1 : row.number + 2]
        return any((self._number(Row(cells, 0, [])) or "").startswith(number + ".") for cells in following)

    def _covers_field(self, cell: Cell) -> bool:
        covered = range(cell.column, cell.column + cell.columns)
        return any(self._header.columns[j].roles & FIELD_ROLES for j in covered)

    def _enter(self, row: Row) -> None:
        words = [cell for cell in row.filled if plain_number(cell.text) is None]
        text = flat(words[0].text)
        numbers = [plain_number(cell.text) for cell in row.filled]
        number = next((n for n in numbers if n), None) or split_number(text)[0]
        level = group_level(text, self._lexicon) or (depth(number) + 1 if number else 3)
        timed = is_only_time(text, self._lexicon)
        if timed:
            if self._timed_level is None:
                self._timed_level = BELOW_ALL if self._open.texts() else ABOVE_ALL
            level = self._timed_level
        place = self._place(row, words[0], text)
        fields = {} if words[0].columns == len(row.cells) else self._granted(row, words[0])
        parts = split_fields(text, self._lexicon).parts
        if timed:
            # it is the term of the measures under it
            fields.setdefault("timeline", place)
        for name in GRANTED:
            if name in parts and fills(name, parts[name], self._lexicon):
                fields.setdefault(name, place.model_copy(update={"quote": parts[name]}))
        self._open.enter(Group(level, text, fields))
        self.groups.append((text, place))

    def _granted(self, row: Row, title: Cell) -> dict[BuilderField, Place]:
        draft = MeasureBuilder("", self._place(row, title, title.text), self._index)
        self._fill(draft, row, skip=title)
        if "indicator" in draft.fields:
            self.group_indicators.append(draft.fields["indicator"])
        return {name: place for name, place in draft.fields.items() if name in GRANTED}

    def _enter_task_cell(self, row: Row) -> None:
        """A column of goals or tasks merged over its measures is a group, too."""
        for column in self._header.having("goal", "task"):
            cell = row.cells[column]
            if (
                column != self._measure
                and cell.text.strip()
                and cell != self._task_cell
                and not is_empty(cell.text, self._lexicon)
            ):
                self._task_cell = cell
                text = flat(cell.text)
                header = self._header.columns[column]
                role = "goal" if "goal" in header.roles else "task"
                self._open.enter(Group(1 if role == "goal" else 2, text, {}))
                labelled = text if group_level(text, self._lexicon) else f"{header.header}: {text}"
                self.groups.append((labelled, self._place(row, cell, text)))

    def _drafts(self, row: Row) -> list[MeasureBuilder]:
        cell = row.cells[self._measure]
        lines = [line for line in cell.text.split("\n") if line.strip()]
        # several numbered measures in one cell share its row
        several = len(lines) > 1 and all(split_number(line)[0] not in (None, "•") for line in lines)
        drafts = [self._draft(row, text) for text in (lines if several else [" ".join(lines)])]
        for draft in drafts:
            self._fill(draft, row)
            self._open.apply(draft)
        return drafts

    def _draft(self, row: Row, text: str) -> MeasureBuilder:
        number, rest, _ = measure_title(text, self._lexicon)
        split = split_fields(rest, self._lexicon)
        place = self._place(row, row.cells[self._measure], split.title)
        draft = MeasureBuilder(split.title, place, self._index, number or self._number(row))
        for name in TABLE_FIELDS:
            part = split.parts.get(name)
            if part and fills(name, part, self._lexicon):
                draft.fill(name, place.model_copy(update={"quote": part}))
        return draft

    def _number(self, row: Row) -> str | None:
        """The number in the number columns before the measure; codes of goal, task and measure are joined."""
        parts = [plain_number(row.cells[j].text) or flat(row.cells[j].text).rstrip(".") for j in self._numbers]
        parts = [part for part in parts if part and len(part) <= 30]
        return ".".join(dict.fromkeys(parts)) if len(set(parts)) == len(parts) else ".".join(parts) or None

    def _fill(self, draft: MeasureBuilder, row: Row, skip: Cell | None = None) -> None:
        measure = row.cells[self._measure]
        for j, column, names in self._told:
            cell = row.cells[j]
            if not cell.text or cell in (measure, skip):
                continue
            text = flat(cell.text)
            for name in names:
                if fills(name, text, self._lexicon) or (column.marks and MARK.match(text)):
                    draft.fill(name, self._place(row, cell, self._quote(column, name, text)))
                elif name == "funding" and says_nothing(text, self._lexicon):
                    self.dashes.append(self._place(row, cell, text))
                elif name in ("responsible", "funding") and not says_nothing(text, self._lexicon):
                    self.soft.append((name, self._place(row, cell, text)))
            if column.roles <= {"detail", "remark", "measure"} and not is_empty(text, self._lexicon):
                self._fill_from_text(draft, row, cell)
            if column.roles == {"coordinator"} and not is_empty(text, self._lexicon):
                self.soft.append(("coordinator", self._place(row, cell, text)))
            if column.roles & {"indicator", "value"} and re.search(r"\d", text):
                draft.valued = True

    def _fill_from_text(self, draft: MeasureBuilder, row: Row, cell: Cell) -> None:
        """A cell that holds several fields, each with its label („Vykdytojas: …“), or else only describes."""
        parts = split_fields(cell.text, self._lexicon).parts
        for name in TABLE_FIELDS:
            if name in parts and fills(name, parts[name], self._lexicon):
                draft.fill(name, self._place(row, cell, parts[name]))
        if not parts:
            draft.detail.append(flat(cell.text))
        draft.valued = draft.valued or bool(re.search(r"\d", parts.get("indicator", "")))

    def _fields_of(self, column: Column, indicator_named: bool) -> Iterator[BuilderField]:
        for name in TABLE_FIELDS:
            if name in column.roles:
                yield name
        if "partner" in column.roles and not self._header.having("responsible"):
            yield "responsible"
        if "value" in column.roles and not indicator_named:
            yield "indicator"
        if "year" in column.roles:
            yield "funding"
        if column.year and "timeline" not in column.roles and column.roles & {"funding", "value", "year"}:
            yield "timeline"

    def _quote(self, column: Column, name: BuilderField, text: str) -> str:
        """In a column of a year or quarter the term is its header, not the amount or mark that stands in it."""
        return column.term if column.marks or (column.year and name == "timeline") else text

    def _place(self, row: Row, cell: Cell, quote: str) -> Place:
        return self._item.row_place(row.number, self._header.columns[cell.column].header, quote)


def _texts(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(flat(cell.text).casefold() for cell in row)
