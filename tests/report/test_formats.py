"""Every format is read back and holds the same verdicts."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

import pytest
from docx import Document
from lxml import html as parser
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from plan_assessor.messages.language import Language
from plan_assessor.report.docx.render import render as to_docx
from plan_assessor.report.html.render import render as to_html
from plan_assessor.report.json.render import render as to_json
from plan_assessor.report.markdown.render import render as to_markdown
from plan_assessor.report.model import Report
from plan_assessor.report.view import present
from plan_assessor.report.wording import clean
from plan_assessor.report.xlsx.render import render as to_xlsx
from plan_assessor.rules.assessment import SYMBOLS
from tests.report import examples
from tests.report.examples import to_csv

Matrix = dict[str, list[str]]
HOSTILE_SHOWN = clean(examples.HOSTILE)


def workbook(report: Report, lang: Language = "lt") -> Workbook:
    return load_workbook(io.BytesIO(to_xlsx(report, lang)))


def from_html(report: Report) -> Matrix:
    table = parser.fromstring(to_html(report, "lt")).find_class("matrix")[0]
    labels = [cell.text_content().strip() for cell in table.xpath("./thead/tr/th")[1:]]
    rows = [
        [mark.text_content().strip() for mark in row.xpath(".//span[@aria-hidden]")]
        for row in table.xpath("./tbody/tr")
    ]
    return _columns(labels, rows)


def from_docx(report: Report) -> Matrix:
    rows = [[cell.text for cell in row.cells] for row in Document(io.BytesIO(to_docx(report, "lt"))).tables[0].rows]
    return _columns(rows[0][1:], [row[1:] for row in rows[1:]])


def from_xlsx(report: Report) -> Matrix:
    cells = [list(row) for row in workbook(report).worksheets[0].iter_rows()]
    # the „?“ of a doubt is shown by the format of the cell: the mark itself can be counted
    rows = [[f"{cell.value}{'?' if '?' in cell.number_format else ''}" for cell in row] for row in cells]
    return _columns(rows[0][1:], [row[1:] for row in rows[1 : 1 + len(report.pack.rows)]])


def from_markdown(report: Report) -> Matrix:
    table = [line for line in to_markdown(report, "lt").split("\n\n")[2].splitlines() if line.startswith("|")]
    rows = [[cell.strip().replace("\\", "") for cell in line.strip("|").split(" | ")] for line in table]
    return _columns(rows[0][1:], [row[1:] for row in rows[2:]])


def _columns(labels: list[str], rows: list[list[str]]) -> Matrix:
    return {label: list(column) for label, column in zip(labels, zip(*rows, strict=True), strict=True)}


@pytest.mark.parametrize("read", [from_html, from_docx, from_xlsx, from_markdown])
def test_the_matrix_is_the_same(read: Callable[[Report], Matrix]) -> None:
    report = examples.batch()
    view = present(report, "lt")
    assert read(report) == {plan.label: [mark.symbol for mark in plan.marks] for plan in view.plans}


def marks(report: Report) -> list[str]:
    return [SYMBOLS[verdict] for verdict in verdicts(report)]  # type: ignore[index]


def verdicts(report: Report) -> list[str]:
    return [a.verdicts[c.id].verdict for a in report.assessments for c in report.pack.criteria]


def test_json_holds_every_verdict() -> None:
    result = json.loads(to_json(examples.batch(), "lt"))
    assert [v["verdict"] for plan in result["plans"] for v in plan["verdicts"].values()] == verdicts(examples.batch())


def test_csv_holds_every_verdict() -> None:
    lines = list(csv.DictReader(io.StringIO(to_csv(examples.batch(), "en"))))
    assert [line["Verdict"] for line in lines if line["Verdict"]] == marks(examples.batch())
    assert lines[-1]["File"] == "samples/[red]bloga.pdf"


def test_html_holds_every_verdict() -> None:
    page = parser.fromstring(to_html(examples.batch(), "lt"))
    shown = [mark.text_content()[0] for mark in page.find_class("pill")]
    assert shown == [SYMBOLS[verdict] for verdict in verdicts(examples.batch())]  # type: ignore[index]


def test_docx_holds_every_verdict() -> None:
    paragraphs = Document(io.BytesIO(to_docx(examples.batch(), "lt"))).paragraphs
    shown = [p.text.strip()[0] for p in paragraphs if p.style is not None and p.style.name == "Finding"]
    assert shown == [SYMBOLS[verdict] for verdict in verdicts(examples.batch())]  # type: ignore[index]


def test_xlsx_holds_every_verdict() -> None:
    rows = list(workbook(examples.batch())["Vertinimai"].iter_rows(min_row=2, values_only=True))
    assert [row[3] for row in rows] == [SYMBOLS[verdict] for verdict in verdicts(examples.batch())]  # type: ignore[index]


def test_markdown_holds_every_verdict() -> None:
    shown = re.findall(r"^### ([+±−])", to_markdown(examples.batch(), "lt"), re.MULTILINE)
    assert shown == [SYMBOLS[verdict] for verdict in verdicts(examples.batch())]  # type: ignore[index]


def test_html_escapes_the_words_of_the_plan() -> None:
    page = to_html(examples.single(examples.HOSTILE), "lt")
    assert "<script" not in page
    assert HOSTILE_SHOWN in {q.text_content() for q in parser.fromstring(page).iter("q")}


def test_html_needs_nothing_from_elsewhere() -> None:
    page = to_html(examples.batch(), "lt")
    assert not re.search(r'(?:src|href)="(?!#)|@import|url\(', page)


def test_html_links_lead_somewhere() -> None:
    page = parser.fromstring(to_html(examples.batch(), "lt"))
    targets = {link.get("href")[1:] for link in page.iter("a")}
    assert targets <= {element.get("id") for element in page.iter() if element.get("id")}


def test_html_headings_descend_by_one() -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", to_html(examples.batch(), "lt"))]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_markdown_escapes_the_words_of_the_plan() -> None:
    words = to_markdown(examples.single(examples.HOSTILE), "lt")
    assert not re.search(r"(?<!\\)<(?!!--)", words)
    assert r"\<script\>" in words
    assert r"\| a \*b\* \_c\_" in words


def test_formulas_in_the_plan_stay_words() -> None:
    report = examples.single()
    measure = report.assessments[0].plan.measures[0].model_copy(update={"title": examples.HOSTILE})
    plan = report.assessments[0].plan.model_copy(update={"measures": (measure,), "title": "=1+1"})
    report = replace(report, assessments=(report.assessments[0].model_copy(update={"plan": plan}),))
    cells = {cell.value: cell for sheet in workbook(report) for row in sheet.iter_rows() for cell in row}
    assert cells["=1+1"].data_type == "s"
    assert cells[HOSTILE_SHOWN].data_type == "s"
    line = next(csv.reader(io.StringIO(to_csv(report, "lt").split("\r\n", 1)[1]), delimiter=";"))
    assert line[1] == "'=1+1"


def test_the_workbook_keeps_numbers_and_dates() -> None:
    book = workbook(examples.batch())
    plans = list(book["Planai"].iter_rows(min_row=2, values_only=True))
    assert plans[0][3] == 14
    assert plans[0][5] == datetime(2022, 2, 10)
    measure = next(book["Priemonės"].iter_rows(min_row=2, values_only=True))
    assert measure[2] == "3.2.1"
    assert measure[-3:] == (9, 3, 4)
    assert book["Priemonės"].freeze_panes == "B2"
    assert book["Priemonės"].auto_filter.ref


def test_cells_of_the_matrix_carry_their_evidence() -> None:
    sheet = workbook(examples.batch()).worksheets[0]
    assert "„Pavyzdinė plano citata" in sheet["B2"].comment.text


def test_the_annex_can_be_printed_and_edited() -> None:
    document = Document(io.BytesIO(to_docx(examples.batch(), "lt")))
    table = document.tables[0]
    assert table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")
    matrix, text = document.sections
    assert matrix.page_width > matrix.page_height
    assert text.page_width < text.page_height
    assert document.sections[0].footer._element.xpath(".//w:fldSimple[@w:instr='PAGE']")
    assert "Priedas Nr. 1" in [p.text for p in document.paragraphs]


def test_many_municipalities_make_several_annex_tables() -> None:
    many = tuple(examples.assessment(f"Vieta{i} rajono savivaldybė", "+p-+p-+p-", count=0) for i in range(23))
    tables = Document(io.BytesIO(to_docx(Report(pack=examples.pack(), assessments=many, version="1"), "lt"))).tables
    tally, *tables = tables
    assert len(tally.columns) == 1 + len("+±−?")
    assert [len(table.columns) - 1 for table in tables] == [10, 10, 3]


@pytest.mark.parametrize("write", [to_html, to_markdown, to_csv])
def test_english_leaves_no_lithuanian_of_the_program(write: Callable[[Report, Language], str]) -> None:
    assert not re.search("Kad būtų|Pastabos|įtraukta|lentelė|psl|Komentaras", write(examples.batch(), "en"))


def test_a_report_of_nothing_readable_is_still_a_report() -> None:
    report = replace(examples.batch(), assessments=())
    assert "bloga.pdf" in to_html(report, "lt")
    assert "bloga.pdf" in to_markdown(report, "lt")
    assert "bloga.pdf" in to_csv(report, "lt")
    assert to_docx(report, "lt")
    assert to_xlsx(report, "lt")


WHOLE = (
    "Ona Onaitė",
    "narrative",
    "Visas priemones vykdo viena įstaiga",
    "Ieškota priemonėse.",
    "nearest thing",
    "Švietimas ir kalbos mokymas",
    "Organizuoti lietuvių kalbos kursus užsieniečiams ir jų šeimų nariams (3)",
    "SB – 1,5 tūkst. Eur",
)


def words_of_docx(report: Report) -> str:
    document = Document(io.BytesIO(to_docx(report, "lt")))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def words_of_xlsx(report: Report) -> str:
    sheets = (sheet.iter_rows(values_only=True) for sheet in workbook(report).worksheets)
    cells = (str(value) for rows in sheets for row in rows for value in row)
    return "\n".join([*workbook(report).sheetnames, *cells])


def words_of_csv(report: Report) -> str:
    return "\n".join(examples.tables(report, "lt").values())


def words_of_html(report: Report) -> str:
    return parser.fromstring(to_html(report, "lt")).text_content()


def words_of_markdown(report: Report) -> str:
    return re.sub(r"\\\\(.)", r"\\1", to_markdown(report, "lt"))


@pytest.mark.parametrize("read", [words_of_docx, words_of_xlsx, words_of_csv, words_of_html, words_of_markdown])
def test_everything_stands_in_every_format(read: Callable[[Report], str]) -> None:
    words = read(examples.whole()).replace("\N{NO-BREAK SPACE}", " ")
    assert [part for part in WHOLE if part not in words] == []
    assert "plan-assessor 0.1.0" in words
    for day in (15, 18):
        assert f"2022-07-{day}" in words or f"2022 m. liepos {day} d." in words


@pytest.mark.parametrize("read", [words_of_docx, words_of_xlsx, words_of_html, words_of_markdown])
def test_a_large_batch_is_counted_first(read: Callable[[Report], str]) -> None:
    plans = [examples.assessment(f"{n} miesto savivaldybė", "-p+p++-p+", f"planas{n}") for n in range(13)]
    large = replace(examples.batch(), assessments=tuple(plans))
    assert "Planai pagal kriterijus" in read(large)
    assert "Planai pagal kriterijus" not in read(examples.batch())
    assert [tally.numbers for tally in present(large, "lt").tallies][:2] == [(0, 0, 13, 0), (0, 13, 0, 0)]


def test_json_holds_everything_too() -> None:
    words = to_json(examples.whole(), "lt")
    assert [part for part in WHOLE if part not in words] == ["Švietimas ir kalbos mokymas"]
    assert json.loads(words)["plans"][0]["themes"] == ["education"]


def test_lithuanian_csv_opens_in_lithuanian_excel() -> None:
    words = to_csv(examples.batch(), "lt")
    assert words.startswith("\ufeffSavivaldybė;Planas;Failas;")
    assert to_csv(examples.batch(), "lt", delimiter=",").startswith("\ufeffSavivaldybė,Planas,Failas,")
    assert to_csv(examples.batch(), "en").startswith("Municipality,Plan,File,")


def test_two_versions_of_a_municipality_keep_its_name() -> None:
    both = tuple(
        examples.assessment("Akmenės rajono savivaldybė", "+++++++++", name) for name in ("planas1", "planas2")
    )
    view = present(Report(pack=examples.pack(), assessments=both, version="1"), "lt")
    assert [plan.label for plan in view.plans] == ["Akmenės r. (planas1)", "Akmenės r. (planas2)"]


def test_one_text_in_two_files_is_one_row_with_a_note() -> None:
    printed = examples.assessment("Akmenės rajono savivaldybė", "+++++++++", "akmene")
    source = printed.plan.sources[0].model_copy(update={"path": "akmene.docx"})
    typed = printed.model_copy(update={"plan": printed.plan.model_copy(update={"sources": (source,)})})
    other = examples.assessment("Akmenės rajono savivaldybė", "++++++++-", "akmene")
    report = Report(pack=examples.pack(), assessments=(typed, printed, other), version="1")
    first, second = present(report, "lt").plans
    assert first.warnings[-1] == "Tas pats tekstas pateiktas ir faile akmene.pdf; čia jis parodytas vieną kartą."
    assert len(second.warnings) == 1
    assert len(json.loads(to_json(report, "lt"))["plans"]) == 3
    assert to_xlsx(report, "lt")


def from_packed() -> Report:
    """One text handed in thrice: as a file in a folder, in a letter and in an archive."""
    (once,) = examples.single().assessments
    paths = ("aplankas/planas.pdf", "aplankas/laiskas.eml/planas.pdf", "siunta.zip/2/planas.docx")
    sources = [once.plan.sources[0].model_copy(update={"path": path}) for path in paths]
    plans = [once.plan.model_copy(update={"sources": (source,)}) for source in sources]
    return replace(examples.single(), assessments=tuple(once.model_copy(update={"plan": plan}) for plan in plans))


@pytest.mark.parametrize(
    "read",
    [
        lambda report: to_html(report, "lt"),
        lambda report: to_markdown(report, "lt").replace("\\", ""),
        lambda report: to_csv(report, "lt"),
        lambda report: "\n".join(
            paragraph.text for paragraph in Document(io.BytesIO(to_docx(report, "lt"))).paragraphs
        ),
        lambda report: " ".join(str(c.value) for sheet in workbook(report) for row in sheet.iter_rows() for c in row),
    ],
)
def test_every_file_of_one_text_is_named_with_what_it_came_in(read: Callable[[Report], str]) -> None:
    shown = read(from_packed())
    assert all(name in shown for name in ("laiskas.eml/planas.pdf", "siunta.zip/2/planas.docx"))
