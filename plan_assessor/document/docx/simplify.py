"""Making WordprocessingML plain before it is read: one version of the text, no wrappers, no hidden words.

The tree is changed in place, mostly by lxml's own functions, which run in C. Afterwards a body holds only paragraphs,
tables and text boxes, a paragraph holds only runs, a cell only paragraphs, and whoever walks the tree need not know of
tracked changes, content controls, fields or drawings.
"""

from __future__ import annotations

from lxml import etree

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.names import Element
from plan_assessor.document.docx.styles import Styles

_ALTERNATIVES = w.MC + "AlternateContent"
_CHOICE = w.MC + "Choice"
_FALLBACK = w.MC + "Fallback"
_CELL_DELETED = w.W + "cellDel"
_CONTROL = w.W + "sdt"
_PROMPTING = w.W + "showingPlcHdr"
_PAIR = 2
"""Cells of a label and of what it names."""
_STORIES = {w.BODY, w.FOOTNOTE, w.ENDNOTE}

# Old versions, instructions, properties of wrappers, ruby readings; tab stops, which are named like tabs.
_DROPPED = {
    *(w.DELETED, w.MOVED_FROM),
    *(w.W + name for name in ("rPrChange", "pPrChange", "trPrChange", "tcPrChange", "tblPrChange", "sectPrChange")),
    *(w.W + name for name in ("instrText", "delText", "delInstrText", "sdtPr", "sdtEndPr", "smartTagPr")),
    *(w.W + name for name in ("customXmlPr", "rubyPr", "rt", "tabs")),
}
_UNWRAPPED = {
    *(_ALTERNATIVES, _CHOICE, _FALLBACK, w.INSERTED, w.MOVED_TO),
    *(w.W + name for name in ("sdt", "sdtContent", "smartTag", "customXml", "fldSimple", "hyperlink", "dir", "bdo")),
    *(w.W + name for name in ("ruby", "rubyBase")),
}
_DELETIONS = {w.DELETED, w.MOVED_FROM, _CELL_DELETED}
_SOUGHT = {*_DROPPED, *_UNWRAPPED, *_DELETIONS, *w.HIDING, w.FIELD_CHARACTER, w.TEXT_BOX, w.TABLE, _PROMPTING}


def tidy(root: Element, styles: Styles) -> None:
    """Make the tree of a document, footnotes or endnotes part plain.

    Each step goes through the whole tree, so those for which there is nothing to do are left out.
    """
    names = _names(root)
    if _ALTERNATIVES in names:
        _choose_alternatives(root)
    if _PROMPTING in names:
        _clear_prompts(root)
    joined = _accept_deletions(root) if names & _DELETIONS else []
    if dropped := names & _DROPPED:
        etree.strip_elements(root, *dropped, with_tail=False)
    if unwrapped := names & _UNWRAPPED:
        etree.strip_tags(root, *unwrapped)
    _lift_nested_paragraphs(root)
    _join_paragraphs(joined)
    if w.FIELD_CHARACTER in names:
        _clear_instructions(root)
    if names & set(w.HIDING) or styles.hiding():
        _drop_hidden(root, styles)
    if w.TEXT_BOX in names:
        _lift_text_boxes(root)
    if w.TABLE in names:
        _lift_nested_tables(root)


def _names(root: Element) -> set[str]:
    """Which of the names that need work there are, found in one go; a table counts unless it stands in the body."""
    names = set()
    for element in root.iter(*_SOUGHT):
        parent = element.getparent() if element.tag == w.TABLE else None
        if parent is None or parent.tag != w.BODY:
            names.add(element.tag)
    return names


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _choose_alternatives(root: Element) -> None:
    """Keep one version of what stands in several, the first with words: Word writes a text box twice."""
    for alternatives in list(root.iter(_ALTERNATIVES)):
        branches = list(alternatives.iterchildren(_CHOICE, _FALLBACK))
        chosen = next((branch for branch in branches if _has_words(branch)), None)
        for branch in branches:
            if branch is not chosen:
                alternatives.remove(branch)


def _has_words(element: Element) -> bool:
    return next(element.iter(w.TEXT, w.MATH_TEXT, w.SYMBOL), None) is not None


def _clear_prompts(root: Element) -> None:
    """Clear the words of content controls that still show what is to be filled in: such a field is empty."""
    for mark in root.iter(_PROMPTING):
        control = next(mark.iterancestors(_CONTROL), None)
        if control is not None and w.is_on(mark):
            for word in control.iter(w.TEXT, w.SYMBOL):
                word.text = None
                word.attrib.clear()


def _accept_deletions(root: Element) -> list[Element]:
    """Remove deleted rows and cells; the paragraphs whose mark is deleted, in reading order."""
    marks, removed = [], []
    for change in root.iter(*_DELETIONS):
        properties = change.getparent()
        owner = None if properties is None else properties.getparent()
        if properties is None or owner is None:
            continue
        if properties.tag in {w.ROW_PROPERTIES, w.CELL_PROPERTIES}:
            removed.append(owner)
        elif properties.tag == w.RUN_PROPERTIES and owner.tag == w.PARAGRAPH_PROPERTIES:
            marks.append(owner)
    for element in removed:
        _remove(element)
    return [paragraph for mark in marks if (paragraph := mark.getparent()) is not None]


def _join_paragraphs(paragraphs: list[Element]) -> None:
    """Join each paragraph with the next, whose properties hold for both; last first, so that many become one."""
    targets: dict[Element, Element] = {}
    for paragraph in reversed(paragraphs):
        following = next(paragraph.itersiblings(w.PARAGRAPH, w.TABLE), None)
        target = paragraph
        if following is not None and following.tag == w.PARAGRAPH:
            target = targets.get(following, following)
            _prepend(target, [item for item in paragraph if item.tag != w.PARAGRAPH_PROPERTIES])
        targets[paragraph] = target
    for paragraph, target in targets.items():
        if target is not paragraph or not _has_words(paragraph):
            _remove(paragraph)


def _prepend(paragraph: Element, items: list[Element]) -> None:
    properties = w.properties(paragraph, w.PARAGRAPH_PROPERTIES)
    for item in reversed(items):
        if properties is None:
            paragraph.insert(0, item)
        else:
            properties.addnext(item)


def _lift_nested_paragraphs(root: Element) -> None:
    """Move each paragraph that stands in another, as in damaged files, behind it."""
    nested = [item for item in root.iter(w.PARAGRAPH) if getattr(item.getparent(), "tag", None) in (w.PARAGRAPH, w.RUN)]
    for paragraph in reversed(nested):
        outer = next(paragraph.iterancestors(w.PARAGRAPH), None)
        if outer is not None:
            outer.addnext(paragraph)


def _clear_instructions(root: Element) -> None:
    """Clear the words of complex fields that stand before their results, such as the condition of an IF field.

    An open field is the list of such words; they are cleared only when it ends, as a broken field hides nothing.
    """
    fields: list[list[Element]] = []
    before_results: list[list[Element]] = []
    for element in root.iter(w.FIELD_CHARACTER, w.TEXT):
        kind = element.get(w.W + "fldCharType")
        if element.tag == w.TEXT:
            if before_results:
                before_results[-1].append(element)
        elif kind == "begin":
            fields.append([])
            before_results.append(fields[-1])
        elif fields:
            if before_results and before_results[-1] is fields[-1]:
                before_results.pop()
            if kind == "end":
                for word in fields.pop():
                    word.text = None


def _drop_hidden(root: Element, styles: Styles) -> None:
    """Remove the runs that are hidden or struck out; only those that something may hide are looked at."""
    suspects = [properties.getparent() for mark in root.iter(*w.HIDING) if (properties := mark.getparent()) is not None]
    hiding = styles.hiding()
    for naming in root.iter(w.RUN_STYLE, w.PARAGRAPH_STYLE) if hiding else ():
        properties = naming.getparent()
        owner = None if properties is None else properties.getparent()
        if owner is not None and naming.get(w.VALUE) in hiding:
            suspects += [owner, *owner.iterchildren(w.RUN)]
    for run in suspects:
        paragraph = None if run is None else run.getparent()
        if run is None or paragraph is None or run.tag != w.RUN:
            continue
        if styles.is_hidden(run, styles.format(paragraph).style):
            paragraph.remove(run)


def _lift_text_boxes(root: Element) -> None:
    """Move each text box out to the blocks of its story, before the paragraph or table that anchors it."""
    for box in list(root.iter(w.TEXT_BOX)):
        block = box
        parent = box.getparent()
        while parent is not None and parent.tag not in _STORIES:
            block, parent = parent, parent.getparent()
        if parent is not None and block is not box:
            block.addprevious(box)


def _lift_nested_tables(root: Element) -> None:
    """Move each table that stands in a cell behind the outermost table around it, in reading order.

    The words of an innermost table stay in the cell, too, a line for each row: they are what fills the cell. Where it
    is but labels and what they name, and not all of the cell, it is no table of its own.
    """
    last = None
    for table in list(root.iter(w.TABLE)):
        parent = table.getparent()
        if last is not None and parent is not None and parent.tag == w.CELL:
            if next(table.iterdescendants(w.TABLE), None) is None:
                part = _is_part(table, parent)
                for line in _lines(table):
                    table.addprevious(line)
                if part:
                    parent.remove(table)
                    continue
            last.addnext(table)
        last = table


def _is_part(table: Element, cell: Element) -> bool:
    """Whether a table of pairs stands in a cell beside other words, of a row that has more cells."""
    pairs = all(sum(1 for _ in row.iterchildren(w.CELL)) <= _PAIR for row in table.iterchildren(w.ROW))
    row = cell.getparent()
    several = row is not None and sum(1 for _ in row.iterchildren(w.CELL)) > 1
    return pairs and several and any(_has_words(other) for other in cell if other is not table)


def _lines(table: Element) -> list[Element]:
    """A paragraph for each row of the table, with the words of its cells."""
    lines = []
    for row in table.iterchildren(w.ROW):
        cells = ("".join(text.text or "" for text in cell.iter(w.TEXT)) for cell in row.iterchildren(w.CELL))
        paragraph = etree.Element(w.PARAGRAPH)
        text = etree.SubElement(etree.SubElement(paragraph, w.RUN), w.TEXT)
        text.text = "\t".join(cells)
        lines.append(paragraph)
    return lines
