"""The report as a workbook: the matrix, the findings, the measures and the plans, each a sheet to filter and sort."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.lines import Finding, Mark
from plan_assessor.report.model import Report
from plan_assessor.report.package import stamp
from plan_assessor.report.plan_view import PlanView
from plan_assessor.report.prose import blocks
from plan_assessor.report.standing import ProgressView
from plan_assessor.report.view import ReportView, present
from plan_assessor.report.wording import REVIEW, clean, shorten
from plan_assessor.report.xlsx.columns import (
    ABOUT_COLUMNS,
    FINDING_COLUMNS,
    MEASURE_COLUMNS,
    PLAN_COLUMNS,
    PROGRESS_COLUMNS,
    RECOMMENDATION_COLUMNS,
    REMARK_COLUMNS,
    TALLY_COLUMNS,
    THEME_COLUMNS,
)
from plan_assessor.rules.assessment import SYMBOLS, Verdict

COLORS: dict[Verdict, tuple[str, str]] = {
    "+": ("#0A5F2A", "#E3F4E8"),
    "partial": ("#6B4700", "#FFF1CC"),
    "-": ("#991620", "#FDE8E8"),
}
# in a cell; all of them stand in the JSON
QUOTES_SHOWN = 3
CELL_LIMIT = 32_000
COMMENT_LIMIT = 1_200
LINE_HEIGHT = 15
# A unit of width is a digit wide, and the letters of running text are narrower.
LETTERS_PER_UNIT = 1.1
ROW_HEIGHT_LIMIT = 400
# paper sizes, by their numbers in the format
A3, A4 = 8, 9
MOST_COLUMNS_ON_A4 = 14
TITLE_WIDTH = 46
MARK_WIDTH = 13

Cell = str | int | date | None


def render(report: Report, lang: Language) -> bytes:
    """The report as an XLSX package."""
    view = present(report, lang)
    out = io.BytesIO()
    # Words of a plan are words: never formulas, links or numbers, however they begin.
    keep = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(out, {"in_memory": True, **keep}) as book:
        book.set_properties({"title": view.title, "author": f"plan-assessor {view.version}"})
        sheets = _Sheets(book, lang)
        sheets.matrix(view)
        if view.tallies:
            sheets.table("report.tally", TALLY_COLUMNS, ((tally.title, *tally.numbers) for tally in view.tallies))
        if view.progress:
            sheets.table("project.consultations_sheet", PROGRESS_COLUMNS, _progress(view.progress))
        sheets.table("report.findings", FINDING_COLUMNS, _findings(view))
        sheets.table("measures", MEASURE_COLUMNS, _measures(view))
        sheets.table("themes", THEME_COLUMNS, _themes(view))
        if any(plan.uptake for plan in view.plans):
            sheets.table("uptake.sheet", RECOMMENDATION_COLUMNS, _recommendations(view))
        sheets.table("remarks", REMARK_COLUMNS, _remarks(view))
        sheets.table("report.plans", PLAN_COLUMNS, _plans(view))
        sheets.table("report.about", ABOUT_COLUMNS, _about(view))
    return stamp(out.getvalue())


class _Sheets:
    """The sheets of a workbook, with the formats that they share."""

    def __init__(self, book: Workbook, lang: Language) -> None:
        self.book = book
        self.lang = lang
        wrapped = {"text_wrap": True, "valign": "top"}
        self.words: Format = book.add_format(wrapped)
        self.head: Format = book.add_format({**wrapped, "bold": True, "bg_color": "#EDEFF2", "bottom": 1})
        self.date: Format = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
        centered = {"bold": True, "align": "center", "valign": "vcenter", "border": 1, "border_color": "#D5D9DE"}
        self._looks = {v: {**centered, "font_color": ink, "bg_color": paper} for v, (ink, paper) in COLORS.items()}
        self._marks: dict[tuple[Verdict, str], Format] = {}

    def matrix(self, view: ReportView) -> None:
        """The matrix of Annex 1, its cells coloured, with the evidence in their comments and the legend below."""
        sheet: Worksheet = self.book.add_worksheet(text("report.matrix", self.lang))
        sheet.set_column(0, 0, TITLE_WIDTH)
        sheet.set_column(1, max(1, len(view.plans)), MARK_WIDTH)
        sheet.write_row(0, 0, [text("report.criterion", self.lang), *(plan.label for plan in view.plans)], self.head)
        for row, (title, _) in enumerate(view.rows):
            sheet.set_row(row + 1, _height([title], [TITLE_WIDTH]))
            sheet.write_string(row + 1, 0, title, self.words)
            for column, plan in enumerate(view.plans):
                mark = plan.marks[row]
                sheet.write_string(row + 1, column + 1, SYMBOLS[mark.verdict], self.mark(mark))
                sheet.write_comment(row + 1, column + 1, _note(view, plan, row), {"x_scale": 3, "y_scale": 3})
        self._legend(sheet, len(view.rows) + 2, view.notes)
        sheet.freeze_panes(1, 1)
        _set_up_print(sheet, len(view.plans))

    def mark(self, mark: Mark) -> Format:
        """The look of a mark; the format shows the signs beside it: the value is the mark alone, to be counted."""
        return self._look(mark.verdict, mark.symbol.removeprefix(SYMBOLS[mark.verdict]))

    def _look(self, verdict: Verdict, beside: str = "") -> Format:
        if (verdict, beside) not in self._marks:
            shown = {"num_format": f'@"{beside}"'} if beside else {}
            self._marks[verdict, beside] = self.book.add_format({**self._looks[verdict], **shown})
        return self._marks[verdict, beside]

    def _legend(self, sheet: Worksheet, row: int, notes: Sequence[str]) -> None:
        for verdict, symbol in SYMBOLS.items():
            sheet.write_string(row, 0, text(f"level.{verdict}", self.lang), self.words)
            sheet.write_string(row, 1, symbol, self._look(verdict))
            row += 1
        sheet.write_string(row, 0, text("level.review", self.lang), self.words)
        sheet.write_string(row, 1, REVIEW, self.book.add_format({"bold": True, "align": "center"}))
        for number, note in enumerate(notes, start=row + 1):
            sheet.write_string(number, 0, note, self.words)

    def table(self, name: str, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[Cell]]) -> None:
        """A sheet with a frozen header and filters; every value keeps its type."""
        sheet: Worksheet = self.book.add_worksheet(text(name, self.lang))
        last = 0
        for number, (key, width) in enumerate(columns):
            sheet.set_column(number, number, width)
            sheet.write_string(0, number, text(key, self.lang), self.head)
        widths = [width for _, width in columns]
        sheet.set_row(0, _height([text(key, self.lang) for key, _ in columns], widths))
        for last, values in enumerate(rows, start=1):
            sheet.set_row(last, _height(values, widths))
            for number, value in enumerate(values):
                self._write(sheet, last, number, value)
        sheet.autofilter(0, 0, last, len(columns) - 1)
        sheet.freeze_panes(1, 1)
        _set_up_print(sheet, sum(widths) // MARK_WIDTH)

    def _write(self, sheet: Worksheet, row: int, column: int, value: Cell) -> None:
        if isinstance(value, str):
            sheet.write_string(row, column, shorten(value, CELL_LIMIT), self.words)
        elif isinstance(value, int):
            sheet.write_number(row, column, value, self.words)
        elif value is not None:
            sheet.write_datetime(row, column, value, self.date)


def _height(values: Sequence[Cell], widths: Sequence[int]) -> int:
    """The height of a row that shows its longest value; not every program fits the rows when it opens a workbook."""
    lines = 1
    for value, width in zip(values, widths, strict=False):
        if isinstance(value, str):
            lines = max(lines, sum(ceil((1 + len(line)) / (width * LETTERS_PER_UNIT)) for line in value.split("\n")))
    return min(ROW_HEIGHT_LIMIT, LINE_HEIGHT * lines)


def _set_up_print(sheet: Worksheet, columns: int) -> None:
    """Landscape, on a page wide; on A3 where letters on A4 would be too small to read."""
    sheet.set_landscape()
    sheet.set_paper(A3 if columns > MOST_COLUMNS_ON_A4 else A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&P / &N")
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _note(view: ReportView, plan: PlanView, row: int) -> str:
    """The comment on a cell of the matrix: the reasons of each criterion of the row, with the first evidence."""
    joined = view.pack.rows[row].criteria
    findings = [finding for finding in plan.findings if finding.criterion in joined]
    return shorten("\n".join(_reasons(finding) for finding in findings), COMMENT_LIMIT)


def _reasons(finding: Finding) -> str:
    return "\n".join([finding.comment, *(quote.line for quote in finding.quotes[:1])])


def _findings(view: ReportView) -> Iterable[Sequence[Cell]]:
    for plan in view.plans:
        for finding in plan.findings:
            verdict = SYMBOLS[finding.mark.verdict], REVIEW if finding.mark.needs_review else ""
            evidence = "\n".join(quote.line for quote in finding.quotes[:QUOTES_SHOWN])
            reasons = finding.comment, finding.review, finding.to_improve, evidence
            yield plan.municipality, plan.title, finding.title, *verdict, *reasons


def _progress(progress: ProgressView) -> Iterable[Sequence[Cell]]:
    """How each municipality stands."""
    for each in progress.standings:
        notes = (f"{note.day}: {note.note}" for note in each.notes)
        changes = "\n".join((*(each.changes or ()), *each.moves))
        own = "\n".join(block.words for block in blocks(each.text))
        said = "\n".join((*each.lead[1:], *notes)), changes, own, "\n".join(each.open_points)
        yield each.municipality, each.planned, each.held, each.stage, *said


def _measures(view: ReportView) -> Iterable[Sequence[Cell]]:
    for plan in view.plans:
        for line, measure in zip(plan.measures, plan.plan.measures, strict=True):
            place = line.quote.source
            what = clean(measure.group or ""), line.number, line.title, *line.fields.values()
            where = clean(place.file), clean(place.section or ""), place.page, place.table, place.row
            yield plan.municipality, *what, *where


def _plans(view: ReportView) -> Iterable[Sequence[Cell]]:
    for plan in view.plans:
        sources = plan.plan.sources
        pages = sum(source.pages or 0 for source in sources) or None
        adopted = plan.plan.adoption
        act = (text(f"body.{adopted.body}", view.lang), _date(adopted.date), adopted.number) if adopted else (None,) * 3
        files = ", ".join(plan.given)
        narrative = "\n".join(plan.narrative)
        yield plan.municipality, plan.title, files, pages, *act, *plan.summary.values(), narrative
    for path, reason in (*view.unreadable, *view.skipped):
        yield None, reason, path


def _themes(view: ReportView) -> Iterable[Sequence[Cell]]:
    for plan in view.plans:
        for theme in plan.themes:
            yield (
                plan.municipality,
                plan.title,
                theme.title,
                "\n".join(quote.line for quote in theme.quotes[:QUOTES_SHOWN]),
            )


def _recommendations(view: ReportView) -> Iterable[Sequence[Cell]]:
    for plan in view.plans:
        for each in plan.uptake.recommendations if plan.uptake else ():
            found = "\n".join(answer.line for answer in each.answers)
            words = "\n".join(answer.words for answer in each.answers)
            yield plan.municipality, each.id, each.area, each.text, found, words, each.nearest


def _remarks(view: ReportView) -> Iterable[Sequence[Cell]]:
    for plan in view.plans:
        for remark in plan.remarks:
            nearest = "\n".join(quote.line for quote in remark.quotes)
            yield plan.municipality, plan.title, remark.text, remark.looked, nearest


def _about(view: ReportView) -> Iterable[Sequence[Cell]]:
    """Who assessed, when and as of which day; what made the report, by which rules."""
    lang, pack = view.lang, view.pack
    yield from view.circumstances
    yield text("report.tool", lang), f"plan-assessor {view.version}"
    yield text("report.pack", lang), f"{pack.title[lang]} ({pack.id} {pack.version}; {pack.sha256})"


def _date(iso: str) -> date | str:
    """The date as a date, or as it was written where it is none (a misprint)."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return iso
