"""What was assessed once is not read again, and nothing wrong ever comes out of the cache."""

import os
import shutil
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plan_assessor.document.model import Notice
from plan_assessor.private import cache_folder
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running import cache as caching
from plan_assessor.running.cache import Cache
from plan_assessor.running.dossiers import Dossier
from plan_assessor.running.pipeline import assess

SAMPLE = Path(__file__).parents[2] / "samples" / "akmene.docx"
TODAY = date(2024, 5, 6)
SHA = "ab" * 32


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return assess(Dossier("plan", ((SAMPLE, "plan.docx"),)), cached_pack("integration"), TODAY)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return Path(shutil.copy(SAMPLE, tmp_path / "plan.docx"))


def dossier(path: Path, shown: str = "plan.docx") -> Dossier:
    return Dossier("plan", ((path, shown),))


def kept(folder: Path, plan: Path, assessment: Assessment) -> tuple[Cache, str]:
    cache = Cache(SHA, TODAY, folder)
    key = cache.key(dossier(plan))
    assert key
    cache.put(key, assessment)
    return cache, key


def test_what_is_kept_comes_back_equal(tmp_path: Path, plan: Path, assessment: Assessment) -> None:
    cache, key = kept(tmp_path / "c", plan, assessment)
    assert cache.get(key) == assessment
    assert Cache(SHA, TODAY, tmp_path / "c").get(key) == assessment


def test_nothing_is_kept_before_it_is_put(tmp_path: Path, plan: Path) -> None:
    cache = Cache(SHA, TODAY, tmp_path / "c")
    assert cache.get(cache.key(dossier(plan)) or "") is None


def test_the_key_is_of_all_that_decides_the_result(tmp_path: Path, plan: Path) -> None:
    keys = {
        Cache(SHA, TODAY, tmp_path).key(dossier(plan)),
        Cache("cd" * 32, TODAY, tmp_path).key(dossier(plan)),
        Cache(SHA, date(2025, 1, 1), tmp_path).key(dossier(plan)),
        Cache(SHA, None, tmp_path).key(dossier(plan)),
        Cache(SHA, TODAY, tmp_path).key(dossier(plan, "other.docx")),
        Cache(SHA, TODAY, tmp_path).key(Dossier("other", ((plan, "plan.docx"),))),
        Cache(SHA, TODAY, tmp_path).key(Dossier("plan", ((plan, "plan.docx"), (plan, "plan.docx")))),
    }
    with plan.open("ab") as stream:
        stream.write(b"\0")
    keys.add(Cache(SHA, TODAY, tmp_path).key(dossier(plan)))
    assert len(keys) == 8


def test_neither_the_day_nor_the_folder_of_the_file_matters(tmp_path: Path, plan: Path) -> None:
    elsewhere = Path(shutil.copy(plan, tmp_path / "elsewhere.docx"))
    later = Cache(SHA, date(2024, 12, 31), tmp_path).key(dossier(elsewhere))
    assert later == Cache(SHA, TODAY, tmp_path).key(dossier(plan))


def test_a_file_that_cannot_be_read_has_no_key(tmp_path: Path) -> None:
    assert Cache(SHA, TODAY, tmp_path).key(dossier(tmp_path / "nowhere.docx")) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda content: content[:100],
        lambda content: content[:50] + bytes([content[50] ^ 1]) + content[51:],
        lambda _: b"\x80\x04cos\nsystem\n",
        lambda _: zlib.compress(b'{"plan": 1}'),
        lambda _: zlib.compress(bytes(65 << 20)),
    ],
    ids=["empty", "cut", "flipped", "foreign", "of another shape", "bomb"],
)
def test_a_damaged_entry_is_dropped(
    tmp_path: Path, plan: Path, assessment: Assessment, damage: Callable[[bytes], bytes]
) -> None:
    cache, key = kept(tmp_path / "c", plan, assessment)
    entry = tmp_path / "c" / key
    entry.write_bytes(damage(entry.read_bytes()))
    assert cache.get(key) is None
    assert not entry.exists()


def test_an_entry_put_under_a_foreign_name_is_dropped(tmp_path: Path, plan: Path, assessment: Assessment) -> None:
    cache, key = kept(tmp_path / "c", plan, assessment)
    other = "0" * 64
    shutil.copy(tmp_path / "c" / key, tmp_path / "c" / other)
    assert cache.get(other) is None


def test_what_was_read_in_part_only_is_not_kept(tmp_path: Path, plan: Path, assessment: Assessment) -> None:
    notices = (Notice(code="picture_pages", values={"pages": "3", "count": 1}),)
    partly = assessment.model_copy(update={"plan": assessment.plan.model_copy(update={"notices": notices})})
    cache, key = kept(tmp_path / "c", plan, partly)
    assert cache.get(key) is None


def test_the_entries_not_used_for_longest_go_first(tmp_path: Path, assessment: Assessment) -> None:
    folder = tmp_path / "c"
    size = 0
    keys = [f"{at:064x}" for at in range(5)]
    for at, key in enumerate(keys[:4]):
        Cache(SHA, TODAY, folder).put(key, assessment)
        os.utime(folder / key, (at, at))
        size = (folder / key).stat().st_size
    cache = Cache(SHA, TODAY, folder, limit=3 * size + 99)
    cache.get(keys[0])
    cache.put(keys[4], assessment)
    cache.trim()
    assert {path.name for path in folder.iterdir()} == {keys[0], keys[3], keys[4]}


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path, plan: Path, assessment: Assessment) -> None:
    (tmp_path / "c").write_bytes(b"a file stands where the folder should")
    cache, key = kept(tmp_path / "c", plan, assessment)
    assert cache.get(key) is None
    cache.trim()


def test_only_the_user_may_look_into_the_cache(tmp_path: Path, plan: Path, assessment: Assessment) -> None:
    _, key = kept(tmp_path / "c", plan, assessment)
    assert (tmp_path / "c").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "c" / key).stat().st_mode & 0o777 == 0o600


def test_the_cache_lies_in_the_cache_folder_of_the_user(cache_home: Path) -> None:
    folder = cache_folder()
    assert folder and (cache_home in folder.parents or os.name != "posix" or folder.parts[-2] == "Caches")


def test_the_texts_of_an_assessment_decide_too() -> None:
    assert "messages/rules.yaml" in caching._reader()
