"""Every set of records of a document, read in the order of its pages: which are measures, which add to them."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.model import Notice, Table
from plan_assessor.language.text import WORD
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Account, AccountKind
from plan_assessor.plan.records.alike import understood_together
from plan_assessor.plan.records.boxes import boxed, boxes
from plan_assessor.plan.records.captioned import named_by_caption
from plan_assessor.plan.records.cards import (
    below_header,
    captioned,
    card_sheet,
    entries,
    has_line_for_each,
    lanes,
    recurs,
    without_headings,
)
from plan_assessor.plan.records.choose import announced, are_over, is_done, names_the_period, without_caption
from plan_assessor.plan.records.entries import NO_LABEL, Entry
from plan_assessor.plan.records.figures import are_figures
from plan_assessor.plan.records.frames import holds_records
from plan_assessor.plan.records.fronts import without_front
from plan_assessor.plan.records.gathered import Gathered
from plan_assessor.plan.records.headings import grant_by_rows
from plan_assessor.plan.records.joining import dotted, join_listing, numbers_in
from plan_assessor.plan.records.labelled_cells import labelled_cells
from plan_assessor.plan.records.levels import without_levels
from plan_assessor.plan.records.lost import FEWEST_ROWS, by_contents, likeliest, may_hold_measures
from plan_assessor.plan.records.named_pairs import named_pairs
from plan_assessor.plan.records.numbered_columns import labelled_by_number
from plan_assessor.plan.records.pairs_abreast import with_pairs_apart
from plan_assessor.plan.records.rows import RowReader
from plan_assessor.plan.records.sections import look
from plan_assessor.plan.records.sheet import Row, Sheet, Slot, rows_of
from plan_assessor.plan.records.task_over import task_over
from plan_assessor.plan.records.text import read_text
from plan_assessor.plan.records.under_names import records_under_names
from plan_assessor.plan.records.understand import (
    Understood,
    counts_on,
    goes_on,
    going_on,
    grid_of,
    one_of,
    tells_of_plan,
    understood,
)
from plan_assessor.plan.records.vocabulary import Labels
from plan_assessor.plan.rows import of_the_past

LINES_BETWEEN = 2
# what a plan says of itself, no measure of itself
SAID_OF_THE_PLAN = frozenset({"goal", "vision", "target_group"})


class Gatherer:
    """Reads the tables of a document, then its text, and says what each of them was understood as."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.labels = Labels(context.items, context.lexicon)
        # the sheet that the next table may go on with
        self._previous: Understood | None = None
        # labels with their values from tables that are cards, and the lines that may name the next of them
        self._cards: list[Entry] = []
        self._above: list[Entry] = []
        # tables too small to be understood without others that have the same header
        self._together = dict(understood_together(context.items, self.labels))
        # tables that make up records each under its name, by the first of them; the others are read with it
        self._under_names = dict(records_under_names(context.items, self.labels))
        self._boxes = boxes(context.items, self.labels)
        # tables that no reader understood
        self._unread: list[int] = []
        self.gathered = Gathered()

    def read_tables(self) -> None:
        """The records of all tables."""
        between, parted = 0, False
        last: int | None = None  # the number of the table before
        for index, item in enumerate(self._context.items):
            if isinstance(item.block, Table) and item.zone in ("plan", "title"):
                rows = without_front(rows_of(item.block, index), self._context.lexicon)
                if parted and not counts_on(rows, self._previous):
                    self._previous = None
                if not goes_on(rows, index, self.gathered.loose, last, self.labels):
                    self._previous = self._read_table(rows, index)
                last = index
                between, parted = 0, False
                continue
            between += 1
            if between > LINES_BETWEEN:
                self._read_cards()
            # a table goes on after a page break or „Lentelės tęsinys“, in another chapter only where it counts on
            parted |= item.heading > 0
            if between > LINES_BETWEEN:
                self._previous = None
            if item.zone == "plan" and item.text and not item.text.endswith("."):
                slot = Slot(item.text, index, None, (index,))
                entry = Entry(NO_LABEL, slot, look(item.number, item, item.text))
                self._above = [*self._above[1 - LINES_BETWEEN :], entry]
        self._read_cards()

    def read_lines(self) -> None:
        """The records of the text."""
        gathered = self.gathered
        text = read_text(self._context, self.labels, self._numbers(), others=bool(gathered.builders))
        # a line over a table that is the name of its card
        names = {(builder.index, builder.title) for builder in gathered.builders}
        for listing in text.measures:
            gathered.builders += [one for one in listing.builders if (one.index, one.title) not in names]
            gathered.soft += listing.soft
            gathered.lines |= listing.items
            gathered.unsure |= listing.roles.unsure
        gathered.accounts += text.accounts
        if text.why:
            lost = [builder for listing in text.lost for builder in listing.builders]
            gathered.otherwise.append((text.why, lost))

    def read_likeliest(self) -> None:
        """Where nothing else is a measure, the rows of tables that look most like some; they may be none."""
        gathered = self.gathered
        if gathered.builders:
            return
        for loose in [*gathered.loose]:
            told = announced(self._context, self._context.items[loose.sheet.index].section[-1:])
            found = likeliest(loose, self._context.lexicon) if told in ("measures", "nothing") else None
            if found:
                gathered.loose.remove(loose)
                self._read_sheet(found)
                table = self._context.items[found.sheet.index].table or 0
                gathered.otherwise.append((Notice(code="unnamed_columns", values={"table": table}), []))

    def _numbers(self) -> set[str]:
        """The numbers by which tables without measures speak of something that is no measure of another table."""
        tables = [*(sheet.index for sheet, _ in self.gathered.loose), *self._unread]
        blocks = [self._context.items[index].block for index in tables]
        numbers = {number for block in blocks if isinstance(block, Table) for number in numbers_in(block)}
        return numbers - {dotted(builder.number) for builder in self.gathered.builders if builder.number}

    def account_for(self, loose: Understood, joined: bool) -> None:
        """Says what a table without measures is; one that could hold some that nobody found is not understood."""
        sheet, roles = loose
        kind: AccountKind = "fields" if joined else "indicators" if roles.having("indicator") else "table"
        if kind == "table" and may_hold_measures(self._context, sheet.index, self._has_few()):
            kind = "not_understood"
            self._doubt(sheet.index)
        self._account(kind, sheet.index, sheet.records)

    def join_unread(self) -> None:
        """Adds to the measures what tables say that no reader understood, by the numbers that these list."""
        for index in [*self._unread]:
            table = self._context.items[index].block
            assert isinstance(table, Table)
            if join_listing(self._context, self.gathered.builders, rows_of(table, index), index):
                self._unread.remove(index)
                self._account("fields", index, len(table.grid))

    def account_for_unread(self) -> None:
        """Says of tables that no reader understood whether they may hold measures."""
        for index in self._unread:
            table = self._context.items[index].block
            assert isinstance(table, Table)
            may_hold = may_hold_measures(self._context, index, self._has_few())
            may_hold = may_hold or recurs(rows_of(table, index), 0, self.labels.recurring)
            if may_hold:
                self._doubt(index)
            self._account("not_understood" if may_hold else "table", index, len(table.grid))

    def _doubt(self, index: int) -> None:
        """Remembers that the rows of a table may be measures, too."""
        why = Notice(code="unnamed_columns", values={"table": self._context.items[index].table or 0})
        self.gathered.otherwise.append((why, [*self.gathered.builders, *by_contents(self._context, index)]))

    def _has_few(self) -> bool:
        return len(self.gathered.builders) < FEWEST_ROWS

    def _read_table(self, rows: Sequence[Row], index: int) -> Understood | None:
        if self._is_set_aside(rows, index):
            return None
        rows = without_levels(self._context, with_pairs_apart(rows, self._context.lexicon), self.gathered)
        if not rows:
            return None
        if index in self._under_names:
            if found := self._under_names[index]:
                self.gathered.lines |= {row[0].item for row in found.sheet.rows if row[0].row is None}
                self._read_sheet(found)
            return None
        found = going_on(rows, index, self._previous, self.labels) if self._previous else None
        if found is None and (cards := self._card_entries(rows, index)):
            self._cards += [*self._above, *cards]
            self._above = []
            self.gathered.cards.add(index)
            return None
        found = found or self._read_with_others(rows, index) or self._grid_of(rows, index)
        if tells_of_plan(rows, self._context.lexicon):
            self._account("table", index, len(rows))
            return None
        if found is None:
            self._unread.append(index)
            return None
        if found.roles.tell_of_other_things:
            self._account("other", index, found.sheet.records)
            return None
        if found.roles.title is None:
            self.gathered.loose.append(found)
            return self._previous
        self._read_sheet(found)
        return found

    def _is_set_aside(self, rows: Sequence[Row], index: int) -> bool:
        """Whether the table tells of the past, or only holds tables that are read by themselves."""
        past = of_the_past(self._context.items, index, self._context.lexicon)
        if past or holds_records(self._context.items, index, self.labels):
            self._account("past" if past else "table", index, len(rows))
            return True
        return False

    def _grid_of(self, rows: Sequence[Row], index: int) -> Understood | None:
        if sheet := labelled_by_number(self._context, rows, index):
            return understood(sheet, self.labels)
        found = grid_of(rows, index, self.labels)
        sheet = named_by_caption(self._context, rows, index) if found is None or found.roles.title is None else None
        return understood(sheet, self.labels) if sheet else found

    def _card_entries(self, rows: Sequence[Row], index: int) -> list[Entry]:
        if index in self._boxes:
            return self._boxes[index]
        if self._cards and (field := captioned(rows, self._context.lexicon)):
            return field
        if pairs := named_pairs(rows, self.labels):
            return pairs
        if found := lanes(rows, self.labels):
            return list(entries(below_header(rows, self._context.lexicon), found))
        return labelled_cells(rows, self.labels) or boxed(rows, self.labels)

    def _read_with_others(self, rows: Sequence[Row], index: int) -> Understood | None:
        return one_of(rows, index, self._together[index], self.labels) if index in self._together else None

    def _read_cards(self) -> None:
        stream, self._cards = self._cards, []
        # lines over the tables may name their cards, or stand over all of them
        named = [stream] if has_line_for_each(stream) else []
        for entries_of in (without_headings(stream), *named):
            sheet = card_sheet(entries_of) if stream else None
            found = understood(sheet, self.labels) if sheet else None
            if found and self._is_of_the_plan(found.sheet):
                continue
            if found and found.roles.title is not None:
                self._read_sheet(found)
                return
        self._unread += sorted({entry.slot.item for entry in stream if entry.slot.row is not None})

    def _is_of_the_plan(self, sheet: Sheet) -> bool:
        """True for the one card that says what the plan itself is for, and for whom."""
        labels = (label for column in sheet.labels for label in column)
        return sheet.records == 1 and any(self._context.concepts(label) & SAID_OF_THE_PLAN for label in labels)

    def _read_sheet(self, found: Understood) -> None:
        reader = RowReader(self._context, *found)
        read = without_caption(self._context, reader.measures())
        of_the_period = any(names_the_period(self._context, builder) for builder in read)
        if of_the_period or are_figures(self._context, found, read):
            self._account("table", read[0].index, len(read))
            return
        builders = [
            one for one in read if not is_done(self._context, one) and WORD.search(one.title) and one.title[-1] != "?"
        ]
        grant_by_rows(self._context, builders, reader.groups)
        ungrouped = {builder.index for builder in builders if not builder.groups}
        over = {index: task_over(self._context, index) for index in ungrouped}
        for builder in builders:
            builder.groups = builder.groups or over[builder.index]
        gathered = self.gathered
        if are_over(self._context, builders):
            self._account("past", builders[0].index, len(builders))
            return
        gathered.builders += builders
        gathered.groups += reader.groups
        gathered.soft += reader.soft
        gathered.dashes += reader.dashes
        gathered.group_indicators += reader.group_indicators
        self._account("measures", builders[0].index if builders else found.sheet.index, len(builders))
        if builders:
            gathered.unsure |= found.roles.unsure
            gathered.has_target_column |= bool(found.roles.having("target"))
            gathered.has_funding_column |= bool(found.roles.having("funding"))

    def _account(self, kind: AccountKind, index: int, records: int) -> None:
        item = self._context.items[index]
        place = item.row_place(0, None, "") if isinstance(item.block, Table) else item.place()
        self.gathered.accounts.append(Account(kind=kind, place=place, records=records))
