"""The report as CSV: one line for each plan and criterion, with the verdict as in the JSON (`+`, `partial`, `-`)."""

from __future__ import annotations

import io
from csv import writer

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.model import Report
from plan_assessor.report.view import Finding, PlanView, present

COLUMNS = ("municipality", "plan", "file", "criterion", "verdict", "review", "comment", "to_improve", "evidence")

# A spreadsheet takes a cell that begins so for a formula; an apostrophe before it keeps it a text.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def render(report: Report, lang: Language) -> str:
    """The report as CSV with a header line, by RFC 4180."""
    view = present(report, lang)
    out = io.StringIO()
    lines = writer(out)
    lines.writerow(header(lang))
    for plan in view.plans:
        for finding in plan.findings:
            lines.writerow(_line(plan, finding))
    for path, reason in view.unreadable:
        lines.writerow(["", "", _neutral(path), "", "", "", reason, "", ""])
    return out.getvalue()


def header(lang: Language) -> list[str]:
    """The names of the columns."""
    return [text(f"report.{column}", lang) for column in COLUMNS]


def _line(plan: PlanView, finding: Finding) -> list[str]:
    words = (plan.municipality, plan.title, ", ".join(file.name for file in plan.files), finding.title)
    reasons = (finding.comment, finding.to_improve or "", "\n".join(quote.line for quote in finding.quotes))
    verdict = (finding.mark.verdict, "?" if finding.mark.needs_review else "")
    return [*map(_neutral, words), *verdict, *map(_neutral, reasons)]


def _neutral(words: str) -> str:
    return f"'{words}" if words.startswith(FORMULA_STARTS) else words
