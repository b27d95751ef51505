"""The measures of a plan as a Word table.

A report on many plans has thousands of cells: they are written as XML, which takes a twentieth of the time that
python-docx takes for as many objects.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from docx.document import Document as Word
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Length

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.docx.tables import HEADER_PAPER
from plan_assessor.report.plan_view import PlanView
from plan_assessor.rules.assessment import SYMBOLS

MEASURE_WIDTH = Cm(6)
HALF_POINTS = 17
TWIPS_AROUND = 40


def add_measures(document: Word, plan: PlanView, lang: Language, width: int) -> None:
    """Adds the measures of a plan, a row each; a field that nothing fills is `−`."""
    fields = list(plan.measures[0].fields)
    widths = [MEASURE_WIDTH, *[Length((width - MEASURE_WIDTH) // len(fields))] * len(fields)]
    head = [text("report.measure", lang), *(text(f"report.field.{field}", lang) for field in fields)]
    rows = [_row(head, widths, "<w:cantSplit/><w:tblHeader/>", bold=True)]
    for measure in plan.measures:
        filled = (words or SYMBOLS["-"] for words in measure.fields.values())
        rows.append(_row([f"{measure.number} {measure.title}".strip(), *filled], widths, "<w:cantSplit/>"))
    grid = "".join(f'<w:gridCol w:w="{each.twips}"/>' for each in widths)
    look = '<w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/>'
    table = f"<w:tbl {nsdecls('w')}><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    document.element.body[-1].addprevious(parse_xml(table))


def _row(words: Iterable[str], widths: Iterable[Length], properties: str, bold: bool = False) -> str:
    cells = (_cell(each, width, bold) for each, width in zip(words, widths, strict=True))
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(words: str, width: Length, bold: bool) -> str:
    paper = f'<w:shd w:val="clear" w:color="auto" w:fill="{HEADER_PAPER}"/>' if bold else ""
    run = f'{"<w:b/>" if bold else ""}<w:sz w:val="{HALF_POINTS}"/>'
    space = f'<w:spacing w:before="{TWIPS_AROUND}" w:after="{TWIPS_AROUND}"/>'
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width.twips}" w:type="dxa"/>{paper}</w:tcPr><w:p><w:pPr>{space}</w:pPr>'
        f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p></w:tc>'
    )
