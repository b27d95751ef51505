"""Words of a document that stand outside its text: in charts, diagrams, WordArt, form fields, first-page headers.

Each is written into the tree of the main part where Word shows it, before the tree is made plain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.names import Element
from plan_assessor.document.docx.package import Package

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_CHARTS = (_C + "chart", "{http://schemas.microsoft.com/office/drawing/2014/chartex}chart")
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_CANVAS = "{http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas}lockedCanvas"
_WORD_ART = "{urn:schemas-microsoft-com:vml}textpath"
_CHOICES = w.W + "ddList"
_BOX = w.W + "checkBox"
_TICKED, _EMPTY = "☒", "☐"
_SECTION = w.W + "sectPr"


def write_in(body: Element, package: Package) -> None:
    """Write the words into the body."""
    parts = _Parts(package)
    found = list(body.iter(*_CHARTS, _DIAGRAM, _CANVAS, _WORD_ART, _CHOICES, _BOX, _SECTION))
    start = next(iter(body), None)
    for element in found:
        if element.tag == _CHOICES:
            _write_before_field(element, _chosen(element))
        elif element.tag == _BOX:
            _write_before_field(element, _TICKED if _is_ticked(element) else _EMPTY)
        elif element.tag == _SECTION:
            start = _write_header(element, body, start, parts)
        else:
            _write_box(element, _lines(element, parts))


class _Parts:
    """The parts that the main part names by id, each of them once: a small file cannot ask for much text."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._taken: set[str] = set()

    def take(self, relation_id: str | None) -> Element | None:
        if relation_id is None or relation_id in self._taken:
            return None
        self._taken.add(relation_id)
        return self._package.part(relation_id)


def _lines(element: Element, parts: _Parts) -> Iterable[str]:
    """The lines of text of what is drawn."""
    if element.tag == _WORD_ART:
        return [element.get("string", "")]
    if element.tag == _CANVAS:
        return _drawn_lines(element)
    part = parts.take(element.get(_R + ("dm" if element.tag == _DIAGRAM else "id")))
    # a series and the legend of a chart bear the same name
    return dict.fromkeys([*_drawn_lines(part), *_names(part)]) if part is not None else ()


def _drawn_lines(drawn: Element) -> Iterator[str]:
    for paragraph in drawn.iter(_A + "p"):
        yield "".join(text.text or "" for text in paragraph.iter(_A + "t"))


def _names(chart: Element) -> Iterator[str]:
    """The names of series and categories, without the numbers."""
    for value in chart.iter(_C + "v"):
        if next(value.iterancestors(_C + "numCache", _C + "numLit"), None) is None:
            yield value.text or ""


def _write_box(element: Element, lines: Iterable[str]) -> None:
    """Put a text box with the lines behind an element of a drawing."""
    box = etree.Element(w.TEXT_BOX)
    for line in filter(None, lines):
        run = etree.SubElement(etree.SubElement(box, w.PARAGRAPH), w.RUN)
        etree.SubElement(run, w.TEXT).text = line
    element.addnext(box)


def _chosen(choices: Element) -> str:
    """The chosen word of a drop-down field."""
    chosen = w.integer(w.child_value(choices, w.W + "result") or w.child_value(choices, w.W + "default")) or 0
    entries = [entry.get(w.VALUE, "") for entry in choices.iterchildren(w.W + "listEntry")]
    return entries[chosen] if 0 <= chosen < len(entries) else ""


def _is_ticked(box: Element) -> bool:
    """Whether somebody ticked a box, or it is ticked from the start."""
    state = w.child(box, w.W + "checked")
    state = w.child(box, w.W + "default") if state is None else state
    return state is not None and w.is_on(state)


def _write_before_field(element: Element, words: str) -> None:
    """Put words before the field of a form that an element belongs to, which has no result of its own."""
    field = next(element.iterancestors(w.FIELD_CHARACTER), None)
    if field is not None and words:
        text = etree.Element(w.TEXT)
        text.text = words
        field.addprevious(text)


def _write_header(section: Element, body: Element, start: Element | None, parts: _Parts) -> Element | None:
    """Put the header of a section's first page before `start`, its first block; gives the next section's first block.

    Letterheads and marks of approval stand there. Headers of all pages are furniture and are left out.
    """
    if next(section.iterancestors(_SECTION), None) is not None:
        # what the section was before a tracked change
        return start
    title_page = w.child(section, w.W + "titlePg")
    if title_page is not None and w.is_on(title_page) and start is not None:
        for reference in section.iterchildren(w.W + "headerReference"):
            header = parts.take(reference.get(_R + "id")) if reference.get(w.TYPE) == "first" else None
            for block in header if header is not None else ():
                start.addprevious(block)
    last = section
    while (parent := last.getparent()) is not None and parent is not body:
        last = parent
    return last.getnext()
