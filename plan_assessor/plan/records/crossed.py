"""Tables that cross who with when: each of their cells is what a body does at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.numbering import points, split_number
from plan_assessor.plan.records.actions import acts
from plan_assessor.plan.records.columns import Role
from plan_assessor.plan.records.entries import NO_LABEL, TITLE_ROW, Entry
from plan_assessor.plan.records.kinds import kind_of
from plan_assessor.plan.records.sheet import Row, Slot, distinct
from plan_assessor.plan.records.terms import is_only_time
from plan_assessor.plan.sentences import is_empty

FEWEST = 2  # bodies, and times
ACTING = 0.6  # the share of cells that tell an action


def crossed(rows: Sequence[Row], lexicon: Lexicon) -> list[Entry]:
    """What is done in each cell, with the head of its column and that of its row; none where these cross nothing."""
    heads, body = [row[0] for row in rows[1:]], rows[1:]
    top = list(rows[0][1:]) if rows else []
    fields = (_field(top, lexicon), _field(heads, lexicon))
    if set(fields) != {"responsible", "timeline"}:
        return []
    cells = [slot for slot in distinct(slot for row in body for slot in row[1:]) if not is_empty(slot.text, lexicon)]
    if sum(acts(_words(slot.text), lexicon) for slot in cells) < max(FEWEST, ACTING * len(cells)):
        return []
    return [entry for slot in cells for entry in _entries(slot, _crossing(slot, rows, fields))]


def _field(heads: Sequence[Slot], lexicon: Lexicon) -> Role | None:
    """The field that all heads fill, each another."""
    words = {slot.words for slot in heads}
    if len(words) < max(FEWEST, len({slot.key for slot in heads})):
        return None
    if all(is_only_time(text, lexicon) for text in words):
        return "timeline"
    return "responsible" if all(kind_of(text, lexicon) == "responsible" for text in words) else None


def _words(text: str) -> str:
    return split_number(text)[1]


def _crossing(slot: Slot, rows: Sequence[Row], fields: Sequence[Role | None]) -> list[tuple[Role, Slot]]:
    """The heads of the first row and column in which a cell stands, which may go over several."""
    places = ((n, j) for n, row in enumerate(rows) for j, one in enumerate(row) if one.key == slot.key)
    number, column = next(places)
    return [(field, head) for field, head in zip(fields, (rows[0][column], rows[number][0]), strict=True) if field]


def _entries(slot: Slot, over: Sequence[tuple[Role, Slot]]) -> Iterator[Entry]:
    """What is done, each point of it with who does it and when."""
    for number, point in enumerate(points(slot.text)):
        key = (*slot.key, number)
        yield Entry(NO_LABEL, slot._replace(text=_words(point), key=key), TITLE_ROW)
        for place, (field, head) in enumerate(over):
            yield Entry(NO_LABEL, head._replace(key=(*key, place)), field, field)
