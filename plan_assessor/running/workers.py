"""The workers of this machine: this process itself, or several."""

from __future__ import annotations

import multiprocessing
import signal
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from types import TracebackType

from plan_assessor.document.reading import Progress
from plan_assessor.rules.loading.load import cached_pack, ready
from plan_assessor.running.dossiers import Dossier, Result
from plan_assessor.running.isolation import die_with_parent, interrupts_held, start_method
from plan_assessor.running.pipeline import Job, attempt

# enough that no worker ever waits for this process
WINDOW_A_WORKER = 4
# Windows cannot wait for more processes at a time
MOST_WORKERS = 61


class Here:
    """No workers: each dossier is assessed when it is submitted."""

    window = 1
    lost: tuple[type[Exception], ...] = ()

    def __init__(self, job: Job, progress: Progress | None = None) -> None:
        self._job = job
        self._progress = progress

    def submit(self, dossier: Dossier) -> Future[Result]:
        """The result, which is there already."""
        future: Future[Result] = Future()
        future.set_result(_attempt(dossier, self._job, self._progress))
        return future

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        return


class Processes:
    """Worker processes, each of which reads its documents in children of its own; where one dies, all are replaced."""

    lost: tuple[type[Exception], ...] = (BrokenExecutor,)

    def __init__(self, count: int, job: Job) -> None:
        self._count = min(count, MOST_WORKERS)
        self._job = job
        self.window = self._count * WINDOW_A_WORKER
        self._executor: ProcessPoolExecutor | None = None

    def submit(self, dossier: Dossier) -> Future[Result]:
        """The result to come, from the next worker that is free."""
        if self._executor is None:
            self._executor = self._started()
        # the first submission starts the processes
        with interrupts_held():
            try:
                return self._executor.submit(_attempt, dossier, self._job)
            except BrokenExecutor:
                self._executor.shutdown()
                self._executor = self._started()
                return self._executor.submit(_attempt, dossier, self._job)

    def _started(self) -> ProcessPoolExecutor:
        # a forked worker has the pack of its parent
        ready(cached_pack(self._job.rules))
        return ProcessPoolExecutor(self._count, multiprocessing.get_context(start_method()), initializer=start_worker)

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


def start_worker() -> None:
    """Ctrl-C reaches every process of the terminal; the parent is the one to act on it, and no worker outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    die_with_parent()
    import_readers()


def import_readers() -> None:
    """Imports what reads the usual files: here, once for all children that are forked, not in each."""
    from plan_assessor.document import docx, pdf

    assert docx and pdf


def _attempt(dossier: Dossier, job: Job, progress: Progress | None = None) -> Result:
    """Runs in a worker; the pack is loaded at its first dossier where it was not inherited."""
    return attempt(dossier, ready(cached_pack(job.rules)), job, progress)
