"""`assess rules copy` and what `assess rules test` warns of."""

from __future__ import annotations

from pathlib import Path

import pytest

from plan_assessor.cli.main import main
from plan_assessor.rules.loading.load import load_pack
from tests.rules.test_user_pack import HEAD, MONITORING, TEXTS, write


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return write(tmp_path / "ours", pack=HEAD + "extends: integration\n")


def test_a_criterion_is_copied_from_the_pack_that_is_extended(ours: Path, capsys) -> None:
    assert main(["rules", "copy", "goal", str(ours)]) == 0
    text = (ours / "goal.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=schema.json\n")
    assert load_pack(ours).criteria == load_pack("integration").criteria
    assert load_pack(ours).own == {"goal"}
    assert main(["rules", "copy", "goal", str(ours), "--lang", "en"]) == 2
    assert "the file is there already" in capsys.readouterr().err


@pytest.mark.parametrize("before", [["--lang", "en"], ["--lang=en"]])
def test_the_language_may_stand_before_a_command(before: list[str], tmp_path: Path, monkeypatch, capsys) -> None:
    (tmp_path / "rules").mkdir()
    monkeypatch.chdir(tmp_path)
    assert main([*before, "rules", "list"]) == 0
    assert "Climate and energy" in capsys.readouterr().out


def test_other_options_before_a_command_are_told_where_they_belong(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--jobs", "2", "rules", "list", "--lang", "en"]) == 2
    error = capsys.readouterr().err
    assert error == "The command comes first: `assess rules --jobs …`. Only --lang may stand before it.\n"


def test_word_lists_are_copied_one_after_another(ours: Path, capsys) -> None:
    for name in ("foreigners", "header_funding", "goal"):
        assert main(["rules", "copy", "--words", name, str(ours)]) == 0
    copied, shipped = (load_pack(name).lexicon.concepts for name in (ours, "integration"))
    for name in ("foreigners", "header_funding", "goal"):
        assert tuple(copied[name].words) == tuple(shipped[name].words)
        assert tuple(copied[name].excluded) == tuple(shipped[name].excluded)
        assert {word: list(forms) for word, forms in copied[name].forms.items()} == shipped[name].forms
    assert all(len(line) < 200 for line in (ours / "words.yaml").read_text(encoding="utf-8").splitlines())
    assert main(["rules", "copy", "--words", "goal", str(ours), "--lang", "en"]) == 2
    assert "has words of its own for the concept “goal”" in capsys.readouterr().err
    assert main(["rules", "copy", "--words", "gaol", str(ours), "--lang", "en"]) == 2
    assert "→ goal?" in capsys.readouterr().err


def test_words_that_are_written_otherwise_are_left_alone(ours: Path) -> None:
    (ours / "words.yaml").write_text("words: {task: [darbelis]}\n", encoding="utf-8")
    assert main(["rules", "copy", "--words", "goal", str(ours)]) == 2
    assert (ours / "words.yaml").read_text(encoding="utf-8") == "words: {task: [darbelis]}\n"


def test_a_pack_that_is_not_there_has_no_mistakes(capsys) -> None:
    for command in (["rules", "check", "integraton"], ["rules", "copy", "goal", "integraton"]):
        assert main([*command, "--lang", "en"]) == 2
        said = capsys.readouterr().err
        assert said.strip().startswith("integraton: no such rule pack (there are: ")
        assert "mistakes" not in said


def test_a_pack_without_tests_is_warned_of(tmp_path: Path, capsys) -> None:
    head = HEAD + "extends: integration\nsubject: young\nwords: {young: [jaunimas]}\n" + TEXTS
    folder = str(write(tmp_path / "ours", pack=head))
    assert main(["rules", "test", folder, "--lang", "en"]) == 0
    said = capsys.readouterr()
    assert "0 of 0 passed" in said.out
    assert "there are no tests" in said.err
    write(
        tmp_path / "ours",
        pack=head + "criteria: [monitoring]\n",
        monitoring=MONITORING.replace("žsienieči", "jaunuoli"),
    )
    assert main(["rules", "test", folder, "--lang", "en"]) in (0, 1)
    assert "criteria without tests: goal, target_groups" in capsys.readouterr().err


SAID_TWICE = """
title: {lt: Stebėsena, en: Monitoring}
checks:
  twice: {mention: {words: [stebėsena], where: text, at_least: 2}}
  said: {mention: {words: [stebėsena], where: text}}
grade: {met: twice, partial: said}
comments: {met: {lt: Yra., en: Yes.}, partial: {lt: Kartą., en: Once.}, missing: {lt: Nėra., en: No.}}
tests:
  - {name: dukart, verdict: met, document: "> UŽSIENIEČIŲ PLANAS\\n\\n1. Stebėsena.\\n\\n2. Stebėsena.\\n\\n3. Stebėsena."}
  - {name: kartą, verdict: partial, document: "> UŽSIENIEČIŲ PLANAS\\n\\n1. Stebėsena."}
  - {name: nieko, verdict: missing, document: "> UŽSIENIEČIŲ PLANAS\\n\\n1. Plano tikslas – padėti."}
"""


def test_a_threshold_that_no_test_shows_is_warned_of(tmp_path: Path, capsys) -> None:
    head = HEAD + "extends: integration\ncriteria: [monitoring]\n"
    folder = str(write(tmp_path / "ours", pack=head, monitoring=SAID_TWICE))
    assert main(["rules", "test", folder, "--lang", "en"]) == 0
    said = capsys.readouterr().err
    assert "the threshold of the check twice of monitoring can be moved from 2 to 3 and no test notices" in said
    assert said.count("the threshold of") == 1
