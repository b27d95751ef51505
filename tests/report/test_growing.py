"""What is written as results come is whole after every part, and told from what somebody has edited."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from plan_assessor.report.counted import Counted
from plan_assessor.report.formats import FORMATS, Format
from plan_assessor.report.json.read import read_result
from plan_assessor.report.model import Report
from plan_assessor.report.ours import is_ours
from plan_assessor.report.view import present
from plan_assessor.report.write import Written
from tests.report import examples

GROWING = [made for made in FORMATS if made.grows]


@pytest.mark.parametrize("made", GROWING, ids=lambda made: made.name)
def test_files_that_grow_are_those_that_are_written_at_once(tmp_path: Path, made: Format) -> None:
    report = examples.batch()
    report.write(tmp_path / f"whole{made.suffix}")
    growing = Written(tmp_path / f"grown{made.suffix}", made, "lt")
    for part in report.parts:
        growing.add(part)
        assert all(map(is_ours, tmp_path.iterdir()))
    growing.end()
    for name in made.names("lt"):
        whole, grown = (tmp_path / f"{stem}{f'-{name}' if name else ''}{made.suffix}" for stem in ("whole", "grown"))
        assert whole.read_bytes() == grown.read_bytes()


def test_each_line_is_a_result_on_one_plan() -> None:
    report = examples.batch()
    (lines,) = GROWING[0].files(report, "lt").values()
    results = [json.loads(line) for line in str(lines).splitlines()]
    assert [len(result["plans"]) for result in results] == [1] * len(report.assessments) + [0]
    assert [len(result["unreadable"]) for result in results][-1] == len(report.unreadable)


def test_lines_are_read_back_as_one_report(tmp_path: Path) -> None:
    report = examples.batch()
    report.write(tmp_path / "a.json")
    report.write(tmp_path / "a.jsonl")
    whole, lines = read_result(tmp_path / "a.json"), read_result(tmp_path / "a.jsonl")
    assert lines.assessments == whole.assessments and lines.unreadable == whole.unreadable


@pytest.mark.parametrize(
    "edit",
    [
        lambda lines: [*lines[1:]],
        lambda lines: [*lines[:2], *lines[3:]],
        lambda lines: [lines[1], lines[0], *lines[2:]],
        lambda lines: [*lines[:2], lines[2].replace(b"a", b"o", 1), *lines[3:]],
        lambda lines: [*lines, b"mano pastaba\n"],
        lambda lines: [*lines[:-1], lines[-1].replace(b"seal:", b"SEAL:")],
    ],
)
@pytest.mark.parametrize("made", GROWING, ids=lambda made: made.name)
def test_what_somebody_has_edited_is_theirs(tmp_path: Path, made: Format, edit: object) -> None:
    path = tmp_path / f"a{made.suffix}"
    examples.batch().write(path)
    assert is_ours(path)
    assert callable(edit)
    path.write_bytes(b"".join(edit(path.read_bytes().splitlines(keepends=True))))
    assert not is_ours(path)


@pytest.mark.parametrize("kept", [60, 500, -400, -2])
def test_a_line_that_the_system_cut_may_be_written_over(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "a.jsonl"
    examples.batch().write(path)
    *lines, last = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines, last[:kept].rstrip(b"}")]))
    assert is_ours(path)


def test_a_run_that_is_broken_off_leaves_files_that_may_be_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    growing = Written(path, next(made for made in GROWING if made.name == "csv"), "lt")
    growing.add(next(examples.batch().parts))
    assert all(map(is_ours, tmp_path.iterdir()))
    examples.batch().write(path)


def test_a_report_is_its_parts_together() -> None:
    report = examples.batch()
    assert Report.joined(report.parts) == report


def test_verdicts_are_counted_as_those_of_a_report_that_is_kept() -> None:
    report = examples.batch()
    many = replace(
        report,
        assessments=tuple(
            each.model_copy(update={"plan": each.plan.model_copy(update={"name": f"{each.plan.name}{at}"})})
            for at in range(3)
            for each in report.assessments
        ),
    )
    counted = Counted("lt")
    for part in many.parts:
        counted.add(part)
    kept, view = present(many, "lt"), counted.view(" ")
    assert (view.tallies, view.count, view.unreadable) == (kept.tallies, kept.count, kept.unreadable)
    assert view.tallies
