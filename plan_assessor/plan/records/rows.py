"""Measures from the rows of a sheet: records, groups over them, rows that go on with the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile

from plan_assessor.document.model import Place
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.numbering import depth, plain_number, split_number
from plan_assessor.plan.records.builder import BuilderField, Group, Groups, MeasureBuilder, Said
from plan_assessor.plan.records.carried import carried_down
from plan_assessor.plan.records.cell_lists import counted_on, own_part, several
from plan_assessor.plan.records.columns import FIELD_ROLES, Column, Role, in_cells
from plan_assessor.plan.records.contents import fills, may_fill, says_nothing
from plan_assessor.plan.records.fields import split_fields
from plan_assessor.plan.records.labels import group_level, measure_title, named_first
from plan_assessor.plan.records.roles import FIELDS, Roles
from plan_assessor.plan.records.sheet import Row, Sheet, Slot, distinct, span, with_values
from plan_assessor.plan.records.sums import is_in_money, is_total
from plan_assessor.plan.records.terms import is_about_time
from plan_assessor.plan.sentences import is_empty, sentences

# the fields that a group row grants to all of its measures; its indicator is one of the task (codebook, indicators)
GRANTED: tuple[BuilderField, ...] = ("responsible", "timeline", "funding", "target")
# those of which a cell may speak that names nobody, or promises money vaguely
SOFT: tuple[BuilderField, ...] = ("responsible", "funding")
# columns whose words tell more of a measure, and those that say how much of something there will be
DESCRIBING: frozenset[Role] = frozenset({"detail", "remark", "measure"})
COUNTING: frozenset[Role] = frozenset({"indicator", "value"})
DIGIT = re.compile(r"\d")
ABOVE_ALL, BELOW_ALL = 0, 9  # levels of groups
ROMAN_NUMBER = re.compile(r"^[IVX]+\.?$")
ROMAN_AREA = re.compile(r"^[IVX]+\.?\s")
LONGEST_CODE = 30
VERB_WITHIN = 25  # characters of a group row that say who carries out what stands under it


class RowReader:
    """Reads the rows of a sheet; `measures()` gives its drafts, `groups` its goal and task rows."""

    def __init__(self, context: Context, sheet: Sheet, roles: Roles) -> None:
        self._context = context
        self._lexicon = context.lexicon
        self._sheet = sheet
        self._columns = columns = roles.columns
        self._title = roles.title or 0
        self._titled = roles.title is not None
        self._numbers = self._having("number")
        self._told = [(j, column, tuple(roles.filled_by(column))) for j, column in enumerate(columns)]
        self._indicators = {j for j, column in enumerate(columns) if column.roles == {"indicator"}}
        self._describing = {j for j, column in enumerate(columns) if column.roles <= DESCRIBING}
        self._counting = {j for j, column in enumerate(columns) if not column.roles.isdisjoint(COUNTING)}
        self._open = Groups()
        self._task: tuple[int, ...] | None = None
        # of rows that tell a time alone: they divide the table, or a task of it
        self._timed_level: int | None = None
        self.groups: list[tuple[str, Place, int]] = []
        self.group_indicators: list[Place] = []
        self.soft: list[Said] = []
        self.dashes: list[Place] = []

    def measures(self) -> list[MeasureBuilder]:
        """The measures of the sheet in its order."""
        drafts: list[MeasureBuilder] = []
        last: Slot | None = None
        leads = self._title > 0 and not self._columns[0].roles.isdisjoint(GRANTED)
        rows = carried_down(self._sheet, self._title, self._context.items) if leads else self._sheet.rows
        for number, row in enumerate(rows):
            title = row[self._title]
            if is_total(row, row[self._title], self._lexicon):
                continue
            if self._is_group(row, number):
                self._enter(row)
                last = None
            elif drafts and last and (title.key == last.key or not title.text.strip()):
                self._fill(drafts[-1], with_values(row, self._indicators))
            elif title.text.strip() and not is_empty(title.text, self._lexicon):
                self._enter_task(row)
                drafts += self._drafts(row)
                last = title
        return drafts

    def join(self, pairs: Sequence[tuple[Row, MeasureBuilder]]) -> None:
        """Adds what rows say to measures that are known from elsewhere."""
        for row, draft in pairs:
            self._fill(draft, row)

    def grant(self, pairs: Sequence[tuple[Row, MeasureBuilder]]) -> None:
        """Gives measures that lack it what rows say of the groups over them; their indicators are those of a group."""
        for row, draft in pairs:
            for name, place in self._granted(row, row[self._title]).items():
                draft.fields.setdefault(name, place)

    def _having(self, *roles: Role) -> list[int]:
        return [j for j, column in enumerate(self._columns) if not column.roles.isdisjoint(roles)]

    def _is_group(self, row: Row, number: int) -> bool:
        """Rows that carry only a goal, a task, a programme or an area."""
        if number in self._sheet.across:
            return True
        words = [slot for slot in distinct(row) if plain_number(slot.text) is None]
        if not words:
            return False
        first, title = words[0], row[self._title]
        wide = span(row, first)
        if wide == 1 and not title.text.strip() and self._columns[row.index(first)].roles & FIELD_ROLES:
            # „Matuojama: kursus baigę asmenys“, with numbers, goes on with the record above
            return False
        leads = wide > 1 or first.key == title.key or all(is_empty(slot.text, self._lexicon) for slot in words[1:])
        if leads and group_level(first.text, self._lexicon):
            return True
        if span(row, title) > 1 and self._covers_field(row, title):
            return True
        code = self._number(row)
        if len(words) > 1:
            return bool(code) and first.key == title.key and self._speaks_for_children(number, str(code))
        text = first.words
        if code and (ROMAN_NUMBER.match(code) or self._has_children(number, code)):
            return True
        if not code and self._sheet.shape == "grid" and self._numbers_its_rows:
            return True
        is_wide = wide > max(2, len(row) // 2)
        return is_wide or first.key != title.key or text.isupper() or bool(ROMAN_AREA.match(text))

    @cached_property
    def _period(self) -> str:
        """The header over the measures where it names years from and to („2025–2027 m. priemonės“)."""
        header = self._columns[self._title].header if self._titled else ""
        spans = self._lexicon.calendar.spans(header)
        return header if any(span.first < span.last for span in spans) else ""

    @cached_property
    def _numbers_its_rows(self) -> bool:
        """True where most rows have a number: one that has nothing but a name stands over those below it."""
        rows = self._sheet.recorded
        return len(rows) > 1 and 2 * sum(bool(self._number(row)) for row in rows) > len(rows)

    def _has_children(self, number: int, code: str) -> bool:
        """True where the next row's number continues this one („1.“, then „1.1.“)."""
        following = self._sheet.rows[number + 1 : number + 2]
        return any((self._number(row) or "").startswith(code + ".") for row in following)

    def _speaks_for_children(self, number: int, code: str) -> bool:
        """True where rows below have numbers that continue this one, and nothing where it says something („1. | X“)."""
        following = self._sheet.rows[number + 1 :]
        below = list(takewhile(lambda row: (self._number(row) or "").startswith(f"{code}."), following))
        named = {self._title, *self._numbers}
        own = [j for j, slot in enumerate(self._sheet.rows[number]) if j not in named and slot.text.strip()]
        return bool(below) and all(not row[j].text.strip() for row in below for j in own)

    def _covers_field(self, row: Row, slot: Slot) -> bool:
        return any(self._columns[j].roles & FIELD_ROLES for j, other in enumerate(row) if other.key == slot.key)

    def _enter(self, row: Row) -> None:
        filled = distinct(row)
        first = next((slot for slot in filled if plain_number(slot.text) is None), filled[0])
        text = first.words if first.row is not None else split_number(first.words)[1]
        code = (
            next((n for n in (plain_number(slot.text) for slot in filled) if n), None) or split_number(first.words)[0]
        )
        level = group_level(text, self._lexicon) or (depth(code) + 1 if code else 3)
        timed = is_about_time(text, self._lexicon)
        if timed:
            if self._timed_level is None:
                self._timed_level = BELOW_ALL if self._open.texts() else ABOVE_ALL
            level = self._timed_level
        place = self._place(row, first, text)
        fields = {} if span(row, first) == len(row) else self._granted(row, first)
        parts = split_fields(text, self._lexicon).parts
        if timed:
            # it is the term of the measures under it
            fields.setdefault("timeline", place)
        for name in GRANTED:
            if name in parts and fills(name, parts[name], self._lexicon):
                fields.setdefault(name, place.model_copy(update={"quote": parts[name]}))
        if executor := next(filter(self._names_executor, sentences(text, self._lexicon)), None):
            fields.setdefault("responsible", place.model_copy(update={"quote": executor}))
        self._open.enter(Group(level, text, fields))
        self.groups.append((text, place, first.item))
        # „Šeimos | Uždavinys: mažinti krizių skaičių“: an area and its task in one row
        for slot in filled:
            if slot is not first and group_level(slot.words, self._lexicon):
                self.groups.append((slot.words, self._place(row, slot, slot.words), slot.item))

    def _names_executor(self, text: str) -> bool:
        """True for a sentence that says who carries out what stands under it („Darbus atlieka X“)."""
        hits = self._lexicon.matcher.hits(text, "execute_verb")
        return bool(hits) and hits[0].start <= VERB_WITHIN and names_body(text[hits[0].end :], self._lexicon)

    def _granted(self, row: Row, title: Slot) -> dict[BuilderField, Place]:
        draft = MeasureBuilder("", self._place(row, title, title.words), title.item)
        self._fill(draft, row, skip=title)
        if "indicator" in draft.fields:
            self.group_indicators.append(draft.fields["indicator"])
        return {name: place for name, place in draft.fields.items() if name in GRANTED}

    def _enter_task(self, row: Row) -> None:
        """A column of goals or tasks merged over its measures is a group, too."""
        for j in self._having("goal", "task"):
            slot = row[j]
            if j == self._title or slot.key == self._task or is_empty(slot.text, self._lexicon):
                continue
            self._task = slot.key
            text, column = slot.words, self._columns[j]
            self._open.enter(Group(1 if "goal" in column.roles else 2, text, {}))
            labelled = text if group_level(text, self._lexicon) else f"{column.header}: {text}"
            self.groups.append((labelled, self._place(row, slot, text), slot.item))

    def _drafts(self, row: Row) -> list[MeasureBuilder]:
        slot = row[self._title]
        texts = [part for text in several(slot.text, self._lexicon) for part in counted_on(text)]
        drafts = [self._draft(row, text) for text in texts]
        numbers = [draft.number for draft in drafts if draft.number]
        for draft in drafts:
            self._fill(draft, own_part(row, draft.number, numbers) if len(numbers) == len(drafts) > 1 else row)
            self._open.apply(draft)
            if self._period and "timeline" not in draft.fields:
                draft.fill("timeline", self._place(row, slot, self._period))
        return drafts

    def _draft(self, row: Row, text: str) -> MeasureBuilder:
        slot = row[self._title]
        number, rest, _ = measure_title(text, self._lexicon)
        split = split_fields(rest, self._lexicon, self._context.abbreviations)
        title, *told = named_first(split.title) if slot.row is not None else (split.title,)
        place = self._place(row, slot, title)
        draft = MeasureBuilder(title, place, slot.item, number or self._number(row), detail=told)
        for name in FIELDS:
            part = split.parts.get(name)
            if part and fills(name, part, self._lexicon):
                draft.fill(name, place.model_copy(update={"quote": part}))
            elif part and name in SOFT and not says_nothing(part, self._lexicon):
                self.soft.append(Said(name, place.model_copy(update={"quote": part})))
        return draft

    def _number(self, row: Row) -> str | None:
        """The number in the number columns before the measure; codes of goal, task and measure are joined."""
        parts = [plain_number(row[j].text) or row[j].words.rstrip(".") for j in self._numbers]
        parts = [part for part in parts if part and len(part) <= LONGEST_CODE]
        return ".".join(dict.fromkeys(parts)) if len(set(parts)) == len(parts) else ".".join(parts) or None

    def _fill(self, draft: MeasureBuilder, row: Row, skip: Slot | None = None) -> None:
        title = row[self._title].key if self._titled else None
        paid = self._titled and is_in_money(row[self._title], self._lexicon)
        for j, column, names in self._told:
            slot = row[j]
            if not slot.text or slot.key == title or (skip and slot.key == skip.key):
                continue
            text = slot.words
            for name in () if column.is_lesser(text) else self._names(column, names, text, paid=paid):
                if fills(name, text, self._lexicon) or column.is_ticked(text):
                    draft.fill(name, self._place(row, slot, column.quote(name, slot.text)))
                elif name in SOFT and not says_nothing(text, self._lexicon):
                    self.soft.append(Said(name, self._place(row, slot, text)))
                elif name == "funding" and says_nothing(text, self._lexicon):
                    self.dashes.append(self._place(row, slot, text))
            if j in self._describing and not is_empty(text, self._lexicon):
                self._fill_from_text(draft, row, slot)
            if column.roles == {"coordinator"} and not is_empty(text, self._lexicon):
                self.soft.append(Said("coordinator", self._place(row, slot, text)))
            if j in self._counting and DIGIT.search(text):
                draft.valued = True

    def _fill_from_text(self, draft: MeasureBuilder, row: Row, slot: Slot) -> None:
        """Labelled fields in a column of remarks or contents („Vykdo X. Terminas – 2024 m.“)."""
        parts = split_fields(slot.text, self._lexicon).parts
        for name in FIELDS:
            if name in parts and fills(name, parts[name], self._lexicon):
                draft.fill(name, self._place(row, slot, in_cells(parts[name])))
        if not parts:
            draft.detail.append(slot.words)
        draft.valued = draft.valued or bool(DIGIT.search(parts.get("indicator", "")))

    def _names(self, column: Column, names: Sequence[BuilderField], text: str, *, paid: bool) -> Sequence[BuilderField]:
        """The fields that a cell fills: of a column of several („Vykdytojas, laikas“) it may hold only one."""
        if paid and column.roles == {"value"}:
            return ["funding", *(name for name in names if name != "indicator")]
        if len(column.roles) == 1 or column.year is not None or column.marks:
            return names
        return [name for name in names if may_fill(name, text, self._lexicon)]

    def _place(self, row: Row, slot: Slot, quote: str) -> Place:
        item = self._context.items[slot.item]
        if slot.row is None:
            return item.place().model_copy(update={"quote": quote})
        return item.row_place(slot.row, self._columns[row.index(slot)].header, quote)
