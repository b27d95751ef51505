"""Sheets from tables with a header over their columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE
from plan_assessor.plan.outline.numbering import plain_number, split_number
from plan_assessor.plan.records.columns import MARK, roles_of
from plan_assessor.plan.records.features import kinds
from plan_assessor.plan.records.listed_numbers import are_numbers
from plan_assessor.plan.records.relabelled import counted_name
from plan_assessor.plan.records.sheet import Row, Sheet, Slot, distinct, rows_of, span
from plan_assessor.plan.sentences import is_empty

COLUMN_NUMBER = re.compile(r"\d{1,2}(?:\s*=[\d+\s-]+)?\.?$")
ONLY_FIGURES = re.compile(r"^[\d\s,.–-]+$")
# „Vykdo: Švietimo skyrius“ is no label
HOLDS_FIELD = re.compile(r":\s+\w")
CAPTION_ROWS = 4
CAPTION_CELLS = 2
HEADER_DEPTH = 5
LABEL_LENGTH = 120
SHORT_LABEL = 40
FEWEST_COLUMNS, FEWEST_ROWS = 2, 2
# kinds of content that a label does not show, the share of cells that makes one usual, and of how many columns
TELLING = frozenset({"code", "amount", "source", "time", "body", "count", "digits", "infinitive"})
NUMBERED_BESIDE = frozenset({"body", "amount", "source", "time"})
FILLING = frozenset({"amount", "source", "body", "count", "infinitive"})
FEWEST_TELLING = 2  # cells
TIME = frozenset({"time"})
USUAL = 0.7
FEWEST_UNLIKE = 2
COUNTED = 2  # rows, or columns
NUMBERED = 3  # numbers one after another that make rows records


def grid(table: Table, index: int, lexicon: Lexicon) -> Sheet | None:
    """The table as a sheet, or None where no row of it names at least two columns."""
    rows = rows_of(table, index)
    return headed(rows, index, lexicon)


def headed(rows: Sequence[Row], index: int, lexicon: Lexicon) -> Sheet | None:
    """The rows as a sheet, the labels of their header over their columns."""
    for first, row in enumerate(rows[:CAPTION_ROWS]):
        slots = distinct(row)
        if begins_to_count(rows[first:]) or _lists_numbers(slots, lexicon) or counts_records_abreast(row, lexicon):
            return None
        if len(slots) < 2:
            continue
        if looks_like_header(slots, lexicon) and not _lists_sources(rows[first:], lexicon):
            return _folded(_sheet(rows, first, index, lexicon))
        if not _is_caption(row, slots):
            return None
    return None


def _lists_sources(rows: Sequence[Row], lexicon: Lexicon) -> bool:
    """True where a column names a source of money in each row, the first among them: that one heads nothing.

    „Iždas“ alone may head the sources under it.
    """
    columns = zip(*rows, strict=True) if len(rows) > 1 else ()
    named = (c for c in columns if " " in c[0].words and roles_of(c[0].text, lexicon) == {"funding"})
    return any(all("source" in kinds(slot.words, lexicon) for slot in column) for column in named)


def headed_by_contents(rows: Sequence[Row], index: int, lexicon: Lexicon) -> Sheet | None:
    """The rows as a sheet whose header is told by being unlike what stands under it, in whatever words."""
    if not rows or len(rows[0]) < FEWEST_COLUMNS:
        return None
    for first, row in enumerate(rows[:CAPTION_ROWS]):
        slots = distinct(row)
        if begins_to_count(rows[first:]) or _lists_numbers(slots, lexicon):
            return None
        if len(slots) <= len(row) // 2:
            continue
        few = len(rows) - first <= FEWEST_ROWS and not _is_number_one(rows[first + 1 :])
        if few or any(len(slot.text) > LABEL_LENGTH for slot in slots):
            return None
        sheet = _sheet(rows, first, index, lexicon)
        return _folded(sheet) if _is_unlike(row, sheet, lexicon) else None
    return None


def _is_number_one(rows: Sequence[Row]) -> bool:
    """True for one record that is numbered: more were meant to follow."""
    first = rows[0][0].text if len(rows) == 1 and len(rows[0]) > FEWEST_COLUMNS else ""
    return any(number and set(number.split(".")) == {"1"} for number in (plain_number(first), split_number(first)[0]))


def begins_to_count(rows: Sequence[Row]) -> bool:
    """True where the first row is number one of records that go on below: it heads none of them."""
    counted = [plain_number(row[0].text) for row in rows[:COUNTED]]
    return counted == ["1", "2"] and not is_number_row(rows[0])


def _lists_numbers(slots: Sequence[Slot], lexicon: Lexicon) -> bool:
    """True where one cell names measures by their numbers („darbai Nr. 1, 5“), another who does them, or when:
    no labels.
    """
    listing = [slot for slot in slots if are_numbers(slot.words, lexicon)]
    told = (kinds(slot.words, lexicon) for slot in slots if slot not in listing)
    return len(listing) == 1 and any(not shown.isdisjoint(NUMBERED_BESIDE) for shown in told)


def counts_records(rows: Sequence[Row], lexicon: Lexicon) -> bool:
    """True where the rows are numbered one after another under a header, or have codes under a label that says so: each
    is a record, whatever the others say.
    """
    numbers = [number for row in rows[1:] if (number := plain_number(row[0].text))]
    coded = len(set(numbers)) >= NUMBERED and roles_of(rows[0][0].text, lexicon) == {"number"}
    if _are_labelled([row for row in rows[1:] if not plain_number(row[0].text)], len(numbers), lexicon):
        return False
    return coded or numbers[:NUMBERED] == [str(n + 1) for n in range(NUMBERED)]


def _are_labelled(rows: Sequence[Row], numbered: int, lexicon: Lexicon) -> bool:
    """True where under each numbered row stand others that begin with a label („| Rodikliai | 3 stendai“)."""
    filled = [[slot for slot in distinct(row) if slot.text.strip()] for row in rows]
    labelled = sum(0 < len(slots) <= LABEL_AND_VALUE and bool(roles_of(slots[0].text, lexicon)) for slots in filled)
    return len(rows) >= numbered > 0 and labelled * 2 > len(rows)


def _is_unlike(header: Row, sheet: Sheet, lexicon: Lexicon) -> bool:
    """True where the cells of a row lack the kinds of content that all shows which stands under them."""
    unlike = alike = 0
    for slot, below in zip(header, sheet.contents, strict=True):
        if below and all(MARK.match(other.words) for other in below):
            unlike += not MARK.match(slot.words)
            continue
        shown = [kinds(other.words, lexicon) & TELLING for other in below if not is_empty(other.words, lexicon)]
        usual = {kind for kind in TELLING if shown and sum(kind in one for one in shown) >= USUAL * len(shown)}
        if usual:
            own = _shown(slot.words, lexicon) & usual
            unlike, alike = unlike + (not own), alike + bool(own)
    return unlike >= min(FEWEST_UNLIKE, len(header) - 1) and alike * 2 <= unlike


def _shown(label: str, lexicon: Lexicon) -> frozenset[str]:
    """What a label shows; a year over figures is none of them, and „Mėnuo“ over months only names them."""
    if lexicon.calendar.is_year(label):
        return TIME
    names = bool(roles_of(label, lexicon)) and not any(sign.isdigit() for sign in label)
    return kinds(label, lexicon) - TIME if names else kinds(label, lexicon)


def _sheet(rows: Sequence[Row], first: int, index: int, lexicon: Lexicon) -> Sheet:
    end = _header_end(rows, first, lexicon)
    labels = tuple(
        tuple(slot.text for slot in distinct(row[j] for row in rows[first:end])) for j in range(len(rows[0]))
    )
    body = end + 1 if end < len(rows) and is_number_row(rows[end]) else end
    return Sheet("grid", labels, cleaned(rows[body:], rows[:body]), index, body)


def _folded(sheet: Sheet) -> Sheet:
    """The sheet; where its columns stand twice or more side by side („Nr. | Priemonė | Nr. | Priemonė“), once, read
    down to the last row, or to one across, before those beside them.
    """
    width = _repeated(sheet.labels)
    if width == sheet.width:
        return sheet
    rows: list[Row] = []
    for across, stretch in groupby(sheet.rows, key=_is_across):
        below = list(stretch)
        starts = (0,) if across else range(0, sheet.width, width)
        rows += [part for start in starts for row in below if distinct(part := row[start : start + width])]
    return replace(sheet, labels=sheet.labels[:width], rows=tuple(rows))


def _repeated(labels: Sequence[tuple[str, ...]]) -> int:
    """The number of columns after which the labels begin again, all of them; that of all columns where they do not."""
    said = [flat(" ".join(above)).casefold() for above in labels]
    for width in range(FEWEST_COLUMNS, len(said) // 2 + 1):
        first, times = said[:width], len(said) // width
        if said == first * times and all(first) and len(set(first)) == width:
            return width
    return len(said)


def _is_across(row: Row) -> bool:
    return len({slot.key for slot in row}) == 1


def cleaned(rows: Sequence[Row], header: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that are records or groups: none that is blank, that numbers the columns or repeats the header."""
    labels = {slot.words.casefold() for row in header for slot in row} - {""}
    return tuple(row for row in rows if _is_body(row, labels))


def _is_body(row: Row, labels: set[str]) -> bool:
    filled = distinct(row)
    # a header repeated on the next page, of which the page break may have cut a cell
    others = [slot for slot in filled if slot.words.casefold() not in labels]
    return bool(filled) and len(others) > len(filled) // 4 and not is_number_row(row)


def _is_caption(row: Row, slots: Sequence[Slot]) -> bool:
    """True for a row over the header that says what the table is about („1 uždavinys | Padėti susikalbėti“)."""
    return len(slots) == CAPTION_CELLS < len(row) and span(row, slots[-1]) == len(row) - 1


def is_number_row(row: Row) -> bool:
    """True for the row that numbers the columns (1 | 2 | 3)."""
    if not all(COLUMN_NUMBER.match(slot.text.strip()) for slot in row if slot.text):
        return False
    texts = [slot.text.strip() for slot in distinct(row)]
    if len(texts) < 2:
        return False
    numbers = [int(re.match(r"\d+", text).group()) for text in texts]  # type: ignore[union-attr]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] <= 2


def counts_records_abreast(row: Row, lexicon: Lexicon) -> bool:
    """„ | 1 veiksmas | 2 veiksmas“: a row that counts records which stand in columns."""
    names = {counted_name(slot.words, lexicon) for slot in row[1:]}
    return len(row) > COUNTED and len(names) == 1 and None not in names


def looks_like_header(slots: Sequence[Slot], lexicon: Lexicon) -> bool:
    """True where the slots are short labels of which two name a role, or one names the measure."""
    labels = (slot.text for slot in slots if len(slot.text) <= LABEL_LENGTH and not HOLDS_FIELD.search(slot.text))
    roles = [roles_of(text, lexicon) for text in labels]
    named = sum(bool(found) for found in roles)
    years = sum(lexicon.calendar.is_year(flat(slot.text)) for slot in slots)
    long = len(slots) - len(roles)
    if named >= 2:
        return long <= 1
    shortest = all(len(slot.text) <= SHORT_LABEL for slot in slots)
    return named == 1 and long == 0 and (years >= 1 or (shortest and any("measure" in found for found in roles)))


def _header_end(rows: Sequence[Row], first: int, lexicon: Lexicon) -> int:
    """The first row after the header: its merged cells reach down, its spanned ones have children."""
    end = first + 1
    while end < min(first + HEADER_DEPTH, len(rows)):
        above, row = rows[end - 1], rows[end]
        if is_number_row(row) or _tells_content(above, row, lexicon):
            break
        own = {slot.key for slot in above}
        reaches = any(slot.text.strip() for slot in row if slot.key in own)
        if (reaches and all(len(s.text) <= LABEL_LENGTH for s in row if s.key not in own)) or _children(
            above, row, lexicon
        ):
            end += 1
        else:
            break
    return end


def _tells_content(above: Row, row: Row, lexicon: Lexicon) -> bool:
    """True where several cells under labels show what fields hold: a group beside them („Kryptis“) is merged over all,
    and reaches into the header. Bodies under one label over several columns head these.
    """
    labels = {slot.key for slot in above}
    own = [slot for slot in distinct(row) if slot.key not in labels and span(above, above[row.index(slot)]) == 1]
    telling = [slot for slot in own if kinds(slot.words, lexicon) & FILLING and not _may_label(slot.text, lexicon)]
    return len(telling) >= FEWEST_TELLING


def _may_label(text: str, lexicon: Lexicon) -> bool:
    """True for years, and for words that name a field; with figures they fill it („7 800 Eur, biudžetas“)."""
    named = bool(roles_of(text, lexicon)) and not any(map(str.isdigit, text))
    return named or bool(lexicon.calendar.spans(text))


def _children(above: Row, row: Row, lexicon: Lexicon) -> bool:
    """True where the row only has labels under header cells that span several columns (not merged downwards)."""
    spanned = [span(above, slot) > 1 for slot in above]
    if not any(spanned) or any(slot.text.strip() and not wide for slot, wide in zip(row, spanned, strict=True)):
        return False
    labels = [slot for slot in row if slot.text.strip()]
    if len(labels) < 2 or all(span(row, slot) == len(row) for slot in labels):
        return False
    return all(
        (len(slot.text) <= LABEL_LENGTH and not ONLY_FIGURES.match(slot.text.strip()))
        or lexicon.calendar.is_year(slot.text.strip())
        for slot in labels
    )
