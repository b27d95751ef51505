"""The workers of this machine: this process itself, or several."""

from __future__ import annotations

import multiprocessing
import signal
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from datetime import date
from functools import partial
from types import TracebackType

from plan_assessor.document.reading import Progress
from plan_assessor.rules.loading.load import cached_pack, ready
from plan_assessor.running.dossiers import Dossier, Result, outcome
from plan_assessor.running.isolation import START, die_with_parent, interrupts_held
from plan_assessor.running.limits import Limits
from plan_assessor.running.pipeline import assess_isolated

# enough that no worker ever waits for this process
WINDOW_A_WORKER = 4


class Here:
    """No workers: each dossier is assessed when it is submitted."""

    window = 1
    lost: tuple[type[Exception], ...] = ()

    def __init__(self, rules: str, today: date | None, limits: Limits, progress: Progress | None = None) -> None:
        self._rules = rules
        self._rest = (today, limits, progress)

    def submit(self, dossier: Dossier) -> Future[Result]:
        """The result, which is there already."""
        future: Future[Result] = Future()
        pack = ready(cached_pack(self._rules))
        future.set_result(outcome(dossier, partial(assess_isolated, dossier, pack, *self._rest)))
        return future

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        return


class Processes:
    """Worker processes, each of which reads its documents in children of its own; where one dies, all are replaced."""

    lost: tuple[type[Exception], ...] = (BrokenExecutor,)

    def __init__(self, count: int, rules: str, today: date | None, limits: Limits) -> None:
        self._count = count
        self._rest = (rules, today, limits)
        self.window = count * WINDOW_A_WORKER
        self._executor: ProcessPoolExecutor | None = None

    def submit(self, dossier: Dossier) -> Future[Result]:
        """The result to come, from the next worker that is free."""
        if self._executor is None:
            self._executor = self._started()
        # the first submission starts the processes
        with interrupts_held():
            try:
                return self._executor.submit(_attempt, dossier, *self._rest)
            except BrokenExecutor:
                self._executor.shutdown()
                self._executor = self._started()
                return self._executor.submit(_attempt, dossier, *self._rest)

    def _started(self) -> ProcessPoolExecutor:
        # a forked worker has the pack of its parent
        ready(cached_pack(self._rest[0]))
        return ProcessPoolExecutor(self._count, multiprocessing.get_context(START), initializer=_start)

    def __enter__(self) -> Processes:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if self._executor is None:
            return
        if kind:
            # nobody waits for the rest any more
            self._executor.shutdown(wait=False, cancel_futures=True)
            for worker in multiprocessing.active_children():
                worker.terminate()
        self._executor.shutdown()


def _start() -> None:
    """Ctrl-C reaches every process of the terminal; the parent is the one to act on it, and no worker outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    die_with_parent()
    import_readers()


def import_readers() -> None:
    """Imports what reads the usual files: here, once for all children that are forked, not in each."""
    from plan_assessor.document import docx, pdf

    assert docx and pdf


def _attempt(dossier: Dossier, rules: str, today: date | None, limits: Limits) -> Result:
    """Runs in a worker; the pack is loaded at its first dossier where it was not inherited."""
    return outcome(dossier, partial(assess_isolated, dossier, ready(cached_pack(rules)), today, limits))
