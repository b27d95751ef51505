from __future__ import annotations

import pytest

from plan_assessor.errors import PackError
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.starter import new_pack
from plan_assessor.rules.testing import run_tests


def test_a_new_pack_passes_its_own_tests(tmp_path) -> None:
    files = new_pack(tmp_path / "deep" / "ours")
    assert [file.name for file in files] == ["monitoring.yaml", "pack.yaml", "schema.json"]
    pack = load_pack(tmp_path / "deep" / "ours")
    assert "monitoring" in pack.criteria
    assert [r.test.name for r in run_tests(pack) if not r.passed] == []


def test_an_empty_folder_will_do(tmp_path) -> None:
    assert new_pack(tmp_path)


def test_nothing_is_overwritten(tmp_path) -> None:
    mine = tmp_path / "pack.yaml"
    mine.write_text("mine", encoding="utf-8")
    for target in (tmp_path, mine):
        with pytest.raises(PackError) as error:
            new_pack(target)
        assert error.value.values["problems"][0].code == "already_there"
    assert mine.read_text(encoding="utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [mine]


def test_a_folder_that_cannot_be_made(tmp_path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(PackError) as error:
        new_pack(tmp_path / "file" / "ours")
    assert error.value.values["problems"][0].code == "not_written"
