"""The Tab key: the scripts for the shells, and what follows the words that were typed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from plan_assessor.cli.main import main

pytest.importorskip("argcomplete")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    assert "_ARGCOMPLETE" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "follow"),
    [
        ("assess co", {"compare", "completion"}),
        ("assess pla", {"planas.docx"}),
        ("assess planas.docx co", set()),
        ("assess planas.docx --fo", {"--format", "--force"}),
        ("assess compare --format ", {"terminal", "json", "md"}),
        ("assess explain goal pla", {"planas.docx"}),
        ("assess rules te", {"test"}),
    ],
)
def test_what_may_follow(line: str, follow: set[str], tmp_path: Path) -> None:
    (tmp_path / "planas.docx").touch()
    told = tmp_path.parent / f"{tmp_path.name}.told"
    asked = {"_ARGCOMPLETE": "1", "COMP_LINE": line, "COMP_POINT": str(len(line)), "_ARGCOMPLETE_IFS": "\n"}
    environment = {**os.environ, **asked, "_ARGCOMPLETE_STDOUT_FILENAME": str(told)}
    subprocess.run([sys.executable, "-m", "plan_assessor"], env=environment, cwd=tmp_path, check=True)
    assert {word.strip() for word in told.read_text(encoding="utf-8").split("\n")} - {""} == follow
