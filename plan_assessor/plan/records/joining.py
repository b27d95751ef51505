"""Tables that speak of measures which another table lists: joined to them by their titles or their numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from plan_assessor.document.model import Table
from plan_assessor.language.text import DASHES
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.numbering import counts_up
from plan_assessor.plan.records.assignment import TITLE
from plan_assessor.plan.records.builder import MeasureBuilder
from plan_assessor.plan.records.columns import Role
from plan_assessor.plan.records.grids import cleaned
from plan_assessor.plan.records.listed_numbers import only_numbers
from plan_assessor.plan.records.roles import Roles, roles_in
from plan_assessor.plan.records.rows import RowReader
from plan_assessor.plan.records.sheet import Row, Sheet
from plan_assessor.plan.records.twins import Twins

JOINED_SHARE = 0.5
ITEMS_BETWEEN = 4  # a table and the one that goes on with its columns on the next page
FEWEST_IN_ORDER = 3  # rows
HALVES = 2
LISTED = re.compile(r"[,;\s]+(?:[^\W\d_]{2,3}\s+)?")  # „M1, M2 ir M3“
# „1–3“, „M2 – M5“, „1.1–1.4“
RANGE = re.compile(
    rf"\b(?P<stem>[^\W\d_]{{0,4}}(?:\d{{1,3}}\.){{0,4}})(?P<first>\d{{1,3}})\s?[{DASHES}]\s?(?P=stem)(?P<last>\d{{1,3}})"
)
CODED: frozenset[Role] = frozenset({"number", "goal", "task"})


def joined_by_title(drafts: Sequence[MeasureBuilder]) -> list[MeasureBuilder]:
    """The measures; tables that repeat those of another one (for their money or indicators) only add to them."""
    known = Twins()
    by_table: dict[tuple[str, int], list[MeasureBuilder]] = {}
    for draft in drafts:
        by_table.setdefault((draft.place.file, draft.index), []).append(draft)
    for group in by_table.values():
        twins = known.of(group)
        repeats = sum(twin is not None for twin in twins) >= JOINED_SHARE * len(group)
        for draft, twin in zip(group, twins, strict=True):
            if twin is not None and repeats:
                _merge(twin, draft)
            else:
                known.add(draft)
    return known.drafts


def _merge(into: MeasureBuilder, other: MeasureBuilder) -> None:
    for name, place in other.fields.items():
        into.fields.setdefault(name, place)
    into.valued = into.valued or other.valued
    into.detail += other.detail


def join_by_number(context: Context, drafts: Sequence[MeasureBuilder], sheet: Sheet, roles: Roles) -> bool:
    """Adds to the measures what a sheet says whose rows carry their numbers (one of indicators or money)."""
    numbers = Numbers(context, drafts)
    listing = numbers.listing(sheet)
    coded = (_coded(context, sheet, roles) or [0]) if listing is None else [listing]
    if listing is None:
        matched = [(row, draft) for row in sheet.rows if (draft := numbers.find([row[j].words for j in coded]))]
    else:
        matched = [(row, draft) for row in sheet.rows for draft in numbers.listed(row[listing].text)]
    different = len({id(draft) for _, draft in matched})
    if not _speaks_of_measures(context, sheet, coded[0], numbers.count):
        return False
    if not matched or len(matched) < JOINED_SHARE * len(sheet.rows) or different < min(2, numbers.count):
        return False
    said = Counter(name for _, draft in matched for name in draft.fields)
    elsewhere = {name for name, count in said.items() if count >= JOINED_SHARE * len(matched)}
    roles = roles_in(sheet, context.lexicon, elsewhere={TITLE, *elsewhere})
    RowReader(context, sheet, roles._replace(title=coded[0])).join(matched)
    return True


def _coded(context: Context, sheet: Sheet, roles: Roles) -> list[int]:
    """The columns that may tell the number of a measure; „Gauta pasiūlymų“ says what was counted."""
    return [
        j for j in roles.having(*CODED) if not any("passive" in context.concepts(label) for label in sheet.labels[j])
    ]


def join_listing(context: Context, drafts: Sequence[MeasureBuilder], rows: Sequence[Row], index: int) -> bool:
    """Adds to the measures what a table without a header says that lists their numbers („Muziejus | Nr. 1, 5“)."""
    sheet = Sheet("grid", ((),) * len(rows[0]), cleaned(rows, ()), index) if rows else None
    if sheet is None or Numbers(context, drafts).listing(sheet) is None:
        return False
    return join_by_number(context, drafts, sheet, roles_in(sheet, context.lexicon))


def _speaks_of_measures(context: Context, sheet: Sheet, coded: int, count: int) -> bool:
    """False for the figures 1, 2, 3 where they only count the rows of a table, fewer than there are measures."""
    told = [row[coded].text.strip(" .)") for row in sheet.rows]
    counting = counts_up(told)
    named = any(_names_more(context, label) for label in sheet.labels[coded])
    return named or not counting or len(told) >= count


def _names_more(context: Context, label: str) -> bool:
    """True for „Priemonės Nr.“ and „D dalies numeris“, whose numbers are those of something else than a row."""
    counting = context.lexicon.matcher.hits(label, "header_number")
    words = context.lexicon.tokens(label)
    return any(not any(hit.start <= word.start < hit.end for hit in counting) for word in words)


def join_by_order(context: Context, drafts: Sequence[MeasureBuilder], sheet: Sheet, roles: Roles) -> bool:
    """Adds to the measures of the table before what a sheet says that goes on with their rows in the same order."""
    before = next((n for n in range(sheet.index - 1, -1, -1) if isinstance(context.items[n].block, Table)), 0)
    above = [draft for draft in drafts if draft.index == before]
    named = roles.having("number", "measure", "goal", "task", "other")
    if sheet.index - before > ITEMS_BETWEEN or named:
        return False
    rows = _beside(context, above, sheet) or sheet.recorded
    if len(rows) < FEWEST_IN_ORDER or len(rows) != len(above):
        return False
    RowReader(context, sheet, roles).join(list(zip(rows, above, strict=True)))
    return True


def _beside(context: Context, drafts: Sequence[MeasureBuilder], sheet: Sheet) -> list[Row]:
    """The rows of the right half of a printed table that are those of the measures in its left half; none if it is no
    half of that height.
    """
    halves = [context.items[index].block for index in (sheet.index, *{draft.index for draft in drafts})]
    heights = {len(half.grid) for half in halves if isinstance(half, Table)}
    if len(halves) != HALVES or len(heights) != 1:
        return []
    numbers = [draft.place.row for draft in drafts]
    return [row for row in sheet.rows if row[0].row is not None and row[0].row + 1 in numbers]


def numbers_in(table: Table) -> set[str]:
    """The codes in the first column of a table, as numbers are compared; „1“, „2“ only count its rows."""
    return {dotted(row[0].text) for row in table.grid if not row[0].text.strip(" .)").isdigit()}


class Numbers:
    """Measures to be found by their numbers; „07-01-02-01“ is measure 01.02.01 of programme 07."""

    def __init__(self, context: Context, drafts: Sequence[MeasureBuilder]) -> None:
        self._context = context
        self._drafts: defaultdict[str, list[MeasureBuilder]] = defaultdict(list)
        numbered = [draft for draft in drafts if draft.number]
        self.count = len(numbered)
        for draft in numbered:
            self._drafts[dotted(draft.number or "")].append(draft)

    def listing(self, sheet: Sheet) -> int | None:
        """The column of a sheet whose cells list measures by their numbers („Paramos skyrius | M1, M8“), if one does.

        Numbers of nothing but figures count other things, too, unless every cell tells those of measures, one several.
        """
        for j, column in enumerate(sheet.contents):
            told = [self.listed(slot.text) for slot in column]
            coded = any(not slot.text.strip().isdigit() for slot in column) and any(len(found) > 1 for found in told)
            if coded and column and all(told):
                return j
        return None

    def listed(self, text: str) -> list[MeasureBuilder]:
        """The measures whose numbers a text lists; none where it says anything else."""
        text = only_numbers(text, self._context.lexicon)
        codes = [code for code in LISTED.split(RANGE.sub(self._counted_out, text.strip())) if code]
        found = [self._drafts.get(dotted(code)) for code in codes]
        return [drafts[0] for drafts in found if drafts] if all(found) else []

    def _counted_out(self, found: re.Match[str]) -> str:
        """All numbers from the first to the last of a range, where each is that of a measure and the range is not."""
        between = range(int(found["first"]), int(found["last"]) + 1)
        codes = [f"{found['stem']}{number}" for number in between]
        every = all(dotted(code) in self._drafts for code in codes)
        return ", ".join(codes) if codes and every and dotted(found[0]) not in self._drafts else found[0]

    def find(self, codes: Sequence[str]) -> MeasureBuilder | None:
        """The measure that the first of the codes means that means one."""
        return next((draft for code in codes if (draft := self._find(code))), None)

    def _find(self, code: str) -> MeasureBuilder | None:
        if own := self._drafts.get(dotted(code)):
            return own[0]
        # the letters of a code tell the kind of criterion („P-02-03-01“)
        levels = dotted(re.sub(r"^[^\W\d_]\W", "", code)).split(".")
        for cut in range(len(levels)):
            above = ".".join(levels[:cut])
            for draft in self._drafts.get(".".join(levels[cut:]), ()):
                if not above or self._stands_under(draft, above):
                    return draft
        return None

    def _stands_under(self, draft: MeasureBuilder, number: str) -> bool:
        """Whether a group or heading over the measure has the number."""
        headings = (*draft.groups, *self._context.items[draft.index].section)
        begins = re.compile(rf"\W*0*{re.escape(number.lstrip('0'))}\b")
        return any(begins.match(heading) for heading in headings)


def dotted(code: str) -> str:
    """A number with its levels parted by full stops."""
    return re.sub(rf"[.{DASHES}]+", ".", code).strip(".")
