"""Which files are those of a project: asked of every path, so that nothing is imported here that reads one."""

from __future__ import annotations

import os
from pathlib import Path

from plan_assessor.yaml_files import MAX_BYTES

SUFFIXES = (".yaml", ".yml")
MUNICIPALITIES = "municipalities:"


def is_project(path: Path) -> bool:
    """Whether a file is one of a project: by its suffix, and by municipalities standing in it."""
    if path.suffix.lower() not in SUFFIXES or not os.path.isfile(path):
        return False
    try:
        with path.open(encoding="utf-8", errors="replace") as stream:
            return any(line.startswith(MUNICIPALITIES) for line in stream.read(MAX_BYTES).splitlines())
    except OSError:
        return False


def holds_project(folder: Path) -> bool:
    """Whether a project file lies in the folder: its documents are those of several municipalities, not of one plan."""
    try:
        return any(is_project(path) for path in sorted(folder.iterdir()))
    except OSError:
        return False
