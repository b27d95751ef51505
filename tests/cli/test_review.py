"""Whole runs of `assess review`, and of reports on plans that were reviewed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from plan_assessor.data import data_folder
from tests.cli.test_assess import assess
from tests.cli.test_project import words_of

WHO = ("--reviewer", "Ona Onaitė", "--date", "2022-07-14", "-q")


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    for name in ("akmene.docx", "klaipeda.docx"):
        shutil.copy(data_folder("samples") / name, tmp_path / name)
    return tmp_path


def test_a_review_stands_in_every_report_beside_the_verdict_of_the_program(plans: Path) -> None:
    done = assess("review", plans / "akmene.docx", "responsible", "±", "--reason", "Vykdytojai aptarti", *WHO)
    assert done.returncode == 0, done.stderr
    assert "programos vertinimas −, recenzento ±" in done.stdout
    formats = ("json", "html", "docx", "xlsx", "md", "csv")
    outputs = [part for name in formats for part in ("-o", plans.parent / f"{plans.name}-report.{name}")]
    shown = assess(plans, "-q", *outputs)
    for name in formats[1:]:
        words = words_of(plans.parent / f"{plans.name}-report.{name}")
        assert "Vykdytojai aptarti. Programos vertinimas – −." in words or name == "csv", name
    assert "Recenzento vertinimas – ± (Ona Onaitė, 2022-07-14)" in shown.stdout
    result = json.loads((plans.parent / f"{plans.name}-report.json").read_text(encoding="utf-8"))
    found = result["plans"][0]["verdicts"]["responsible"]
    assert (found["verdict"], found["review"]["verdict"], found["review"]["stale"]) == ("-", "partial", False)
    assert result["skipped"] == []


def test_a_review_of_a_plan_that_changed_is_said_and_not_used(plans: Path) -> None:
    assess("review", plans / "akmene.docx", "responsible", "+", "--reason", "Yra", *WHO)
    shutil.copy(data_folder("samples") / "project" / "2022-02" / "akmene.docx", plans / "akmene.docx")
    done = assess(plans / "akmene.docx", "-q")
    assert "netaikomas, nes planas nuo to laiko pakeistas" in " ".join(done.stdout.split())
    assert "*" not in done.stdout


def test_a_review_of_no_plan_is_named_where_all_are_assessed(plans: Path) -> None:
    assess("review", plans / "akmene.docx", "responsible", "+", "--reason", "Yra", *WHO)
    (plans / "akmene.docx").unlink()
    result = json.loads(assess(plans, "--format", "json").stdout)
    assert any("„akmene“" in each["reason"] for each in result["skipped"])
    alone = json.loads(assess(plans / "klaipeda.docx", "--format", "json").stdout)
    assert alone["skipped"] == []


def test_the_file_may_lie_elsewhere(plans: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("reviews") / "mine.yaml"
    assess("review", plans / "akmene.docx", "funding", "+", "--reason", "Yra", "--reviews", file, *WHO)
    assert not (plans / "reviews.yaml").exists()
    result = json.loads(assess(plans / "akmene.docx", "--reviews", file, "--format", "json").stdout)
    assert result["plans"][0]["verdicts"]["funding"]["review"]["verdict"] == "+"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("none.docx", "goal", "+", "--reason", "a"), 3, "none.docx"),
        (("akmene.docx", "gol", "+", "--reason", "a"), 2, "goal?"),
        (("akmene.docx", "goal", "++", "--reason", "a"), 2, "„++“ – ne vertinimas"),
        (("akmene.docx", "goal", "+", "--reason", " "), 2, "tekstas tuščias"),
        (("akmene.docx", "goal", "+"), 2, "--reason"),
        (("akmene.docx", "goal", "+", "--reason", "a", "--date", "vakar"), 2, "vakar"),
    ],
)
def test_bad_input_is_said_and_nothing_is_written(
    plans: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = assess("review", *arguments, "--reviewer", "Ona", "-q", cwd=plans)
    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (plans / "reviews.yaml").exists()


def test_a_file_of_reviews_with_mistakes_is_left_as_it_is(plans: Path) -> None:
    file = plans / "reviews.yaml"
    file.write_text("reviews:\n  - {plan: a}\n", encoding="utf-8")
    for command in (("review", plans / "akmene.docx", "goal", "-", "--reason", "a", *WHO), (plans, "-q")):
        done = assess(*command)
        assert done.returncode == 2
        assert "reviews.yaml:2:5" in done.stderr
    assert file.read_text(encoding="utf-8") == "reviews:\n  - {plan: a}\n"


def test_a_disagreement_becomes_a_test_of_the_own_pack(plans: Path) -> None:
    assess("review", plans / "akmene.docx", "responsible", "±", "--reason", "Vykdytojai aptarti", *WHO)
    done = assess("rules", "test", "--from-review", plans / "akmene.docx")
    assert done.returncode == 0, done.stderr
    pack = plans / "ours"
    pack.mkdir()
    (pack / "pack.yaml").write_text(
        'id: ours\nversion: "1"\ntitle: {lt: Mūsų, en: Ours}\nextends: integration\n', encoding="utf-8"
    )
    (pack / "tests.yaml").write_text(f"tests:\n  responsible:\n{done.stdout}", encoding="utf-8")
    tried = assess("rules", "test", pack, "--only", "responsible")
    assert tried.returncode == 1
    assert "akmene (2022-07-14)" in tried.stdout


def test_why_no_test_can_be_made_is_said(plans: Path) -> None:
    assess("review", plans / "akmene.docx", "goal", "+", "--reason", "Yra", *WHO)
    for plan, said in (("akmene.docx", "skirtųsi nuo programos"), ("klaipeda.docx", "skirtųsi nuo programos")):
        done = assess("rules", "test", "--from-review", plans / plan)
        assert done.returncode == 2
        assert said in done.stderr
    file = plans / "reviews.yaml"
    file.write_text(file.read_text("utf-8").replace('tool: "+"', 'tool: "-"'), encoding="utf-8")
    done = assess("rules", "test", "--from-review", plans / "akmene.docx")
    assert done.returncode == 2
    assert "testo padaryti negalima" in done.stderr


def test_the_narrative_says_what_the_reviewer_says(plans: Path) -> None:
    assess("review", plans / "klaipeda.docx", "funding", "±", "--reason", "Lėšos yra kitame plane", *WHO)
    told = " ".join(assess(plans / "klaipeda.docx", "-q").stdout.split())
    assert "recenzentas (Ona Onaitė, 2022 m. liepos 14 d.) vertina kitaip – įtraukta iš dalies: Lėšos yra" in told
    assert "Lėšų stulpelis yra, tačiau jame vien brūkšniai, todėl neaišku" not in told
    assert "neįvardyti finansavimo šaltiniai" not in told


def test_what_another_reviewer_says_is_told_in_the_language_of_the_report(plans: Path) -> None:
    assess("review", plans / "klaipeda.docx", "funding", "±", "--reason", "Elsewhere", *WHO)
    other = ("--reviewer", "Jonas Jonaitis", "--date", "2022-07-01", "-q")
    assess("review", plans / "klaipeda.docx", "funding", "+", "--reason", "There are funds", *other)
    told = assess(plans / "klaipeda.docx", "-q", "--lang", "en").stdout
    assert "Jonas Jonaitis (2022-07-01) judges otherwise – Funding: +. There are funds" in told
