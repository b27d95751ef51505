"""What page breaks cut: tables that go on overleaf, and in them rows and merged cells that were cut in two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from operator import sub

from plan_assessor.document.layout.lines import join_lines
from plan_assessor.document.layout.model import Box, PageTable
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.model import Paragraph

_MOST_SHIFT = 60.0
"""Points by which the left margins of facing pages may differ."""
_ALIKE = 0.6
"""The share of inner column borders that two pieces of one table have in common."""
_LONG = 15
"""Characters of a cell that may have filled more than one line."""
_MOST_HEADER = 8
"""Rows of a header at most."""
_CARD_COLUMNS = 3
_LABEL = 4
"""Columns of a card at most, and characters of a label on it at least."""
_UNFINISHED = ("-", ",", "–", "(", "„", "/")
_FINISHED = (".", ";", "!", "?")
Pair = tuple[Box, Box]


def join_tables(blocks: Iterable[Paragraph | PageTable], settings: TableSettings) -> Iterator[Paragraph | PageTable]:
    """The blocks, with each table that goes on as the first block of the next page in one piece."""
    pieces: list[PageTable] = []
    for block in blocks:
        if isinstance(block, PageTable) and pieces and goes_on(pieces[-1], block, settings, pieces[0]):
            _sew(pieces, block, settings)
            continue
        if pieces:
            yield _in_one_piece(pieces, settings)
        pieces = []
        if isinstance(block, PageTable):
            pieces = [block]
        else:
            yield block
    if pieces:
        yield _in_one_piece(pieces, settings)


def goes_on(table: PageTable, following: PageTable, settings: TableSettings, start: PageTable | None = None) -> bool:
    """Whether `following` is the next page of the table: the same outer borders, and most of the inner ones.

    `start` is the piece of the table with its header, if the table itself is a later one.
    """
    if following.page != table.page + 1 or bool(following.gutters) != bool(table.gutters):
        return False
    repeated = _repeated_rows(start or table, following)
    if not repeated and _is_next_card(table, following):
        return False
    if table.gutters:
        both = list(zip(table.gutters, following.gutters, strict=False))
        same = len(table.gutters) == len(following.gutters)
        return same and all(max(a[0], b[0]) < min(a[1], b[1]) for a, b in both)
    near = settings.same_column
    xs = _shifted(table, following)
    if abs(xs[0] - table.xs[0]) > near or abs(xs[-1] - table.xs[-1]) > near:
        return False
    shared = sum(any(abs(x - other) <= near for other in table.xs[1:-1]) for x in xs[1:-1])
    return shared >= _ALIKE * (max(len(xs), len(table.xs)) - 2) or repeated > 0


def _is_next_card(table: PageTable, following: PageTable) -> bool:
    """Whether both are cards, one for each measure: narrow tables with the same labels on the left."""
    if len(table.xs) - 1 > _CARD_COLUMNS:
        return False
    labels = {box.text for box in table.boxes if box.column == 0}
    first = [box.text for box in following.boxes if box.column == 0]
    texts = [text for text in first if len(text) >= _LABEL and text[-1].isalpha()]
    again = sum(text in labels for text in texts)
    return again > 1 and 2 * again > len(texts)


def _sew(pieces: list[PageTable], following: PageTable, settings: TableSettings) -> None:
    """Add the next page; header rows that it repeats are left out, rows and cells that the break cut are joined."""
    table = pieces[-1]
    _drop_rows(following, _repeated_rows(pieces[0], following))
    _share_columns([table, following], settings)
    pairs = _pairs(table, following)
    if pairs and (_is_cut_row(pairs) or _is_rest_of_row(pairs, table, following)):
        _join_boxes(pairs, following, overlap=1)
        _drop_rows(following, 1)
    elif pairs:
        _join_boxes(_cut_boxes(pairs, table, following), following, overlap=0)
    if following.pages:
        pieces.append(following)
    else:
        table.page = following.page


def _in_one_piece(pieces: Sequence[PageTable], settings: TableSettings) -> PageTable:
    """The rows of all pieces under one another."""
    table = pieces[0]
    _share_columns(pieces, settings)
    for piece in pieces[1:]:
        rows = len(table.pages)
        for box in piece.boxes:
            box.row += rows
        table.boxes += piece.boxes
        table.nested += piece.nested
        table.pages += piece.pages
        table.ys += [table.ys[-1] + y - piece.ys[0] for y in piece.ys[1:]]
    return table


def _shifted(table: PageTable, following: PageTable) -> list[float]:
    """The column borders of `following`, its left side moved to that of the table if the margins differ little."""
    shift = table.xs[0] - following.xs[0]
    return [x + shift for x in following.xs] if abs(shift) <= _MOST_SHIFT else following.xs


def _repeated_rows(table: PageTable, following: PageTable) -> int:
    """How many rows at the top of the page repeat the first rows of the table: its header."""
    pairs = zip(_texts(table, _MOST_HEADER), _texts(following, _MOST_HEADER), strict=False)
    same = [row for row, _ in takewhile(lambda pair: pair[0] == pair[1], pairs)]
    worded = any(len(set(row)) > 1 and any(map(str.isalpha, "".join(row))) for row in same)
    return min(len(same), len(following.pages) - 1) if worded else 0


def _texts(table: PageTable, rows: int) -> Iterator[list[str]]:
    """The texts of the first rows, those of a merged cell once."""
    return ([box.text for box in {id(box): box for box in row}.values()] for row in table.grid(0, rows))


def _share_columns(pieces: Sequence[PageTable], settings: TableSettings) -> None:
    """Give all pieces the same columns: those of any of them."""
    first = pieces[0]
    if first.gutters or all(piece.xs is first.xs for piece in pieces):
        for piece in pieces:
            piece.xs = first.xs
        return
    if all(_same_borders(first, piece, settings) for piece in pieces):
        for piece in pieces:
            piece.xs = first.xs
        return
    shared = list(first.xs)
    places = []
    for piece in pieces:
        borders = [*_matched(_shifted(first, piece), shared, settings.same_column)]
        shared = sorted({*shared, *borders})
        places.append(borders)
    for piece, borders in zip(pieces, places, strict=True):
        index = [shared.index(x) for x in borders]
        if len(index) < len(shared):
            for box in piece.boxes:
                end = index[box.column + box.columns]
                box.column = index[box.column]
                box.columns = end - box.column
        piece.xs = shared


def _same_borders(first: PageTable, piece: PageTable, settings: TableSettings) -> bool:
    """Whether both have the same columns already."""
    shifted = _shifted(first, piece)
    return len(shifted) == len(first.xs) and max(map(abs, map(sub, shifted, first.xs))) <= settings.same_column


def _matched(xs: Sequence[float], borders: Sequence[float], near: float) -> Iterator[float]:
    """For each place the border that it is: each is nearest to the other, and near; else it is a border of its own."""
    for x in xs:
        border = min(borders, key=lambda border: abs(border - x))
        is_mutual = min(xs, key=lambda other: abs(other - border)) == x
        yield border if is_mutual and abs(border - x) <= near else x


def _drop_rows(table: PageTable, count: int) -> None:
    """Take `count` rows off the top; what hangs over into the others stays."""
    for box in table.boxes:
        box.row -= count
        if box.row < 0:
            box.rows += box.row
            box.row = 0
    table.boxes = [box for box in table.boxes if box.rows > 0]
    table.pages, table.ys = table.pages[count:], table.ys[count:]


def _pairs(table: PageTable, following: PageTable) -> list[Pair]:
    """The cells over and under the page break; none unless they stand under one another."""
    above, below = table.grid(len(table.pages) - 1)[0], following.grid(0, 1)[0]
    pairs = {(id(a), id(b)): (a, b) for a, b in zip(above, below, strict=True)}.values()
    aligned = all((a.column, a.columns) == (b.column, b.columns) for a, b in pairs)
    return list(pairs) if aligned else []


def _is_cut_row(pairs: Sequence[Pair]) -> bool:
    """Whether the lower cells only finish what the upper ones began: nothing new starts, something goes on."""
    said = [(above.text, below.text) for above, below in pairs if below.text]
    first_above, first_below = pairs[0]
    return (
        any(above.text and not below.text for above, below in pairs)
        and (not first_below.text or _continues(first_above.text, first_below.text))
        and any(_continues(above, below) for above, below in said)
        and all(_continues(above, below) or (len(above) >= _LONG and below[0].isalpha()) for above, below in said)
    )


def _is_rest_of_row(pairs: Sequence[Pair], table: PageTable, following: PageTable) -> bool:
    """Whether the lower row has but one text and no number, and there is no other such row in the table."""
    (first_above, first_below), *others = pairs
    said = [(above.text, below.text) for above, below in others if below.text]
    if first_below.text or not first_above.text or len(said) != 1:
        return False
    above, below = said[0]
    if len(above) < _LONG or above.endswith(_FINISHED) or not below[0].isalpha():
        return False
    rows = [*table.grid(), *following.grid(1)]
    return all(row[0].text or not any(box.text for box in row) for row in rows)


def _cut_boxes(pairs: Sequence[Pair], table: PageTable, following: PageTable) -> list[Pair]:
    """The cells merged over rows on both sides of the break: the lower part is empty, or finishes a text."""
    merged = _merged_columns(table) | _merged_columns(following)
    return [
        (above, below)
        for above, below in pairs
        if above.text
        and (above.column in merged or max(above.rows, below.rows) > 1)
        and (not below.text or (_continues(above.text, below.text) and max(above.rows, below.rows) > 1))
    ]


def _merged_columns(table: PageTable) -> set[int]:
    """The columns that have cells with text merged over several rows, below the header."""
    header = max((box.rows for box in table.boxes if box.row == 0), default=1)
    return {box.column for box in table.boxes if box.rows > 1 and box.row >= header and box.text}


def _join_boxes(pairs: Iterable[Pair], following: PageTable, overlap: int) -> None:
    """Make each pair one cell; `overlap` rows of the lower part are rows of the upper one."""
    gone = set()
    for above, below in pairs:
        above.text = join_lines(above.text, below.text) if above.text and below.text else above.text or below.text
        above.rows += below.rows - overlap
        gone.add(id(below))
    following.boxes = [box for box in following.boxes if id(box) not in gone]


def _continues(above: str, below: str) -> bool:
    """Whether the text of the upper cell is not finished, and that of the lower one does not begin anything."""
    if not above or not below or above.endswith(_FINISHED):
        return False
    return below[0].islower() or above.endswith(_UNFINISHED)
