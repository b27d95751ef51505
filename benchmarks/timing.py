"""How things are timed: in turns, so that whatever else the machine does falls on all alike."""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

Action = Callable[[], float]  # does something and says how many seconds it took


class Usage(NamedTuple):
    """What a whole process, its children included, took: seconds, and the MiB of the largest of them."""

    wall: float
    cpu: float
    peak: float


def rounds(actions: Mapping[str, Action], repeat: int) -> dict[str, list[float]]:
    """The times of each action, in seconds; every round runs all, one after another."""
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(repeat):
        for name, action in actions.items():
            times[name].append(action())
    return times


def ratio(over: Sequence[float], under: Sequence[float]) -> float:
    """How many times longer the first took, as the median over the rounds."""
    return statistics.median(a / b for a, b in zip(over, under, strict=True))


def cpu(action: Callable[[], object]) -> Action:
    """The action timed in processor time of this process, without garbage collection, as the program reads plans."""

    def timed() -> float:
        gc.collect()
        gc.disable()
        start = time.process_time()
        action()
        taken = time.process_time() - start
        gc.enable()
        return taken

    return timed


# A process starts out with the peak of the one that started it: a small one in between keeps ours out of the figures.
RUN = """
import json, os, subprocess, sys, time
start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
cpu = usage.ru_utime + usage.ru_stime
print(json.dumps([time.perf_counter() - start, cpu, usage.ru_maxrss / 1024]))
sys.exit(os.waitstatus_to_exitcode(status))
"""


def assess(*arguments: str | Path, cache: Path | None = None) -> Usage:
    """A whole run of `assess`; its cache, if it may have one, in the folder `cache`."""
    options = [] if cache else ["--no-cache"]
    home = {"XDG_CACHE_HOME": str(cache)} if cache else {}
    return process("-m", "plan_assessor", *arguments, *options, **home)


def process(*arguments: str | Path, **environment: str) -> Usage:
    """A whole process of this Python, which keeps what it compiles of its modules."""
    command = [sys.executable, "-c", RUN, sys.executable, *map(str, arguments)]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=kept | environment)
    return Usage(*json.loads(done.stdout))


def first_row(folder: Path) -> float:
    """Seconds until `assess` shows the first plan of a folder on a terminal."""
    import pty

    terminal, end = pty.openpty()
    start = time.perf_counter()
    command = [sys.executable, "-m", "plan_assessor", str(folder), "--no-cache"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=end) as process:
        os.close(end)
        shown = b""
        while b"\n" not in shown:
            shown += os.read(terminal, 1000)
        taken = time.perf_counter() - start
        process.kill()
    os.close(terminal)
    return taken
