"""A folder, and a program that works in it, which end with us: even where this process is killed.

Where there are process groups (POSIX) a guard watches: LibreOffice starts children of its own, which no `kill` of the
one that was started reaches. On Windows the program is run plainly and ended as a single process.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

# Our end of the guard's standard input closes however we end. Then nobody else would clear up the folder: more than
# once, as a process that is killed may write for a moment still.
_GUARD: Final = """
read -r group
read -r _
kill -s KILL -- "-$group"
for _ in 1 2 3 4 5; do rm -rf -- "$FOLDER"; sleep 0.2; done
"""
# it begins when the guard knows of it, and not at all if we end before
_ONCE_GUARDED: Final = 'read -r _ && exec "$@"'

Running = subprocess.Popen[bytes]


class GuardedFolder(NamedTuple):
    """A temporary folder, and who clears it up if we cannot: None where there are no process groups."""

    path: Path
    guard: Running | None


@contextlib.contextmanager
def guarded_folder(prefix: str) -> Iterator[GuardedFolder]:
    """A new folder that is there until the end of the context; the guard stands before anything is written to it."""
    with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as name:
        if not hasattr(os, "killpg"):
            yield GuardedFolder(Path(name), None)
            return
        with _shell(_GUARD, (), {**os.environ, "FOLDER": name}) as guard:
            try:
                yield GuardedFolder(Path(name), guard)
            finally:
                _kill_group(guard)


@contextlib.contextmanager
def running(command: Sequence[str], folder: GuardedFolder, environment: Mapping[str, str]) -> Iterator[Running]:
    """The program while it runs, mute and without input; at the end of the context it is killed if it runs still.

    Raises:
        OSError: it cannot be started.
    """
    if folder.guard is None:
        # Windows' programs do not start without the variables of their system
        with _plain(command, {**os.environ, **environment}) as program:
            try:
                yield program
            finally:
                program.kill()
        return
    with _shell(_ONCE_GUARDED, command, environment) as program:
        try:
            _tell(folder.guard, str(program.pid))
            _tell(program)
            yield program
        finally:
            _kill_group(program)


def _kill_group(process: Running) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _plain(command: Sequence[str], environment: Mapping[str, str]) -> Running:
    silent = subprocess.DEVNULL
    return subprocess.Popen(list(command), stdin=silent, stdout=silent, stderr=silent, env=dict(environment))


def _shell(script: str, arguments: Sequence[str], environment: Mapping[str, str]) -> Running:
    """A mute shell, in a group of its own."""
    return subprocess.Popen(
        ["sh", "-c", script, "sh", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=dict(environment),
        start_new_session=True,
    )


def _tell(process: Running, line: str = "") -> None:
    assert process.stdin
    process.stdin.write(f"{line}\n".encode())
    process.stdin.flush()
