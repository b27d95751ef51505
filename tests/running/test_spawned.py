"""Where processes cannot be forked, every command does what it does elsewhere."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"


def run(*arguments: str | Path, spawned: bool = True) -> subprocess.CompletedProcess[str]:
    module = "tests.running.spawned" if spawned else "plan_assessor"
    command = [sys.executable, "-m", module, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=180, cwd=ROOT)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_batch_is_assessed_all_the_same(tmp_path: Path, jobs: str) -> None:
    for name in ("akmene.docx", "kaunas.docx"):
        (tmp_path / name).write_bytes((SAMPLES / name).read_bytes())
    (tmp_path / "cut.pdf").write_bytes((SAMPLES / "vilnius.pdf").read_bytes()[:300])
    command = (tmp_path, "--format", "json", "--no-cache", "--jobs", jobs)
    done = run(*command)
    assert (done.returncode, done.stderr) == (3, "")
    assert done.stdout == run(*command, spawned=False).stdout


@pytest.mark.parametrize("sample", ["akmene.docx", "vilnius.pdf"])
def test_a_plan_is_annotated_all_the_same(tmp_path: Path, sample: str) -> None:
    copy = tmp_path / f"copy{Path(sample).suffix}"
    done = run("annotate", SAMPLES / sample, "-o", copy)
    assert (done.returncode, done.stderr) == (0, "")
    assert copy.stat().st_size > 1000


def test_a_verdict_is_explained_all_the_same() -> None:
    done = run("explain", "goal", SAMPLES / "akmene.docx")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == run("explain", "goal", SAMPLES / "akmene.docx", spawned=False).stdout
