"""Whole runs of `assess compare`, `assess new` and `assess schema project`."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from docx import Document

from plan_assessor.data import data_folder
from tests.cli.test_assess import assess

SAMPLES = data_folder("samples")
OLD, NEW = SAMPLES / "project" / "2022-02" / "akmene.docx", SAMPLES / "akmene.docx"


def compared(*arguments: str | Path) -> dict:
    done = assess("compare", *arguments, "-q", "--format", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_two_versions_of_a_plan() -> None:
    (plan,) = compared(OLD, NEW)["plans"]
    moved = {each["criterion"]: (each["before"]["verdict"], each["after"]["verdict"]) for each in plan["verdicts"]}
    assert moved["target_groups"] == ("-", "+")
    assert all(each["after"]["quote"] for each in plan["verdicts"])
    assert len(plan["measures"]["added"]) == 7
    assert {tuple(each["filled"]) for each in plan["measures"]["changed"]} >= {("timeline", "funding")}


def test_nothing_changed_is_said_and_is_no_failure() -> None:
    for path in (NEW, SAMPLES / "project" / "interim.yaml"):
        done = assess("compare", path, path, "-q")
        assert done.returncode == 0
        assert "Niekas nepasikeitė." in done.stdout
        assert compared(path, path)["unchanged"]


def test_of_what_was_not_read_nothing_is_said(tmp_path: Path) -> None:
    done = assess("compare", tmp_path / "none.docx", tmp_path / "neither.docx", "-q")
    assert done.returncode == 3
    assert "none.docx" in done.stdout and "neither.docx" in done.stdout
    assert "Niekas nepasikeitė." not in done.stdout


def test_a_project_a_folder_and_a_result_may_be_mixed(tmp_path: Path) -> None:
    result = tmp_path / "samples.json"
    assert assess(SAMPLES, "-q", "-o", result, "--as-of", "2022-07-15").returncode == 0
    found = compared(result, SAMPLES / "project" / "final.yaml")
    assert len(found["plans"]) == 6
    assert all(not plan["verdicts"] and not plan["measures"]["changed"] for plan in found["plans"])
    assert compared(SAMPLES / "project" / "interim.yaml", result)["plans"][0]["verdicts"]
    assert compared(SAMPLES / "project" / "2022-02", result)["only_new"] == [
        "Kauno miesto savivaldybė",
        "Klaipėdos miesto savivaldybė",
    ]


def test_two_rule_packs_on_the_same_plan() -> None:
    found = compared(NEW, "--rules", "integration", "--rules", "general")
    assert (found["old"]["pack"]["id"], found["new"]["pack"]["id"]) == ("integration", "general")
    assert [each["criterion"] for each in found["plans"][0]["verdicts"]] == ["recommendations"]
    assert found["plans"][0]["verdicts"][0]["after"] is None


def test_every_format_says_what_moved(tmp_path: Path) -> None:
    files = [tmp_path / f"changes.{name}" for name in ("md", "html", "docx", "json")]
    done = assess("compare", OLD, NEW, "-q", *(part for file in files for part in ("-o", file)))
    document = "\n".join(paragraph.text for paragraph in Document(str(files[2])).paragraphs)
    for said in (done.stdout, files[0].read_text("utf-8"), files[1].read_text("utf-8"), document):
        assert "Tikslinės grupės: − → +" in said.replace("\N{NO-BREAK SPACE}", " ")
        assert "Įvardyta, kam planas skirtas" in said
    assert assess("compare", OLD, NEW, "-q", "-o", files[0], "-o", files[3]).returncode == 0  # our own may be renewed


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((OLD,), 2, "lyginami du dalykai"),
        ((OLD, NEW, NEW), 2, "lyginami du dalykai"),
        ((OLD, "none.docx"), 3, "none.docx"),
        ((OLD, "none.json"), 2, "none.json"),
        ((OLD, NEW, "-o", "changes.xlsx"), 2, "changes.xlsx"),
    ],
)
def test_bad_input_is_one_clear_line(arguments: tuple[str | Path, ...], code: int, said: str) -> None:
    done = assess("compare", *arguments, "-q")
    assert done.returncode == code
    assert said in done.stderr + done.stdout
    assert len(done.stderr.splitlines()) <= 1


@pytest.mark.parametrize("content", ["[]", "{", '{"a": 1}', '{"schema": "plan-assessor/result@1"}', "\x00"])
def test_a_file_that_is_no_result_is_said(tmp_path: Path, content: str) -> None:
    (tmp_path / "other.json").write_text(content, encoding="utf-8")
    done = assess("compare", tmp_path / "other.json", NEW, "-q")
    assert done.returncode == 2
    assert done.stderr.startswith(f"{tmp_path / 'other.json'}: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_new_project_file_fits_the_schema_that_is_printed(tmp_path: Path) -> None:
    done = assess("new", tmp_path / "project.yaml")
    assert done.returncode == 0
    assert (tmp_path / "project.yaml").exists()
    schema = json.loads(assess("schema", "project").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert json.loads((tmp_path / "project.schema.json").read_text(encoding="utf-8")) == schema
    assert assess("new", tmp_path / "project.yaml").returncode == 2
    shown = assess(tmp_path / "project.yaml", "--lang", "en", "-q")
    assert shown.returncode == 0
    assert "3 of the 16 planned consultations were held" in shown.stdout


def test_recommendations_newly_taken_up_are_named() -> None:
    package = ("--recommendations", SAMPLES / "project" / "recommendations" / "akmene.docx")
    (plan,) = compared(OLD, NEW, *package)["plans"]
    found = plan["recommendations"]
    taken = {each["id"]: [measure["number"] for measure in each["measures"]] for each in found["taken_up"]}
    assert taken["2.1"] == ["1.3"]
    assert found["dropped"] == []
    assert "Rekomendacijos, į kurias nebeatsižvelgiama" in assess("compare", NEW, OLD, *package, "-q").stdout
