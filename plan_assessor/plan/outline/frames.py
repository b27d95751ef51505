"""Frames around text: tables whose cells each hold a caption and what stands under it are no grids of records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.document.model import CELL, Cell, Paragraph, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.approval import ends_a_sentence
from plan_assessor.plan.outline.kinds import head_kind
from plan_assessor.plan.outline.numbering import BULLET, points
from plan_assessor.plan.outline.told_in_tables import FIELDS_OF_A_CARD, LABEL_LEVEL, LABELLED
from plan_assessor.plan.records.columns import roles_of

TITLE_LINES = 4
ENDS = (";", ":", ",")
CAPTION_WORDS = 12
MONTH_WORDS = 3
LABEL_WORDS = 3  # of what stands over or beside frames
FEWEST_FRAMES = 2
MOSTLY = 0.5  # of the cells


def lines_in_frames(table: Table, lexicon: Lexicon) -> list[Paragraph]:
    """The captions and lines of the frames in the order of the rows; none where the table is something else."""
    cells = [cell for cell in table.cells if cell.text.strip()]
    if len(cells) == 1 and _names_document(cells[0], lexicon):
        return [Paragraph(text=line, bold=True, page=table.pages[0]) for line in _lines(cells[0])]
    page = len(cells) == 1 and _is_page(cells[0], lexicon)
    if not page and not _are_frames(cells, lexicon):
        return []
    level = None if len(cells) == 1 else LABEL_LEVEL
    return [paragraph for cell in cells for paragraph in _paragraphs(cell, level, table.pages[cell.row])]


def _names_document(cell: Cell, lexicon: Lexicon) -> bool:
    """True for a few lines one of which names a plan, none of them a sentence."""
    lines = _lines(cell)
    named = any("plan_name" in lexicon.matcher.concepts(line) for line in lines)
    return named and len(lines) <= TITLE_LINES and not any(map(_ends, lines))


def _is_page(cell: Cell, lexicon: Lexicon) -> bool:
    """True for the title of a plan over more than a card has: the frame goes around a page."""
    title, *lines = _lines(cell) or [""]
    named = "plan_name" in lexicon.matcher.concepts(title) or head_kind(title, lexicon) == "plan"
    return named and len(lines) >= TITLE_LINES


def _ends(line: str) -> bool:
    """True for a sentence, or a part of one; „iki 2026 m. kovo 31 d.“ is none, and a question asks for what follows."""
    return line.endswith(ENDS) or (ends_a_sentence(line) and not line.endswith("?"))


def _are_frames(cells: Sequence[Cell], lexicon: Lexicon) -> bool:
    frames = [cell for cell in cells if _is_frame(cell, FIELDS_OF_A_CARD if len(cells) == 1 else 1)]
    beside = [cell for cell in cells if cell not in frames]
    captions = {_lines(cell)[0] for cell in frames}
    if not frames or len(captions) < len(frames) or len(frames) < MOSTLY * len(cells):
        return False
    if 2 * sum(_is_month(caption, lexicon) for caption in captions) > len(captions):
        return False
    if len(cells) > 1 and (len(frames) < FEWEST_FRAMES or not all(_is_label(cell, lexicon) for cell in beside)):
        return False
    return sum("swot_word" in lexicon.matcher.concepts(caption) for caption in captions) < FEWEST_FRAMES


def _is_frame(cell: Cell, fields: int) -> bool:
    """True for a caption, which is no sentence, over more; a card with so many labelled fields is read as such."""
    caption, *text = _lines(cell) or [""]
    if not text:
        return False
    short = len(caption.split()) <= CAPTION_WORDS and not _ends(caption) and not BULLET.match(caption)
    short = short and any(map(str.isalpha, caption))
    card = CELL in cell.text or len(LABELLED.findall(cell.text)) >= fields
    return short and not card


def _is_month(caption: str, lexicon: Lexicon) -> bool:
    """„SAUSIS“, „2026 m. sausis“: the cell is one of a calendar."""
    return len(caption.split()) <= MONTH_WORDS and lexicon.calendar.has_month(caption)


def _is_label(cell: Cell, lexicon: Lexicon) -> bool:
    """True for a word or two at the edge that name no column."""
    edge = cell.row == 0 or cell.column == 0
    return edge and len(cell.text.split()) <= LABEL_WORDS and not roles_of(cell.text, lexicon)


def _lines(cell: Cell) -> list[str]:
    """The lines of a cell, without the rows of a table in it: that follows as a table of its own."""
    return [line for line in points(cell.text) if CELL not in line]


def _paragraphs(cell: Cell, level: int | None, page: int | None) -> Iterator[Paragraph]:
    """The lines of a frame; what stands over its points, or else its first, are headings of that level, or bold."""
    lines = _lines(cell)
    pointed = next((n for n, line in enumerate(lines) if BULLET.match(line)), None)
    over = lines[: pointed or 1] if len(lines) > 1 else []
    yield from (Paragraph(text=line, level=level, bold=level is None, page=page) for line in over)
    yield from (Paragraph(text=line, page=page) for line in lines[len(over) :])
