"""`assess recommendations` and `--recommendations` on the packages of the samples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plan_assessor.cli.main import main
from plan_assessor.data import data_folder
from plan_assessor.errors import Exit
from plan_assessor.recommendations.reading.file import read_file

SAMPLES = data_folder("samples")
PACKAGES = SAMPLES / "project" / "recommendations"
PLANS = {
    "akmene.docx": "akmene.docx",
    "jonava.pdf": "jonava.pdf",
    "kaunas.docx": "kaunas.docx",
    "klaipeda.pdf": "klaipeda.docx",
    "siauliai.docx": "siauliai",
    "vilnius.yaml": "vilnius.pdf",
}
COUNTS = {"akmene.docx": 16, "jonava.pdf": 10, "kaunas.docx": 10, "klaipeda.pdf": 18, "siauliai.docx": 17}


@pytest.mark.parametrize("name", COUNTS)
def test_a_package_of_the_samples_is_written_as_yaml(name: str, tmp_path: Path) -> None:
    target = tmp_path / "paketas.yaml"
    assert main(["recommendations", str(PACKAGES / name), "-o", str(target)]) == Exit.ASSESSED
    found = read_file(target).recommendations
    assert len(found) == COUNTS[name]
    assert all(each.area for each in found)
    assert len({each.id for each in found}) == COUNTS[name]


def test_a_corrected_package_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "paketas.yaml"
    target.write_text("recommendations: [{id: 1, text: Mano}]\n", encoding="utf-8")
    assert main(["recommendations", str(PACKAGES / "kaunas.docx"), "-o", str(target)]) == Exit.USAGE
    assert "Mano" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(("package", "plan"), PLANS.items())
def test_annex_1_stays_as_printed(package: str, plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [str(SAMPLES / plan), "--dossier", "--recommendations", str(PACKAGES / package), "--format", "json"]
    assert main([*arguments, "--as-of", "2022-07-15"]) == Exit.ASSESSED
    (found,) = json.loads(capsys.readouterr().out)["plans"]
    expected = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))[Path(plan).stem]
    assert found["verdicts"]["recommendations"]["verdict"] == expected["verdicts"]["recommendations"]


def test_a_plan_given_as_a_package_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    points = "".join(f"<p>{number}. Rengti {words}.</p>" for number, words in enumerate(("kursus", "mokymus"), start=1))
    wrong = tmp_path / "planas.html"
    wrong.write_text(f"<html><body><h1>Priemonės</h1>{points}</body></html>", encoding="utf-8")
    assert main(["recommendations", str(wrong)]) == Exit.ASSESSED
    shown = capsys.readouterr()
    assert "Rengti kursus." in shown.out and "nepasakyta, kad tai rekomendacijos" in shown.err
    arguments = [str(SAMPLES / "akmene.docx"), "--recommendations", str(wrong), "--format", "json"]
    assert main(arguments) == Exit.ASSESSED
    (found,) = json.loads(capsys.readouterr().out)["plans"]
    assert found["verdicts"]["recommendations"]["needs_review"]
    assert "nepasakyta, kad tai rekomendacijos" in found["warnings"][-1]


def test_a_package_counts_where_a_verdict_is_explained_and_noted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [str(SAMPLES / "akmene.docx"), "--recommendations", str(PACKAGES / "akmene.docx")]
    explained = []
    for arguments in (given[:1], given):
        assert main(["explain", "recommendations", *arguments]) == Exit.ASSESSED
        explained.append(capsys.readouterr().out)
    assert explained[0] != explained[1] and "rekomendacij" in explained[1]
    copies = [tmp_path / "be.docx", tmp_path / "su.docx"]
    for arguments, copy in zip((given[:1], given), copies, strict=True):
        assert main(["annotate", *arguments, "-o", str(copy)]) == Exit.ASSESSED
    assert copies[0].read_bytes() != copies[1].read_bytes()
