"""Cards that are boxes: cells of a table, or small tables one after the other, each of which holds a whole record."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from plan_assessor.document.model import CELL, Table, each_once
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.calendars import calendar
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.crossed import crossed
from plan_assessor.plan.records.entries import CONTINUED, GROUP, NO_LABEL, TITLE_ROW, Entry, kind_of_label
from plan_assessor.plan.records.sheet import Row, Slot, distinct, rows_of
from plan_assessor.plan.records.terms import is_only_time
from plan_assessor.plan.records.vocabulary import Labels

FEWEST_FIELDS = 2
FEWEST_BOXES = 3  # tables that have a label in common
HOLDING_SHARE = 0.6  # of the cells of a table that are boxes
LONGEST_CAPTION = 60  # characters
NUMBERED = 2  # cells of a box with its number
SENTENCE_ENDS = (".", "!", ":", ";", ",")
MOST_ABREAST = 4  # cards that each fill a cell of a row
# the number of a card in a line or cell of its own, over or before its name, perhaps with what is counted („1 stotelė“)
NUMBER_OVER = re.compile(rf"^(\d{{1,3}}(?:\.\d{{1,3}})*)\.?(?:\s[^\W\d_]+)?[\n{CELL}]")
NUMBER_BESIDE = re.compile(r"\d{1,3}(?:\.\d{1,3})*\.?(?:\s[^\W\d_]+)?$")


def boxed(rows: Sequence[Row], labels: Labels) -> list[Entry]:
    """The cells of a table each of which holds a whole record, one after the other; none where they do not."""
    cells = distinct(slot for row in rows for slot in row)
    held = [labels.cut(cell.text).labelled for cell in cells if "\n" in cell.text or labels.is_shortened(cell.text)]
    fields = sum(len(parts) >= FEWEST_FIELDS for parts in held)
    if fields < max(FEWEST_FIELDS, HOLDING_SHARE * len(cells)):
        return calendar(rows, labels.lexicon) or crossed(rows, labels.lexicon)
    if max(len(distinct(row)) for row in rows) > MOST_ABREAST:
        return []
    return [*chain.from_iterable(_card(cell, labels.lexicon) for cell in cells)]


def _card(cell: Slot, lexicon: Lexicon) -> Iterator[Entry]:
    """A cell that holds a whole record; a month over it stands over it as in a calendar."""
    time, _, rest = cell.text.partition("\n")
    if rest and is_only_time(time, lexicon):
        yield Entry(NO_LABEL, cell._replace(text=time), GROUP)
        cell = cell._replace(text=rest, key=(*cell.key, 1))
    yield Entry(NO_LABEL, cell._replace(text=NUMBER_OVER.sub(r"\1. ", cell.text)), TITLE_ROW)


def boxes(items: Sequence[Item], labels: Labels) -> dict[int, list[Entry]]:
    """The tables that hold nothing but boxes, by number; those of one line stand over those that follow."""
    slots = {index: found for index, item in enumerate(items) if (found := _boxes_in(item, index))}
    held = {slot.text: labels.cut(slot.text) for found in slots.values() for slot in found if "\n" in slot.text}
    kinds = ({kind_of_label(part.label) for part in parts.labelled} for parts in held.values())
    times = Counter(kind for named in kinds for kind in named)
    cards = {
        text
        for text, parts in held.items()
        if parts.rest and any(times[kind_of_label(part.label)] >= FEWEST_BOXES for part in parts.labelled)
    }
    if len(cards) < FEWEST_BOXES:
        return {}
    entries = {
        index: [*chain.from_iterable(_entries(slot, cards, labels.lexicon) for slot in found)]
        for index, found in slots.items()
    }
    return {index: found for index, found in entries.items() if found}


def _boxes_in(item: Item, index: int) -> list[Slot]:
    """The words of each box of a table: of a column all, else those of rows with a number beside what it counts."""
    if not isinstance(item.block, Table) or item.zone != "plan":
        return []
    table = item.block
    if table.width > 1 and sum(bool(cell.text.strip()) for cell in each_once(table.grid[0])) != NUMBERED:
        return []
    rows = [distinct(row) for row in rows_of(table, index)]
    if table.width == 1:
        cells = [cell for row in rows for cell in row]
        return [cells[0]._replace(text="\n".join(cell.text for cell in cells))] if cells else []
    boxes: list[Slot] = []
    for row in rows:
        if len(row) == NUMBERED and NUMBER_BESIDE.match(row[0].words):
            number, words = row
            boxes.append(words._replace(text=NUMBER_OVER.sub(r"\1. ", f"{number.words}\n{words.text}")))
        elif len(row) == 1 and boxes:
            # „1 | Kalbos kursai“ over what is said of them
            boxes[-1] = boxes[-1]._replace(text=f"{boxes[-1].text}\n{row[0].text}")
        elif row:
            return []
    return boxes


def _entries(box: Slot, cards: Collection[str], lexicon: Lexicon) -> Iterator[Entry]:
    """A card by the name in its first line, where that is no sentence, and its other lines; a caption over others."""
    if box.text not in cards:
        if "\n" not in box.text and len(box.text) <= LONGEST_CAPTION:
            yield Entry(NO_LABEL, box, GROUP)
        return
    name, _, rest = box.text.partition("\n")
    if name.rstrip().endswith(SENTENCE_ENDS) or not rest[:1].isupper():
        yield Entry(NO_LABEL, box, TITLE_ROW)
        return
    yield Entry(NO_LABEL, box._replace(text=name), TITLE_ROW)
    told = "\n".join(_with_colon(line, lexicon) for line in rest.split("\n"))
    yield Entry(NO_LABEL, box._replace(text=told, key=(*box.key, 1)), CONTINUED)


def _with_colon(line: str, lexicon: Lexicon) -> str:
    """„Vykdytojas | Biblioteka“ of a table in the box as „Vykdytojas: Biblioteka“."""
    label, cell, value = line.partition(CELL)
    return f"{label}: {value}" if cell and roles_of(label, lexicon) else line
