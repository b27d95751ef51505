"""The built wheel carries rules and samples, and works where there is no checkout."""

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a new environment with the wheel installed."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", folder, ROOT], check=True, timeout=300)
    venv.create(folder / "env", with_pip=True)
    programs = folder / "env" / "bin"
    (wheel,) = folder.glob("*.whl")
    subprocess.run([programs / "pip", "install", "--quiet", wheel], check=True, timeout=300)
    return programs


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
