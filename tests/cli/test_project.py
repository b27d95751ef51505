"""Whole runs of `assess` on project files: the six municipalities at two dates, in every format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from plan_assessor.data import data_folder
from tests.cli.test_assess import assess

SAMPLES = data_folder("samples") / "project"
EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
FORMATS = ("json", "html", "docx", "xlsx", "md", "csv")


@pytest.fixture(scope="module", params=["interim", "final"])
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path, str]:
    """The report of one kind in every format: its kind, the folder, and what the terminal showed."""
    folder = tmp_path_factory.mktemp(request.param)
    outputs = [part for name in FORMATS for part in ("-o", folder / f"report.{name}")]
    done = assess(SAMPLES / f"{request.param}.yaml", "-q", *outputs)
    assert done.returncode == 0, done.stderr
    return request.param, folder, done.stdout


def words_of(path: Path) -> str:
    """All words of a report in a file."""
    if path.suffix == ".docx":
        document = Document(str(path))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    if path.suffix == ".xlsx":
        book = load_workbook(path)
        return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value)
    return path.read_text(encoding="utf-8").replace("\\", "")


def test_the_progress_is_as_the_reports_tell_it(written: tuple[str, Path, str]) -> None:
    kind, folder, _ = written
    result = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    project, expected = result["project"], EXPECTED[kind]
    assert (project["kind"], project["planned"], project["held"]) == (kind, expected["planned"], expected["held"])
    assert [each["municipality"] for each in project["municipalities"]] == list(expected["municipalities"])
    for standing, plan in zip(project["municipalities"], result["plans"], strict=True):
        wanted = expected["municipalities"][standing["municipality"]]
        assert plan["municipality"] == standing["municipality"]
        assert (standing["held"], standing["stage"]) == (wanted["held"], wanted["stage"])
        assert {name: found["verdict"] for name, found in plan["verdicts"].items()} == wanted["verdicts"]
        moved = standing["moved"]
        told = None if moved is None else [" ".join((m["criterion"], m["before"], m["after"])) for m in moved]
        assert told == wanted.get("moved")


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("json", "csv")])
def test_every_report_tells_of_the_consultations(written: tuple[str, Path, str], name: str) -> None:
    kind, folder, _ = written
    words = words_of(folder / f"report.{name}").replace("\N{NO-BREAK SPACE}", " ")
    held = EXPECTED[kind]["held"]
    assert "Konsultacijos" in words
    if name != "xlsx":
        assert f"įvyko {held} konsultacij" in words
        assert {"interim": "tarpinė ataskaita", "final": "galutinė ataskaita"}[kind] in words
    assert "Darbo grupėje dalyvauja" in words or kind == "final"
    if kind == "final":
        assert "atskiro strateginio dokumento užsieniečių integracijos srityje nerengs" in words
        assert "priemonės įrašytos į tarybos patvirtintą strateginį dokumentą" in words
        assert "Strateginio dokumento (jo dalies) priėmimas savivaldybės taryboje: − → +" in words
        assert "↑" in words or name == "xlsx"


def test_the_marks_of_the_workbook_can_be_counted(written: tuple[str, Path, str]) -> None:
    _, folder, _ = written
    sheet = load_workbook(folder / "report.xlsx").worksheets[0]
    marks = {sheet.cell(row, column).value for row in range(2, 10) for column in range(2, 8)}
    assert marks <= {"+", "±", "−"}


def test_the_terminal_shows_the_project_first(written: tuple[str, Path, str]) -> None:
    kind, _, shown = written
    assert shown.startswith("Savivaldybių pažangos vertinimo")
    assert "24 konsultacijos iš 48 suplanuotų" in shown or kind == "final"


def project(folder: Path, municipality: str) -> Path:
    path = folder / "project.yaml"
    head = 'project: P\nreport: {kind: interim, from: "2022-01-01", to: "2022-06-30"}\nmunicipalities:\n'
    path.write_text(f"{head}  - {municipality}\n", encoding="utf-8")
    return path


def test_contacts_are_in_no_output(tmp_path: Path) -> None:
    path = project(tmp_path, "{name: A, contacts: [Vardenis Pavardenis, v@a.lt]}")
    outputs = [part for name in FORMATS for part in ("-o", tmp_path / f"report.{name}")]
    done = assess(path, "-q", *outputs)
    assert done.returncode == 0, done.stderr
    said = done.stdout + "".join(words_of(tmp_path / f"report.{name}") for name in FORMATS)
    assert "Vardenis" not in said
    assert "v@a.lt" not in said


def test_a_document_that_cannot_be_read_is_doubtful_and_never_a_plain_minus(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 broken")
    done = assess(project(tmp_path, "{name: A, documents: a.docx}"), "--format", "json")
    assert done.returncode == 3
    result = json.loads(done.stdout)
    assert [each["path"] for each in result["unreadable"]] == ["a.docx"]
    assert all(verdict["needs_review"] for verdict in result["plans"][0]["verdicts"].values())


def test_a_document_of_another_municipality_is_said(tmp_path: Path) -> None:
    path = project(tmp_path, f"{{name: Alytaus miesto savivaldybė, documents: {SAMPLES / '2022-02' / 'akmene.docx'}}}")
    result = json.loads(assess(path, "--format", "json", "--lang", "en").stdout)
    assert result["plans"][0]["municipality"] == "Alytaus miesto savivaldybė"
    assert any("names another municipality" in warning for warning in result["plans"][0]["warnings"])


def test_the_report_before_may_be_its_result(tmp_path: Path) -> None:
    path = project(tmp_path, f"{{name: A, documents: {SAMPLES / '2022-02' / 'akmene.docx'}}}")
    before = tmp_path / "before.json"
    assert assess(path, "-q", "-o", before).returncode == 0
    path.write_text(f"previous: before.json\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    result = json.loads(assess(path, "--format", "json").stdout)
    assert result["project"]["municipalities"][0]["moved"] == []
    before.write_text('{"schema": "plan-assessor/result@9"}', encoding="utf-8")
    done = assess(path)
    assert done.returncode == 2
    assert "plan-assessor/result@9" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_mistakes_of_a_project_are_said_with_their_places(tmp_path: Path) -> None:
    done = assess(project(tmp_path, "{nam: A}"))
    assert done.returncode == 2
    assert "project.yaml:4:6: nežinomas raktas „nam“" in done.stderr
    for arguments in ((tmp_path / "none.yaml",), (SAMPLES / "final.yaml", SAMPLES / "interim.yaml")):
        done = assess(*arguments)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr


def test_no_file_of_a_project_is_written_over(tmp_path: Path) -> None:
    document = tmp_path / "a.docx"
    document.write_bytes((SAMPLES / "2022-02" / "akmene.docx").read_bytes())
    done = assess(project(tmp_path, "{name: A, documents: a.docx}"), "-o", document, "--force")
    assert done.returncode == 2
    assert document.read_bytes() == (SAMPLES / "2022-02" / "akmene.docx").read_bytes()
