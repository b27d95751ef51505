"""Text that is set as a table, headings on its left: it is read as the headings and paragraphs that it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from plan_assessor.document.model import CELL, Cell, Paragraph, Table, each_once
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.numbering import points

LABEL_AND_TEXT = 2  # cells of a row
TEXT_WORDS = 40  # of a cell that is running text, at least
POINTS = 3  # of a list that is as good as text
LABEL_WORDS = 25  # of a heading, at most
MOSTLY = 0.8  # of the rows
TELLING = 0.5  # of the rows hold running text
FEW_FIELDS = 1 / 3  # of the labels name fields
WHOLE = 0.6  # of a label is the name of a field
CHAPTER_LEVEL, LABEL_LEVEL = 5, 6  # below the headings of the text around
# „Kada: 2025 m.“ in a line of its own, and how many of them make a card
LABELLED = re.compile(r"^[^\W\d_][^:.;!?\n]{1,40}:\s+\S", re.MULTILINE)
FIELDS_OF_A_CARD = 2
FIELDS = frozenset(
    f"{part}_{role}"
    for part in ("header", "field")
    for role in ("measure", "indicator", "responsible", "timeline", "funding", "target")
)

Row = tuple[Cell, ...]


def labels_of_cards(blocks: Iterable[Paragraph | Table]) -> frozenset[str]:
    """The labels that several tables have: those of cards, which are alike."""
    tables = [block for block in blocks if isinstance(block, Table)]
    often = Counter(label for table in tables for label in {row[0].text for row in map(_filled, table.grid) if row})
    return frozenset(label for label, count in often.items() if count > 1)


def is_text(table: Table, lexicon: Lexicon, of_cards: Collection[str]) -> bool:
    """True for a table of labels with running text beside them; one whose labels name fields, or are those `of_cards`,
    holds measures.
    """
    rows = [row for line in table.grid if (row := _filled(line))]
    paired = [row for row in rows if len(row) <= LABEL_AND_TEXT]
    telling = [row for row in rows if _tells(row)]
    if not telling or len(telling) < TELLING * len(rows) or len(paired) < MOSTLY * len(rows):
        return False
    labels = [row[0].text for row in rows if len(row) == LABEL_AND_TEXT]
    fields = [label in of_cards or _names_field(label, lexicon) for label in labels]
    headed = len(rows[0]) == LABEL_AND_TEXT and all(_names_field(cell.text, lexicon) for cell in rows[0])
    return not headed and sum(fields) <= FEW_FIELDS * len(fields)


def unfolded(table: Table) -> Iterator[Paragraph | Table]:
    """The text as headings and paragraphs; rows of a label and a few words beside it stay tables."""
    numbered = range(len(table.grid))
    for short, numbers in groupby(numbered, key=lambda number: _is_short(_filled(table.grid[number]))):
        if short:
            yield _part(table, list(numbers))
            continue
        for number in numbers:
            yield from _paragraphs(_filled(table.grid[number]), table.pages[number])


def _filled(row: Row) -> list[Cell]:
    return [cell for cell in each_once(row) if cell.text.strip()]


def _tells(row: Sequence[Cell]) -> bool:
    """True for a row that ends in running text or in a list; what stands beside another of those has no label."""
    return bool(row) and _is_telling(row[-1].text) and not (len(row) > 1 and _is_telling(row[0].text))


def _is_telling(text: str) -> bool:
    """True for running text or a list; a table within a cell, or a card in it, is neither."""
    if CELL in text or len(LABELLED.findall(text)) >= FIELDS_OF_A_CARD:
        return False
    return len(text.split()) >= TEXT_WORDS or len(points(text)) > POINTS


def _names_field(label: str, lexicon: Lexicon) -> bool:
    hits = (hit for hit in lexicon.matcher.find(label) if hit.concept in FIELDS)
    return any(hit.end - hit.start >= WHOLE * len(label.strip()) for hit in hits)


def _is_short(row: Sequence[Cell]) -> bool:
    """True for a label beside a few words."""
    return len(row) >= LABEL_AND_TEXT and not _tells(row)


def _paragraphs(row: Sequence[Cell], page: int | None) -> Iterator[Paragraph]:
    """A row as a heading, where it has a label or nothing else, and the lines of its text."""
    for cell in row:
        lines = points(cell.text)
        if len(lines) == 1 and len(cell.text.split()) <= LABEL_WORDS and cell is row[0]:
            level = LABEL_LEVEL if len(row) > 1 else CHAPTER_LEVEL
            # one in capitals is as high as such a heading of the text
            yield Paragraph(text=cell.text, page=page, level=None if cell.text.isupper() else level)
        else:
            yield from (Paragraph(text=line, page=page) for line in lines)


def _part(table: Table, numbers: Sequence[int]) -> Table:
    rows, pages = [table.grid[n] for n in numbers], [table.pages[n] for n in numbers]
    return table.model_copy(update={"grid": tuple(rows), "pages": tuple(pages)})
