"""docs/rules.md says what the packs say, and its example works."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from plan_assessor.cli.main import main
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.testing import run_tests

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_is_current() -> None:
    built = runpy.run_path(str(DOCS / "build_rules.py"))["page"]()
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == built, "run: python docs/build_rules.py"
    assert "{{" not in built


def test_the_worked_example_works(tmp_path: Path) -> None:
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    criterion, head, *_ = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert len(criterion.splitlines()) == 10
    (tmp_path / "children.yaml").write_text(criterion, encoding="utf-8")
    (tmp_path / "pack.yaml").write_text(head, encoding="utf-8")
    results = run_tests(load_pack(tmp_path), only="children")
    assert [result.passed for result in results] == [True, True]


def test_the_steps_to_a_pack_work(tmp_path: Path, monkeypatch, capsys) -> None:
    """Files are written and commands run as the page tells, and say what the page says that they do."""
    monkeypatch.chdir(tmp_path)
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    steps = text[text.index("## A pack on another subject") : text.index("## A pack\n")]
    blocks = re.findall(r"```(\w+)\n(.*?)```", steps, re.DOTALL)
    assert len(blocks) == 8
    for kind, block in blocks:
        if kind == "yaml":
            first, _, content = block.partition("\n")
            Path(first.removeprefix("# ")).write_text(content, encoding="utf-8")
        for command, said in re.findall(r"^\$ (.*)\n((?:[^$].*\n)*)", block, re.MULTILINE) if kind == "console" else ():
            shown = run_step(command, capsys)
            assert all(line in shown for line in said.splitlines()), (command, shown)


def test_the_commands_of_the_page_run(tmp_path: Path, monkeypatch, capsys) -> None:
    """Those outside the steps, on a pack and a plan of the words in them: DIR, plan.docx."""
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    outside = text[: text.index("## A pack on another subject")] + text[text.index("`assess samples/packs") :]
    listed = re.findall(r"^    (assess .*?)(?: {3,}|$)", outside, re.MULTILINE)
    inline = re.findall(r"`(assess [^`]+)`", outside)
    assert len(listed) >= 9
    assert len(inline) >= 2
    monkeypatch.chdir(tmp_path)
    shutil.copytree(DOCS.parent / "samples", tmp_path / "samples")
    shutil.copy(next((tmp_path / "samples").glob("*/*.docx")), "plan.docx")
    for command in sorted([*listed, *inline], key=lambda command: " new " not in command):
        assert run_step(command, capsys), command


def run_step(command: str, capsys) -> str:
    """What a command of the page prints; `assess` runs in this process."""
    name, *arguments = shlex.split(command)
    if name == "assess":
        assert main([*arguments, "--lang", "en"]) == 0, command
    else:
        subprocess.run([name, *arguments], check=True)
    shown = capsys.readouterr()
    return shown.out + shown.err


@pytest.mark.parametrize("name", ["integration", "general"])
def test_every_criterion_is_in_the_page(name: str) -> None:
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    for criterion in load_pack(name).criteria:
        assert f"### `{criterion}`" in text
