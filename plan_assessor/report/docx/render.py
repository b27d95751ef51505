"""The report as a Word document: the text on each municipality, and Priedas Nr. 1 as a table that can be edited on."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.docx.project import add_head, add_standing
from plan_assessor.report.docx.style import add_field, dress, shade
from plan_assessor.report.docx.tables import add_matrix
from plan_assessor.report.model import Report
from plan_assessor.report.package import stamp
from plan_assessor.report.view import Finding, PlanView, ReportView, present

QUOTES_SHOWN = 2
PORTRAIT_COLUMNS = 4
SHORT, LONG, MARGIN = Cm(21), Cm(29.7), Cm(2)


def render(report: Report, lang: Language) -> bytes:
    """The report as a DOCX package."""
    view = present(report, lang)
    document = Document()
    _prepare(document, view)
    document.add_paragraph(view.title, "Title")
    if view.progress:
        add_head(document, view.progress, lang)
    else:
        document.add_paragraph(view.pack.title[lang], "Subtitle")
    document.add_paragraph(text("annex.intro", lang, count=len(view.plans), title=view.pack.title[lang]))
    for plan in view.plans:
        _add_plan(document, plan, view, lang)
    _add_list(document, text("unreadable", lang), [f"{path}: {reason}" for path, reason in view.unreadable], level=1)
    _add_method(document, view)
    if view.plans:
        _add_annex(document, view)
    out = io.BytesIO()
    document.save(out)
    return stamp(out.getvalue())


def _prepare(document: Word, view: ReportView) -> None:
    """The look, the page and the properties of the document."""
    dress(document, view.lang)
    section = document.sections[0]
    section.page_width, section.page_height = SHORT, LONG
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_field(footer, "PAGE")
    footer.add_run(f" {text('annex.page', view.lang)}")
    properties = document.core_properties
    properties.title = view.title
    properties.author = properties.last_modified_by = f"plan-assessor {view.version}"
    properties.comments = ""
    properties.language = view.lang
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)


def _add_plan(document: Word, plan: PlanView, view: ReportView, lang: Language) -> None:
    """The text on one municipality."""
    document.add_heading(plan.municipality, 1)
    if plan.standing and view.progress:
        add_standing(document, plan.standing, view.progress.previous, lang)
    if plan.files:
        _add_document(document, plan, lang)
    document.add_heading(text("annex.findings", lang), 2)
    for findings in plan.grouped:
        _add_findings(document, findings)
    advice = [_advice(findings) for findings in plan.grouped if findings[0].to_improve]
    _add_list(document, text("annex.advice", lang), advice)
    _add_list(document, text("remarks", lang), plan.remarks)
    _add_list(document, text("warnings", lang), plan.warnings)


def _add_document(document: Word, plan: PlanView, lang: Language) -> None:
    """Which document was assessed, and how it came out in all."""
    files = ", ".join(f"{file.name}, {', '.join(file.facts)}" for file in plan.files)
    sentences = [text("annex.document" if plan.title else "annex.untitled", lang, title=plan.title, files=files)]
    if plan.adoption:
        sentences.append(text("annex.adopted", lang, act=plan.adoption))
    counts = {"met": plan.summary["+"], "partial": plan.summary["partial"], "missing": plan.summary["-"]}
    sentences.append(text("annex.summary", lang, total=len(plan.marks), **counts))
    document.add_paragraph(" ".join(sentences))


def _advice(findings: tuple[Finding, ...]) -> str:
    return f"{', '.join(finding.title for finding in findings)}: {findings[0].to_improve}"


def _add_findings(document: Word, findings: tuple[Finding, ...]) -> None:
    """Criteria with one verdict: their titles, the comment, and the words that it rests on."""
    finding = findings[0]
    for each in findings:
        head = document.add_paragraph(style="Finding")
        shade(head.add_run(f" {each.mark.symbol} "), each.mark.verdict)
        head.add_run(f" {each.title} – {each.mark.words}").bold = True
    document.add_paragraph(" ".join(filter(None, (finding.comment, finding.doubt, finding.review))), "Comment")
    for quote in finding.quotes[:QUOTES_SHOWN]:
        document.add_paragraph(quote.line, "Evidence")


def _add_list(document: Word, title: str, items: list[str] | tuple[str, ...], level: int = 2) -> None:
    """A heading with a bulleted list under it; nothing for an empty list."""
    if items:
        document.add_heading(title, level)
    for item in items:
        document.add_paragraph(item, "List Bullet")


def _add_method(document: Word, view: ReportView) -> None:
    pack = view.pack
    values = {"version": view.version, "title": pack.title[view.lang], "id": pack.id, "rules": pack.version}
    document.add_heading(text("report.methods", view.lang), 1)
    document.add_paragraph(text("report.principles", view.lang))
    document.add_paragraph(text("report.made_by", view.lang, sha256=pack.sha256, **values))


def _add_annex(document: Word, view: ReportView) -> None:
    """Priedas Nr. 1 on a page of its own, landscape where the municipalities are many."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    if len(view.plans) > PORTRAIT_COLUMNS:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = LONG, SHORT
    number: Paragraph = document.add_paragraph(text("annex.number", view.lang))
    number.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_heading(text("report.matrix", view.lang), 1)
    add_matrix(document, view, section.page_width - 2 * MARGIN)
