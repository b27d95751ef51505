"""Sheets from tables in which labels stand beside values: cards, cards abreast, turned tables (field notes, T12)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from plan_assessor.document.model import CELL
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE
from plan_assessor.plan.outline.numbering import plain_number
from plan_assessor.plan.records.columns import Role, roles_of
from plan_assessor.plan.records.entries import (
    CONTINUED,
    GROUP,
    NO_LABEL,
    TITLE_ROW,
    Entry,
    kind_of_label,
    labelled,
    opener,
    sheet_of,
    units,
    with_counted_names,
)
from plan_assessor.plan.records.grids import CAPTION_ROWS, HOLDS_FIELD, ONLY_FIGURES, counts_records, looks_like_header
from plan_assessor.plan.records.sheet import Row, Sheet, Slot, distinct
from plan_assessor.plan.records.vocabulary import Labels

CARD_ROLES: frozenset[Role] = frozenset({"indicator", "value", "responsible", "timeline", "funding", "target"})
LABEL_ROLES: frozenset[Role] = CARD_ROLES | {"measure", "number", "detail", "partner", "coordinator"}
# fields that may be a table of their own in a card
TABLED_ROLES: frozenset[Role] = frozenset({"indicator", "value", "funding"})
# labels of the sheet of a programme („Programos tikslas | …“), which is no measure
SHEET_ROLES: frozenset[Role] = frozenset({"goal", "task"})
FEWEST_FIELDS = 2
FEWEST_RECURRING = 3
FEWEST_YEARS = 2  # over columns of figures
FEWEST_HEADED = 3  # roles that a row of labels names, whatever the document repeats
LONGEST_LABEL = 60  # characters
MERGED = 0.6  # of the rows of a card
LOOKED_AT = 60  # rows of a table, which tell its shape
MOST_WORDS = 7  # of a label
LABELLING_SHARE = 0.6  # of the cells of a column that are labels


class Lane(NamedTuple):
    """A column of labels and a column of values that it names, or several up to `end` that most rows merge."""

    labels: int
    values: int
    end: int

    def value(self, row: Row) -> Slot:
        """What stands beside the label, of several cells all („II“, „III“ of the quarters that are ticked)."""
        told = ", ".join(slot.text for slot in distinct(row[self.values : self.end]))
        return row[self.values]._replace(text=told)


def lanes(rows: Sequence[Row], labels: Labels) -> list[Lane]:
    """The columns of a table that are labels with those that they name; none where a row over all names more fields."""
    lexicon = labels.lexicon
    rows = rows[:LOOKED_AT]
    if _tells_other(rows, lexicon) or _counts_years(rows, lexicon) or counts_records(rows, lexicon):
        return []
    width = len(rows[0]) if rows else 0
    named = [_named(rows, j, lexicon) for j in range(width - 1)]
    labelling: list[int] = []
    # „Nr. | Veikla ir jos duomenys“ over all beside the numbers heads no columns
    across: set[Role] = {"number"} if rows and len(distinct(rows[0])) == LABEL_AND_VALUE else set()
    fewest = len(_headed(rows, lexicon) - across) + (width > LABEL_AND_VALUE)
    if max(map(len, named), default=0) >= fewest:
        told_by = [len(roles & CARD_ROLES) for roles in named]
        # values that look like labels („Rajono biudžetas“) stand right beside those
        labelling = [j for j, count in enumerate(told_by) if count >= FEWEST_FIELDS and not _stands_beside(told_by, j)]
    if not labelling and not any(_is_header(row, labels) for row in _above_labels(rows, labels)):
        labelling = [j for j in range(width - 1) if recurs(rows, j, labels.recurring)]
    # values that look like labels stand beside those that the document repeats
    labelling = [j for j in labelling if recurs(rows, j, labels.recurring)] or labelling
    if any(recurs(rows, j, labels.recurring) for j in labelling):
        # „Kas vykdo | … | Suma, Eur | …“ in a form: few labels stand in its second half
        beside = (j for j in range(min(labelling) + 2, width - 1) if _are_repeated(rows, j, labels.recurring))
        labelling = sorted({*labelling, *beside})
    told = [_roles(cell, lexicon) for j in labelling for cell in _labelling(rows, j)]
    aims = frozenset(role for roles in told if roles <= SHEET_ROLES for role in roles)
    # a card of a measure may name its field of life, too, and cards stand under the goal of them all
    named_measures = sum("measure" in roles for roles in told)
    if aims - (SHEET_ROLES if named_measures > 1 else {"task"} if named_measures else set()):
        return []
    found: list[Lane] = []
    for label, following in pairwise([*labelling, width]):
        values = [j for j in range(label + 1, following) if _has_own(rows, j)]
        if len(values) > 1 and _are_merged(rows, values):
            found.append(Lane(label, values[0], following))
        else:
            found += [Lane(label, value, value + 1) for value in values]
    return found


def _stands_beside(told_by: Sequence[int], j: int) -> bool:
    """True where the column before this one names more fields, as those of labels do."""
    return j > 0 and told_by[j - 1] >= FEWEST_FIELDS and told_by[j - 1] > told_by[j]


def _are_merged(rows: Sequence[Row], values: Sequence[int]) -> bool:
    """True where most rows have one cell over all the columns: they belong to one card."""
    first, last = values[0], values[-1]
    merged = sum(row[first].key == row[last].key for row in rows)
    return merged >= MERGED * len(rows)


def _is_header(row: Row, labels: Labels) -> bool:
    """True for a row of labels that names many fields, or none of which the document repeats beside values.

    One cell over the whole table („1 VEIKLA“) heads no columns.
    """
    slots = distinct(row)
    if len(slots) == 1:
        return False
    named = set().union(*(_roles(slot, labels.lexicon) for slot in slots)) - {"year"}
    if len(named) >= FEWEST_HEADED:
        return True
    if len(slots) == LABEL_AND_VALUE and slots[0].words[-1:].isdigit():
        # „Sumanymas Nr. 5 | …“ counts the card
        return False
    repeated = any(kind_of_label(slot.words) in labels.recurring for slot in slots)
    return not repeated and looks_like_header(slots, labels.lexicon)


def _above_labels(rows: Sequence[Row], labels: Labels) -> Iterator[Row]:
    """The rows at the top in which a header may stand: those before the first label that the document repeats."""
    return takewhile(lambda row: kind_of_label(row[0].words) not in labels.recurring, rows[:CAPTION_ROWS])


def _labelling(rows: Sequence[Row], j: int) -> list[Slot]:
    """The cells of a column that have another cell beside them."""
    return distinct(slot for row in rows for slot, beside in pairwise(row[j : j + 2]) if slot.key != beside.key)


def recurs(rows: Sequence[Row], j: int, recurring: Collection[str]) -> bool:
    """True where most cells of a column are labels that the document repeats, of something beside them."""
    cells = _labelling(rows, j)
    found = [kind for kind in (kind_of_label(cell.words) for cell in cells) if kind in recurring]
    return len(set(found)) >= FEWEST_RECURRING and len(found) >= LABELLING_SHARE * len(cells)


def _are_repeated(rows: Sequence[Row], j: int, recurring: Collection[str]) -> bool:
    """True where all cells of a column with something beside them are labels that the document repeats."""
    cells = _labelling(rows, j)
    return len(cells) > 1 and all(kind_of_label(cell.words) in recurring for cell in cells)


def _named(rows: Sequence[Row], j: int, lexicon: Lexicon) -> set[Role]:
    """The roles of fields that the cells of a column name, where most of them are labels of something beside them."""
    cells = _labelling(rows, j)
    named = [_roles(cell, lexicon) & LABEL_ROLES for cell in cells]
    return set().union(*named) if sum(map(bool, named)) >= LABELLING_SHARE * len(cells) else set()


def _roles(cell: Slot, lexicon: Lexicon) -> frozenset[Role]:
    """The roles that a cell names as a label; „Vykdo: Švietimo skyrius“ holds its field itself."""
    short = len(cell.text) <= LONGEST_LABEL and len(cell.text.split()) <= MOST_WORDS
    return roles_of(cell.text, lexicon) if short and not HOLDS_FIELD.search(cell.text) else frozenset()


def _tells_other(rows: Sequence[Row], lexicon: Lexicon) -> bool:
    """True where the top row heads definitions, risks or what was done."""
    return any("other" in _roles(slot, lexicon) for row in rows[:1] for slot in distinct(row))


def _counts_years(rows: Sequence[Row], lexicon: Lexicon) -> bool:
    """True for figures under years: what stands before them is counted, and labels nothing."""
    top, *below = rows or [()]
    years = [slot for slot in top[1:] if lexicon.calendar.spans(slot.text)]
    figures = all(ONLY_FIGURES.match(slot.text) for row in below for slot in distinct(row[1:]))
    return len(years) >= FEWEST_YEARS and len(years) == len(top) - 1 and figures


def _headed(rows: Sequence[Row], lexicon: Lexicon) -> set[Role]:
    """The roles that a row at the top names."""
    named = [set().union(*(_roles(slot, lexicon) for slot in distinct(row))) for row in rows[:CAPTION_ROWS]]
    return max(named, key=len, default=set())


def _has_own(rows: Sequence[Row], j: int) -> bool:
    """True where a column is more than the rest of a merged one."""
    return any(row[j].text.strip() and (j == 0 or row[j].key != row[j - 1].key) for row in rows)


def entries(rows: Sequence[Row], found: Sequence[Lane]) -> Iterator[Entry]:
    """The table lane by lane as labels with their values; a row over a whole lane stands without a label."""
    across = len({lane.labels for lane in found}) < len(found)
    by_labels = Counter(lane.labels for lane in found)
    same = len(by_labels) > 1 and _alike(rows, found)
    if same or across:
        for lane in found:
            # what lies over all of several cards names none of them
            yield from (_as_group(entry, rows) for entry in _lane(rows, [lane]))
    else:
        # one card whose labels stand in two columns is read row by row
        yield from _lane(rows, found)


def _as_group(entry: Entry, rows: Sequence[Row]) -> Entry:
    row = rows[entry.slot.row] if entry.slot.row is not None else ()
    return entry._replace(kind=GROUP) if row and all(slot.key == entry.slot.key for slot in row) else entry


def below_header(rows: Sequence[Row], lexicon: Lexicon) -> Sequence[Row]:
    """The rows without a first one that heads numbers and all beside them („Nr. | Veikla ir jos duomenys“)."""
    over = distinct(rows[0]) if rows else []
    headed = len(over) == LABEL_AND_VALUE < len(rows[0]) and roles_of(over[0].text, lexicon) == {"number"}
    return rows[1:] if headed else rows


def _alike(rows: Sequence[Row], found: Sequence[Lane]) -> bool:
    """True where the columns of labels say the same: cards abreast."""
    said = [{kind_of_label(row[lane.labels].text) for row in rows} - {""} for lane in found]
    return len(set.intersection(*said)) * 2 > max(map(len, said))


def _lane(rows: Sequence[Row], found: Sequence[Lane]) -> Iterator[Entry]:
    pending: Entry | None = None
    for row in rows:
        for lane in found:
            entry = _entry(row[lane.labels], lane.value(row))
            # a value that is as wide as the columns beside it has been told
            told = lane is not found[0] and row[lane.labels].key == row[lane.labels - 1].key
            if entry is None or told:
                continue
            if pending is None and entry.kind == CONTINUED:
                # the names over turned cards, beside which nothing stands
                entry = entry._replace(kind=TITLE_ROW)
            if entry.kind == TITLE_ROW and lane.labels and plain_number(row[lane.labels - 1].text):
                # „1. | Išleisti gidą“ over the rows of its fields
                number = row[lane.labels - 1].text.strip(" .")
                entry = entry._replace(slot=entry.slot._replace(text=f"{number}. {entry.slot.text}"))
            if pending and entry.kind == CONTINUED:
                pending = pending._replace(slot=_joined(pending.slot, entry.slot))
                continue
            if pending:
                yield pending
            pending = entry
            if row[lane.labels].key == row[lane.values].key:
                break
    if pending:
        yield pending


def _entry(label: Slot, value: Slot) -> Entry | None:
    """A label with its value; a number or a cell over both stands without a label, other words go on above."""
    if label.key == value.key:
        return Entry(NO_LABEL, label, TITLE_ROW) if label.text.strip() else None
    if (number := plain_number(label.text)) and value.text.strip():
        # „01 | Konsultantas“ over the rows of its fields
        return Entry(NO_LABEL, value._replace(text=f"{number}. {value.text}"), TITLE_ROW)
    if label.text.strip():
        return labelled(label.words, value)
    if not value.text.strip():
        return None
    return Entry(NO_LABEL, value, TITLE_ROW if plain_number(value.text) else CONTINUED)


def _joined(slot: Slot, other: Slot) -> Slot:
    return slot if slot.key == other.key else slot._replace(text=f"{slot.text}\n{other.text}")


def captioned(rows: Sequence[Row], lexicon: Lexicon) -> list[Entry]:
    """A table of one field of a card, which a row over all names („Rodikliai“ over names, „Dabar“, „Siekiama“)."""
    caption, *below = rows or [()]
    across = len(caption) > 1 and len({slot.key for slot in caption}) == 1
    if not across or not (roles := _roles(caption[0], lexicon)) or not roles <= TABLED_ROLES or not below:
        return []
    text = "\n".join(CELL.join(slot.words for slot in distinct(row)) for row in below)
    return [labelled(caption[0].words, next(slot for row in below for slot in row)._replace(text=text))]


def card_sheet(stream: Sequence[Entry]) -> Sheet | None:
    """The records that the entries of one or several tables make up."""
    stream = with_counted_names(stream)
    opening = opener(stream)
    return sheet_of(units(stream, opening), "cards", opening)


def without_headings(stream: Sequence[Entry]) -> list[Entry]:
    """The entries; lines of the text between the tables are no records but stand over them."""
    return [entry if entry.slot.row is not None else entry._replace(kind=GROUP) for entry in stream]


def has_line_for_each(stream: Sequence[Entry]) -> bool:
    """True where each table has a line over it, which may name its card."""
    tables = {entry.slot.item for entry in stream if entry.slot.row is not None}
    lines = {entry.slot.item for entry in stream if entry.slot.row is None}
    return len(lines) >= len(tables)
