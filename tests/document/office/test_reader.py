"""Old formats: what LibreOffice makes of them is read like the DOCX that they came from."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import docx
import pytest

from plan_assessor.document.office import guarded
from plan_assessor.document.office import libreoffice as office_libreoffice
from plan_assessor.document.office.reader import read_office
from plan_assessor.document.open import read_bytes
from plan_assessor.document.reading import ReadingLimits
from plan_assessor.errors import UnreadableError

SAMPLE = next((Path(__file__).parents[3] / "samples").rglob("*.docx"))
RTF = rb"{\rtf1\ansi\ansicpg1257 Plano tikslas \endash  pad\'ebti.\par}"
needs_office = pytest.mark.skipif(office_libreoffice.find_office() is None, reason="LibreOffice is not installed")


@needs_office
@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf"])
def test_an_old_format_says_what_its_docx_says(suffix: str, tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path / "planas.docx")
    old = read_bytes(converted(tmp_path / "planas.docx", suffix), "planas")
    new = read_bytes(SAMPLE.read_bytes(), "planas")
    assert old.reader == "office"
    assert words(old) == words(new)


def converted(path: Path, suffix: str) -> bytes:
    """What LibreOffice makes of the file."""
    program = office_libreoffice.find_office()
    assert program
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", suffix, "--outdir", path.parent, path]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return path.with_suffix(f".{suffix}").read_bytes()


def words(document) -> list[str]:
    """All words, in order, of paragraphs and cells."""
    return [
        word
        for block in document.blocks
        for text in ([block.text] if hasattr(block, "text") else [cell.text for row in block.grid for cell in row])
        for word in text.split()
    ]


@needs_office
def test_a_cut_off_rtf_is_read_and_said_to_be_repaired() -> None:
    document = read_bytes(RTF[:-1], "planas.rtf")
    assert [notice.code for notice in document.notices] == ["repaired"]
    assert words(document) == ["Plano", "tikslas", "–", "padėti."]


@needs_office
def test_a_table_that_libreoffice_takes_apart_is_said(tmp_path: Path) -> None:
    plan = docx.Document()
    plan.add_paragraph("Plano tikslas – padėti.")
    plan.add_table(rows=3, cols=3).cell(0, 0).text = "Priemonė"
    plan.save(str(tmp_path / "table.docx"))
    plan.add_paragraph("Pabaiga.")
    plan.save(str(tmp_path / "paragraph.docx"))
    found = {
        name: [notice.code for notice in read_bytes(converted(tmp_path / f"{name}.docx", "doc"), "planas.doc").notices]
        for name in ("table", "paragraph")
    }
    assert found == {"table": ["last_table_lost"], "paragraph": []}


def test_without_libreoffice_an_old_format_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_libreoffice, "find_office", lambda: None)
    with pytest.raises(UnreadableError) as error:
        read_bytes(RTF, "planas.rtf")
    assert error.value.code == "needs_office"
    assert error.value.values["file"] == "planas.rtf"


@pytest.mark.parametrize("way", ["with a guard", "plain"])
def test_time_that_runs_out_is_said_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    if way == "plain":  # as on Windows
        monkeypatch.delattr(guarded.os, "killpg")
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.setattr(office_libreoffice, "find_office", lambda: str(slow))
    monkeypatch.setattr(office_libreoffice.tempfile, "tempdir", str(work))
    with pytest.raises(UnreadableError) as error:
        read_office(RTF, "planas.rtf", limits=ReadingLimits(office_seconds=1))
    assert error.value.code == "too_slow"
    assert list(work.iterdir()) == []


def test_what_killed_runs_left_is_cleared_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_libreoffice.tempfile, "tempdir", str(tmp_path))
    for name, age in (("plan-assessor-old", 1000), ("plan-assessor-new", 0), ("other", 1000)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "plan.rtf").write_bytes(RTF)
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    office_libreoffice._clear_leftovers()
    assert {path.name for path in tmp_path.iterdir()} == {"plan-assessor-new", "other"}


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.2, 0.5])
def test_a_conversion_that_is_killed_leaves_nothing(tmp_path: Path, delay: float) -> None:
    """LibreOffice goes on writing until it is killed, and is so before its folder is cleared."""
    (tmp_path / "work").mkdir()
    (tmp_path / "bin").mkdir()
    office = tmp_path / "bin" / "soffice"
    office.write_text('#!/bin/sh\n(while :; do mkdir -p "$HOME/made"; echo tekstas >>"$HOME/made/a"; done) & wait\n')
    office.chmod(0o755)
    (tmp_path / "planas.rtf").write_bytes(RTF)
    environment = {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "TMPDIR": str(tmp_path / "work")}
    program = (
        "import sys; from plan_assessor.document.open import read; from pathlib import Path; read(Path(sys.argv[1]))"
    )
    process = subprocess.Popen([sys.executable, "-c", program, tmp_path / "planas.rtf"], env=environment)
    folder = tmp_path / "work"
    deadline = time.monotonic() + 30
    while not list(folder.rglob("plan.rtf")) and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(delay)
    process.kill()
    process.wait()
    while list(folder.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert list(folder.iterdir()) == []
    time.sleep(0.3)
    assert list(folder.iterdir()) == []
