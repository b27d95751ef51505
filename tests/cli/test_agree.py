"""Whole runs of `assess agree` on results, reviews and labels."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plan_assessor.data import data_folder
from tests.cli.test_assess import assess

SAMPLES = data_folder("samples")
EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A result on the samples, labels of them of which one differs, and reviews."""
    made = tmp_path_factory.mktemp("agree")
    assert assess(SAMPLES, "-q", "-o", made / "tool.json").returncode == 0
    (made / "labels").mkdir()
    for name, labels in EXPECTED.items():
        verdicts = labels["verdicts"] | ({"funding": "-"} if name == "akmene" else {})
        (made / "labels" / f"{name}.labels.json").write_text(json.dumps({"verdicts": verdicts}), encoding="utf-8")
    reason = ("--reason", "Lėšų nėra", "--reviewer", "Ona", "--reviews", made / "reviews.yaml", "-q")
    for name, criterion in (("akmene.docx", "funding"), ("klaipeda.docx", "funding")):
        assert assess("review", SAMPLES / name, criterion, "-", *reason).returncode == 0
    return made


def test_a_result_and_labels(folder: Path) -> None:
    done = assess("agree", folder / "tool.json", folder / "labels", "--format", "json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["raters"] == ["tool", "labels"]
    assert (found["all"]["n"], len(found["criteria"]), len(found["disagreements"])) == (54, 9, 1)
    assert 0.9 < found["all"]["kappa"]["low"] <= found["all"]["kappa"]["value"] < 1
    assert sum(map(sum, found["confusion"]["counts"])) == 54


def test_reviewers_are_raters_and_every_disagreement_has_its_reasons(folder: Path) -> None:
    files = folder / "agree.html", folder / "agree.json"
    outputs = [part for file in files for part in ("-o", file)]
    done = assess("agree", folder / "tool.json", folder / "reviews.yaml", *outputs)
    assert done.returncode == 0, done.stderr
    assert "Ona: − – Lėšų nėra" in done.stdout
    assert "Lėšų nėra" in files[0].read_text(encoding="utf-8")
    assert json.loads(files[1].read_text(encoding="utf-8"))["all"]["n"] == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tool.json",), "bent dviejų"),
        (("tool.json", "none.json"), "none.json"),
        (("tool.json", "tool.json"), "„tool“"),
        (("tool.json", "."), "*.labels.json"),
        (("tool.json", "labels", "-o", "agree.xlsx"), "agree.xlsx"),
    ],
)
def test_bad_input_is_one_clear_line(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    done = assess("agree", *arguments, cwd=folder)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
