"""The blocks of a document as items: typography mended, frames and lists taken apart, numbers split off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from plan_assessor.document.model import Document, Paragraph, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import clean
from plan_assessor.plan.outline.approval import is_approval
from plan_assessor.plan.outline.coloured import ticked
from plan_assessor.plan.outline.dittos import without_dittos
from plan_assessor.plan.outline.forms import filled_in, is_form
from plan_assessor.plan.outline.frames import lines_in_frames
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import split_number
from plan_assessor.plan.outline.running_lines import without_running_lines
from plan_assessor.plan.outline.sheet_headings import without_sheet_headings
from plan_assessor.plan.outline.told_in_tables import is_text, labels_of_cards, unfolded
from plan_assessor.plan.outline.translated import in_one_alphabet

FRAME_ROWS = 6  # a table of more rows does not only place an approval mark on the page


def items_of(document: Document, lexicon: Lexicon) -> list[Item]:
    """The blocks of a document as items."""
    blocks = without_running_lines(list(_unframed(document.blocks, lexicon)))
    return [_item(block, document.file) for block in blocks]


def _item(block: Paragraph | Table, file: str) -> Item:
    if isinstance(block, Table):
        return Item(block, file)
    number, rest = (block.number.rstrip(".)"), block.text) if block.number else split_number(block.text)
    return Item(block, file, rest, number)


def _unframed(blocks: Sequence[Paragraph | Table], lexicon: Lexicon) -> Iterator[Paragraph | Table]:
    """The blocks, tables that only place an approval mark or the title on the page taken apart into their lines."""
    whole = filled_in(without_sheet_headings(blocks))
    tidied = [_tidied(block, lexicon) for block in _in_one_alphabet(whole)]
    of_cards = labels_of_cards(tidied)
    for block in tidied:
        if isinstance(block, Paragraph) and _is_list(block):
            yield from _lines(block)
            continue
        if isinstance(block, Table) and len(block.grid) <= FRAME_ROWS and not is_form(block):
            texts = [cell.text for cell in block.cells]
            if any(is_approval(text, lexicon) for text in texts):
                lines = [line for text in texts for line in text.split("\n") if line.strip()]
                yield from (Paragraph(text=line, page=block.pages[0]) for line in lines)
                continue
        if isinstance(block, Table) and (framed := lines_in_frames(block, lexicon)):
            yield from framed
            continue
        if isinstance(block, Table) and is_text(block, lexicon, of_cards):
            yield from unfolded(block)
            continue
        yield block


def _in_one_alphabet(blocks: Iterable[Paragraph | Table]) -> Iterator[Paragraph | Table]:
    for block in blocks:
        yield from in_one_alphabet(block) if isinstance(block, Table) else (block,)


def _tidied(block: Paragraph | Table, lexicon: Lexicon) -> Paragraph | Table:
    """The block with its typography mended, marks where colours say something, and what ditto marks stand for."""
    if isinstance(block, Paragraph):
        text = clean(block.text)
        return block if text == block.text else block.model_copy(update={"text": text})
    block = without_dittos(ticked(block), lexicon)
    # the cells of a column repeat, and next to none needs mending
    texts = {cell.text for row in block.grid for cell in row}
    mended = {text: cleaned for text in texts if (cleaned := clean(text)) != text}
    if not mended:
        return block
    better = {
        cell.corner: cell.model_copy(update={"text": mended[cell.text]}) for cell in block.cells if cell.text in mended
    }
    grid = tuple(tuple(better.get(cell.corner, cell) for cell in row) for row in block.grid)
    return block.model_copy(update={"grid": grid})


def _is_list(block: Paragraph) -> bool:
    """True where the lines of a paragraph after its first are numbered."""
    _, *rest = block.text.split("\n")
    return bool(rest) and all(split_number(line)[0] is not None for line in rest)


def _lines(block: Paragraph) -> Iterator[Paragraph]:
    first, *rest = block.text.split("\n")
    yield block.model_copy(update={"text": first})
    yield from (block.model_copy(update={"text": line, "number": None, "level": None}) for line in rest)
