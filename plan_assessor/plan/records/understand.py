"""A table or a stretch of text as records whose fields have roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE
from plan_assessor.plan.outline.numbering import counts_up, plain_number
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.grids import (
    begins_to_count,
    cleaned,
    counts_records,
    counts_records_abreast,
    headed,
    headed_by_contents,
)
from plan_assessor.plan.records.labels import group_level
from plan_assessor.plan.records.roles import Roles, act, roles_in
from plan_assessor.plan.records.sheet import Row, Sheet, span, turned, with_leads
from plan_assessor.plan.records.under_codes import with_rows_under_codes
from plan_assessor.plan.records.vocabulary import Labels
from plan_assessor.plan.records.within import taken_apart, with_lines_joined, with_rows_below

FEWEST_COLUMNS = 3
FEWEST_RECORDS = 3  # of a table that contents alone tell
FEWEST_BARE, BARELY_ACTING = 4, 0.8  # records without any labels, and the share of them that must tell an action
MOST_HEADER_WORDS = 5
MOST_SHEET_WORDS = 3  # „Programos tikslas“
FEWEST_BELOW = 2  # rows that name the fields of the records above them


class Understood(NamedTuple):
    """A sheet and the roles of its columns."""

    sheet: Sheet
    roles: Roles


def understood(sheet: Sheet, labels: Labels) -> Understood:
    """The sheet with roles; where no column names its records, what stands over them may."""
    sheet = _put_together(sheet, labels)
    found = _with_roles(sheet, labels)
    led = with_leads(sheet) if found.roles.title is None and not _are_numbered(found, labels.lexicon) else None
    return found if led is None else _with_roles(led, labels)


def _are_numbered(found: Understood, lexicon: Lexicon) -> bool:
    """True for records with numbers of their own under rows that are groups: these name no records."""
    numbers = found.roles.having("number")
    told = [row[j].text for row in found.sheet.recorded for j in numbers[:1]]
    over = [row[0].text for row in found.sheet.rows if len({slot.key for slot in row}) == 1]
    return bool(told) and len(set(told)) == len(told) and any(group_level(text, lexicon) for text in over)


def _put_together(sheet: Sheet, labels: Labels) -> Sheet:
    """The sheet with rows that only tell more of the record above them put to it."""
    return with_rows_below(with_lines_joined(with_rows_under_codes(sheet, labels), labels), labels)


def _with_roles(sheet: Sheet, labels: Labels) -> Understood:
    """The sheet with what stands inside its cells in columns of their own, and the roles of all."""
    roles = roles_in(sheet, labels.lexicon)
    apart = taken_apart(sheet, roles, labels)
    return Understood(apart, roles if apart is sheet else roles_in(apart, labels.lexicon))


def grid_of(rows: Sequence[Row], index: int, labels: Labels) -> Understood | None:
    """A table, the item of this number, under a header or without one; None where nothing tells its columns."""
    lexicon = labels.lexicon
    known = headed(rows, index, lexicon)
    sheet = known or headed_by_contents(rows, index, lexicon) or told_by_rows_below(rows, index, labels)
    found = understood(sheet, labels) if sheet else None
    if known or (found and found.roles.title is not None):
        return found
    return told_by_contents(rows, index, labels) or found


def told_by_rows_below(rows: Sequence[Row], index: int, labels: Labels) -> Sheet | None:
    """A table without a header as a sheet, where rows under its records name their fields."""
    sheet = Sheet("grid", ((),) * len(rows[0]), cleaned(rows, ()), index)
    put = len(sheet.rows) - len(with_rows_below(sheet, labels).rows)
    return sheet if put >= FEWEST_BELOW else None


def told_by_contents(rows: Sequence[Row], index: int, labels: Labels) -> Understood | None:
    """A table whose rows are fields, their labels in the first column; or one of records alone, without any labels."""
    lexicon = labels.lexicon
    sideways = turned(rows)
    across = headed(sideways, index, lexicon) or headed_by_contents(sideways, index, lexicon)
    found = understood(replace(across, shape="turned"), labels) if across else None
    if (
        found
        and found.roles.title is not None
        and (found.sheet.records >= FEWEST_RECORDS or counts_records_abreast(rows[0], lexicon))
        and not counts_records(rows, lexicon)
    ):
        return found
    bare = understood(Sheet("grid", ((),) * len(rows[0]), cleaned(rows, ()), index), labels)
    told = bare.sheet.records >= FEWEST_BARE and _is_of_actions(bare, lexicon)
    return bare if told or (begins_to_count(rows) and _has_fields(bare)) else None


def _has_fields(found: Understood) -> bool:
    """True for records with a name, one who does something and a time, as their contents show."""
    enough = found.roles.title is not None and found.sheet.records >= FEWEST_RECORDS
    return enough and bool(found.roles.having("responsible")) and bool(found.roles.having("timeline"))


def _is_of_actions(found: Understood, lexicon: Lexicon) -> bool:
    """True where what names the records tells actions."""
    title = found.roles.title
    return title is not None and act([slot.words for slot in found.sheet.contents[title]], lexicon, BARELY_ACTING)


def going_on(rows: Sequence[Row], index: int, previous: Understood, labels: Labels) -> Understood | None:
    """A table that goes on with the columns of the one before: where measures stood, its first row has no label, or has
    the next number.
    """
    width = len(rows[0]) if rows else 0
    sheet, roles = previous
    if sheet.width - sheet.inside != width:
        return None
    counting = counts_on(rows, previous)
    if numbers_columns(rows[0]) and len(rows) > 1:
        rows = rows[1:]
    # a caption may stand across the first row
    first = next((row for row in rows if span(row, row[0]) < width), rows[0])
    titled = [first[j] for j in (roles.title, *roles.having("number")) if j is not None and j < width]
    named = any(span(first, slot) < width and roles_of(slot.text, labels.lexicon) for slot in titled)
    if named and not counting:
        return None
    own = _put_together(Sheet("grid", sheet.labels[:width], cleaned(rows, ()), index), labels)
    apart = taken_apart(own, roles, labels)
    return Understood(apart, roles_in(apart, labels.lexicon, roles.columns[:width]))


def goes_on(rows: Sequence[Row], index: int, loose: list[Understood], before: int | None, labels: Labels) -> bool:
    """Whether a table without a header goes on with the one right `before` it, which adds to measures of another
    („Nr. | Lėšos | Rodiklis“); its rows are then put to the last of the `loose`.
    """
    last = loose[-1] if loose else None
    if last is None or last.sheet.inside or not last.sheet.rows or not counts_on(rows, last):
        return False
    if last.sheet.rows[-1][0].item != before:
        return False
    rest = going_on(rows, index, last, labels)
    if rest is None or rest.sheet.inside:
        return False
    loose[-1] = last._replace(sheet=replace(last.sheet, rows=(*last.sheet.rows, *rest.sheet.rows)))
    return True


def counts_on(rows: Sequence[Row], previous: Understood | None) -> bool:
    """True for rows whose first number follows the last of the table before, which what stands between parts; or that
    stand under the numbers of its columns alone.
    """
    if previous and rows and numbers_columns(rows[0]):
        return previous.sheet.width - previous.sheet.inside == len(rows[0])
    last = previous.sheet.rows[-1] if previous and previous.sheet.rows else ()
    numbers = [plain_number(row[0].text) or "" for row in (last, *rows[:1]) if row]
    return len(numbers) > 1 and all(map(str.isdecimal, numbers)) and int(numbers[1]) == int(numbers[0]) + 1


def numbers_columns(row: Row) -> bool:
    """True for „1 | 2 | 3“: the numbers of columns whose labels stand over them elsewhere."""
    told = [slot.text.strip(" ().") for slot in row]
    return len(told) >= FEWEST_COLUMNS and counts_up(told)


def one_of(rows: Sequence[Row], index: int, together: Understood, labels: Labels) -> Understood | None:
    """A table with the header of others, understood as all of them together are."""
    width = len(rows[0]) if rows else 0
    sheet, roles = together
    if sheet.width - sheet.inside != width or len(rows) <= sheet.body:
        return None
    body = cleaned(rows[sheet.body :], rows[: sheet.body])
    own = _put_together(Sheet("grid", sheet.labels[:width], body, index, sheet.body), labels)
    apart = taken_apart(own, roles, labels)
    inside = roles_in(apart, labels.lexicon, roles.columns[:width]).columns[width:]
    return Understood(apart, roles._replace(columns=(*roles.columns[:width], *inside)))


def tells_of_plan(rows: Sequence[Row], lexicon: Lexicon) -> bool:
    """Labels with their values, one of which is the goal: the sheet of a plan, no table of measures."""
    # the first row may be a header („Tikslai | Uždaviniai“), unless it says what is aimed at
    first = [row for row in rows[:1] if len(row[-1].text.split()) > MOST_HEADER_WORDS]
    below = [row for row in [*first, *rows[1:]] if len(row) == LABEL_AND_VALUE and row[0].key != row[-1].key]
    # „Tikslai | Uždaviniai“ under a caption is a header
    stated = [row for row in below if len(row[-1].text.split()) > 1 or not roles_of(row[-1].text, lexicon)]
    labels = [row[0].text for row in stated if not any(map(str.isdigit, row[0].text))]
    return any(len(text.split()) <= MOST_SHEET_WORDS and roles_of(text, lexicon) == {"goal"} for text in labels)
