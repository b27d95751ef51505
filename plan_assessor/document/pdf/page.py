"""One page of a PDF read: its lines, its ruled tables and what else is on it, before pages are put together."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from plan_assessor.document.layout.badges import lift_badges
from plan_assessor.document.layout.boxes import take_boxes
from plan_assessor.document.layout.headed_cells import take_headed_cells
from plan_assessor.document.layout.lines import lines_of, pieces
from plan_assessor.document.layout.model import Bounds, Drawings, Line, PageContent, PageTable, Ruling, Word, lies_in
from plan_assessor.document.layout.panels import take_panels
from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.letters.known import familiarity, words_of
from plan_assessor.document.pdf.characters import TextPage, baseline_at, bold_at, font_size_at
from plan_assessor.document.pdf.frame import Frame
from plan_assessor.document.pdf.rulings import read_drawings
from plan_assessor.document.pdf.unseen import seen_drawings, seen_words
from plan_assessor.document.pdf.words import read_words, split_word
from plan_assessor.document.reading import ReadingLimits
from plan_assessor.document.tables.breaks import with_breaks
from plan_assessor.document.tables.cells import fill_cells, shade_cells
from plan_assessor.document.tables.grid import find_grids, place_words
from plan_assessor.document.tables.intersections import TooDenseError
from plan_assessor.document.tables.nested import fill_nested, with_nested

_LEAST_BORDERS = 2
"""Borders of a table of one column: that is a frame round text, or round columns without rulings."""
_AT_BORDER = 1.5
"""Points between the side of a ground and the border of the cell that it fills, at most."""
_LEAST_FILLED = 2
"""Cells with words that a table must have: a chart has none."""
_FEW_CUT, _CUT = 5, 25
"""Words that borders may cut in any table, and those of which they cut one at most; else they are the sides of grounds
over which text runs."""
_COVERED = 0.7
"""The share of a page that pictures cover of a scan, whose letters are drawn with nothing over those of the picture."""
_FAMILIAR = 0.92
"""Less familiar words over a picture may be looked for in it again; Lithuanian read as English has 0.9."""
_OUTLINES = 200
"""Shapes on a page without text that must be the outlines of letters."""


def read_page(
    page: pdfium.PdfPage, number: int, settings: TableSettings, limits: ReadingLimits, *, layered: bool = False
) -> PageContent:
    """The content of an open page, of a file that may have layers that are off."""
    textpage = page.get_textpage()
    try:
        frame, words, cut, garbled = read_words(textpage.raw, _visible_frame(page), limits.characters)
        drawings = read_drawings(page.raw, frame, settings)
        if layered:
            drawings = seen_drawings(drawings, page, frame)
        content = PageContent(number, width=frame.width, height=frame.height, cut=cut, garbled=garbled)
        content.pictured = drawings.pictured / (frame.width * frame.height or 1.0)
        if drawings.shapes > _OUTLINES and not words:
            content.pictured = 1.0
        veil = (0.0, 0.0, frame.width, frame.height) if layered else drawings.veil
        if veil and (layered or content.pictured < _COVERED):
            words = seen_words(words, veil, page, frame)
        if drawings.veil and content.pictured >= _COVERED:
            content.strange = familiarity(words_of(" ".join(word.text for word in words))) < _FAMILIAR
        content.letters = sum([len(word.text) for word in words])
        words = _take_tables(content, words, drawings, textpage, frame, settings)
        content.lines = lines_of(words)
        for line in content.all_lines():
            line.pieces = pieces(line)
            for piece in (line, *line.pieces):
                _look_at_font(piece, textpage.raw, frame)
    finally:
        textpage.close()
    return content


def _look_at_font(line: Line, textpage: TextPage, frame: Frame) -> None:
    """Ask for the weight of a line at three places, and for its size and height at the middle one."""
    first, middle, last = line.words[0].index, line.words[len(line.words) // 2].index, line.words[-1].index
    line.bold = bold_at(textpage, (first, middle, last))
    line.size = font_size_at(textpage, middle) or line.size
    line.base = baseline_at(textpage, middle, frame)


def _take_tables(
    content: PageContent,
    words: list[Word],
    drawings: Drawings,
    textpage: pdfium.PdfTextPage,
    frame: Frame,
    settings: TableSettings,
) -> list[Word]:
    """Move the words of boxes and of ruled tables into `content`; gives back the others."""
    try:
        tables, boxes = find_grids(with_breaks(drawings, words, settings), content.number, settings)
    except TooDenseError:
        content.dense = True
        return words
    words = lift_badges(words, drawings.spots)
    words, panels = take_panels(words, drawings, (frame.width, frame.height))
    words, tables, headed = take_headed_cells(words, tables, drawings.boxes)
    cards = [*boxes, *(box for box in drawings.boxes if not any(_is_ground(box, table) for table in tables))]
    words, content.regions = take_boxes(words, cards, drawings.vertical)
    content.regions += [*panels, *headed]
    for table in tables:
        cut: list[Word] = []

        def split(word: Word, cut: list[Word] = cut) -> list[Word]:
            cut.append(word)
            return split_word(textpage.raw, word, frame)

        outside = place_words(words, table, split)
        if len(cut) > max(_FEW_CUT, (len(words) - len(outside)) / _CUT):
            continue
        if len(table.xs) > _LEAST_BORDERS and sum(bool(box.words) for box in table.boxes) >= _LEAST_FILLED:
            fill_nested(table, words, split, drawings.fills)
            fill_cells(table)
            with_nested(table)
            shade_cells(table, drawings.fills)
            content.tables.append(table)
            words = outside
    content.shades = list(drawings.shades_vertical)
    content.horizontal = [
        piece
        for piece in [*drawings.horizontal, *drawings.shades_horizontal]
        if not any(_is_in(piece, table) for table in content.tables)
    ]
    return words


def _is_ground(box: Bounds, table: PageTable) -> bool:
    """Whether a box is the ground of some of the cells of a table, from border to border."""
    columns = len(table.xs) > _LEAST_BORDERS
    return (
        columns
        and lies_in(box, table.bounds, _AT_BORDER)
        and all(min(abs(side - border) for border in table.xs) <= _AT_BORDER for side in (box[0], box[2]))
    )


def _is_in(piece: Ruling, table: PageTable) -> bool:
    """Whether a horizontal ruling stands at the height of the table."""
    return table.ys[0] - 1 <= piece.at <= table.ys[-1] + 1


def _visible_frame(page: pdfium.PdfPage) -> Frame:
    """The part of the page that is shown: its crop box, as far as there is paper."""
    box = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page.raw, box)
    if box.left < box.right and box.bottom < box.top:
        return Frame(box.left, box.bottom, box.right, box.top)
    x0, y0, x1, y1 = page.get_mediabox()  # a crop box off the paper is a mistake
    return Frame(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
