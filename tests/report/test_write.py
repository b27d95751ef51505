from __future__ import annotations

import errno
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from plan_assessor.errors import UsageError
from plan_assessor.report import write as writing
from plan_assessor.report.formats import SUFFIXES
from plan_assessor.report.ours import is_ours
from plan_assessor.report.write import check, save
from tests.report import examples


def put(path: Path, force: bool = False, inputs: tuple[Path, ...] = ()) -> None:
    report = replace(examples.single(), files={str(given): given for given in inputs})
    report.write(path, "lt", force)


def code(path: Path, force: bool = False, inputs: tuple[Path, ...] = ()) -> str:
    with pytest.raises(UsageError) as caught:
        put(path, force, inputs)
    assert caught.value.values["path"] == path
    return caught.value.code


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_our_own_report_is_written_over(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"ataskaita{suffix}"
    put(path)
    assert is_ours(path)
    put(path)
    tables = [f"ataskaita-{name}.csv" for name in ("pastabos", "planai", "priemones", "rekomendacijos", "temos")]
    assert sorted(file.name for file in tmp_path.iterdir()) == [*(tables if suffix == ".csv" else []), path.name]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_somebody_elses_file_is_kept(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"darbas{suffix}"
    path.write_bytes(b"svarbu")
    assert code(path) == "output_exists"
    assert path.read_bytes() == b"svarbu"
    put(path, force=True)
    assert is_ours(path)


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_a_report_that_somebody_edited_is_kept(tmp_path: Path, suffix: str) -> None:
    path, edited = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    put(path)
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(edited, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    assert code(edited) == "output_exists"


def test_an_input_is_never_written_over(tmp_path: Path) -> None:
    plan = tmp_path / "planas.docx"
    plan.write_bytes(b"planas")
    link = tmp_path / "nuoroda.docx"
    link.symlink_to(plan)
    assert code(plan, force=True, inputs=(plan,)) == "output_is_input"
    assert code(link, force=True, inputs=(plan,)) == "output_is_input"
    assert plan.read_bytes() == b"planas"


def test_what_cannot_be_written_is_told_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        check(tmp_path / "ataskaita.txt", [], "lt")
    assert caught.value.code == "output_suffix"
    assert code(tmp_path / "nera" / "a.md") == "output_no_folder"
    (tmp_path / "aplankas.md").mkdir()
    assert code(tmp_path / "aplankas.md") == "output_is_folder"


@pytest.mark.parametrize(
    ("number", "expected"),
    [(errno.ENOSPC, "output_full"), (errno.EROFS, "output_denied"), (errno.EIO, "output_failed")],
)
def test_a_failure_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: str
) -> None:
    path = tmp_path / "a.md"
    path.write_text("senas")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(writing.os, "fsync", fail)
    with pytest.raises(UsageError) as caught:
        save(b"naujas", path)
    assert caught.value.code == expected
    assert path.read_text() == "senas"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "a.md", tmp_path / "b.md"
    put(target)
    link.symlink_to(target)
    put(link)
    assert link.is_symlink()


def test_every_format_has_its_texts_in_english(tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        examples.batch().write(tmp_path / f"report{suffix}", "en")


@pytest.mark.parametrize("suffix", [".html", ".md", ".json", ".csv"])
def test_a_text_report_that_somebody_edited_is_kept(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"ataskaita{suffix}"
    put(path)
    edited = path.read_bytes().replace(b"Jonavos", b"Kauno", 1)
    path.write_bytes(edited)
    assert code(path) == "output_exists"
    assert path.read_bytes() == edited


def test_a_table_that_somebody_edited_is_kept_with_the_others(tmp_path: Path) -> None:
    path, measures = tmp_path / "a.csv", tmp_path / "a-priemones.csv"
    put(path)
    measures.write_text("mano darbas", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        put(path)
    assert caught.value.values["path"] == measures
    assert measures.read_text(encoding="utf-8") == "mano darbas"
