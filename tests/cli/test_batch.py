"""Batches: many plans at once, what was assessed before, and workers that die."""

import contextlib
import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
from datetime import date
from multiprocessing import active_children
from pathlib import Path

import pytest

from plan_assessor.messages.kept import PREFIX as TEXTS
from plan_assessor.rules.loading.compiled import PREFIX as RULES
from plan_assessor.running.batch import spread
from plan_assessor.running.dossiers import Result, collect
from plan_assessor.running.limits import Limits
from plan_assessor.running.pipeline import Job
from plan_assessor.running.workers import Children, Here

SAMPLES = Path(__file__).parents[2] / "samples"
JOB = Job("integration", date(2024, 5, 6), Limits())


def assess(*arguments: str | Path | int, cache: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plan_assessor", *map(str, arguments)]
    environment = {**os.environ, **({"XDG_CACHE_HOME": str(cache), "LOCALAPPDATA": str(cache)} if cache else {})}
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=environment)


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    folder = tmp_path / "plans"
    folder.mkdir()
    for at in range(4):
        for sample in ("akmene.docx", "vilnius.pdf", "kaunas.docx"):
            name = Path(sample)
            shutil.copy(SAMPLES / sample, folder / f"{name.stem}{at}{name.suffix}")
    return folder


def heed_interrupts() -> None:
    """What a shell starts in the background is told to ignore them, with all that it starts."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def living(group: int) -> list[str]:
    """The processes of a group that still run; what init has yet to collect does not."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, its_group, *_ = path.read_text().rpartition(")")[2].split()
            if int(its_group) == group and state != "Z":
                found.append(path.parent.name)
    return found


def children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()]
    except FileNotFoundError:
        return []


def entries(cache: Path) -> set[str]:
    """The assessments that are kept; the compiled rules and the texts beside them are none."""
    return {path.name for path in cache.glob("plan-assessor/*") if not path.name.startswith((RULES, TEXTS))}


def in_order(found: dict[int, Result]) -> list[Result]:
    return [found[at] for at in sorted(found)]


def test_the_report_is_the_same_whatever_the_number_of_workers(batch: Path) -> None:
    one, two, many = (assess(batch, "--format", "json", "--no-cache", "--jobs", str(jobs)).stdout for jobs in (1, 2, 7))
    assert one == two == many
    assert len(json.loads(one)["plans"]) == 12


def test_lines_are_the_same_whatever_the_number_of_workers(batch: Path, tmp_path: Path) -> None:
    for jobs in (1, 2, 7):
        assess(batch, "--no-cache", "-o", tmp_path / f"{jobs}.jsonl", "--jobs", jobs)
    one, two, many = ((tmp_path / f"{jobs}.jsonl").read_bytes() for jobs in (1, 2, 7))
    assert one == two == many == assess(batch, "--no-cache", "--format", "jsonl").stdout.encode()
    names = [json.loads(line)["plans"][0]["name"] for line in one.splitlines()]
    assert names == sorted(names)


def test_of_a_long_batch_that_is_written_as_it_comes_the_verdicts_are_counted(batch: Path, tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "akmene.docx", batch / "dar.docx")
    done = assess(batch, "-o", tmp_path / "a.jsonl", cache=tmp_path / "c")
    assert re.search(r"Tikslinės grupės +\d+ +\d+ +\d+ +\d+\n", done.stdout), done.stdout
    assert "akmene0" not in done.stdout
    assert done.stdout.splitlines()[:12] == assess(batch, cache=tmp_path / "c").stdout.splitlines()[:12]


@pytest.mark.skipif(sys.platform != "linux", reason="process groups as on Linux")
def test_a_run_that_is_killed_leaves_lines_that_may_be_written_over(batch: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    command = [sys.executable, "-m", "plan_assessor", str(batch), "--no-cache", "-o", str(path)]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    while run.poll() is None and not (path.exists() and path.stat().st_size):
        time.sleep(0.01)
    os.killpg(run.pid, signal.SIGKILL)
    run.communicate(timeout=20)
    *lines, rest = path.read_bytes().split(b"\n")  # the system may stop even one write in its middle
    assert all(json.loads(line)["plans"] for line in lines)
    assert rest.startswith(b'{"schema":') or lines
    assert assess(batch, "--no-cache", "-o", path).returncode == 0


def test_a_second_run_says_the_same(batch: Path, tmp_path: Path) -> None:
    first, second = (assess(batch, "--format", "json", cache=tmp_path / "c").stdout for _ in range(2))
    assert first == second


def test_a_second_run_reads_only_what_changed(batch: Path, tmp_path: Path) -> None:
    cache = tmp_path / "c"
    assess(batch, cache=cache)
    before = entries(cache)
    assert len(before) == 12
    shutil.copy(SAMPLES / "klaipeda.docx", batch / "akmene0.docx")
    assess(batch, cache=cache)
    assert len(entries(cache) - before) == 1


def test_without_cache_nothing_is_kept(batch: Path, tmp_path: Path) -> None:
    assess(batch, "--no-cache", cache=tmp_path / "c")
    assert not entries(tmp_path / "c")


def test_a_failed_reading_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "cut.pdf").write_bytes((SAMPLES / "vilnius.pdf").read_bytes()[:300])
    assert assess(tmp_path / "cut.pdf", cache=tmp_path / "c").returncode == 3
    assert not entries(tmp_path / "c")


def test_two_runs_may_share_the_cache(batch: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "plan_assessor", str(batch), "--format", "json"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "c")}
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) for _ in range(3)]
    outputs = {run.communicate(timeout=120)[0] for run in runs}
    assert len(outputs) == 1
    assert len(json.loads(outputs.pop())["plans"]) == 12
    assert all(len(name) == 64 for name in entries(tmp_path / "c"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_worker_that_dies_loses_nothing(batch: Path) -> None:
    dossiers = collect([batch]).dossiers
    expected = in_order(dict(spread(dossiers, lambda: Here(JOB))))
    found: dict[int, Result] = {}
    with Children(2, JOB) as workers:
        for at, result in spread(dossiers, lambda: workers):
            if not found:
                os.kill(active_children()[0].pid or 0, signal.SIGKILL)
            found[at] = result
    assert in_order(found) == expected


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo-terminals")
def test_each_plan_is_a_row_as_soon_as_it_is_done(batch: Path) -> None:
    terminal, end = pty.openpty()
    command = [sys.executable, "-m", "plan_assessor", str(batch), "--format", "json", "--no-cache"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=end) as run:
        os.close(end)
        output, _ = run.communicate(timeout=120)
    shown = os.read(terminal, 100_000).decode()
    os.close(terminal)
    rows = [line.split("\x1b[K")[-1] for line in shown.splitlines() if "+" in line or "−" in line]
    assert sorted(row.split()[0] for row in rows) == sorted(plan["name"] for plan in json.loads(output)["plans"])


@pytest.mark.skipif(sys.platform != "linux", reason="process groups as on Linux")
def test_an_interrupted_batch_leaves_no_process(batch: Path) -> None:
    command = [sys.executable, "-m", "plan_assessor", str(batch), "--no-cache", "--jobs", "2"]
    run = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, preexec_fn=heed_interrupts
    )
    readers: list[int] = []
    while run.poll() is None and not readers:
        time.sleep(0.01)
        readers = children(run.pid)
    os.killpg(run.pid, signal.SIGINT)
    _, errors = run.communicate(timeout=20)
    assert run.returncode == 130
    assert b"Traceback" not in errors
    # each reader leads a group of its own
    groups = [run.pid, *readers]
    deadline = time.monotonic() + 10
    while any(map(living, groups)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [living(group) for group in groups] == [[]] * len(groups)
