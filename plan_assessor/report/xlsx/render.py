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
from plan_assessor.plan.model import FIELDS
from plan_assessor.report.changes import ARROWS
from plan_assessor.report.model import Report
from plan_assessor.report.package import stamp
from plan_assessor.report.prose import blocks
from plan_assessor.report.standing import ProgressView
from plan_assessor.report.view import Finding, PlanView, ReportView, present
from plan_assessor.report.wording import REVIEW, clean, shorten
from plan_assessor.rules.assessment import SYMBOLS, Assessment, Verdict

COLORS: dict[Verdict, tuple[str, str]] = {
    "+": ("#0A5F2A", "#E3F4E8"),
    "partial": ("#6B4700", "#FFF1CC"),
    "-": ("#991620", "#FDE8E8"),
}
CELL_LIMIT = 32_000
COMMENT_LIMIT = 1_200
LINE_HEIGHT = 15
# A unit of width is a digit wide, and the letters of running text are narrower.
LETTERS_PER_UNIT = 1.1
ROW_HEIGHT_LIMIT = 400
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
        if view.progress:
            sheets.table("project.consultations_sheet", PROGRESS_COLUMNS, _progress(view.progress))
        sheets.table("report.findings", FINDING_COLUMNS, _findings(view))
        sheets.table("measures", MEASURE_COLUMNS, _measures(view, report.assessments))
        sheets.table("report.plans", PLAN_COLUMNS, _plans(view, report.assessments, lang))
    return stamp(out.getvalue())


# Each column: the key of its name, and its width.
FINDING_COLUMNS = (
    ("report.municipality", 26),
    ("report.plan", 36),
    ("report.criterion", 36),
    ("report.verdict", 11),
    ("report.review", 11),
    ("report.comment", 60),
    ("review.column", 40),
    ("report.to_improve", 48),
    ("report.evidence", 70),
)
PROGRESS_COLUMNS = (
    ("report.municipality", 30),
    ("project.planned_column", 12),
    ("project.held_column", 12),
    ("project.stage", 44),
    ("project.consultations", 60),
    ("project.changes_column", 60),
    ("project.consultant", 60),
    ("project.open", 50),
)
MEASURE_COLUMNS = (
    ("report.municipality", 26),
    ("report.group", 36),
    ("report.number", 9),
    ("report.measure", 52),
    *((f"report.field.{field}", 30) for field in FIELDS),
    ("report.file", 22),
    ("report.section", 36),
    ("report.page", 9),
    ("report.table", 9),
    ("report.row", 9),
)
PLAN_COLUMNS = (
    ("report.municipality", 26),
    ("report.plan", 52),
    ("report.file", 30),
    ("report.pages", 10),
    ("report.adopted_by", 26),
    ("report.adopted_on", 14),
    ("report.act_number", 16),
    ("verdict.+", 12),
    ("verdict.partial", 12),
    ("verdict.-", 12),
)


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
        self.marks: dict[Verdict, Format] = {
            verdict: book.add_format({**centered, "font_color": ink, "bg_color": paper})
            for verdict, (ink, paper) in COLORS.items()
        }
        # the arrow is shown by the format: the value of the cell is the mark alone, to be counted by
        self.moved: dict[tuple[Verdict, str], Format] = {
            (verdict, arrow): book.add_format(
                {**centered, "font_color": ink, "bg_color": paper, "num_format": f'@" {arrow}"'}
            )
            for verdict, (ink, paper) in COLORS.items()
            for arrow in ARROWS.values()
        }

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
                style = self.moved[mark.verdict, mark.arrow] if mark.arrow else self.marks[mark.verdict]
                sheet.write_string(row + 1, column + 1, mark.symbol.removesuffix(mark.arrow), style)
                sheet.write_comment(row + 1, column + 1, _note(view, plan, row), {"x_scale": 3, "y_scale": 3})
        self._legend(sheet, len(view.rows) + 2, view.notes)
        sheet.freeze_panes(1, 1)
        _set_up_print(sheet)

    def _legend(self, sheet: Worksheet, row: int, notes: Sequence[str]) -> None:
        for verdict, symbol in SYMBOLS.items():
            sheet.write_string(row, 0, text(f"level.{verdict}", self.lang), self.words)
            sheet.write_string(row, 1, symbol, self.marks[verdict])
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
        _set_up_print(sheet)

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


def _set_up_print(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
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
            evidence = "\n".join(quote.line for quote in finding.quotes)
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


def _measures(view: ReportView, assessments: Sequence[Assessment]) -> Iterable[Sequence[Cell]]:
    for plan, assessment in zip(view.plans, assessments, strict=True):
        for line, measure in zip(plan.measures, assessment.plan.measures, strict=True):
            place = line.quote.source
            what = clean(measure.group or ""), line.number, line.title, *line.fields.values()
            where = clean(place.file), clean(place.section or ""), place.page, place.table, place.row
            yield plan.municipality, *what, *where


def _plans(view: ReportView, assessments: Sequence[Assessment], lang: Language) -> Iterable[Sequence[Cell]]:
    for plan, assessment in zip(view.plans, assessments, strict=True):
        sources = assessment.plan.sources
        pages = sum(source.pages or 0 for source in sources) or None
        adopted = assessment.plan.adoption
        act = (text(f"body.{adopted.body}", lang), _date(adopted.date), adopted.number) if adopted else (None,) * 3
        files = ", ".join(file.name for file in plan.files)
        yield plan.municipality, plan.title, files, pages, *act, *plan.summary.values()
    for path, reason in view.unreadable:
        yield None, reason, path


def _date(iso: str) -> date | str:
    """The date as a date, or as it was written where it is none (a misprint)."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return iso
