"""A compiled pack comes back as it was, and nothing but a pack ever does."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from plan_assessor.document.markdown import read_markdown
from plan_assessor.plan.interpret import interpret
from plan_assessor.private import cache_folder
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading import compiled as compiling
from plan_assessor.rules.loading import load as loading
from plan_assessor.rules.loading.cached import ready
from plan_assessor.rules.loading.compiled import PREFIX, compiled
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack

PLAN = """> UŽSIENIEČIŲ INTEGRACIJOS PLANAS

Tikslas – padėti užsieniečiams.

| Nr. | Priemonė | Vykdytojas |
|---|---|---|
| 1. | Rengti lietuvių kalbos kursus | Švietimo skyrius |
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path))
    found = cache_folder()
    assert found
    return found


@pytest.fixture(scope="module")
def loaded() -> Pack:
    # what other tests have looked up in its words would be kept with it, more than an entry holds
    loading._shipped.cache_clear()
    return ready(load_pack("general"))


def never() -> Pack:
    raise AssertionError("it is there already")


def entry(home: Path) -> Path:
    (found,) = home.glob(f"{PREFIX}general-*")
    return found


@pytest.mark.usefixtures("home")
def test_a_pack_from_an_earlier_run_judges_as_one_that_is_loaded(loaded: Pack) -> None:
    assert compiled("general", lambda: loaded) is loaded
    kept = compiled("general", never)
    assert kept.sha256 == loaded.sha256 and kept.criteria == loaded.criteria
    document = read_markdown(PLAN)
    judged = [judge(interpret([document], each.lexicon, each.subject), each) for each in (loaded, kept)]
    assert judged[0] == judged[1]


def test_only_the_user_may_read_it_and_there_is_one_of_a_pack(home: Path, loaded: Pack) -> None:
    compiled("general", lambda: loaded)
    entry(home).rename(home / f"{PREFIX}general-of-before")
    compiled("general", lambda: loaded)
    assert entry(home).stat().st_mode & 0o777 == 0o600


def test_other_rules_or_code_have_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {compiling._content("general"), compiling._content("integration")}
    monkeypatch.setattr(compiling, "_parts", lambda: iter([b"other rules"]))
    assert len({*names, compiling._content("general")}) == 3


class Runs:
    """What a hostile pickle would run."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("ran",)


@pytest.mark.parametrize("cut", [slice(0), slice(20_000), slice(40, None)])
def test_an_entry_that_is_damaged_is_as_if_there_were_none(home: Path, loaded: Pack, cut: slice) -> None:
    compiled("general", lambda: loaded)
    path = entry(home)
    path.write_bytes(path.read_bytes()[cut])
    assert compiled("general", lambda: loaded) is loaded


@pytest.mark.parametrize(
    "data",
    [
        pickle.dumps({"no": "pack"}),
        pickle.dumps(Runs()),
        pickle.dumps(subprocess.Popen),
        b"cbuiltins\ngetattr\n(cbuiltins\nstr\nS'__class__'\ntR.",
        b"cbuiltins\ngetattr\n(ccollections\ndefaultdict\nS'__init__'\ntR.",
        b"cplan_assessor.rules.loading.load\nPath\n.",
    ],
)
def test_an_entry_of_anything_else_is_as_if_there_were_none(
    home: Path, loaded: Pack, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home.parent)
    compiled("general", lambda: loaded)
    entry(home).write_bytes(hashlib.sha256(data).digest() + data)
    assert compiled("general", lambda: loaded) is loaded
    assert not (home.parent / "ran").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system does not tell whose a file is")
def test_what_others_may_write_is_not_read(home: Path, loaded: Pack) -> None:
    compiled("general", lambda: loaded)
    entry(home).chmod(0o666)
    assert compiled("general", lambda: loaded) is loaded
    entry(home).chmod(0o600)
    home.chmod(0o777)
    assert compiled("general", lambda: loaded) is loaded
