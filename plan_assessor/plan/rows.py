"""Rows of tables that are read as sentences: „Programos tikslas | …“, and goals and areas over other rows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from plan_assessor.document.model import CELL, Cell, Table, each_once
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.findings import LabelledRow
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import is_only_number, plain_number
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.fronts import front
from plan_assessor.plan.records.labels import group_level
from plan_assessor.plan.sentences import sentences

LONGEST_LABEL = 60  # characters
REFERENCE_WORDS = 3
ANSWER_WORDS = 12
FEWEST_ROWS = 2  # of a table within a cell
NAME_WORDS = 4  # of a document, at least
POINTING = frozenset({"asks", "asks_whom", "this"})
CLAUSE = re.compile(r"[,;]|(?<=\w)\s\(")
MOST_BESIDE = 2  # cells beside a label and its value: a number before them, a reference behind
NOTHING = "–"


def key_value_rows(items: Sequence[Item], cards: Collection[int], lexicon: Lexicon) -> Iterator[LabelledRow]:
    """Rows of a label and its value; `cards` are the tables that describe one measure."""
    fronts = {index: front_of(items[index], lexicon) for index in cards}
    for index, item, number, cells in _rows(items, lexicon):
        cells = _pair(cells, lexicon)
        if _is_unanswered(item, number, cells, lexicon):
            yield LabelledRow(
                f"{_label(cells[0].text)}: {NOTHING}", item.row_place(number, None, flat(cells[0].text)), index
            )
        if len(cells) != LABEL_AND_VALUE or not (label := _label(cells[0].text)) or _holds_table(cells[1].text):
            continue
        if names_document(cells[0].text, lexicon):
            continue
        if index in cards and "target" in roles_of(cells[0].text, lexicon) and number >= fronts[index]:
            # the group of one measure
            continue
        text = f"{label}: {flat(cells[1].text)}"
        quote = CELL.join(flat(cell.text) for cell in cells)
        yield LabelledRow(text, item.row_place(number, None, quote), index)


def front_of(item: Item, lexicon: Lexicon) -> int:
    """How many rows of a table of labels and values stand before its measures."""
    block = item.block
    if not isinstance(block, Table) or block.width != LABEL_AND_VALUE:
        return 0
    return front([row[0].text for row in block.grid], lexicon)


def names_document(label: str, lexicon: Lexicon) -> bool:
    """„Migracijos politikos 2018–2030 metų strategija“: another document, of which it is told what that aims at.

    „Kam rašomas šis planas“ asks, and points at this one.
    """
    words = label.split()
    if len(words) < NAME_WORDS or not lexicon.matcher.concepts(words[-1]) >= {"plan_name", "nominative"}:
        return False
    return lexicon.matcher.concepts(label).isdisjoint(POINTING)


def _holds_table(text: str) -> bool:
    """True for a cell in which a table stands, which is read for itself; one of two columns names its values."""
    wide = sum(line.count(CELL) >= LABEL_AND_VALUE for line in text.split("\n"))
    return wide >= FEWEST_ROWS


def _is_unanswered(item: Item, number: int, cells: list[Cell], lexicon: Lexicon) -> bool:
    """„Plano tikslas |“: the label of an aim, beside which nobody wrote anything."""
    if len(cells) != 1 or roles_of(cells[0].text, lexicon) != {"goal"}:
        return False
    assert isinstance(item.block, Table)
    return len(each_once(item.block.grid[number])) == LABEL_AND_VALUE


def _pair(cells: list[Cell], lexicon: Lexicon) -> list[Cell]:
    """The cells without a number before a known label or one with running text beside it, and without a few words
    behind what it says („3 dalis“).
    """
    if not LABEL_AND_VALUE < len(cells) <= LABEL_AND_VALUE + MOST_BESIDE:
        return cells
    own = cells[1:] if is_only_number(cells[0].text) else cells
    if not roles_of(own[0].text, lexicon):
        answered = len(own) == LABEL_AND_VALUE and len(own[1].text.split()) >= ANSWER_WORDS
        return own if answered and own is not cells else cells
    told, *behind = [len(cell.text.split()) for cell in own[1:]]
    referred = len(behind) == 1 and told > REFERENCE_WORDS >= behind[0]
    return own[:LABEL_AND_VALUE] if referred or not behind else cells


def _label(text: str) -> str:
    """The label on one line; of a long one what stands before its first comma or clause, „“ where that is long, too."""
    label = flat(text).removesuffix(":")
    short = label if len(label) < LONGEST_LABEL else CLAUSE.split(label, maxsplit=1)[0]
    return short if len(short) < LONGEST_LABEL else ""


def group_rows(items: Sequence[Item], lexicon: Lexicon) -> Iterator[LabelledRow]:
    """Rows that carry only a goal or a task, before anybody knows what stands under them."""
    for index, item, number, cells in _rows(items, lexicon):
        words = [cell for cell in cells if plain_number(cell.text) is None]
        if len(words) == 1 and group_level(words[0].text, lexicon):
            text = flat(words[0].text)
            yield LabelledRow(text, item.row_place(number, None, text), index)


def _rows(items: Sequence[Item], lexicon: Lexicon) -> Iterator[tuple[int, Item, int, list[Cell]]]:
    for index, item in enumerate(items):
        if (
            not isinstance(item.block, Table)
            or item.zone not in ("plan", "title")
            or of_the_past(items, index, lexicon)
        ):
            continue
        if _defines(item.block, lexicon):
            continue
        for number, row in enumerate(item.block.grid):
            yield index, item, number, [cell for cell in each_once(row) if cell.text.strip()]


def of_the_past(items: Sequence[Item], index: int, lexicon: Lexicon) -> bool:
    """True for a table of the analysis: past projects and services, last year's execution, forms to fill in."""
    over = items[index - 1 : index] if index else []
    # of several sentences the last one announces the table
    above = [sentences(item.text, lexicon)[-1] for item in over if item.text and not _is_apart(item)]
    told = " ".join([*items[index].section, *(line for line in above if _announces(line, lexicon))])
    return "analysis" in lexicon.matcher.concepts(told)


def _is_apart(item: Item) -> bool:
    """True for a heading, which is in the section below it, and for a title, which speaks of the plan."""
    return item.heading > 0 or item.zone == "title"


def _announces(line: str, lexicon: Lexicon) -> bool:
    """True for a line over a table that is no sentence, or one that speaks of the table."""
    return not line.endswith(".") or "caption" in lexicon.matcher.concepts(line)


def _defines(table: Table, lexicon: Lexicon) -> bool:
    """True for a table of terms („Sąvoka | Apibrėžtis“)."""
    first = " ".join(cell.text for cell in table.grid[0]) if table.grid else ""
    return "definition" in lexicon.matcher.concepts(first)
