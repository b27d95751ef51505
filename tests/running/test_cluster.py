"""Assessed on a Dask cluster, plans get what they get here, even where a worker is lost on the way."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("distributed", reason="Dask is not installed: pip install 'plan-assessor[dask]'")

from distributed import LocalCluster

from plan_assessor.errors import UsageError
from plan_assessor.rules.assessment import Assessment
from plan_assessor.running import cluster, cluster_worker
from plan_assessor.running.batch import spread
from plan_assessor.running.cluster import Cluster
from plan_assessor.running.dossiers import Failure, Result, collect
from plan_assessor.running.limits import Limits
from plan_assessor.running.pipeline import Job
from plan_assessor.running.workers import Here
from plan_assessor.version import VERSION

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
JOB = Job("integration", date(2024, 5, 6), Limits())


@pytest.fixture(scope="module")
def local_cluster() -> Iterator[LocalCluster]:
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address="127.0.0.1:0") as made:
        yield made


@pytest.fixture(scope="module")
def address(local_cluster: LocalCluster) -> str:
    return str(local_cluster.scheduler_address)


def in_order(found: dict[int, Result]) -> list[Result]:
    return [found[at] for at in sorted(found)]


def assess(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plan_assessor", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def test_the_report_is_that_of_a_local_run(address: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SAMPLES, tmp_path / "samples"))
    (folder / "cut.pdf").write_bytes((SAMPLES / "vilnius.pdf").read_bytes()[:300])
    options = ("--format", "json", "--no-cache")
    here, there = assess(folder, *options), assess(folder, *options, "--cluster", address)
    assert there.returncode == here.returncode == 3
    assert there.stdout == here.stdout
    assert there.stderr == here.stderr == ""
    lines = [tmp_path / "here.jsonl", tmp_path / "there.jsonl"]
    assess(folder, "--no-cache", "-o", lines[0])
    assess(folder, "--no-cache", "-o", lines[1], "--cluster", address)
    assert lines[0].read_bytes() == lines[1].read_bytes()


def test_a_pack_of_the_user_travels_along(address: str, tmp_path: Path) -> None:
    pack = Path(shutil.copytree(ROOT / "rules" / "integration", tmp_path / "ours"))
    head = (pack / "pack.yaml").read_text(encoding="utf-8")
    (pack / "pack.yaml").write_text(head.replace("id: integration", "id: ours"), encoding="utf-8")
    done = assess(SAMPLES / "akmene.docx", "--rules", pack, "--format", "json", "--no-cache", "--cluster", address)
    assert json.loads(done.stdout)["pack"]["id"] == "ours", done.stderr


def test_a_worker_lost_on_the_way_loses_nothing(local_cluster: LocalCluster, address: str) -> None:
    dossiers = collect([SAMPLES]).dossiers * 4
    expected = in_order(dict(spread(dossiers, lambda: Here(JOB))))
    victim = next(iter(local_cluster.workers.values())).pid
    found: dict[int, Result] = {}
    with Cluster(address, JOB) as workers:
        for at, result in spread(dossiers, lambda: workers):
            if not found:
                os.kill(victim, signal.SIGKILL)
            found[at] = result
    assert in_order(found) == expected


def test_a_helper_that_dies_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_worker, "_local", threading.local())
    (dossier,) = collect([SAMPLES / "akmene.docx"]).dossiers
    contents = {shown: path.read_bytes() for path, shown in dossier.files}
    pack = cluster.packed("integration")
    parcel = cluster_worker.Parcel(dossier.name, contents, JOB, VERSION)
    first = cluster_worker.work(parcel, pack)
    cluster_worker._helper().kill()
    assert cluster_worker.work(parcel, pack) == first == Here(JOB).submit(dossier).result()
    cluster_worker._helper().kill()


def test_a_worker_of_another_version_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_worker, "VERSION", "0.0.1")
    parcel = cluster_worker.Parcel("plan", {"plan.docx": b""}, Job(), "0.0.2")
    with pytest.raises(UsageError) as error:
        cluster_worker.work(parcel, b"")
    assert error.value.values == {"reason": "0.0.1", "version": "0.0.2"}


def test_a_file_too_large_to_send_is_a_row(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "LARGEST_DOSSIER", 1000)
    with Cluster(address, JOB) as workers:
        result = workers.submit(collect([SAMPLES / "akmene.docx"]).dossiers[0]).result()
    assert isinstance(result, Failure) and result.error.code == "too_large_to_send"


def test_rules_may_be_chosen_for_each_plan(address: str) -> None:
    (dossier,) = collect([SAMPLES / "akmene.docx"]).dossiers
    with Cluster(address, JOB) as workers:
        results = [workers.submit(dossier, job).result() for job in (None, JOB._replace(rules="general"))]
        assert workers.threads == 2
    assert [result.pack.id for result in results if isinstance(result, Assessment)] == ["integration", "general"]


def test_no_more_travels_at_a_time_than_there_is_room_for(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "UNDER_WAY", 1)
    dossiers = collect([SAMPLES]).dossiers
    with Cluster(address, JOB) as workers:
        assert len(dict(spread(dossiers, lambda: workers))) == len(dossiers)


def test_a_cluster_that_is_not_there_is_one_line() -> None:
    done = assess(SAMPLES / "akmene.docx", "--cluster", "nonsense://127.0.0.1:8786", "--no-cache")
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_cluster_that_does_not_answer_is_a_usage_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "SECONDS_TO_CONNECT", 1)
    with pytest.raises(UsageError) as error:
        Cluster("tcp://127.0.0.1:1", JOB)
    assert error.value.code == "cluster_unreachable"


def test_a_cluster_without_workers_is_a_usage_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "SECONDS_TO_START", 1)
    with (
        LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address="127.0.0.1:0") as empty,
        pytest.raises(UsageError) as error,
    ):
        Cluster(empty.scheduler_address, JOB)
    assert error.value.code == "cluster_idle"


def test_a_cluster_that_goes_away_is_a_usage_error() -> None:
    dossiers = collect([SAMPLES]).dossiers * 3
    gone = LocalCluster(n_workers=1, threads_per_worker=1, host="127.0.0.1", dashboard_address="127.0.0.1:0")

    def run() -> None:
        with Cluster(gone.scheduler_address, JOB) as workers:
            for _ in spread(dossiers, lambda: workers):
                gone.close()

    with pytest.raises(UsageError) as error:
        run()
    assert error.value.code == "cluster_lost"


@pytest.mark.parametrize(
    ("address", "open_to_others"),
    [
        ("tcp://10.0.0.5:8786", True), ("tcp://dask.lt:8786", True), ("tcp://localhost:8786", False),
        ("tcp://127.0.0.1:8786", False), ("tcp://[::1]:8786", False), ("tls://10.0.0.5:8786", False),
    ],
)  # fmt: skip
def test_a_scheduler_elsewhere_without_tls_is_warned_of(address: str, open_to_others: bool) -> None:
    from plan_assessor.running.cluster import is_open

    assert is_open(address) == open_to_others
