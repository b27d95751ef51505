"""Key–value cards, one a measure: the first column names the field, the second fills it (field notes, T12)."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.model import Cell, Place, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.measures.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.measures.cells import fills
from plan_assessor.plan.measures.columns import Role, distinct, roles_of
from plan_assessor.plan.measures.labels import measure_title
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import plain_number, split_number
from plan_assessor.plan.sentences import is_empty

CARD_FIELDS: dict[Role, BuilderField] = {
    "indicator": "indicator",
    "value": "indicator",
    "responsible": "responsible",
    "timeline": "timeline",
    "funding": "funding",
    "year": "funding",
    "target": "target",
}
FEWEST_FIELDS = 2
LABEL_LENGTH = 80


def is_card(table: Table, lexicon: Lexicon) -> bool:
    """True for a table of two columns whose first one names at least two different fields, one in a row."""
    rows = [distinct(row) for row in table.grid]
    if not rows or any(len(row) > 2 for row in rows) or not any(len(row) == 2 for row in rows):
        return False
    labels = [_roles(row[0], lexicon) for row in table.grid if len(row[0].text) <= LABEL_LENGTH]
    fields = {role for roles in labels for role in roles if role in CARD_FIELDS}
    # the sheet of a programme („Programos koordinatorius“, „Programos tikslas“) is no measure
    sheet = any(_concepts(row[0], lexicon) & {"header_goal", "header_task"} for row in table.grid)
    return len(fields) >= FEWEST_FIELDS and not sheet


def card_measures(item: Item, index: int, above: str, lexicon: Lexicon) -> list[MeasureBuilder]:
    """The measures of a card table; `above` is the line before it, the title where the card has none."""
    table = item.block
    assert isinstance(table, Table)
    drafts: list[MeasureBuilder] = []
    for i, row in enumerate(table.grid):
        label, value = row[0], row[-1]
        title = _title(row, first=i == 0, lexicon=lexicon)
        if title is not None and title[0] is None and drafts and _is_only_named(drafts[-1]):
            # „1 priemonė | Kalbos kursai“, then „Ką darysime | …“: a second title describes the first
            drafts[-1].detail.append(title[1])
            continue
        if title is not None:
            number, words = title
            place = item.row_place(i, flat(label.text), words)
            drafts.append(MeasureBuilder(words, place, index, number))
            continue
        if label == value:
            continue
        if not drafts:
            number, words, _ = measure_title(above, lexicon)
            if not words or not _roles(label, lexicon):
                return []
            drafts.append(MeasureBuilder(words.rstrip(" .:"), item.place(words), index, number))
        _fill(drafts[-1], label, value, item.row_place(i, flat(label.text), flat(value.text)), lexicon)
    return [draft for draft in drafts if draft.fields]


def _is_only_named(draft: MeasureBuilder) -> bool:
    return draft.number is not None and not draft.fields


def _title(row: Sequence[Cell], first: bool, lexicon: Lexicon) -> tuple[str | None, str] | None:
    """„1 veiksmas | Būsto sąrašas“, „Priemonė | …“, or a row over both columns: the first, or one with a label."""
    label, value = row[0], row[-1]
    if "card_name" in _concepts(label, lexicon) and label != value and not is_empty(value.text, lexicon):
        number, words, _ = measure_title(value.text, lexicon)
        return number, words.rstrip(" .")
    if label == value:
        # „1 veikla“: the name follows in a row of its own
        if _roles(label, lexicon) == {"measure"} and len(label.text.split()) <= 3:
            return None
        number, words, labelled = measure_title(label.text, lexicon)
        named = labelled or (first and not _roles(label, lexicon) - {"measure"})
        return (number, words.rstrip(" .:")) if words and named else None
    roles = _roles(label, lexicon)
    if roles != {"measure"} or is_empty(value.text, lexicon):
        return None
    number, words, _ = measure_title(value.text, lexicon)
    return number or _label_number(label.text), words.rstrip(" .")


def _label_number(label: str) -> str | None:
    words = flat(label).split()
    return next((n for n in map(plain_number, words) if n), None) or split_number(flat(label))[0]


def _roles(cell: Cell, lexicon: Lexicon) -> frozenset[Role]:
    return roles_of(cell.text, lexicon) if len(cell.text) <= LABEL_LENGTH else frozenset()


def _concepts(cell: Cell, lexicon: Lexicon) -> set[str]:
    return lexicon.matcher.concepts(cell.text) if len(cell.text) <= LABEL_LENGTH else set()


def _fill(draft: MeasureBuilder, label: Cell, value: Cell, place: Place, lexicon: Lexicon) -> None:
    text = flat(value.text)
    for role in _roles(label, lexicon):
        name = CARD_FIELDS.get(role)
        if name and fills(name, text, lexicon):
            draft.fill(name, place)
            draft.valued = draft.valued or (name == "indicator" and any(c.isdigit() for c in text))
        elif role in ("detail", "remark") and not is_empty(text, lexicon):
            draft.detail.append(text)
