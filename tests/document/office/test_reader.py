"""Old formats: what LibreOffice makes of them is read like the DOCX that they came from."""

import shutil
import subprocess
from pathlib import Path

import docx
import pytest

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


def test_time_that_runs_out_is_said_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nsleep 60\n")
    slow.chmod(0o755)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.setattr(office_libreoffice, "find_office", lambda: str(slow))
    monkeypatch.setattr(office_libreoffice.tempfile, "tempdir", str(work))
    with pytest.raises(UnreadableError) as error:
        read_office(RTF, "planas.rtf", limits=ReadingLimits(office_seconds=1))
    assert error.value.code == "too_slow"
    assert list(work.iterdir()) == []
