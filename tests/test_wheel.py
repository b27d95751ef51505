"""What is released carries what its user needs and no more, and works where there is no checkout."""

import json
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LARGEST_ARCHIVE = 2 * 2**20


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", folder, ROOT], check=True, timeout=300)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """The folder of programs of a new environment with the wheel installed."""
    venv.create(wheel.parent / "env", with_pip=True)
    programs = wheel.parent / "env" / "bin"
    subprocess.run([programs / "pip", "install", "--quiet", wheel], check=True, timeout=300)
    return programs


def test_the_wheel_holds_the_samples_and_not_what_they_are_made_from(wheel: Path) -> None:
    data = [name for name in zipfile.ZipFile(wheel).namelist() if "/data/samples/" in name]
    shipped = {str(path.relative_to(ROOT / "samples")) for path in (ROOT / "samples").rglob("*") if path.is_file()}
    assert {name.partition("/data/samples/")[2] for name in data} == shipped
    assert {Path(name).suffix for name in data} == {".docx", ".pdf", ".json", ".yaml"}


def test_the_source_distribution_holds_what_a_wheel_is_made_from(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(tmp_path)]
    subprocess.run(command, check=True, timeout=120, cwd=ROOT, capture_output=True)
    (archive,) = tmp_path.iterdir()
    with tarfile.open(archive) as packed:
        names = {name.partition("/")[2].partition("/")[0] for name in packed.getnames()}
    assert {"plan_assessor", "rules", "samples", "pyproject.toml", "LICENSE"} <= names
    assert not names & {"tests", "benchmarks"}
    assert archive.stat().st_size < LARGEST_ARCHIVE


def test_the_wheel_assesses_a_sample_of_its_own(installed: Path, tmp_path: Path) -> None:
    where = "from plan_assessor.data import data_folder; print(data_folder('samples'))"
    asked = subprocess.run(
        [installed / "python", "-c", where], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    sample = Path(asked.stdout.strip()) / "akmene.docx"
    assert ROOT not in sample.parents
    command = [installed / "assess", sample, "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, timeout=120)
    assert done.returncode == 0, done.stderr
    (plan,) = json.loads(done.stdout)["plans"]
    assert plan["verdicts"]["goal"]["verdict"] == "+"
