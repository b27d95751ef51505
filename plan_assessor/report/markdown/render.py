"""The report as Markdown: the matrix and the findings, readable as plain text too."""

from __future__ import annotations

from collections.abc import Iterator

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.lines import Finding, RemarkLine
from plan_assessor.report.markdown.escape import escape, line, row, section
from plan_assessor.report.markdown.project import head as project_head
from plan_assessor.report.markdown.project import standing
from plan_assessor.report.model import Report
from plan_assessor.report.ours import SEAL
from plan_assessor.report.plan_view import PlanView
from plan_assessor.report.uptake import UptakeView
from plan_assessor.report.view import ReportView, present
from plan_assessor.report.wording import REVIEW
from plan_assessor.rules.assessment import SYMBOLS

# where a line must not end, plain text has plain blanks
TIE = " "


def render(report: Report, lang: Language) -> str:
    """The report as Markdown."""
    view = present(report, lang, TIE)
    lines = [f"<!-- plan-assessor {SEAL} -->", "", f"# {escape(view.title)}", ""]
    if view.circumstances:
        lines += [line(view.circumstances_line), ""]
    if view.progress:
        lines += project_head(view.progress, lang)
    if view.tallies:
        lines += [*_tallies(view), ""]
    if view.plans:
        lines += [*_matrix(view), ""]
    for plan in view.plans:
        lines += [*_plan(plan, view, lang), ""]
    for title, files in (("unreadable", view.unreadable), ("skipped", view.skipped)):
        lines += section(text(title, lang), (f"{line(path)}: {escape(reason)}" for path, reason in files))
    return "\n".join([*lines, escape(view.made_by)]) + "\n"


def _tallies(view: ReportView) -> Iterator[str]:
    """How many plans have each verdict, under a heading; the matrix then has one, too."""
    yield f"## {text('report.tally', view.lang)}"
    yield ""
    yield row([text("report.criterion", view.lang), *map(escape, SYMBOLS.values()), REVIEW])
    yield row(["---", *["--:"] * (len(SYMBOLS) + 1)])
    for tally in view.tallies:
        yield row([escape(tally.title), *map(str, tally.numbers)])
    yield ""
    yield f"## {text('report.matrix', view.lang)}"


def _matrix(view: ReportView) -> Iterator[str]:
    """The matrix of Annex 1 with its legend."""
    yield row([text("report.criterion", view.lang), *(escape(plan.label) for plan in view.plans)])
    yield row(["---", *(":-:" for _ in view.plans)])
    for index, (title, _) in enumerate(view.rows):
        yield row([escape(title), *(escape(plan.marks[index].symbol) for plan in view.plans)])
    levels = [f"{escape(symbol)} {text(f'verdict.{verdict}', view.lang)}" for verdict, symbol in SYMBOLS.items()]
    yield ""
    yield " · ".join([*levels, f"{REVIEW} {text('verdict.review', view.lang)}", *map(escape, view.notes)])


def _plan(plan: PlanView, view: ReportView, lang: Language) -> Iterator[str]:
    """One plan: its findings, measures and remarks."""
    yield f"## {escape(plan.municipality)}"
    yield ""
    if plan.files:
        yield f"{line(plan.title)} · {', '.join(escape(file.name) for file in plan.files)}"
        yield ""
    if plan.standing and view.progress:
        yield from standing(plan.standing, view.progress.previous, lang)
    for paragraph in plan.narrative:
        yield line(paragraph)
        yield ""
    for findings in plan.grouped:
        yield from _findings(findings, lang)
    if plan.measures:
        yield from _measures(plan, lang)
    if plan.uptake:
        yield from _uptake(plan.uptake, lang)
    if plan.themes:
        yield from _themes(plan, lang)
    yield from section(text("remarks", lang), map(_remark, plan.remarks))
    yield from section(text("warnings", lang), map(line, plan.warnings))


def _findings(findings: tuple[Finding, ...], lang: Language) -> Iterator[str]:
    finding = findings[0]
    for each in findings:
        yield f"### {each.mark.symbol} {escape(each.title)}"
        yield ""
    yield line(f"{finding.comment} {finding.doubt or ''}".strip())
    yield ""
    if finding.review:
        yield line(finding.review)
        yield ""
    for quote in finding.quotes:
        yield f"> {escape(quote.line)}"
        yield ""
    if finding.to_improve:
        yield f"**{escape(text('to_improve', lang))}:** {escape(finding.to_improve)}"
        yield ""


def _remark(remark: RemarkLine) -> str:
    nearest = (f"\n  > {escape(quote.line)}" for quote in remark.quotes)
    return line(remark.words) + "".join(nearest)


def _uptake(uptake: UptakeView, lang: Language) -> Iterator[str]:
    """The recommendations given to the municipality, each with the measures that take it up, or with the nearest."""
    yield f"### {text('uptake.title', lang)}"
    yield ""
    yield line(uptake.summary)
    yield ""
    yield row([text(f"report.{name}", lang) for name in ("recommendation_id", "area", "recommendation", "taken_by")])
    yield row(["---"] * 4)
    for each in uptake.recommendations:
        found = [f"{answer.line}: {answer.words}" for answer in each.answers] or [
            "; ".join(filter(None, (text("uptake.left", lang), each.nearest)))
        ]
        yield row([escape(each.id), escape(each.area), escape(each.text), "; ".join(map(escape, found))])
    yield ""
    yield from section(text("uptake.own", lang), map(line, uptake.own))


def _themes(plan: PlanView, lang: Language) -> Iterator[str]:
    """The themes taken up, each with the words of the measures that do."""
    yield f"### {text('themes', lang)}"
    yield ""
    for theme in plan.themes:
        yield f"- {escape(theme.title)}: {'; '.join(escape(quote.marked) for quote in theme.quotes)}"
    yield ""


def _measures(plan: PlanView, lang: Language) -> Iterator[str]:
    """The measures; a field that nothing fills is `−`."""
    yield f"### {text('measures', lang)}"
    yield ""
    fields = plan.measures[0].fields
    yield row([text("report.number", lang), text("report.measure", lang), *(text(f"field.{f}", lang) for f in fields)])
    yield row(["---"] * (len(fields) + 2))
    for measure in plan.measures:
        filled = (escape(words) if words else SYMBOLS["-"] for words in measure.fields.values())
        yield row([escape(measure.number), escape(measure.title), *filled])
    yield ""
