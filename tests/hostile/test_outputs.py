"""Where a report cannot be written there is one line, what was there stays, and no half file is left."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plan_assessor.messages.catalogue import error_text
from plan_assessor.report.formats import SUFFIXES, of_suffix
from tests.hostile import packages, pdfs
from tests.hostile.run import HANG, Run, assess

SAMPLE = Path(__file__).parents[2] / "samples" / "akmene.docx"
# as root everything may be written, unless that right is given up
WITHOUT_RIGHTS = ("setpriv", "--bounding-set=-dac_override") if os.geteuid() == 0 else ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one plan."""
    (tmp_path / "planas.docx").write_bytes(SAMPLE.read_bytes())
    return tmp_path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {".run"}


def refused(run: Run, code: str) -> bool:
    """Whether the run ended with one line that ends in this error."""
    return run.status == 2 and run.err.count("\n") == 1 and run.err.strip().endswith(error_text(code, {}, "lt"))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_full_disk_leaves_what_was_there(folder: Path, suffix: str) -> None:
    output = folder / f"ataskaita{suffix}"
    output.write_bytes(b"senas")
    run = assess(folder, "planas.docx", "--no-cache", "--force", "-o", output.name, file_size=1000)
    assert refused(run, "output_full")
    made = of_suffix(suffix)
    # what grows begins anew, and holds the records that are whole: none of this plan's fits
    assert output.read_bytes() == (b"" if made and made.grows else b"senas")
    assert names(folder) >= {"planas.docx", output.name}


def test_a_full_disk_behind_standard_output_is_told(folder: Path) -> None:
    command = f"{sys.executable} -m plan_assessor planas.docx --no-cache --format json > /dev/full"
    run = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 1


def test_a_reader_that_goes_away_is_no_error(folder: Path) -> None:
    command = f"{sys.executable} -m plan_assessor planas.docx --no-cache --format json | head -c 1"
    run = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=False)
    assert run.stderr == ""


def test_a_folder_that_may_not_be_written_to_is_told(folder: Path) -> None:
    (folder / "uzdarytas").mkdir(mode=0o500)
    run = assess(folder, "planas.docx", "-o", "uzdarytas/a.md", wrapper=WITHOUT_RIGHTS)
    assert refused(run, "output_denied")
    run = assess(folder, "annotate", "planas.docx", "-o", "uzdarytas/a.docx", wrapper=WITHOUT_RIGHTS)
    assert refused(run, "output_denied")
    assert names(folder / "uzdarytas") == set()


@pytest.mark.parametrize("make", [os.symlink, os.link])
@pytest.mark.parametrize("command", [("planas.docx", "-o"), ("annotate", "planas.docx", "-o")])
def test_an_input_is_never_written_over(folder: Path, make: object, command: tuple[str, ...]) -> None:
    assert callable(make)
    make(folder / "planas.docx", folder / "kitas.docx")
    run = assess(folder, *command, "kitas.docx", "--force")
    assert refused(run, "output_is_input")
    assert (folder / "planas.docx").read_bytes() == SAMPLE.read_bytes()


def test_a_file_of_a_dossier_is_an_input(folder: Path) -> None:
    (folder / "byla").mkdir()
    os.link(folder / "planas.docx", folder / "byla" / "planas.docx")
    assert refused(assess(folder, "byla", "--dossier", "-o", "planas.docx", "--force"), "output_is_input")


@pytest.mark.parametrize("command", [("planas.docx", "-o"), ("annotate", "planas.docx", "-o")])
def test_somebody_elses_file_and_missing_folders_are_told_before_any_work(
    folder: Path, command: tuple[str, ...]
) -> None:
    (folder / "svetimas.docx").write_bytes(b"svarbu")
    assert refused(assess(folder, *command, "svetimas.docx"), "output_exists")
    assert refused(assess(folder, *command, "nera/a.docx"), "output_no_folder")
    assert (folder / "svetimas.docx").read_bytes() == b"svarbu"
    assert names(folder) == {"planas.docx", "svetimas.docx"}


def test_a_plan_that_takes_no_notes_is_told(folder: Path) -> None:
    (folder / "keistas.docx").write_bytes(packages.elsewhere())
    run = assess(folder, "annotate", "keistas.docx", "-o", "a.docx")
    assert refused(run, "annotate_failed")
    assert run.err.startswith("keistas.docx: ")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_a_run_that_is_ended_leaves_no_half_file(folder: Path, number: signal.Signals) -> None:
    (folder / "ataskaita.html").write_bytes(b"senas")
    command = [sys.executable, "-m", "plan_assessor", "planas.docx", "--no-cache", "--force", "-o", "ataskaita.html"]
    for delay in (0.3, 0.6, 0.9):
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(delay)
        process.send_signal(number)
        process.communicate(timeout=HANG)
        content = (folder / "ataskaita.html").read_bytes()
        assert content == b"senas" or content.rstrip().endswith(b"</html>")
        assert {name for name in names(folder) if not name.startswith(".assess-")} == {"planas.docx", "ataskaita.html"}


def test_what_a_killed_run_left_is_cleared_by_a_later_one(folder: Path) -> None:
    old, fresh, others = ".assess-0123456789ab.tmp", ".assess-ba9876543210.tmp", ".assess-mano.tmp"
    for name in (old, fresh, others):
        (folder / name).write_bytes(b"")
    for name in (old, others):
        os.utime(folder / name, (0, 0))
    assert assess(folder, "planas.docx", "-o", "a.md").status == 0
    assert names(folder) == {"planas.docx", "a.md", fresh, others}


@pytest.mark.parametrize("name", [b"\x1b[31mraudonas", b"du\nvardai", b"\xff\xfe"])
def test_a_copy_is_named_in_one_line_that_does_not_act(folder: Path, name: bytes) -> None:
    plan = folder / os.fsdecode(name + b".docx")
    (folder / "planas.docx").rename(plan)
    run = assess(folder, "annotate", plan.name)
    assert run.status == 0
    assert run.out.endswith("\n")
    assert run.out[:-1].isprintable()


def children_of(process: int) -> list[int]:
    """The processes that a process started, and those that they did."""
    paths = Path(f"/proc/{process}/task").glob("*/children")
    own = [int(child) for path in paths for child in path.read_text().split()]
    return own + [grandchild for child in own for grandchild in children_of(child)]


def is_alive(process: int) -> bool:
    """Whether a process runs still."""
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_no_process_outlives_a_run_that_is_ended(folder: Path, number: signal.Signals, jobs: str) -> None:
    for name in ("a.pdf", "b.pdf"):
        (folder / name).write_bytes(pdfs.forms_in_forms())
    command = [
        sys.executable,
        "-m",
        "plan_assessor",
        "a.pdf",
        "b.pdf",
        "--no-cache",
        f"--jobs={jobs}",
        "--quiet",
    ]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 20
    while len(children := children_of(process.pid)) < int(jobs) and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(number)
    _, told = process.communicate(timeout=HANG)
    assert b"Traceback" not in told
    while any(map(is_alive, children)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert children
    assert not any(map(is_alive, children))


INTERRUPTED = """
import time
import plan_assessor.cli.main as program

class Held:
    def __del__(self): raise KeyboardInterrupt

def main():
    try:
        Held()
        time.sleep(20)
    except KeyboardInterrupt:
        return 130

program.main = main
program.command()
"""


def test_an_interrupt_while_something_is_let_go_of_is_neither_lost_nor_a_traceback() -> None:
    ended = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, timeout=HANG, check=False)
    assert (ended.returncode, ended.stderr) == (130, b"")


@pytest.mark.parametrize(
    "line", ['cluster = "tcp://10.0.0.1:8786"', 'output = "svetimas.docx"', "force = true", 'c = "a"']
)
def test_the_settings_of_a_folder_neither_send_nor_write(folder: Path, line: str) -> None:
    (folder / "svetimas.docx").write_bytes(b"svarbu")
    (folder / "assess.toml").write_text(line)
    run = assess(folder, "planas.docx", "-o", "a.md")
    assert (run.status, run.err.count("\n")) == (2, 1)
    assert (folder / "svetimas.docx").read_bytes() == b"svarbu"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_who_may_read_a_report_stays_when_it_is_written_anew(folder: Path) -> None:
    assert assess(folder, "planas.docx", "-o", "a.md").status == 0
    assert mode(folder / "a.md") == 0o666 & ~current_umask()
    for wanted in (0o600, 0o664):
        (folder / "a.md").chmod(wanted)
        assert assess(folder, "planas.docx", "-o", "a.md").status == 0
        assert mode(folder / "a.md") == wanted


def test_a_copy_is_for_those_who_may_read_the_plan(folder: Path) -> None:
    (folder / "planas.docx").chmod(0o600)
    assert assess(folder, "annotate", "planas.docx", "-o", "kopija.docx").status == 0
    assert mode(folder / "kopija.docx") == 0o600


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
@pytest.mark.parametrize("command", [("planas.docx", "-o"), ("annotate", "planas.docx", "-o")])
@pytest.mark.parametrize("target", ["yra.docx", "nera.docx"])
def test_nothing_is_written_through_a_link_of_somebody_else(
    folder: Path, target: str, command: tuple[str, ...]
) -> None:
    (folder / "yra.docx").write_bytes(b"svarbu")
    (folder / "a.docx").symlink_to(target)
    os.chown(folder / "a.docx", 65_534, 65_534, follow_symlinks=False)
    assert refused(assess(folder, *command, "a.docx", "--force"), "output_link")
    assert (folder / "yra.docx").read_bytes() == b"svarbu"
    assert not (folder / "nera.docx").exists()


def current_umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
