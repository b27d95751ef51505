"""No command ever opens a connection, whatever a document or its links ask for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile import packages, pdfs
from tests.hostile.run import assess

# Put where Python looks at its start: from then on the process and its children have no sockets but those of files.
FORBIDDING = """
import os, sys

def forbidden(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.bind", "socket.sendto"):
        sys.stderr.write(f"NETWORK {event} {arguments}")
        sys.stderr.flush()
        os.abort()

sys.addaudithook(forbidden)
"""
ROOT = Path(__file__).parents[2]
COMMANDS = (
    ("planai", "--format=json", "--jobs=2", "-o", "ataskaita.html", "-o", "ataskaita.docx", "-o", "ataskaita.xlsx"),
    ("planai/active.pdf", "--details"),
    ("explain", "goal", "planai/targets.docx"),
    ("annotate", "planai/targets.docx", "-o", "pastabos.docx"),
    ("annotate", "planai/active.pdf", "-o", "pastabos.pdf"),
    ("rules", "list"),
    ("rules", "check"),
    ("rules", "schema"),
    ("rules", "new", "rinkinys"),
    ("schema", "result"),
    ("--version",),
    ("--help",),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Plans that point to places outside, and a start of Python that forbids going there."""
    plans = tmp_path / "planai"
    plans.mkdir()
    (plans / "active.pdf").write_bytes(pdfs.active())
    (plans / "targets.docx").write_bytes(packages.external_targets())
    (plans / "entity.docx").write_bytes(packages.external_entity(plans / "active.pdf"))
    (plans / "macros.docm").write_bytes(packages.with_kind("vnd.ms-word.document.macroEnabled"))
    (tmp_path / "start").mkdir()
    (tmp_path / "start" / "sitecustomize.py").write_text(FORBIDDING)
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_needs_a_network(folder: Path, command: tuple[str, ...]) -> None:
    run = assess(folder, *command, environment={"PYTHONPATH": f"{folder / 'start'}:{ROOT}"})
    assert run.status in (0, 3)
    assert "NETWORK" not in run.out + run.err


def test_a_connection_would_be_noticed(folder: Path) -> None:
    command = [sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 9))"]
    environment = {**os.environ, "PYTHONPATH": str(folder / "start")}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "NETWORK" in run.stderr
