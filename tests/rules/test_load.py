"""Every mistake in a pack is found, all at once, each with its place and what was probably meant."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plan_assessor.data import data_folder, shipped_packs
from plan_assessor.errors import PackError
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack
from plan_assessor.yaml_files import parse as strict_yaml


def problems(path: str | Path) -> list[str]:
    with pytest.raises(PackError) as error:
        load_pack(path)
    return [problem.text("en") for problem in error.value.values["problems"]]


MISTAKES = strict_yaml.read(Path(__file__).with_name("mistakes.yaml"))["mistakes"]


@pytest.mark.parametrize("case", MISTAKES, ids=lambda case: case["said"])
def test_mistakes(problems_after, case) -> None:
    found = problems_after(case["file"], case["words"], case["become"])
    assert any(case["said"] in problem for problem in found), found
    assert all(problem.startswith(case["file"]) for problem in found)


def test_a_problem_shows_its_line_with_a_caret(problems_after) -> None:
    assert problems_after("measures.yaml", "at_least: 3}", "at_lest: 3}")[0].splitlines()[1:] == [
        "      enough: {count: {of: measures, at_lest: 3}}",
        "                                     ^^^^^^^",
    ]


def test_a_placeholder_is_found_inside_a_long_text(problems_after) -> None:
    old = "    lt: Dokumente suformuluotas tikslas."
    new = "    lt: |\n      Dokumentas aiškiai\n      įvardija {stated.qoute} tikslą."
    assert problems_after("goal.yaml", old, new)[0].splitlines()[1:] == [
        "          įvardija {stated.qoute} tikslą.",
        "                   ^^^^^^^^^^^^^^",
    ]


def test_every_level_needs_a_comment_and_a_test(problems_after, pack_copy) -> None:
    text = (pack_copy / "goal.yaml").read_text(encoding="utf-8")
    found = problems_after("goal.yaml", text[text.index("tests:") :], "tests: []\n")
    assert [p.split(": ", 1)[1].splitlines()[0] for p in found] == [
        f"there is no test for the level “{level}”" for level in ("met", "partial", "missing")
    ]
    found = problems_after(
        "goal.yaml", "grade:\n  met: stated\n  partial: {any: [empty, tasks, vision]}", "grade: {met: stated}"
    )
    assert not any("“partial”" in problem and "comment" in problem for problem in found)


def test_all_mistakes_of_all_files_at_once(pack_copy) -> None:
    for file, old, new in (
        ("goal.yaml", "purpose:", "purpos:"),
        ("measures.yaml", "met: enough", "met: enuogh"),
        ("remarks.yaml", "below: 5", "below: few"),
        ("pack.yaml", "subject: foreigners", "subject: foreigner"),
    ):
        text = (pack_copy / file).read_text(encoding="utf-8")
        (pack_copy / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert {Path(p.split(":")[0]).name for p in problems(pack_copy)} == {
        "goal.yaml", "measures.yaml", "remarks.yaml", "pack.yaml"
    }  # fmt: skip


def test_what_is_no_pack(tmp_path) -> None:
    assert "→ integration?" in problems("integraton")[0]
    assert "the folder has no pack.yaml" in problems(tmp_path)[0]
    file = tmp_path / "x.yaml"
    file.write_text("a: 1", encoding="utf-8")
    assert "a rule pack must be a folder" in problems(file)[0]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"a: " + b"[" * 10_000, b"x" * 2_000_000, b"id: 1\nid: 2"])
def test_any_bytes_end_in_problems(pack_copy, content) -> None:
    for file in ("pack.yaml", "goal.yaml"):
        (pack_copy / file).write_bytes(content)
    assert problems(pack_copy)


def test_a_folder_for_a_file(pack_copy) -> None:
    (pack_copy / "goal.yaml").unlink()
    (pack_copy / "goal.yaml").mkdir()
    assert "could not be read" in problems(pack_copy)[0]


def test_packs_that_extend_each_other(tmp_path) -> None:
    for name, other in (("a", "b"), ("b", "a")):
        (tmp_path / name).mkdir()
        head = f"id: {name}\nversion: '1'\ntitle: {{lt: x, en: x}}\nextends: ../{other}\n"
        (tmp_path / name / "pack.yaml").write_text(head, encoding="utf-8")
    assert "comes back to itself" in problems(tmp_path / "a")[0]


def test_a_lexicon_of_ones_own_is_checked(pack_copy) -> None:
    shutil.copy(data_folder("rules") / "lexicon.lt.yaml", pack_copy / "words.yaml")
    head = (pack_copy / "pack.yaml").read_text(encoding="utf-8")
    (pack_copy / "pack.yaml").write_text(head + "lexicon: words.yaml\n", encoding="utf-8")
    pack = load_pack(pack_copy)
    assert pack.lexicon_path == pack_copy / "words.yaml"

    words = (pack_copy / "words.yaml").read_text(encoding="utf-8")
    spoilt = words.replace("language: lt\n", "", 1).replace("  foreigners:\n    words:", "  foreigners:\n    word:", 1)
    (pack_copy / "words.yaml").write_text(spoilt, encoding="utf-8")
    found = " ".join(problems(pack_copy))
    assert "the key “language” is missing" in found
    assert "unknown key “word”" in found

    (pack_copy / "words.yaml").write_text(words + "  odd: [a-b]\n", encoding="utf-8")
    assert "the word “a-b” can never match" in problems(pack_copy)[0]
    (pack_copy / "words.yaml").write_text(
        words.replace("  endings:\n", "  endings:\n    zz: [zz~]\n"), encoding="utf-8"
    )
    assert "comes back to itself through ~" in problems(pack_copy)[0]
    (pack_copy / "words.yaml").unlink()
    assert "no such file" in problems(pack_copy)[0]


def test_the_hash_is_that_of_the_content(integration: Pack, pack_copy) -> None:
    assert load_pack(pack_copy).sha256 == integration.sha256
    with (pack_copy / "goal.yaml").open("a", encoding="utf-8") as stream:
        stream.write("# a remark\n")
    assert load_pack(pack_copy).sha256 != integration.sha256


def test_shipped_packs_are_found() -> None:
    assert shipped_packs() == ["climate", "equality", "general", "integration", "youth"]
