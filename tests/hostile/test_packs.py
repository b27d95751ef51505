"""Rule packs come from others: none speaks to the terminal, reads what is not its own, hangs, or floods."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from plan_assessor.rules.starter import new_pack
from plan_assessor.signs import UNSEEN
from tests.hostile.run import Run, assess

SECRET = "root:x:0:0:slaptazodis"
ACTS = re.compile(f"[{UNSEEN.replace(chr(10), '')}]")
SIGNS = ("\x1b[31m", "\x07", "\x9b2J", "\u202e", "\u2066", "\u3164", "\u180e", "\ufe0f", "\U000e0100")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a sound pack in „rinkinys“, and a file beside it that is nobody's business."""
    new_pack(tmp_path / "rinkinys")
    (tmp_path / "slapta.yaml").write_text(f"{SECRET}\n" * 3)
    return tmp_path


def change(folder: Path, written: str, better: str) -> None:
    path = folder / "rinkinys" / "pack.yaml"
    text, count = re.subn(written, lambda _: better, path.read_text(), count=1, flags=re.MULTILINE)
    assert count
    path.write_text(text)


def refused(run: Run) -> str:
    """What is told of a pack that is refused: lines on which nothing acts."""
    assert (run.status, run.out) == (2, "")
    assert not ACTS.search(run.err)
    return run.err


@pytest.mark.parametrize("sign", SIGNS, ids=ascii)
@pytest.mark.parametrize("key", ["id", "version", "title"])
def test_a_sign_that_acts_is_refused_wherever_it_stands(folder: Path, key: str, sign: str) -> None:
    words = json.dumps(f"a{sign}b") if ord(sign[0]) < 0x10000 else f'"a\\U{ord(sign):08x}b"'
    change(folder, rf"^{key}:.*", f"{key}: {f'{{lt: {words}, en: {words}}}' if key == 'title' else words}")
    assert f"U+{ord(sign[0]):04X}" in refused(assess(folder, "rules", "check", "rinkinys"))


def test_an_unknown_key_is_shown_and_does_not_act(folder: Path) -> None:
    change(folder, r"\A", '"a\\e[31m\\u202eb": 1\n')
    assert "U+001B" in refused(assess(folder, "rules", "check", "rinkinys"))


@pytest.mark.parametrize("name", ["a\x1b[31m.yaml", "\u202eb.yaml", "c\nd.yaml"])
def test_the_name_of_a_file_does_not_act(folder: Path, name: str) -> None:
    (folder / "rinkinys" / name).write_text("a: [")
    (folder / "rinkinys" / f"x{name}").symlink_to(folder / "slapta.yaml")
    assert "\ufffd" in refused(assess(folder, "rules", "check", "rinkinys"))


@pytest.mark.parametrize("path", ["/etc/passwd", "../slapta.yaml", "nuoroda.txt"])
def test_a_lexicon_from_outside_is_not_read(folder: Path, path: str) -> None:
    (folder / "rinkinys" / "nuoroda.txt").symlink_to(folder / "slapta.yaml")
    change(folder, r"\A", f"lexicon: {path}\n")
    told = refused(assess(folder, "rules", "check", "rinkinys"))
    assert "root" not in told
    assert len(told.splitlines()) == 2  # a heading, and one problem


@pytest.mark.parametrize("name", ["pack", "monitoring", "themes", "other"])
def test_a_link_to_a_file_outside_is_not_read(folder: Path, name: str) -> None:
    path = folder / "rinkinys" / f"{name}.yaml"
    path.unlink(missing_ok=True)
    path.symlink_to(folder / "slapta.yaml")
    assert "root" not in refused(assess(folder, "rules", "check", "rinkinys"))


def test_a_link_within_the_folder_is_read(folder: Path) -> None:
    pack = folder / "rinkinys"
    (criterion,) = (
        path
        for path in pack.glob("*.yaml")
        if path.name not in ("pack.yaml", "themes.yaml", "tests.yaml", "remarks.yaml")
    )
    criterion.rename(pack / "tikrasis.txt")
    criterion.symlink_to("tikrasis.txt")
    assert assess(folder, "rules", "check", "rinkinys").status == 0


@pytest.mark.parametrize("name", ["pack.yaml", "kanalas.yaml", "themes.yaml", "zodziai.txt"])
def test_a_pipe_in_a_pack_is_not_waited_for(folder: Path, name: str) -> None:
    (folder / "rinkinys" / name).unlink(missing_ok=True)
    os.mkfifo(folder / "rinkinys" / name)
    if name == "zodziai.txt":
        change(folder, r"\A", f"lexicon: {name}\n")
    refused(assess(folder, "rules", "check", "rinkinys"))


def test_a_pack_with_nothing_but_mistakes_does_not_flood(folder: Path) -> None:
    pack = folder / "rinkinys"
    (pack / "pack.yaml").write_text("".join(f"k{number}: {{a: yes}}\n" for number in range(50_000)))
    (pack / "other.yaml").write_text(f"{'a' * 500_000}: 1\n{'b' * 400_000}: {'c' * 99_000}\n")
    assert len(refused(assess(folder, "rules", "check", "rinkinys"))) < 30_000


def test_a_report_by_a_pack_that_acts_is_never_made(folder: Path) -> None:
    shutil.copy(Path(__file__).parents[2] / "samples" / "akmene.docx", folder / "planas.docx")
    change(folder, r"^version:.*", 'version: "1\\e[31m"')
    for output in ("a.docx", "a.xlsx", "a.md", "a.csv", "a.html"):
        refused(assess(folder, "planas.docx", "--rules", "rinkinys", "-o", output))
        assert not (folder / output).exists()
