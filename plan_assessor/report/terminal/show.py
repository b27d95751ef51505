"""The report on a terminal: readable at any width, with or without colour, in a pipe too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.messages.wording import quoted
from plan_assessor.report.counted import Counted
from plan_assessor.report.lines import Finding, MeasureLine, RemarkLine, Tally
from plan_assessor.report.model import MOST_TOLD, Report
from plan_assessor.report.plan_view import PlanView
from plan_assessor.report.quotes import Quote
from plan_assessor.report.terminal.matrix import matrix
from plan_assessor.report.terminal.paper import TEXT_WIDTH, TIE, Beside, bullet, ends, trimmed
from plan_assessor.report.view import ReportView, present
from plan_assessor.report.wording import REVIEW, shorten, tied
from plan_assessor.rules.assessment import SYMBOLS, Verdict

if TYPE_CHECKING:
    from plan_assessor.report.uptake import UptakeView

QUOTES_SHOWN = 1
QUOTE_LIMIT = 200
TITLE_LIMIT = 140
MEASURES_SHOWN = 30

COLORS: dict[Verdict, str] = {"+": "bold green", "partial": "bold yellow", "-": "bold red"}

Links = Mapping[str, Path]


def render(report: Report, out: Console, lang: Language, details: bool = False) -> None:
    """Prints the report; a terminal that can links to the files."""
    with trimmed(out):
        _print(present(report, lang, TIE), _Page(lang, details, report.files), out)


def render_counts(counted: Counted, out: Console, lang: Language) -> None:
    """Prints what was counted of a run that keeps nothing."""
    with trimmed(out):
        _print(counted.view(TIE), _Page(lang, False, {}), out)


def _print(view: ReportView, page: _Page, out: Console) -> None:
    """Prints the parts of the page in their order."""
    if view.is_batch and (view.plans or view.tallies):
        out.print(page.overview(view, out.width))
    # Only the matrix uses all of a wide terminal: long lines of prose are hard to read.
    width = min(out.width, TEXT_WIDTH)
    # all at once: rich takes as long to begin as to print a line
    out.print(Group(*page.below(view, width)), width=width)


class _Page:
    """The parts of the report in one language; with `details`, all evidence and every field of the measures."""

    def __init__(self, lang: Language, details: bool, links: Links) -> None:
        self.lang = lang
        self.details = details
        self.links = links

    def text(self, key: str, **values: object) -> str:
        """A text of the catalogue in the language of the page."""
        return text(key, self.lang, **values)

    def overview(self, view: ReportView, width: int) -> RenderableType:
        """The head of a batch: what was assessed, and the matrix."""
        rules = self.text("rules", id=view.pack.id, version=view.pack.version)
        what = " · ".join(part for part in (view.source, view.count) if part)
        head = ends(Text(what, style="bold"), Text(rules, style="dim"), width)
        styles = [[COLORS[mark.verdict] for mark in plan.marks] for plan in view.plans]
        symbols = [[mark.symbol for mark in plan.marks] for plan in view.plans]
        labels = [plan.label for plan in view.plans]
        blocks = matrix([title for title, _ in view.rows], labels, symbols, styles, width) if labels else []
        project = _project().head(view.progress, self.lang) if view.progress else ()
        tally = (_tally(view.tallies), "") if view.tallies else ()
        return Group(*project, head, "", *tally, *blocks, self.legend(), *map(Text, view.notes), "")

    def below(self, view: ReportView, width: int) -> Iterator[RenderableType]:
        """All that stands below the matrix: the plans, what could not be read, and how to see more."""
        if self.details or len(view.plans) <= MOST_TOLD:
            for plan in view.plans:
                yield from self.plan(plan, view, width)
        yield from self.files("unreadable", view.unreadable)
        yield from self.files("skipped", view.skipped_by_reason)
        if view.plans and not view.is_batch:
            yield self.legend()
        if view.circumstances:
            yield Text(view.circumstances_line, style="dim")
        if view.plans and not self.details:
            yield Text(self.text("details_hint"), style="dim")

    def legend(self) -> Text:
        """What the symbols mean."""
        parts = [(SYMBOLS[verdict], COLORS[verdict], self.text(f"verdict.{verdict}")) for verdict in SYMBOLS]
        parts.append((REVIEW, "bold", self.text("verdict.review")))
        items = (Text.assemble((symbol, style), f" {words}".replace(" ", TIE)) for symbol, style, words in parts)
        return Text("   ").join(items)

    def plan(self, plan: PlanView, view: ReportView, width: int) -> Iterator[RenderableType]:
        """Everything about one plan; a batch leaves the evidence and measures to `--details`."""
        full = self.details or not view.is_batch
        yield from self.head(plan, view, width)
        if plan.standing and view.progress:
            yield from _project().standing(plan.standing, view.progress.previous, self.lang)
        for findings in plan.grouped:
            yield from self.findings(findings)
        yield from self.told(plan)
        if plan.uptake:
            yield from self.uptake(plan.uptake, full)
        yield from self.listed("themes", [theme.title for theme in plan.themes] if self.details else [])
        yield from self.listed("adoption", [plan.adoption] if plan.adoption and self.details else [])
        yield from self.remarks(plan.remarks)
        yield from self.listed("warnings", plan.warnings)
        if full and plan.measures:
            yield from self.measures(plan.measures)
        yield ""

    def head(self, plan: PlanView, view: ReportView, width: int) -> Iterator[RenderableType]:
        """Whose plan it is, in which files, and by which rules it was judged."""
        files = Text(", ").join(
            self.linked(f.name, f.path, None).append(f" · {' · '.join(f.facts)}") for f in plan.files
        )
        files.stylize("dim")
        rules = self.text("rules", id=view.pack.id, version=view.pack.version)
        if view.is_batch:
            yield Text("─" * width, style="dim")
            rules = ""
        yield ends(Text(plan.municipality, style="bold"), files, width)
        yield ends(Text(plan.title), Text(rules, style="dim"), width)
        yield ""

    def told(self, plan: PlanView) -> Iterator[RenderableType]:
        """The narrative, a paragraph each."""
        if plan.narrative:
            yield ""
            yield Text(self.text("narrative"), style="bold")
            yield from (Padding(Text(paragraph), (0, 0, 0, 2)) for paragraph in plan.narrative)

    def findings(self, findings: tuple[Finding, ...]) -> Iterator[RenderableType]:
        """Criteria with one verdict: their titles, then the comment, the evidence, and what would make it `+`."""
        finding = findings[0]
        for each in findings:
            mark = Text(f"{each.mark.symbol:<2}", style=COLORS[each.mark.verdict])
            yield Beside(mark, Text(each.title, style="bold"))
        body = [Text(finding.comment)]
        if finding.review:
            body.append(Text(finding.review))
        if finding.doubt:
            body.append(Text(finding.doubt))
        body += self.quotes(finding.quotes)
        if finding.to_improve:
            body.append(Text.assemble((f"{self.text('to_improve')}:", "italic"), " ", finding.to_improve))
        yield from (Padding(part, (0, 0, 0, 5)) for part in body)

    def quotes(self, quotes: tuple[Quote, ...]) -> Iterator[Text]:
        """The words that earned the verdict, each with its place."""
        shown = quotes if self.details else quotes[:QUOTES_SHOWN]
        for quote in shown:
            words = tied(quote.words if self.details else shorten(quote.words, QUOTE_LIMIT), TIE)
            line = Text(words if quote.is_cells else quoted(words, self.lang), style="cyan")
            line.append_text(self.place(quote))
            if quote is shown[-1] and len(quotes) > len(shown):
                line.append(f" · {self.text('more_evidence', count=len(quotes) - len(shown))}", style="dim")
            yield line

    def remarks(self, remarks: tuple[RemarkLine, ...]) -> Iterator[RenderableType]:
        """The advice, each piece with where it was looked and the nearest thing found."""
        if remarks:
            yield ""
            yield Text(self.text("remarks"), style="bold")
        for remark in remarks:
            yield bullet(remark.words)
            yield from (Padding(line, (0, 0, 0, 4)) for line in self.quotes(remark.quotes))

    def uptake(self, uptake: UptakeView, full: bool) -> Iterator[RenderableType]:
        """The recommendations given to the municipality: which are taken up, and by what."""
        yield ""
        yield Text(self.text("uptake.title"), style="bold")
        yield Text(uptake.summary)
        if not full:
            return
        for each in uptake.recommendations:
            mark = Text("+", style=COLORS["+"]) if each.answers else Text("·", style="dim")
            yield Beside(mark, Text(f"{each.id} {each.text}"))
            for answer in each.answers:
                found = Text(answer.line if self.details else answer.measure, style="cyan")
                found.append(f" {answer.words}" if self.details else "", style="dim")
                yield Padding(found, (0, 0, 0, 5))
            if each.nearest and self.details:
                yield Padding(Text(each.nearest, style="dim"), (0, 0, 0, 5))
        yield from self.listed("uptake.own", uptake.own)

    def listed(self, title: str, items: list[str] | tuple[str, ...]) -> Iterator[RenderableType]:
        """A heading with a bulleted list under it; nothing for an empty list."""
        if items:
            yield ""
            yield Text(self.text(title), style="bold")
            yield from (bullet(item) for item in items)

    def measures(self, measures: tuple[MeasureLine, ...]) -> Iterator[RenderableType]:
        """The measures, each field marked `+` or `−`; of a long list only those that lack something."""
        shown = measures
        note = ""
        if len(measures) > MEASURES_SHOWN and not self.details:
            shown = tuple(measure for measure in measures if not measure.is_complete)[:MEASURES_SHOWN]
            note = self.text("measures.lacking_only", count=len(measures))
        table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False, pad_edge=False, header_style="bold")
        table.add_column(Text(self.text("measures")), ratio=1, overflow="fold")
        for name in measures[0].fields:
            table.add_column(Text(self.text(f"field.{name}")), justify="center", no_wrap=True)
        for measure in shown:
            table.add_row(self.measure(measure), *(_filled(words) for words in measure.fields.values()))
        yield ""
        yield table
        if note:
            yield Text(note, style="dim")

    def measure(self, measure: MeasureLine) -> RenderableType:
        """The number and title of a measure; with details, its place and the words of each field."""
        title = Text(" ".join(part for part in (measure.number, measure.title) if part))
        if not self.details:
            return Text(shorten(title.plain, TITLE_LIMIT))
        title.append_text(self.place(measure.quote))
        fields = (f"{self.text(f'field.{name}')}: {words}" for name, words in measure.fields.items() if words)
        return Group(title, *(Padding(Text(field, style="cyan"), (0, 0, 0, 2)) for field in fields))

    def files(self, title: str, files: tuple[tuple[str, str], ...]) -> Iterator[RenderableType]:
        """Files that were not assessed, each with its reason."""
        if files:
            lines = [bullet(f"{path}: {reason}") for path, reason in files]
            yield Group(Text(self.text(title), style="bold"), *lines, "")

    def place(self, quote: Quote) -> Text:
        """Where words stand, in brackets after them; nothing where that is unknown."""
        where = quote.place
        if not where:
            return Text()
        return Text.assemble(
            (" (", "dim"), self.linked(where, quote.source.file, quote.source.page, "dim"), (")", "dim")
        )

    def linked(self, words: str, file: str, page: int | None, style: str = "") -> Text:
        """The words, as a link to the file (and page) where the caller knows its path."""
        path = self.links.get(file)
        if path is None:
            return Text(words, style=style)
        uri = path.resolve().as_uri() + (f"#page={page}" if page else "")
        return Text(words, style=Style.parse(style) + Style(link=uri))


def _project() -> ModuleType:
    """What shows projects, with all that reads the prose of their files: other reports are spared its import."""
    from plan_assessor.report.terminal import project

    return project


def _tally(tallies: tuple[Tally, ...]) -> Table:
    """How many plans have each verdict, a row for each of the matrix."""
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False, pad_edge=False, header_style="bold")
    table.add_column()
    for symbol, style in [*((SYMBOLS[verdict], COLORS[verdict]) for verdict in SYMBOLS), (REVIEW, "bold")]:
        table.add_column(Text(symbol, style=style), justify="right", no_wrap=True)
    for tally in tallies:
        table.add_row(Text(tally.title), *map(str, tally.numbers))
    return table


def _filled(words: str | None) -> Text:
    verdict: Verdict = "+" if words else "-"
    return Text(SYMBOLS[verdict], style=COLORS[verdict])
