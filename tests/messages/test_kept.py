"""Texts come back as they were written, and nothing that others could have put in their place is believed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from plan_assessor.messages import kept
from plan_assessor.private import cache_folder

TEXTS = {"a.b": {"lt": "„Tekstas“ {count:vieta|vietos|vietų}", "en": "1.0"}}
WRITTEN = 'a.b:\n  lt: "„Tekstas“ {count:vieta|vietos|vietų}"\n  en: 1.0\n'


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "cache"))
    found = cache_folder()
    assert found
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "words.yaml"
    path.write_text(WRITTEN, encoding="utf-8")
    return path


def entry(home: Path) -> Path:
    (found,) = home.glob(f"{kept.PREFIX}words-*")
    return found


def test_texts_of_an_earlier_run_are_those_that_are_written(
    home: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept.texts_of(file) == TEXTS
    assert entry(home)
    monkeypatch.delattr(kept, "_read")
    assert kept.texts_of(file) == TEXTS


def test_a_file_that_says_something_else_is_read_and_its_texts_take_the_place_of_the_earlier(
    home: Path, file: Path
) -> None:
    kept.texts_of(file)
    before = entry(home)
    file.write_text(WRITTEN.replace("1.0", "2.0"), encoding="utf-8")
    assert kept.texts_of(file)["a.b"]["en"] == "2.0"
    assert entry(home) != before


def test_an_entry_that_is_damaged_is_as_if_there_were_none(home: Path, file: Path) -> None:
    kept.texts_of(file)
    entry(home).write_bytes(entry(home).read_bytes()[:-9])
    assert kept.texts_of(file) == TEXTS


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system does not tell whose a file is")
def test_what_others_may_write_is_not_read(home: Path, file: Path) -> None:
    kept.texts_of(file)
    entry(home).write_text('{"a.b": {"lt": "kita", "en": "other"}}', encoding="utf-8")
    entry(home).chmod(0o666)
    assert kept.texts_of(file) == TEXTS
    home.chmod(0o777)
    assert kept.texts_of(file) == TEXTS
