"""What a form only asks: boxes that were left empty, and the prompt that its fields show where nobody filled them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from plan_assessor.document.model import Paragraph, Table, each_once

EMPTY, CHOSEN = "☐□❑", "☒☑✓✔"
EMPTY_OPTION = re.compile(rf"[{EMPTY}]\s*(?!\s|$)[^{EMPTY}{CHOSEN}\n]*")
CHOSEN_OPTION = re.compile(rf"[{CHOSEN}]\s*(?=[^\s{EMPTY}{CHOSEN}])")
BOX = re.compile(rf"[{EMPTY}{CHOSEN}]\s*\w")
# circles, of which one is filled in
OTHER_OPTION, ONE_OPTION = re.compile(r"^○ [^\n]*\n?", re.MULTILINE), re.compile(r"^[●◉] ", re.MULTILINE)
FEWEST_OPTIONS = 2
ASKED = re.compile(r"\s\*$", re.MULTILINE)
"""The sign of a field that must be filled in, behind its label."""
LISTED = "• "
"""What a chosen line is read as: an item of a list."""
FEWEST_WORDS = 3
FEWEST_FIELDS = 3
"""A prompt has so many words, and stands beside so many labels, at least."""
LABEL_AND_VALUE = 2  # cells of a row
FEWEST_ROWS = 3
RULED = re.compile(r"\s*_{5,}(?:\s*\n\s*_{5,}){2,}\s*")
"""Lines to write on by hand, beside what was printed; one alone stands for what a form asks."""
DIGIT = re.compile(r"\d")
LETTERS = re.compile(r"[^\W\d_]+")


def filled_in(blocks: Iterable[Paragraph | Table]) -> Iterator[Paragraph | Table]:
    """The blocks without options that were not chosen and without prompts; chosen lines are items of a list."""
    kept = list(blocks)
    prompts = _prompts(kept)
    for block in kept:
        if isinstance(block, Table):
            yield _changed(block, lambda text: _filled(text, prompts))
        elif BOX.match(block.text):
            text = _chosen(block.text, LISTED)
            if text:
                yield block.model_copy(update={"text": text})
        else:
            yield block


def _filled(text: str, prompts: Collection[str]) -> str:
    """What a cell says without what the form only asks."""
    if text in prompts or RULED.fullmatch(text):
        return ""
    return ASKED.sub("", _chosen(text, ""))


def is_form(table: Table) -> bool:
    """True for rows of a label and its content, one of which may be the mark („Tvirtinimo žyma | PATVIRTINTA …“)."""
    filled = [[cell for cell in each_once(row) if cell.text.strip()] for row in table.grid]
    return len(filled) >= FEWEST_ROWS and all(len(row) == LABEL_AND_VALUE for row in filled)


def _chosen(text: str, mark: str) -> str:
    """The text without the options whose box is empty, others after a mark."""
    text = _one_of(text)
    if not BOX.search(text):
        return text
    return CHOSEN_OPTION.sub(mark, EMPTY_OPTION.sub("", text)).strip()


def _one_of(text: str) -> str:
    """The text with the one option that is chosen of several („○ meras“, „● taryba“); as bullets both stand often."""
    if len(OTHER_OPTION.findall(text)) < FEWEST_OPTIONS or len(ONE_OPTION.findall(text)) > 1:
        return text
    return ONE_OPTION.sub("", OTHER_OPTION.sub("", text)).strip()


def _prompts(blocks: Iterable[Paragraph | Table]) -> frozenset[str]:
    """Sentences that stand as the whole value beside several different labels: nothing answers all of them."""
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for table in blocks:
        for label, text in _values(table) if isinstance(table, Table) else ():
            if text.endswith(".") and len(text.split()) >= FEWEST_WORDS and not DIGIT.search(text):
                beside[text].add(" ".join(LETTERS.findall(label.casefold())))
    return frozenset(text for text, labels in beside.items() if len(labels - {""}) >= FEWEST_FIELDS)


def _values(table: Table) -> Iterator[tuple[str, str]]:
    """The cells of a table, each with its label: that on its left where there are two columns, else the header.

    What stands across several columns has no label of its own but the one beside it.
    """
    header = table.grid[0] if table.grid else ()
    if len(header) == LABEL_AND_VALUE:
        yield from ((row[0].text, row[-1].text) for row in table.grid)
        return
    for row in table.grid[1:]:
        cells = each_once(row)
        if len(cells) == LABEL_AND_VALUE:
            yield cells[0].text, cells[1].text
        else:
            yield from ((over.text, cell.text) for over, cell in zip(header, row, strict=False) if cell.columns == 1)


def _changed(table: Table, change: Callable[[str], str]) -> Table:
    """The table with each of its texts changed."""
    texts = {cell.text for row in table.grid for cell in row}
    new = {text: changed for text in texts if (changed := change(text)) != text}
    if not new:
        return table
    cells = {c.corner: c.model_copy(update={"text": new[c.text]}) for c in table.cells if c.text in new}
    grid = tuple(tuple(cells.get(cell.corner, cell) for cell in row) for row in table.grid)
    return table.model_copy(update={"grid": grid})
