"""Fields that stand in the cells or lines of another: each gets a column of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from plan_assessor.document.model import CELL, POINT
from plan_assessor.language.text import DASHES
from plan_assessor.plan.outline.numbering import split_number
from plan_assessor.plan.records.columns import Role, roles_of_lowest
from plan_assessor.plan.records.entries import kind_of_label
from plan_assessor.plan.records.kinds import kind_of
from plan_assessor.plan.records.roles import Roles
from plan_assessor.plan.records.sheet import Row, Sheet, Slot, blank, distinct
from plan_assessor.plan.records.vocabulary import Labels, Part

# a field may hold others: one that names measures, describes them or is not known
HOLDING: frozenset[Role] = frozenset({"measure", "detail", "remark"})
FEWEST_GOING_ON = 2  # rows that begin in the middle of a sentence, of a table cut into its lines
NOTHING = f"{DASHES}.… "  # marks of an empty cell


def with_rows_below(sheet: Sheet, labels: Labels) -> Sheet:
    """The sheet with rows that only hold fields („Vykdytojai: …“, „↳ 2025 m.“) put into the record above them."""
    rows: list[Row] = []
    for row in sheet.rows if not sheet.across else ():
        above = rows[-1] if rows else ()
        held = _fields_below(row, above, labels) if len(distinct(above)) > 1 else ()
        if held:
            rows[-1] = _with_below(above, row.index(held[0]), held, labels)
        else:
            rows.append(row)
    return replace(sheet, rows=tuple(rows)) if rows else sheet


def with_lines_joined(sheet: Sheet, labels: Labels) -> Sheet:
    """The sheet with rows that only go on with the words of the numbered one above them put to it, cell by cell."""
    numbers = [j for j in range(sheet.width) if "number" in roles_of_lowest(sheet.labels[j], labels.lexicon)]
    if sheet.shape != "grid" or not numbers:
        return sheet
    j = numbers[0]
    going_on = [not row[j].text.strip() and _first(row, j)[:1].islower() for row in sheet.rows]
    if sum(going_on) < FEWEST_GOING_ON:
        return sheet
    rows: list[Row] = []
    for row in sheet.rows:
        if rows and not row[j].text.strip() and len({slot.key for slot in row}) == len(row):
            rows[-1] = tuple(map(_joined, rows[-1], row))
        else:
            rows.append(row)
    return replace(sheet, rows=tuple(rows))


def _first(row: Row, j: int) -> str:
    return next((slot.words for slot in row[j + 1 :] if slot.text.strip()), "")


def _joined(above: Slot, below: Slot) -> Slot:
    text = f"{above.text} {below.text}".strip() if below.key != above.key else above.text
    return above._replace(text=text)


def _fields_below(row: Row, above: Row, labels: Labels) -> tuple[Slot, ...]:
    """The cells of a row that holds nothing but fields; a sign before them („↳“) or a cell merged down is none."""
    merged = {slot.key for slot in above}
    filled = distinct(row)
    own = tuple(slot for slot in filled if slot.key not in merged and not _is_sign(slot.text))
    signed = bool(filled) and _is_sign(filled[0].text)
    return own if all(_is_field(slot.text, labels) or (signed and _is_told(slot.text, labels)) for slot in own) else ()


def _is_sign(text: str) -> bool:
    """True for an arrow or the like; a dash or dots say that nothing stands there."""
    return not any(map(str.isalnum, text)) and bool(text.strip(NOTHING))


def _is_field(text: str, labels: Labels) -> bool:
    parts = labels.cut(text)
    return bool(parts.labelled) and not parts.rest


def _is_told(text: str, labels: Labels) -> bool:
    return kind_of(text, labels.lexicon) is not None


def _with_below(above: Row, j: int, held: Sequence[Slot], labels: Labels) -> Row:
    """The record with the words of the fields after those of its cell over them, which then is one cell wide."""
    text = above[j].text
    for slot in held:
        # what has no label of its own goes on with the field before it, as it does in running text
        text += f"\n{slot.text}" if _is_field(slot.text, labels) else f", {slot.text}"
    over = above[j].key
    rest = (blank(slot.item, slot.row, *slot.key, n) if slot.key == over else slot for n, slot in enumerate(above))
    return tuple(above[j]._replace(text=text) if n == j else slot for n, slot in enumerate(rest))


def taken_apart(sheet: Sheet, roles: Roles, labels: Labels) -> Sheet:
    """The sheet with a column for each label that stands inside its cells; `roles` are those of whole cells."""
    holding = [
        j for j in range(sheet.width) if _may_hold(sheet, j, labels) and not _is_one_field(sheet, j, roles, labels)
    ]
    naming = {j for j in holding if "measure" in roles_of_lowest(sheet.labels[j], labels.lexicon)}
    cut = [_cut(row, holding, naming, labels) if n not in sheet.across else {} for n, row in enumerate(sheet.rows)]
    kinds: dict[str, Part] = {}
    for found in cut:
        for parts in found.values():
            for part in parts[1]:
                kinds.setdefault(_kind(part), part)
    if not kinds:
        return sheet
    rows = tuple(_row(row, n, found, list(kinds)) for n, (row, found) in enumerate(zip(sheet.rows, cut, strict=True)))
    own = sheet.known or (None,) * sheet.width
    return replace(
        sheet,
        labels=(*sheet.labels, *((part.label,) for part in kinds.values())),
        rows=rows,
        known=(*own, *(part.role for part in kinds.values())),
        inside=sheet.inside + len(kinds),
    )


def _kind(part: Part) -> str:
    return part.role or kind_of_label(part.label)


def _may_hold(sheet: Sheet, j: int, labels: Labels) -> bool:
    if sheet.known and sheet.known[j]:
        return sheet.known[j] in HOLDING
    roles = roles_of_lowest(sheet.labels[j], labels.lexicon)
    return roles <= HOLDING or "measure" in roles or (len(roles) > 1 and _holds_several(sheet, j, labels))


def _holds_several(sheet: Sheet, j: int, labels: Labels) -> bool:
    """True for a column most cells of which hold nothing but several fields, each with its label."""
    held = [labels.cut(slot.text) for slot in sheet.contents[j]]
    several = sum(len(parts.labelled) > 1 and not parts.rest for parts in held)
    return several * 2 > len(held)


def _is_one_field(sheet: Sheet, j: int, roles: Roles, labels: Labels) -> bool:
    """True for a column that contents alone make a field, where its cells hold no more than one label, words before
    which are no name with a field below it.
    """
    if roles.columns[j].roles <= HOLDING or roles_of_lowest(sheet.labels[j], labels.lexicon):
        return False
    held = [labels.cut(slot.text) for slot in sheet.contents[j]]
    below = sum(bool(parts.rest and parts.labelled) for parts in held)
    return sum(len(parts.labelled) for parts in held) <= len(held) and below < len(held)


def _cut(
    row: Row, holding: Sequence[int], naming: Collection[int], labels: Labels
) -> dict[int, tuple[str, tuple[Part, ...]]]:
    """The labelled fields in the cells of a row; what names a measure is not cut up whole („Solar roofs – 500 kW“)."""
    found: dict[int, tuple[str, tuple[Part, ...]]] = {}
    for j in holding:
        text = row[j].text
        if not text.strip() or _is_list(text) or (j and row[j].key == row[j - 1].key):
            continue
        parts = labels.cut(text)
        whole = j in naming and not parts.rest and all(part.role is None for part in parts.labelled)
        if parts.labelled and not whole:
            found[j] = (parts.rest, parts.labelled)
    return found


def _is_list(text: str) -> bool:
    """True for several numbered measures in one cell."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and all(split_number(line)[0] not in (None, POINT) for line in lines)


def _row(row: Row, number: int, found: dict[int, tuple[str, tuple[Part, ...]]], kinds: Sequence[str]) -> Row:
    if not found and len(row) > 1 and all(slot.key == row[0].key for slot in row):
        # a row across stays one
        return (*row, *(row[0],) * len(kinds))
    slots = list(row)
    added: dict[str, Slot] = {}
    for j, (rest, parts) in found.items():
        slots[j] = row[j]._replace(text=rest)
        for part in parts:
            known = added.get(_kind(part))
            text = (
                f"{known.text}{CELL}{part.text}" if known and part.text else part.text or (known.text if known else "")
            )
            added[_kind(part)] = Slot(text, row[j].item, row[j].row, (*row[j].key, -1, kinds.index(_kind(part))))
    first = row[0]
    empty = (blank(first.item, first.row, *first.key, -2, number, n) for n in range(len(kinds)))
    return (*slots, *(added.get(kind) or nothing for kind, nothing in zip(kinds, empty, strict=True)))
