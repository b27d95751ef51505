"""The report as Markdown: the matrix and the findings, readable as plain text too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.model import Report
from plan_assessor.report.view import Finding, PlanView, ReportView, present
from plan_assessor.report.wording import REVIEW
from plan_assessor.rules.assessment import SYMBOLS

MARKER = "<!-- plan-assessor -->"

# What Markdown, or the HTML in it, reads as markup anywhere, and what only at the beginning of a line.
_INLINE = re.compile(r"([\\`*_\[\]<>|~&])")
_LEADING = re.compile(r"^(\d*)([#+\-=.)])")


def render(report: Report, lang: Language) -> str:
    """The report as Markdown."""
    view = present(report, lang)
    lines = [MARKER, "", f"# {text('report.title', lang)}", ""]
    if view.plans:
        lines += [*_matrix(view), ""]
    for plan in view.plans:
        lines += [*_plan(plan, lang), ""]
    if view.unreadable:
        reasons = (f"{_line(path)}: {_escape(reason)}" for path, reason in view.unreadable)
        lines += _section(text("unreadable", lang), reasons)
    return "\n".join([*lines, _made_by(view)]) + "\n"


def _escape(words: str) -> str:
    """Words for the middle of a line."""
    return _INLINE.sub(r"\\\1", words)


def _line(words: str) -> str:
    """Words that begin a line or an item of a list."""
    return _LEADING.sub(r"\1\\\2", _escape(words))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _matrix(view: ReportView) -> Iterator[str]:
    """The matrix of Annex 1 with its legend."""
    yield _row([text("report.criterion", view.lang), *(_escape(plan.label) for plan in view.plans)])
    yield _row(["---", *(":-:" for _ in view.plans)])
    for index, (title, _) in enumerate(view.rows):
        yield _row([_escape(title), *(_escape(plan.marks[index].symbol) for plan in view.plans)])
    levels = [f"{_escape(symbol)} {text(f'verdict.{verdict}', view.lang)}" for verdict, symbol in SYMBOLS.items()]
    yield ""
    yield " · ".join([*levels, f"{REVIEW} {text('verdict.review', view.lang)}"])


def _plan(plan: PlanView, lang: Language) -> Iterator[str]:
    """One plan: its findings, measures and remarks."""
    yield f"## {_escape(plan.municipality)}"
    yield ""
    yield f"{_line(plan.title)} · {', '.join(_escape(file.name) for file in plan.files)}"
    yield ""
    for findings in plan.grouped:
        yield from _findings(findings, lang)
    if plan.measures:
        yield from _measures(plan, lang)
    yield from _section(text("remarks", lang), map(_line, plan.remarks))
    yield from _section(text("warnings", lang), map(_line, plan.warnings))


def _findings(findings: tuple[Finding, ...], lang: Language) -> Iterator[str]:
    finding = findings[0]
    for each in findings:
        yield f"### {each.mark.symbol} {_escape(each.title)}"
        yield ""
    yield _line(f"{finding.comment} {finding.doubt or ''}".strip())
    yield ""
    for quote in finding.quotes:
        yield f"> {_escape(quote.line)}"
        yield ""
    if finding.to_improve:
        yield f"**{_escape(text('to_improve', lang))}** {_escape(finding.to_improve)}"
        yield ""


def _measures(plan: PlanView, lang: Language) -> Iterator[str]:
    """The measures; a field that nothing fills is `−`."""
    yield f"### {text('measures', lang)}"
    yield ""
    fields = plan.measures[0].fields
    yield _row([text("report.number", lang), text("report.measure", lang), *(text(f"field.{f}", lang) for f in fields)])
    yield _row(["---"] * (len(fields) + 2))
    for measure in plan.measures:
        filled = (_escape(words) if words else SYMBOLS["-"] for words in measure.fields.values())
        yield _row([_escape(measure.number), _escape(measure.title), *filled])
    yield ""


def _section(title: str, items: Iterable[str]) -> list[str]:
    """A heading with a list under it; nothing for an empty list."""
    lines = [f"- {item}" for item in items]
    return [f"### {title}", "", *lines, ""] if lines else []


def _made_by(view: ReportView) -> str:
    pack = view.pack
    values = {"version": view.version, "title": pack.title[view.lang], "id": pack.id, "rules": pack.version}
    return _escape(text("report.made_by", view.lang, sha256=pack.sha256, **values))
