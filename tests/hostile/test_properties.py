"""Whatever a document says: it is understood, judged and reported without an error, and shown without acting."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from html.parser import HTMLParser

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from plan_assessor.document.model import Cell, Document, Notice, Paragraph, Table
from plan_assessor.plan.interpret import interpret
from plan_assessor.report.docx.render import render as to_docx
from plan_assessor.report.html.render import render as to_html
from plan_assessor.report.json.render import render as to_json
from plan_assessor.report.markdown.render import render as to_markdown
from plan_assessor.report.model import Report, Unreadable
from plan_assessor.report.terminal.paper import console
from plan_assessor.report.terminal.show import render
from plan_assessor.report.xlsx.render import render as to_xlsx
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.cached import cached_pack
from tests.report.examples import to_csv

TODAY = date(2024, 5, 6)
# the same cases each time: what is found here is found by everybody
CHECKED = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))

# Words that the plan room looks for, alone and in sentences, and words that formats take for their own.
PIECES = (
    "Tikslas", "Tikslas:", "Plano tikslas – padėti užsieniečiams.", "Tikslinės grupės:", "1.1.", "2.", "IV", "•", "-", "–",
    "Priemonės pavadinimas", "Priemonė", "Vykdytojai", "Atsakingi vykdytojai", "Rodiklis", "Rodiklio reikšmė", "vnt.",
    "Įgyvendinimo terminas", "Lėšos, tūkst. Eur", "2022–2024 m.", "2023", "99999 m.", "0000-00-00", "2022 m. vasario 30 d.",
    "sprendimu Nr. T-12", "PATVIRTINTA", "Akmenės rajono savivaldybės tarybos", "direktoriaus įsakymas", "PLANAS", "SB; ES",
    "Suorganizuoti lietuvių kalbos kursus užsieniečiams", "integracija", "bus patikslinta", "Iš viso:", "II SKYRIUS",
    "[bold]", "[/]", "[link=x]", "=1+1", "a;=1+1", "a|=1+1", "a\n=1+1", "a, ＝1+1", "@SUM(A1)", "+1", "<script>alert(1)</script>", "&amp;", "| a | b |", "```", "# a",
    "\x1b[31m", "\x00", "\x9b2J", "\u202e", "\ufeff", "\ud7ff", "\ufffd", "\U0010ffff", "{x}", "%s", "\\", "\t", "\n", "",
)  # fmt: skip
WILD = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TEXT = st.lists(st.one_of(st.sampled_from(PIECES), WILD), max_size=8).map(" ".join)
PAGE = st.one_of(st.none(), st.integers(1, 5))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A grid with cells merged at will, each over places that no other has."""
    rows, columns = draw(st.integers(1, 7)), draw(st.integers(1, 7))
    grid: list[list[Cell | None]] = [[None] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if grid[row][column]:
                continue
            free = next((c for c in range(column, columns) if grid[row][c]), columns) - column
            down, across = draw(st.integers(1, min(3, rows - row))), draw(st.integers(1, min(3, free)))
            cell = Cell(text=draw(TEXT), row=row, column=column, rows=down, columns=across)
            for place in range(down):
                grid[row + place][column : column + across] = [cell] * across
    whole = tuple(tuple(cell for cell in line if cell) for line in grid)
    return Table(grid=whole, pages=tuple(draw(PAGE) for _ in range(rows)), ruled=draw(st.booleans()))


PARAGRAPHS = st.builds(
    Paragraph,
    text=TEXT,
    page=PAGE,
    number=st.one_of(st.none(), st.sampled_from(["1.", "1.1.", "2)", "•", "a)", "IV.", "999999999999.", "\x1b"])),
    level=st.one_of(st.none(), st.integers(1, 9)),
    bold=st.booleans(),
    centered=st.booleans(),
    boxed=st.booleans(),
)
NOTICES = st.sampled_from([Notice(code="picture_pages", values={"pages": "1–2", "count": 2}), Notice(code="repaired")])
DOCUMENTS = st.builds(
    Document,
    file=st.one_of(st.just("planas.docx"), WILD),
    sha256=st.just("0" * 64),
    reader=st.sampled_from(["docx", "pdf", "scan", "office"]),
    blocks=st.lists(st.one_of(PARAGRAPHS, tables()), max_size=12).map(tuple),
    pages=PAGE,
    notices=st.lists(NOTICES, max_size=2).map(tuple),
)
DOSSIERS = st.lists(DOCUMENTS, min_size=1, max_size=3)
PACKS = st.sampled_from(["integration", "general"])

HOSTILE = " ".join(PIECES)
NASTY = Document(
    file="a\nb\x1b[31m[/].docx",
    sha256="0" * 64,
    reader="docx",
    blocks=(
        Paragraph(text="UŽSIENIEČIŲ INTEGRACIJOS PLANAS", level=1),
        Paragraph(text=f"Plano tikslas – padėti užsieniečiams {HOSTILE}"),
        Paragraph(text=f"=Tikslinės grupės: užsieniečiai [/] {HOSTILE}"),
    ),
)


def assessed(documents: list[Document], rules: str) -> Assessment:
    pack = cached_pack(rules)
    return judge(interpret(documents, pack.lexicon, pack.subject, "planas"), pack, TODAY)


@CHECKED
@given(DOSSIERS, PACKS)
def test_any_document_gets_verdicts_with_evidence_and_always_the_same(documents: list[Document], rules: str) -> None:
    assessment = assessed(documents, rules)
    assert set(assessment.verdicts) == set(cached_pack(rules).criteria)
    for judgement in assessment.verdicts.values():
        assert judgement.verdict in ("+", "partial", "-")
        assert judgement.verdict == "-" or any(place.quote.strip() for place in judgement.evidence)
    assert assessed(documents, rules) == assessment


@CHECKED
@given(DOSSIERS, PACKS)
def test_judging_changes_nothing(documents: list[Document], rules: str) -> None:
    pack = cached_pack(rules)
    plan = interpret(documents, pack.lexicon, pack.subject, "planas")
    before = plan.model_dump_json()
    assert judge(plan, pack, TODAY) == judge(plan, pack, TODAY)
    assert plan.model_dump_json() == before


class _Tags(HTMLParser):
    """The names of the tags in a page, and whether one of them would run something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.running: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.running += [name for name, _ in attributes if name.startswith("on")]


def formulas(table: str) -> list[str]:
    """The cells that a spreadsheet would take for formulas, whatever it takes to part them."""
    cells = (cell for sign in ";,|\t" for row in csv.reader(io.StringIO(table), delimiter=sign) for cell in row)
    lines = (line.strip() for cell in cells for line in cell.splitlines())
    return [line for line in lines if len(line) > 1 and line[0] in "=+-@＝＋－＠"]


def report_of(documents: list[Document]) -> Report:
    assessment = assessed(documents, "integration")
    failed = Unreadable(path=documents[0].file, error=Notice(code="failed", values={"reason": HOSTILE}))
    return Report(
        pack=assessment.pack, assessments=(assessment,), unreadable=(failed,), version="0", source=documents[0].file
    )


ACTING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@settings(CHECKED, max_examples=20)
@given(DOSSIERS)
@example([NASTY])
def test_reports_show_what_a_document_says_and_never_obey_it(documents: list[Document]) -> None:
    report = report_of(documents)
    out = io.StringIO()
    render(report, console(out, "never"), "lt", details=True)
    assert not ACTING.search(out.getvalue())
    assert not ACTING.search(to_markdown(report, "lt"))
    assert "<script>" not in to_markdown(report, "lt")
    assert not formulas(to_csv(report, "lt"))
    assert not formulas(to_csv(report, "en"))
    to_json(report, "en").encode()
    tags = _Tags(to_html(report, "lt"))
    own = _Tags(to_html(report_of([EMPTY]), "lt"))
    assert tags.running == own.running
    assert tags.names.count("script") == own.names.count("script")
    to_docx(report, "lt")
    for sheet in load_workbook(io.BytesIO(to_xlsx(report, "lt"))):
        words = [cell.value for row in sheet for cell in row if cell.data_type == "f"]
        assert not any("1+1" in word or "SUM(A1)" in word for word in words)


EMPTY = Document(file="a.docx", sha256="0" * 64, reader="docx", blocks=(Paragraph(text="a"),))


def test_words_of_a_plan_that_look_like_markup_are_shown_as_they_are() -> None:
    out = io.StringIO()
    render(report_of([NASTY]), console(out, "never"), "lt", details=True)
    assert "[/]" in out.getvalue()
    assert "[bold]" in out.getvalue()
