"""A cache folder that others can write to is not believed; entries that are none harm nothing; nothing else is deleted."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from plan_assessor.messages.kept import PREFIX as TEXTS
from plan_assessor.rules.loading.compiled import PREFIX as RULES
from plan_assessor.running.cache import LARGEST_ENTRY
from tests.hostile import packages
from tests.hostile.run import assess

CACHE = Path(".run", "cache", "plan-assessor")
OTHER = 65_534  # nobody
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a plan that was assessed."""
    (tmp_path / "planas.docx").write_bytes(packages.plain())
    assert assess(tmp_path, "planas.docx").status == 0
    return tmp_path


def entry_in(folder: Path) -> Path:
    (entry,) = (path for path in (folder / CACHE).iterdir() if not path.name.startswith((RULES, TEXTS)))
    return entry


def test_the_cache_is_the_users_alone(folder: Path) -> None:
    assert stat.S_IMODE((folder / CACHE).stat().st_mode) == 0o700
    assert stat.S_IMODE(entry_in(folder).stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o1777])
def test_a_folder_that_others_may_write_to_is_not_used_and_that_is_said(folder: Path, mode: int) -> None:
    (folder / CACHE).chmod(mode)
    before = entry_in(folder).stat()
    run = assess(folder, "planas.docx")
    assert run.status == 0
    assert run.err.startswith(str(folder / CACHE))
    assert run.err.count("\n") == 1
    assert entry_in(folder).stat() == before


@needs_root
def test_a_folder_of_somebody_else_is_not_used(folder: Path) -> None:
    os.chown(folder / CACHE, OTHER, OTHER)
    assert assess(folder, "planas.docx").err.startswith(str(folder / CACHE))


def others_may_write(entry: Path) -> None:
    entry.chmod(0o666)


def of_somebody_else(entry: Path) -> None:
    if os.geteuid() == 0:
        os.chown(entry, OTHER, OTHER)


def a_pipe(entry: Path) -> None:
    entry.unlink()
    os.mkfifo(entry)


def a_link(entry: Path) -> None:
    entry.rename(entry.parent.parent / "kitur")
    entry.symlink_to(entry.parent.parent / "kitur")


def a_device(entry: Path) -> None:
    entry.unlink()
    entry.symlink_to("/dev/zero")


def huge(entry: Path) -> None:
    with entry.open("r+b") as stream:
        stream.truncate(100 * LARGEST_ENTRY)


@pytest.mark.parametrize("change", [others_may_write, of_somebody_else, a_pipe, a_link, a_device, huge])
def test_an_entry_that_is_none_is_made_anew(folder: Path, change: Callable[[Path], None]) -> None:
    sound = entry_in(folder).read_bytes()
    change(entry_in(folder))
    run = assess(folder, "planas.docx")
    assert (run.status, run.err) == (0, "")
    assert run.memory < 400
    assert entry_in(folder).is_file() and not entry_in(folder).is_symlink()
    assert entry_in(folder).read_bytes() == sound


def test_trimming_deletes_only_entries(folder: Path) -> None:
    cache = folder / CACHE
    (cache / "svetimas.txt").write_bytes(b"svarbu")
    (cache / "aplankas").mkdir()
    (cache / ("ab" * 32)).mkdir()
    (cache / f"{'cd' * 32}.tmpabcd").write_bytes(b"")
    for number in range(6):
        with (cache / f"{number:064x}").open("wb") as stream:
            stream.truncate(LARGEST_ENTRY)
        os.utime(cache / f"{number:064x}", (number, number))
    (folder / "kitas.docx").write_bytes(packages.plain("Kitas planas"))
    assert assess(folder, "kitas.docx").status == 0
    left = {path.name for path in cache.iterdir()}
    assert {"svetimas.txt", "aplankas", "ab" * 32} <= left
    assert len(left & {f"{number:064x}" for number in range(6)}) == 3
