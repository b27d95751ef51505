"""Reading a DOCX file: paragraphs with their drawn numbers, tables as grids, notes and text boxes, in reading order.

The parts are opened by `docx_package`, made plain by `docx_tidy`, and then walked once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.drawn import write_in
from plan_assessor.document.docx.embedded import write_in_files
from plan_assessor.document.docx.names import Element
from plan_assessor.document.docx.numbering import Numbering
from plan_assessor.document.docx.package import Package
from plan_assessor.document.docx.pages import Pages
from plan_assessor.document.docx.pictures import Recognise, write_in_pictures
from plan_assessor.document.docx.simplify import tidy
from plan_assessor.document.docx.styles import Styles
from plan_assessor.document.docx.tables import MAX_COLUMNS, Grid, Line, Span, read_rows
from plan_assessor.document.docx.text import fold, runs
from plan_assessor.document.model import PICTURES_UNREAD, POINT, Document, Notice, Paragraph, Table
from plan_assessor.document.tabbed import with_tabbed_tables
from plan_assessor.errors import UnreadableError

# Places in all grids of one document; 1,000 full pages of tables have some 400,000.
_MAX_PLACES = 500_000
_REFERENCES = (w.FOOTNOTE_REFERENCE, w.ENDNOTE_REFERENCE)


def read_docx(data: bytes, file: str, recognise: Recognise | None = None) -> Document:
    """Read the bytes of a DOCX file (also .docm, .dotx, Strict); `file` is its name as shown to the user.

    `recognise` reads large pictures. The reader of the document is "scan" where tables, or all that it says, stand in
    pictures.
    Notices: "columns_cut" (columns, limit) for a table wider than Word allows, "repaired" for damaged XML of
    which only a part may have been read, "parts_unread" (count) for whole documents inside this one,
    "pictures_recognised" and "pictures_unread" (count) for large pictures.

    Raises:
        UnreadableError: "broken", "encrypted" or "too_large".
    """
    try:
        return _Reader(Package(data), recognise).read(file, hashlib.sha256(data).hexdigest())
    except UnreadableError as error:
        raise UnreadableError(error.code, file=file) from error


class _Reader:
    """Walks the parts of one package and collects blocks."""

    def __init__(self, package: Package, recognise: Recognise | None) -> None:
        main = package.main()
        body = w.child(main, w.BODY)
        if main.tag != w.DOCUMENT or body is None:
            raise UnreadableError("broken")
        self._body = body
        _join_bodies(main, body)
        unread = write_in_files(body, package)
        write_in(body, package)
        self._pictures = write_in_pictures(body, package, recognise)
        self._styles = Styles(package.related("styles"))
        self._numbering = Numbering(package.related("numbering"), self._styles)
        tidy(main, self._styles)
        self._notes = self._read_notes(package)
        self._margins = tuple(self._read_margins(package))
        self._pages = Pages(known=next(main.iter(w.RENDERED_PAGE_BREAK), None) is not None)
        self._blocks: list[Paragraph | Table] = []
        self._notices = [Notice(code="repaired")] if package.repaired else []
        if unread:
            self._notices.append(Notice(code="parts_unread", values={"count": unread}))
        if self._pictures.read:
            self._notices.append(Notice(code="pictures_recognised", values={"count": self._pictures.read}))
        if self._pictures.unread:
            self._notices.append(Notice(code=PICTURES_UNREAD, values={"count": self._pictures.unread}))
        self._places = _MAX_PLACES

    def read(self, file: str, sha256: str) -> Document:
        if self._pictures.scan is not None:
            return self._pictures.scan.model_copy(update={"file": file, "sha256": sha256})
        self._read_blocks(self._body)
        return Document(
            file=file,
            sha256=sha256,
            reader="scan" if self._pictures.tables else "docx",
            blocks=tuple(with_tabbed_tables(self._blocks)),
            pages=self._pages.current,
            notices=tuple(self._notices),
            margins=self._margins,
        )

    def _read_notes(self, package: Package) -> dict[tuple[str, str], Element]:
        """The footnotes and endnotes by the name and id of their references."""
        notes = {}
        for reference, kind, name in zip(_REFERENCES, ("footnotes", "endnotes"), (w.FOOTNOTE, w.ENDNOTE), strict=True):
            root = package.related(kind)
            if root is not None:
                tidy(root, self._styles)
                notes.update({(reference, note.get(w.ID, "")): note for note in root.iterchildren(name)})
        return notes

    def _read_margins(self, package: Package) -> Iterator[Paragraph]:
        """The lines in the headers of pages, each once; they belong to no place in the text."""
        seen: set[str] = set()
        for header in package.each("header"):
            tidy(header, self._styles)
            for paragraph in header.iter(w.PARAGRAPH):
                text = fold("".join(words for _, words in runs(paragraph)))
                if text and text not in seen:
                    seen.add(text)
                    yield Paragraph(text=text)

    def _read_blocks(self, story: Element, *, boxed: bool = False) -> None:
        for block in story:
            if block.tag == w.PARAGRAPH:
                self._read_paragraph(block, boxed=boxed)
            elif block.tag == w.TABLE:
                self._read_table(block)
            elif block.tag == w.TEXT_BOX:
                self._read_blocks(block, boxed=True)
                continue
            self._read_notes_of(block)

    def _read_notes_of(self, block: Element) -> None:
        """The notes that a block refers to, each at its first reference."""
        for reference in block.iter(*_REFERENCES) if self._notes else ():
            note = self._notes.pop((reference.tag, reference.get(w.ID, "")), None)
            if note is not None:
                self._read_blocks(note)

    def _read_paragraph(self, paragraph: Element, *, boxed: bool) -> None:
        form = self._styles.format(paragraph)
        number = self._numbering.next(form)
        pieces = list(runs(paragraph))
        raw = "".join(text for _, text in pieces)
        page = self._pages.turn(raw)
        text = fold(raw)
        if text:
            bold = all(self._styles.is_bold(run, form.style) for run, text in pieces if text.strip())
            self._blocks.append(
                Paragraph(
                    text=text,
                    page=page,
                    number=number,
                    level=form.level,
                    bold=bold,
                    centered=form.centered,
                    boxed=boxed,
                    size=self._styles.size(pieces[0][0], form.style) if bold else None,
                    left=self._numbering.left(form),
                    columns=tuple(map(fold, raw.split("\t"))) if "\t" in raw else (),
                )
            )

    def _read_table(self, table: Element) -> None:
        grid = Grid(self._places)
        pages = []
        for row in read_rows(table):
            grid.begin_row(row)
            raw = [self._read_cell(cell) for cell in row.cells if grid.add(cell)]
            if grid.end_row(row):
                pages.append(self._pages.turn_row(raw))
        if not pages:
            return
        self._places -= grid.places
        if grid.columns > MAX_COLUMNS:
            values: dict[str, str | int] = {"columns": grid.columns, "limit": MAX_COLUMNS}
            self._notices.append(Notice(code="columns_cut", values=values))
        self._blocks.append(Table(grid=grid.cells(), pages=tuple(pages)))

    def _read_cell(self, cell: Span) -> str:
        """Give a cell its text; returns the raw text."""
        raw = ""
        lines = []
        for line in cell.lines:
            line_raw = "".join(line.pieces)
            raw += line_raw
            text = self._with_number(line, fold(line_raw))
            if text:
                lines.append(text)
        cell.text = "\n".join(lines)
        # A long table would otherwise keep all of it until its end, for the garbage collector to go through.
        cell.lines.clear()
        return raw

    def _with_number(self, line: Line, text: str) -> str:
        """The text behind its number. A number may be all there is, as under „Eil. Nr.“, but a bullet is no text."""
        if not line.in_list and not (line.style and self._styles.paragraph_style(line.style).lists):
            return text
        number = self._numbering.next(self._styles.format(line.paragraph))
        if number is None or (number == POINT and not text):
            return text
        return f"{number} {text}".rstrip()


def _join_bodies(main: Element, body: Element) -> None:
    """Put the blocks of further bodies, which a damaged file may have, behind those of the first."""
    for other in [item for item in main if item.tag == w.BODY and item is not body]:
        body.extend(list(other))
