"""`assess doctor`: what is there, and how to get what is not."""

import subprocess
import sys

import pytest

from plan_assessor.cli import doctor
from plan_assessor.doctor import Check, checks


def test_only_what_is_missing_is_to_be_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = Check("tesseract 5.3.0", True, "doctor.scans", "doctor.install.tesseract")
    missing = Check("LibreOffice", False, "doctor.old_formats", "doctor.install.libreoffice")
    monkeypatch.setattr(doctor, "checks", lambda: (found, missing))
    assert doctor.run([], "en") == 0
    assert capsys.readouterr().out.splitlines()[2:] == [
        "+ tesseract 5.3.0 – recognising the text of scanned plans",
        "− LibreOffice – old formats (.doc, .odt, .rtf, .xls, .ods)",
        "  Install (Debian, Ubuntu): apt install libreoffice-writer libreoffice-calc",
    ]


def test_every_part_is_looked_for_and_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.run([], "lt") == 0
    told = capsys.readouterr().out
    assert all(check.name in told for check in checks())


def test_it_tells_that_pillow_is_missing_and_does_not_need_it() -> None:
    program = "import sys; sys.modules['PIL'] = None; from plan_assessor.doctor import checks; print(len(checks()))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout == f"{len(checks())}\n"
