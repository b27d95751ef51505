"""The report as a Word document: Priedas Nr. 1 first, then a section on each municipality, to be edited on."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, datetime

from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.section import Section
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.docx.measures import add_measures
from plan_assessor.report.docx.project import add_head, add_standing
from plan_assessor.report.docx.style import add_field, add_paragraph, dress, shade
from plan_assessor.report.docx.tables import add_matrix, add_tally
from plan_assessor.report.docx.uptake import add_uptake
from plan_assessor.report.lines import Finding, RemarkLine, ThemeLine
from plan_assessor.report.model import Report
from plan_assessor.report.package import stamp
from plan_assessor.report.plan_view import PlanView
from plan_assessor.report.quotes import Quote
from plan_assessor.report.view import ReportView, present

QUOTES_SHOWN = 1
PORTRAIT_COLUMNS = 4
SHORT, LONG, MARGIN = Cm(21), Cm(29.7), Cm(2)


def render(report: Report, lang: Language) -> bytes:
    """The report as a DOCX package."""
    view = present(report, lang)
    document = Document()
    _prepare(document, view)
    add_paragraph(document, view.title, "Title")
    if view.progress:
        add_head(document, view.progress, lang)
    else:
        add_paragraph(document, view.pack.title[lang], "Subtitle")
    if view.circumstances:
        add_paragraph(document, view.circumstances_line)
    add_paragraph(document, text("annex.intro", lang, count=len(view.plans), title=view.pack.title[lang]))
    if view.plans:
        _add_annex(document, view)
    for plan in view.plans:
        _add_plan(document, plan, view, lang)
    for title, files in (("unreadable", view.unreadable), ("skipped", view.skipped_by_reason)):
        _add_list(document, text(title, lang), [f"{path}: {reason}" for path, reason in files], level=1)
    add_paragraph(document, text("report.methods", lang), "Heading 1")
    add_paragraph(document, text("report.principles", lang))
    add_paragraph(document, view.made_by)
    out = io.BytesIO()
    document.save(out)
    return stamp(out.getvalue())


def _prepare(document: Word, view: ReportView) -> None:
    """The look, the page and the properties of the document."""
    dress(document, view.lang)
    section = document.sections[0]
    _turn(section, wide=_is_wide(view) and not view.progress)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_field(footer, "PAGE")
    properties = document.core_properties
    properties.title = view.title
    properties.author = properties.last_modified_by = f"plan-assessor {view.version}"
    properties.comments = ""
    properties.language = view.lang
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)


def _is_wide(view: ReportView) -> bool:
    """Whether the matrix asks for a page that lies on its side."""
    return len(view.plans) > PORTRAIT_COLUMNS


def _turn(section: Section, wide: bool) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (LONG, SHORT) if wide else (SHORT, LONG)


def _add_annex(document: Word, view: ReportView) -> None:
    """Priedas Nr. 1: landscape where the municipalities are many, and upright pages after it.

    It stands on the first page; in the report on a project, whose consultations stand there, on one of its own.
    """
    wide = _is_wide(view)
    if view.progress:
        _turn(document.add_section(WD_SECTION.NEW_PAGE), wide)
    number: Paragraph = add_paragraph(document, text("annex.number", view.lang))
    number.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    number.paragraph_format.keep_with_next = True
    if view.tallies:
        add_paragraph(document, text("report.tally", view.lang), "Heading 1")
        add_tally(document, view, (LONG if wide else SHORT) - 2 * MARGIN)
    add_paragraph(document, text("report.matrix", view.lang), "Heading 1")
    add_matrix(document, view, (LONG if wide else SHORT) - 2 * MARGIN)
    if wide or view.progress:
        _turn(document.add_section(WD_SECTION.NEW_PAGE), wide=False)


def _add_plan(document: Word, plan: PlanView, view: ReportView, lang: Language) -> None:
    """The text on one municipality."""
    add_paragraph(document, plan.municipality, "Heading 1")
    if plan.standing and view.progress:
        add_standing(document, plan.standing, view.progress.previous, lang)
    if plan.files:
        _add_document(document, plan, lang)
    for paragraph in plan.narrative:
        add_paragraph(document, paragraph)
    add_paragraph(document, text("annex.findings", lang), "Heading 2")
    for findings in plan.grouped:
        _add_findings(document, findings, lang)
    _add_remarks(document, text("remarks", lang), plan.remarks)
    if plan.uptake:
        add_uptake(document, plan.uptake, lang, SHORT - 2 * MARGIN)
    _add_themes(document, text("themes", lang), plan.themes)
    if plan.measures:
        add_paragraph(document, text("measures", lang), "Heading 2")
        add_measures(document, plan, lang, SHORT - 2 * MARGIN)
    _add_list(document, text("warnings", lang), plan.warnings)


def _add_document(document: Word, plan: PlanView, lang: Language) -> None:
    """Which document was assessed, and how it came out in all."""
    files = ", ".join(f"{file.name}, {', '.join(file.facts)}" for file in plan.files)
    sentences = [text("annex.document" if plan.title else "annex.untitled", lang, title=plan.title, files=files)]
    if plan.adoption:
        sentences.append(text("annex.adopted", lang, act=plan.adoption))
    counts = {"met": plan.summary["+"], "partial": plan.summary["partial"], "missing": plan.summary["-"]}
    sentences.append(text("annex.summary", lang, total=len(plan.marks), **counts))
    add_paragraph(document, " ".join(sentences))


def _add_findings(document: Word, findings: tuple[Finding, ...], lang: Language) -> None:
    """Criteria with one verdict: their titles, the comment, the words that it rests on, and what to add."""
    finding = findings[0]
    for each in findings:
        head = add_paragraph(document, style="Finding")
        # a long list of titles may go over a page, its last two lines stay with the comment
        head.paragraph_format.keep_with_next = each in (findings[0], *findings[-2:])
        if each is not finding:
            head.paragraph_format.space_before = 0
        shade(head.add_run(f" {each.mark.symbol} "), each.mark.verdict)
        head.add_run(f" {each.title} – {each.mark.words}").bold = True
    comment = add_paragraph(
        document, " ".join(filter(None, (finding.comment, finding.doubt, finding.review))), "Comment"
    )
    comment.paragraph_format.keep_with_next = bool(finding.quotes or finding.to_improve)
    _add_quotes(document, finding.quotes[:QUOTES_SHOWN])
    if finding.to_improve:
        advice = add_paragraph(document, style="Comment")
        advice.add_run(f"{text('to_improve', lang)}: ").italic = True
        advice.add_run(finding.to_improve)


def _add_quotes(document: Word, quotes: Iterable[Quote]) -> None:
    for quote in quotes:
        add_paragraph(document, quote.line, "Evidence")


def _add_remarks(document: Word, title: str, remarks: tuple[RemarkLine, ...]) -> None:
    if remarks:
        add_paragraph(document, title, "Heading 2")
    for remark in remarks:
        said = add_paragraph(document, remark.words, "List Bullet")
        said.paragraph_format.keep_with_next = bool(remark.quotes)
        _add_quotes(document, remark.quotes)


def _add_themes(document: Word, title: str, themes: tuple[ThemeLine, ...]) -> None:
    first = ((theme.title, theme.quotes[:QUOTES_SHOWN]) for theme in themes)
    _add_list(document, title, [f"{name}: {'; '.join(quote.marked for quote in quotes)}" for name, quotes in first])


def _add_list(document: Word, title: str, items: list[str] | tuple[str, ...], level: int = 2) -> None:
    """A heading with a bulleted list under it; nothing for an empty list."""
    if items:
        add_paragraph(document, title, f"Heading {level}")
    for item in items:
        add_paragraph(document, item, "List Bullet")
