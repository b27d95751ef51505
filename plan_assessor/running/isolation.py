"""Runs work on a document in a child process, so that a hostile one can only end itself.

A C library that aborts, a loop that never ends or memory that runs out ends the child; the parent says which.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, NamedTuple, TypeVar

from plan_assessor.document.reading import Progress
from plan_assessor.errors import AssessError, UnreadableError
from plan_assessor.running.limits import Limits

Result = TypeVar("Result")
MIB = 1024 * 1024
PR_SET_PDEATHSIG = 1


def start_method() -> str:
    """How children are started: as whoever runs us has set it.

    Else forked, as a forked child has our modules and the rule pack already; where there is no sound fork, afresh.
    """
    return multiprocessing.get_start_method(allow_none=True) or ("fork" if sys.platform == "linux" else "spawn")


def run_isolated(
    function: Callable[[Progress], Result], limits: Limits | None = None, progress: Progress | None = None
) -> Result:
    """What `function` returns, run in a child process within the limits that the system knows.

    Raises what Child.hear raises.
    """
    child = Child(function, limits or Limits(), progress)
    try:
        while (heard := child.hear()) is None:
            pass
    finally:
        child.end()
    return heard.value


class Heard(NamedTuple, Generic[Result]):
    """What came of the work of a child."""

    value: Result


class Child(Generic[Result]):
    """A child process in which `function` runs, within the limits that the system knows.

    `function` must be one that can be pickled where children are not forked; it is given a callback for its progress,
    (pages done, pages in all), which is passed on to `progress`. Its messages come over `connection`.
    """

    def __init__(
        self, function: Callable[[Progress], Result], limits: Limits, progress: Progress | None = None
    ) -> None:
        self._limits = limits
        self._progress = progress
        context = multiprocessing.get_context(start_method())
        self.connection, sender = context.Pipe(duplex=False)
        self._process = context.Process(target=_child, args=(sender, limits, function))  # type: ignore[attr-defined]
        with interrupts_held():
            self._process.start()
        sender.close()
        self._expected = time.monotonic() + limits.stalled

    @property
    def patience(self) -> float:
        """Seconds until it has been silent for too long."""
        return max(0.0, self._expected - time.monotonic())

    def hear(self) -> Heard[Result] | None:
        """Waits for its next message, and gives what came of the work, or None where it only tells its progress.

        Raises what the function raises where that is an AssessError; UnreadableError „too_slow“, „no_memory“,
        „too_large“, „crashed“ or „failed“ where it met a limit, died or broke off.
        """
        if not self.connection.poll(self.patience):
            raise UnreadableError("too_slow", seconds=self._limits.stalled)
        try:
            kind, value = self.connection.recv()
        except EOFError:
            self._process.join()
            raise UnreadableError(_cause_of_death(self._process)) from None
        self._expected = time.monotonic() + self._limits.stalled
        if kind == "error":
            error, code, values = value
            raise error(code, **values)
        if kind == "result":
            return Heard(value)
        if self._progress:
            self._progress(*value)
        return None

    @property
    def was_killed(self) -> bool:
        """Whether somebody else has ended it, as the system does that runs out of memory."""
        return bool(self._process.exitcode == -getattr(signal, "SIGKILL", 0))

    def end(self) -> None:
        """Ends it, whatever it does."""
        _end(self._process)
        self.connection.close()


def _cause_of_death(process: BaseProcess) -> str:
    """Whether the child met its limit of processor time (Windows has none) or broke off by itself."""
    out_of_time = getattr(signal, "SIGXCPU", None)
    return "too_slow" if out_of_time and process.exitcode == -out_of_time else "crashed"


def _end(process: BaseProcess) -> None:
    """Ends the child and whatever it started (where there are groups of processes, it leads one), and forgets it."""
    if process.pid is not None and hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.join()
    # an error that is kept keeps the process, and a batch may have more errors than there are files to open
    process.close()


def _child(sender: Connection, limits: Limits, function: Callable[[Progress], Any]) -> None:
    """Runs in the child: sets its limits, does the work, sends what came of it."""
    die_with_parent()
    if hasattr(os, "setsid"):
        with contextlib.suppress(OSError):
            os.setsid()
    _limit(limits)
    _silence()
    # it reads one plan and ends: looking for garbage took a fifth of its time and found next to none
    gc.disable()
    try:
        answer: tuple[str, Any] = ("result", function(lambda done, total: sender.send(("progress", (done, total)))))
    except AssessError as error:
        answer = ("error", (type(error), error.code, error.values))
    except MemoryError:
        answer = ("error", (UnreadableError, "no_memory", {}))
    except (RecursionError, SystemError):
        # Python 3.11 now and then has a SystemError for a stack that ran out
        answer = ("error", (UnreadableError, "too_large", {}))
    except Exception as error:
        # whatever a reader did not foresee is a fact about the document, not a traceback for the user
        answer = ("error", (UnreadableError, "failed", {"reason": f"{type(error).__name__}: {error}"[:200]}))
    sender.send(answer)
    sender.close()
    # the group is killed by the parent; leaving at once skips what a library registered to run at exit
    os._exit(0)


@contextlib.contextmanager
def interrupts_held() -> Iterator[None]:
    """Holds Ctrl-C back while processes are started: it would be lost in between, and they never see it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def die_with_parent() -> None:
    """Lets this process end with the one that started it, however that ends (on Linux)."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        parent = multiprocessing.parent_process()
        if parent and parent.pid != os.getppid():
            # it ended before it was asked to tell
            os._exit(1)


def _limit(limits: Limits) -> None:
    """Sets the limits of this process; soft ones, so that a program that it starts may lift them.

    Windows has none of them, and macOS refuses that of memory: there only a reading that stalls is ended.
    """
    try:
        import resource
    except ImportError:
        return
    wanted = ((resource.RLIMIT_AS, limits.memory * MIB), (resource.RLIMIT_CPU, limits.cpu), (resource.RLIMIT_CORE, 0))
    for kind, value in wanted:
        _, hard = resource.getrlimit(kind)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _silence() -> None:
    """Keeps the last words of an aborting C library off the user's terminal."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
