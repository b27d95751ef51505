"""The report as CSV, a file for each table: the verdicts, the measures, the themes, the remarks and the plans.

Lithuanian Excel takes a CSV for a table where „;“ stands between its cells, and for UTF-8 where it begins with a byte
order mark; so a Lithuanian one does. An English one is plain RFC 4180. Each line names the plan, so that tables can be
joined, and ends with what made it. Two files of one text are two plans, as in the result JSON.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from csv import writer
from dataclasses import replace

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

MADE_COLUMNS: Columns = ("assessor", "assessed_day", "as_of_day", "tool")
PLAN_COLUMNS: Columns = ("municipality", "plan", "file")


def records(lang: Language, delimiter: str | None = None) -> dict[str, Table]:
    """The tables by what the names of their files end in; the first has the verdicts, and what was not assessed."""
    shown = _Shown(lang)
    tables = {text(f"csv.{name}", lang): table for name, table in TABLES.items()}
    return {
        name: Table(shown, delimiter or DELIMITERS[lang], columns, rows)
        for name, (columns, rows) in {"": (VERDICT_COLUMNS, _verdicts), **tables}.items()
    }


class _Shown:
    """The last part of the report in words, which all tables show."""

    def __init__(self, lang: Language) -> None:
        self.lang = lang
        self._last: tuple[Report, ReportView] | None = None

    def view(self, part: Report) -> ReportView:
        """The part in words."""
        if self._last is None or self._last[0] is not part:
            # the progress of a project is of all of its plans, and in no table
            self._last = part, present(replace(part, progress=None), self.lang, TIE)
        return self._last[1]


class Table:
    """One table; the rows of a plan are written as soon as it is assessed."""

    def __init__(
        self, shown: _Shown, delimiter: str, columns: Columns, rows: Callable[[ReportView], Iterable[Row]]
    ) -> None:
        self._shown = shown
        self._delimiter = delimiter
        self._width = len(columns)
        self._rows = rows
        self._made: Row = ()
        self._is_empty = True
        mark = BYTE_ORDER_MARK if shown.lang == "lt" else ""
        self.head = mark + self._line([text(f"report.{column}", shown.lang) for column in (*columns, *MADE_COLUMNS)])

    def of(self, part: Report) -> Iterator[str]:
        """The rows of a part of the report."""
        view = self._shown.view(part)
        made_by = f"plan-assessor {view.version}, {view.pack.id} {view.pack.version}, {SEAL}"
        self._made = (*map(_neutral, _made(part, self._shown.lang)), made_by)
        for row in self._rows(view):
            self._is_empty = False
            yield self._line([*map(_neutral, row), *self._made])

    def last(self) -> Iterator[str]:
        """A table of nothing says what made it, too."""
        if self._is_empty:
            yield self._line([*[""] * self._width, *self._made])

    def _line(self, cells: Row) -> str:
        out = io.StringIO()
        writer(out, delimiter=self._delimiter).writerow(cells)
        return out.getvalue()


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
