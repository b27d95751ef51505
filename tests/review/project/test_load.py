"""Project files: what is read of them, and that every mistake is said with its place."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from plan_assessor.data import data_folder
from plan_assessor.errors import UsageError
from plan_assessor.review.project.known import holds_project, is_project
from plan_assessor.review.project.load import Project, load_project
from plan_assessor.review.project.schema import schema_text
from plan_assessor.review.project.starter import new_project
from plan_assessor.yaml_files.parse import read_source

HEAD = 'project: Projektas\nreport: {kind: interim, from: "2021-11-09", to: "2022-02-23"}\n'
SAMPLES = data_folder("samples") / "project"


def write(folder: Path, rest: str, head: str = HEAD) -> Path:
    path = folder / "project.yaml"
    path.write_text(head + rest, encoding="utf-8")
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(UsageError) as error:
        load_project(path)
    assert error.value.code == "project_invalid"
    return [problem.text("en").splitlines()[0].removeprefix(f"{path}:") for problem in error.value.values["problems"]]


def test_what_may_be_written_shortly_is_the_same_as_written_out(tmp_path: Path) -> None:
    (tmp_path / "a.docx").touch()
    shortly = (
        "municipalities: [{name: A, documents: a.docx, intends: iki rugsėjo, consultations: {planned: 8, held: 2}}]"
    )
    (municipality,) = load_project(write(tmp_path, shortly)).file.municipalities
    assert municipality.documents == ("a.docx",)
    assert municipality.intends is not None
    assert municipality.intends.text == {"lt": "iki rugsėjo", "en": "iki rugsėjo"}
    assert municipality.consultations is not None
    assert municipality.consultations.count == 2


def test_consultations_with_days_are_counted(tmp_path: Path) -> None:
    held = '[{date: "2021-11-16", note: Aptartas tikslas}, {date: "2022-01-20"}]'
    path = write(tmp_path, f"municipalities: [{{name: A, consultations: {{planned: 8, held: {held}}}}}]")
    (municipality,) = load_project(path).file.municipalities
    assert municipality.consultations is not None
    assert municipality.consultations.count == 2
    assert municipality.consultations.held[0].date == date(2021, 11, 16)  # type: ignore[index]


def test_paths_are_found_from_the_folder_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a.docx").touch()
    project: Project = load_project(write(tmp_path, "municipalities: [{name: A, documents: plans/a.docx}]"))
    assert project.documents(project.file.municipalities[0]) == [tmp_path / "plans" / "a.docx"]


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ("municipalities: [{nam: A}]", ["3:19: unknown key “nam”", "3:18: the key “name” is missing"]),
        ("municipalities: []", ["3:1: at least one entry"]),
        ("municipalities: [{name: A, documents: 4}]", ["3:39: a list is expected"]),
        ("municipalities: [{name: A, documents: [4]}]", ["3:40: a text is expected"]),
        ("municipalities: [{name: A}, {name: A}]", ["3:36: the municipality “A” is there already"]),
        ("municipalities: [{name: A, consultations: {planned: -1}}]", ["3:53: the number is too small"]),
        ("municipalities: [{name: A, consultations: {planned: 8, held: many}}]", ["3:62: a whole number is expected"]),
        (
            'municipalities: [{name: A, consultations: {planned: 8, held: [{date: "2022-02-30"}]}}]',
            ["3:70: “2022-02-30” is not a date"],
        ),
        (
            'municipalities: [{name: A, consultations: {planned: 8, held: [{date: "2022-02-24"}]}}]',
            ["3:70: 2022-02-24 is outside the period of the report"],
        ),
        (
            'municipalities: [{name: A, declined: {date: "2023-01-01", reason: b}}]',
            ["3:45: 2023-01-01 is outside the period"],
        ),
        ("rules: integratoin\nmunicipalities: [{name: A}]", ["3:8: no such rule pack"]),
        ("previous: old.yaml\nmunicipalities: [{name: A}]", ["3:11: there is no file or folder “old.yaml”"]),
    ],
)
def test_a_mistake_is_said_with_its_place(tmp_path: Path, rest: str, said: list[str]) -> None:
    found = problems(write(tmp_path, rest))
    assert len(found) == len(said)
    for expected in said:
        assert any(line.startswith(expected) for line in found), found


def test_all_mistakes_are_said_at_once_with_what_was_meant(tmp_path: Path) -> None:
    (tmp_path / "akmene.docx").touch()
    head = 'project: P\nreport: {kind: interm, from: "2021-11-09", to: "2021-01-01"}\n'
    assert problems(write(tmp_path, "municipalities: [{name: A}]", head))[0].endswith("→ interim?")
    head = head.replace("interm", "final")
    found = problems(write(tmp_path, "municipalities: [{name: A, documents: akmne.docx}]", head))
    assert found[0].startswith("2:47: the period ends before it begins")
    assert found[1].endswith("→ akmene.docx?")


def test_a_new_project_file_is_sound_and_fits_its_schema(tmp_path: Path) -> None:
    path, schema = new_project(tmp_path / "deep" / "project.yaml")
    assert len(load_project(path).file.municipalities) == 2
    jsonschema.validate(read_source(path).data, json.loads(schema.read_text(encoding="utf-8")))


def test_a_new_project_file_overwrites_nothing(tmp_path: Path) -> None:
    path = write(tmp_path, "mine")
    for target, code in ((path, "project_exists"), (tmp_path / "project.txt", "project_suffix")):
        with pytest.raises(UsageError) as error:
            new_project(target)
        assert error.value.code == code
    assert path.read_text(encoding="utf-8").endswith("mine")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["interim.yaml", "final.yaml"])
def test_the_sample_projects_are_sound_and_fit_the_schema(name: str) -> None:
    project = load_project(SAMPLES / name)
    assert len(project.file.municipalities) == 6
    jsonschema.validate(read_source(SAMPLES / name).data, json.loads(schema_text()))


def test_a_project_file_is_told_by_what_stands_in_it(tmp_path: Path) -> None:
    assert is_project(SAMPLES / "final.yaml")
    assert holds_project(SAMPLES)
    assert not is_project(data_folder("rules") / "integration" / "pack.yaml")
    assert not is_project(tmp_path / "missing.yaml")
    assert not holds_project(tmp_path)
