"""What a plan takes up of its package of recommendations is told in every format, and never as a reproach."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from plan_assessor.data import data_folder
from plan_assessor.report.changes import present_change
from plan_assessor.report.json.read import read_result
from plan_assessor.report.model import Report
from plan_assessor.review.compare.model import Side
from plan_assessor.review.compare.plans import compare
from plan_assessor.running.run import Request, run

SAMPLES = data_folder("samples")
PACKAGE = SAMPLES / "project" / "recommendations" / "akmene.docx"
TAKEN = "užtikrinti vertėjus"
MEASURE = "Teikti vertimo žodžiu pagalbą užsieniečiams"
LEFT = "kviesti į būrelius"


@pytest.fixture(scope="module")
def report() -> Report:
    return run(Request(paths=(SAMPLES / "akmene.docx",), recommendations=PACKAGE, cached=False))


def words_of(path: Path) -> str:
    if path.suffix == ".docx":
        document = Document(str(path))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    if path.suffix == ".xlsx":
        book = load_workbook(path)
        return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value)
    return path.read_text(encoding="utf-8").replace("\\", "")


@pytest.mark.parametrize("suffix", [".json", ".html", ".docx", ".xlsx", ".md", ".csv"])
def test_every_format_tells_what_is_taken_up_and_what_is_left(report: Report, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"ataskaita{suffix}"
    report.write(path)
    words = words_of(tmp_path / "ataskaita-rekomendacijos.csv" if suffix == ".csv" else path)
    assert TAKEN in words
    assert MEASURE in words
    assert LEFT in words


@pytest.mark.parametrize("suffix", [".html", ".docx", ".md"])
def test_not_all_need_to_be_included(report: Report, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"ataskaita{suffix}"
    report.write(path)
    words = words_of(path)
    assert "Iš 16 rekomendacijų priemonėse atsispindi" in words
    assert "Nėra būtina įtraukti visas" in words
    assert "neatsižvelgta" not in words


def test_a_result_keeps_what_is_taken_up(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "ataskaita.json"
    report.write(path)
    again = read_result(path).only.uptake
    before = report.only.uptake
    assert again and before
    assert [len(each.matches) for each in again.recommendations] == [
        len(each.matches) for each in before.recommendations
    ]
    assert again.own == before.own


def test_without_a_package_the_general_themes_are_named() -> None:
    found = run(Request(paths=(SAMPLES / "akmene.docx",), cached=False)).only
    assert found.uptake is None
    assert "bendrųjų rekomendacijų temų" in found.verdicts["recommendations"].comment["lt"]


def test_a_comparison_counts_those_taken_up(report: Report) -> None:
    after = report.only
    assert after.uptake
    fewer = after.uptake.model_copy(
        update={"recommendations": tuple(r.model_copy(update={"matches": ()}) for r in after.uptake.recommendations)}
    )
    before = after.model_copy(update={"uptake": fewer})
    sides = (Side(source="a", pack=before.pack), Side(source="b", pack=after.pack))
    (change,) = compare([before], [after], sides).plans
    assert any("rekomendacijų" in line for line in present_change(change, "lt").summary)
