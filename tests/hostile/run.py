"""The real command, run in a process of its own, with what it took."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

MIB = 1024


class Run(NamedTuple):
    """What came of a command: `memory` is the most that it or any process of it had in use, in MiB."""

    status: int
    out: str
    err: str
    seconds: float
    memory: int
    left: list[str]

    @property
    def result(self) -> dict[str, Any]:
        """The JSON on standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found

    @property
    def reasons(self) -> dict[str, str]:
        """Why files could not be read, by their names."""
        return {entry["path"]: entry["error"] for entry in self.result["unreadable"]}


# Seconds after which a command is taken to hang, on a machine however busy.
HANG = 300.0

# Measures its own children, which are the command: those of the tests are others.
_MEASURED = """
import resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
with open(sys.argv[1], "w") as file:
    file.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(status)
"""


def assess(
    folder: Path,
    *arguments: str | bytes | Path,
    environment: Mapping[str, str] | None = None,
    wrapper: tuple[str, ...] = (),
    file_size: int | None = None,
) -> Run:
    """Runs `assess` with `folder` for its temporary files, cache and home; `wrapper` is a command that starts it.

    With `file_size` no file may grow beyond so many bytes, as on a full disk.
    """
    work = folder / ".run"
    temporary = work / "tmp"
    temporary.mkdir(parents=True, exist_ok=True)
    measure = work / "memory"

    def limit() -> None:
        if file_size is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_size, file_size))

    # Python itself keeps what it compiles of our modules, and would keep it cut off where no file may grow
    unkept = {} if file_size is None else {"PYTHONDONTWRITEBYTECODE": "1"}
    settings = {**unkept, "TMPDIR": str(temporary), "XDG_CACHE_HOME": str(work / "cache"), "HOME": str(work)}
    command = [*wrapper, sys.executable, "-m", "plan_assessor", *map(os.fsencode, arguments)]
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, str(measure), *command],
        capture_output=True,
        check=False,
        timeout=HANG,
        cwd=folder,
        env={**os.environ, **settings, **(environment or {})},
        stdin=subprocess.DEVNULL,
        preexec_fn=limit if file_size is not None else None,
    )
    seconds = time.perf_counter() - start
    left = [path.name for path in temporary.iterdir()] + [path.name for path in folder.glob("core*")]
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in out + err, out + err
    memory = int(measure.read_text()) // MIB if measure.exists() and measure.read_text() else 0
    return Run(done.returncode, out, err, seconds, memory, left)
