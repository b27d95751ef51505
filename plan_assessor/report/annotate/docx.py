"""A copy of the author's DOCX with Word comments at the words that earned or missed each verdict.

The text itself stays as it is. A comment stands between two marks in a paragraph. Where its words begin or end inside
a run (a stretch of text in one look), the run is cut in two of the same look: nothing that is read or seen changes.
"""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise

from docx import Document
from docx.document import Document as Word
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from plan_assessor.errors import UsageError
from plan_assessor.report.annotate.locate import Letters, letters_of
from plan_assessor.report.annotate.notes import AUTHOR, INITIALS, Notes
from plan_assessor.report.annotate.openable import of_kind, openable
from plan_assessor.report.docx.style import PAPERS, shading_of
from plan_assessor.report.package import stamp

SUMMARY_PAPER = "DCEBFB"
# the schema fixes the order of the properties of a run
AFTER_SHADING = (
    "w:fitText",
    "w:vertAlign",
    "w:rtl",
    "w:cs",
    "w:em",
    "w:lang",
    "w:eastAsianLayout",
    "w:specVanish",
    "w:oMath",
)
PARAGRAPH, RUN, TEXT, ROW = qn("w:p"), qn("w:r"), qn("w:t"), qn("w:tr")

# Inside these nothing can be commented: deleted text, and text boxes, where Word allows no comments.
CLOSED = {qn("w:del"), qn("w:moveFrom"), qn("w:txbxContent")}


@dataclass(frozen=True, slots=True)
class _Point:
    """A character: the run that it stands in and how far into the run."""

    run: int
    offset: int


@dataclass(frozen=True, slots=True)
class _Span:
    """The words that a comment belongs to, from the first point to the last, both included, and their paper colour."""

    first: _Point
    last: _Point
    words: str
    paper: str


def annotate_docx(data: bytes, notes: Notes) -> bytes:
    """The DOCX package with the notes as comments; raises UsageError where python-docx cannot open it."""
    try:
        plain, kind = openable(data)
        document = Document(io.BytesIO(plain))
    except Exception as error:
        # Odd packages make python-docx fail in many ways; to the user they are one.
        raise UsageError("annotate_failed") from error
    text = _Text(document)
    spans = [_Span(*text.title(notes.title), notes.summary, SUMMARY_PAPER)] if text.runs else []
    for note in notes.notes:
        found = text.find(note.place.quote, note.beside)
        if found:
            spans.append(_Span(*found, note.words, PAPERS[note.verdict]))
    _comment(document, text.runs, spans)
    out = io.BytesIO()
    document.save(out)
    return stamp(of_kind(out.getvalue(), kind))


class _Text:
    """The text of a document as a reader sees it, in which quotations can be found."""

    def __init__(self, document: Word) -> None:
        self.runs: list[Element] = []
        self._letters: Letters[_Point] = Letters()
        body: Element = document.element.body
        paragraph: Element | None = None
        for run in _runs(body):
            if _paragraph(run) is not paragraph:
                paragraph = _paragraph(run)
                self._letters.add("\n", _Point(len(self.runs), 0))
            for offset, character in enumerate(_run_text(run)):
                self._letters.add(character, _Point(len(self.runs), offset))
            self.runs.append(run)

    def find(self, quote: str, beside: str = "") -> tuple[_Point, _Point] | None:
        """The quotation, in the row that says `beside` rather than elsewhere; cut to the cell that it begins in."""
        found = self._letters.find(quote)
        if len(found) > 1 and beside:
            title = letters_of(beside)
            found.sort(key=lambda ends: title not in letters_of(self._row_text(ends[0].run)))
        return self._within_one_text(*found[0]) if found else None

    def _row_text(self, run: int) -> str:
        """The text of the row of a table that the run stands in, if it does."""
        row = next(self.runs[run].iterancestors(ROW), None)
        return "" if row is None else "".join(text.text or "" for text in row.iter(TEXT))

    def title(self, title: str) -> tuple[_Point, _Point]:
        """The words of the title, else the first words of the document."""
        first_run = next((index for index, run in enumerate(self.runs) if _run_text(run).strip()), 0)
        end = max(0, len(_run_text(self.runs[first_run])) - 1)
        return self.find(title) or (_Point(first_run, 0), _Point(first_run, end))

    def _within_one_text(self, first: _Point, last: _Point) -> tuple[_Point, _Point]:
        """The points, the last drawn back to where the first is: a comment may span paragraphs, but not cells."""
        around = _paragraph(self.runs[first.run]).getparent()
        while _paragraph(self.runs[last.run]).getparent() is not around:
            last = _Point(last.run - 1, max(0, len(_run_text(self.runs[last.run - 1])) - 1))
        return first, last


def _runs(body: Element) -> Iterator[Element]:
    """The runs that can be commented, in reading order."""
    for run in body.iter(RUN):
        if not any(ancestor.tag in CLOSED for ancestor in run.iterancestors()):
            yield run


def _paragraph(run: Element) -> Element:
    return next(run.iterancestors(PARAGRAPH))


def _run_text(run: Element) -> str:
    """The characters of a run; tabs and breaks have no letters and are left out."""
    return "".join(child.text or "" for child in run.iterchildren(TEXT))


def _comment(document: Word, runs: list[Element], spans: list[_Span]) -> None:
    """Adds a comment for every span."""
    cuts: dict[int, set[int]] = defaultdict(set)
    for span in spans:
        cuts[span.first.run].add(span.first.offset)
        cuts[span.last.run].add(span.last.offset + 1)
    pieces = {index: _cut(runs[index], offsets) for index, offsets in cuts.items()}
    for span in spans:
        first = _piece(pieces[span.first.run], span.first.offset)
        last = _piece(pieces[span.last.run], span.last.offset)
        _shade(document, first, last, span.paper)
        comment = document.comments.add_comment(span.words, AUTHOR, INITIALS)
        _mark(_in_paragraph(first), _in_paragraph(last), str(comment.comment_id))


def _shade(document: Word, first: Element, last: Element, paper: str) -> None:
    """Colours the paper under the runs from the first to the last: not every program shows what a comment is on."""
    inside = False
    for run in document.element.body.iter(RUN):
        inside = inside or run is first
        if inside:
            properties = run.get_or_add_rPr()
            for shading in properties.findall(qn("w:shd")):
                properties.remove(shading)
            properties.insert_element_before(shading_of(paper), *AFTER_SHADING)
        if run is last:
            return


def _cut(run: Element, offsets: set[int]) -> list[tuple[int, Element]]:
    """Cuts a run at the offsets; gives its pieces with the offset that each begins at."""
    texts = run.findall(TEXT)
    content = [child for child in run if child.tag != qn("w:rPr")]
    words = texts[0].text or "" if texts else ""
    bounds = sorted({0, len(words), *offsets})
    # A run with tabs, breaks or pictures stays whole: the comment then covers all of it.
    if len(texts) != 1 or len(content) != 1 or len(bounds) < 3:
        return [(0, run)]
    pieces = []
    for start, end in pairwise(bounds):
        piece = run if start == 0 else deepcopy(run)
        pieces.append((start, piece))
        if start:
            pieces[-2][1].addnext(piece)
        text = piece.findall(TEXT)[0]
        text.text = words[start:end]
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return pieces


def _piece(pieces: list[tuple[int, Element]], offset: int) -> Element:
    return next(piece for start, piece in reversed(pieces) if start <= offset)


def _in_paragraph(run: Element) -> Element:
    """The run, or the link or tracked insertion that it stands in: marks go around that, directly in the paragraph."""
    element = run
    for ancestor in run.iterancestors():
        if ancestor.tag == PARAGRAPH:
            break
        element = ancestor
    return element


def _mark(first: Element, last: Element, comment: str) -> None:
    """Puts the marks of a comment around the words, and its reference after them."""
    start, end, reference = (OxmlElement(f"w:comment{name}") for name in ("RangeStart", "RangeEnd", "Reference"))
    for element in (start, end, reference):
        element.set(qn("w:id"), comment)
    run = OxmlElement("w:r")
    run.append(reference)
    first.addprevious(start)
    last.addnext(run)
    last.addnext(end)
