"""The report as CSV, a file for each table: the verdicts, the measures, the themes, the remarks and the plans.

Lithuanian Excel takes a CSV for a table where „;“ stands between its cells, and for UTF-8 where it begins with a byte
order mark; so a Lithuanian one does. An English one is plain RFC 4180. Each line names the plan, so that tables can be
joined, and ends with what made it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from csv import writer

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.plan.model import FIELDS
from plan_assessor.report.model import Report
from plan_assessor.report.ours import SEAL
from plan_assessor.report.plan_view import PlanView
from plan_assessor.report.view import ReportView, present
from plan_assessor.report.wording import REVIEW, clean
from plan_assessor.rules.assessment import SYMBOLS

# where a line must not end, plain text has plain blanks
TIE = " "
DELIMITERS: dict[Language, str] = {"lt": ";", "en": ","}
BYTE_ORDER_MARK = "\ufeff"

# A spreadsheet takes a cell that begins so for a formula (some read full-width signs, too); an apostrophe before it
# keeps it a text. Cells begin wherever one who opens the file lets them be parted; a sign alone is no formula.
FORMULA_START = re.compile(r"(?:^|[;,|\t\r\n])[^\S\t\r\n]*+(?=[=+\-@＝＋－＠][^;,|\t\r\n])")

Row = Sequence[str]
Columns = tuple[str, ...]

MADE_COLUMNS: Columns = ("assessor", "assessed_day", "as_of_day")
PLAN_COLUMNS: Columns = ("municipality", "plan", "file")


def render(report: Report, lang: Language, delimiter: str | None = None) -> str:
    """The verdicts, and what was not assessed."""
    return _table(report, lang, delimiter, VERDICT_COLUMNS, _verdicts)


def tables(report: Report, lang: Language, delimiter: str | None = None) -> dict[str, str]:
    """The other tables, by what the names of their files end in."""
    return {
        text(f"csv.{name}", lang): _table(report, lang, delimiter, columns, rows)
        for name, (columns, rows) in TABLES.items()
    }


def table_names(lang: Language) -> list[str]:
    """What the names of the files with the other tables end in."""
    return [text(f"csv.{name}", lang) for name in TABLES]


def _table(
    report: Report,
    lang: Language,
    delimiter: str | None,
    columns: Columns,
    rows: Callable[[ReportView], Iterable[Row]],
) -> str:
    view = present(report, lang, TIE)
    made_by = f"plan-assessor {view.version}, {view.pack.id} {view.pack.version}, {SEAL}"
    out = io.StringIO()
    lines = writer(out, delimiter=delimiter or DELIMITERS[lang])
    made = _made(report, lang)
    lines.writerow([text(f"report.{column}", lang) for column in (*columns, *MADE_COLUMNS, "tool")])
    # a table of nothing says what made it, too
    for row in list(rows(view)) or [[""] * len(columns)]:
        lines.writerow([*map(_neutral, (*row, *made)), made_by])
    return (BYTE_ORDER_MARK if lang == "lt" else "") + out.getvalue()


def _made(report: Report, lang: Language) -> Row:
    """Who assessed, when, and the day that the report speaks of; „“ for what is not known."""
    days = (when.isoformat() if when else "" for when in (report.assessed, report.as_of))
    return (clean(report.assessor[lang]) if report.assessor else "", *days)


def _named(plan: PlanView) -> Row:
    return plan.municipality, plan.title, ", ".join(plan.given)


VERDICT_COLUMNS: Columns = (
    *PLAN_COLUMNS,
    "criterion",
    "verdict",
    "review",
    "comment",
    "reviewer",
    "to_improve",
    "evidence",
)


def _verdicts(view: ReportView) -> Iterator[Row]:
    for plan in view.plans:
        for finding in plan.findings:
            review = REVIEW if finding.mark.needs_review else ""
            comment = " ".join(filter(None, (finding.comment, finding.doubt)))
            evidence = "\n".join(quote.line for quote in finding.quotes)
            verdict = SYMBOLS[finding.mark.verdict]
            yield (
                *_named(plan),
                finding.title,
                verdict,
                review,
                comment,
                finding.review or "",
                finding.to_improve or "",
                evidence,
            )
    for path, reason in (*view.unreadable, *view.skipped):
        yield "", "", path, "", "", "", reason, "", "", ""


MEASURE_COLUMNS: Columns = (*PLAN_COLUMNS, "number", "measure", *(f"field.{field}" for field in FIELDS), "place")


def _measures(view: ReportView) -> Iterator[Row]:
    for plan in view.plans:
        for measure in plan.measures:
            fields = (words or "" for words in measure.fields.values())
            yield *_named(plan), measure.number, measure.title, *fields, measure.quote.place


THEME_COLUMNS: Columns = (*PLAN_COLUMNS, "theme", "evidence")


def _themes(view: ReportView) -> Iterator[Row]:
    for plan in view.plans:
        for theme in plan.themes:
            yield *_named(plan), theme.title, "\n".join(quote.line for quote in theme.quotes)


RECOMMENDATION_COLUMNS: Columns = (
    *PLAN_COLUMNS, "recommendation_id", "area", "recommendation", "taken_by", "deciding", "nearest",
)  # fmt: skip


def _recommendations(view: ReportView) -> Iterator[Row]:
    for plan in view.plans:
        for each in plan.uptake.recommendations if plan.uptake else ():
            found = "\n".join(answer.line for answer in each.answers)
            words = "\n".join(answer.words for answer in each.answers)
            yield *_named(plan), each.id, each.area, each.text, found, words, each.nearest or ""


REMARK_COLUMNS: Columns = (*PLAN_COLUMNS, "remark", "looked", "evidence")


def _remarks(view: ReportView) -> Iterator[Row]:
    for plan in view.plans:
        for remark in plan.remarks:
            yield *_named(plan), remark.text, remark.looked or "", "\n".join(quote.line for quote in remark.quotes)


NARRATIVE_COLUMNS: Columns = (*PLAN_COLUMNS, "adoption", "narrative")


def _plans(view: ReportView) -> Iterator[Row]:
    for plan in view.plans:
        yield *_named(plan), plan.adoption or "", "\n".join(plan.narrative)


TABLES: dict[str, tuple[Columns, Callable[[ReportView], Iterable[Row]]]] = {
    "measures": (MEASURE_COLUMNS, _measures),
    "themes": (THEME_COLUMNS, _themes),
    "recommendations": (RECOMMENDATION_COLUMNS, _recommendations),
    "remarks": (REMARK_COLUMNS, _remarks),
    "plans": (NARRATIVE_COLUMNS, _plans),
}


def _neutral(words: str) -> str:
    """The words, of which no spreadsheet takes a part for a formula."""
    return FORMULA_START.sub(r"\g<0>'", words)
