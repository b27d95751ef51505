"""The workers of this machine: a child process for each dossier, one at a time or several."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Collection
from concurrent.futures import Future
from multiprocessing import connection
from types import TracebackType

from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.reading import Progress
from plan_assessor.errors import AssessError
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.cached import cached_pack, ready
from plan_assessor.rules.pack import Pack
from plan_assessor.running.dossiers import Dossier, Result, failure
from plan_assessor.running.isolation import Child, die_with_parent
from plan_assessor.running.pipeline import Job, attempt, work

# enough that there is always one to begin with
WINDOW_A_CHILD = 4
# Windows cannot wait for more at a time
MOST_CHILDREN = 61


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
        future.set_result(attempt(dossier, ready(cached_pack(self._job.rules)), self._job, self._progress))
        return future

    def wait(self, futures: Collection[Future[Result]]) -> Collection[Future[Result]]:
        """All of them."""
        return list(futures)

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        return


class KilledError(Exception):
    """A child was ended from outside."""


class Children:
    """So many children at a time, each for one dossier; this process waits for all of them."""

    lost: tuple[type[Exception], ...] = (KilledError,)

    def __init__(self, count: int, job: Job) -> None:
        self._count = min(count, MOST_CHILDREN)
        self._job = job
        self.window = self._count * WINDOW_A_CHILD
        self._waiting: deque[Task] = deque()
        self._running: dict[connection.Connection, tuple[Child[Result], Task]] = {}
        # a forked child has what its parent has imported and compiled
        self._pack = ready(cached_pack(job.rules))
        self._is_warm = False

    def submit(self, dossier: Dossier) -> Future[Result]:
        """The result to come, once a child is free."""
        task = dossier, Future[Result]()
        self._waiting.append(task)
        self._fill()
        return task[1]

    def wait(self, futures: Collection[Future[Result]]) -> Collection[Future[Result]]:
        """Those that are done, of which there is one at least."""
        if self._waiting and not self._is_warm:
            # while the first are at work: nobody waits for it
            self._is_warm = True
            warm_up(self._pack)
        while not (done := [future for future in futures if future.done()]):
            children = [child for child, _ in self._running.values()]
            heard = connection.wait(list(self._running), min(child.patience for child in children))
            for child in children:
                if child.connection in heard or not child.patience:
                    self._hear(child)
        return done

    def _fill(self) -> None:
        """Starts a child for each that waits, as long as there is room."""
        while self._waiting and len(self._running) < self._count:
            task = self._waiting.popleft()
            child: Child[Result] = Child(work(task[0], self._pack, self._job), self._job.limits)
            self._running[child.connection] = child, task

    def _hear(self, child: Child[Result]) -> None:
        """Takes a message; after its last one the child makes room for the next."""
        dossier, future = self._running[child.connection][1]
        result: Result | None
        try:
            heard = child.hear()
        except AssessError as error:
            result = None if child.was_killed else failure(dossier, error)
        else:
            if heard is None:
                return
            result = heard.value
        del self._running[child.connection]
        child.end()
        self._fill()
        if result is None:
            future.set_exception(KilledError())
        else:
            future.set_result(result)

    def __enter__(self) -> Children:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        # where the run is broken off, nobody waits for the rest any more
        for child, _ in self._running.values():
            child.end()


Task = tuple[Dossier, Future[Result]]


def start_worker() -> None:
    """Ctrl-C reaches every process of the terminal; the parent is the one to act on it, and no worker outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    die_with_parent()
    import_readers()


def import_readers() -> None:
    """Imports what reads the usual files: here, once for all children that are forked after it, not in each."""
    from plan_assessor.document.containers import attachments
    from plan_assessor.document.docx import reader as docx
    from plan_assessor.document.pdf import reader as pdf
    from plan_assessor.document.scan import recogniser

    assert attachments and docx and pdf and recogniser


def warm_up(pack: Pack) -> None:
    """Judges a small plan, the first test of the pack: what is built for the first plan is not built in each child."""
    import_readers()
    for test in next(iter(pack.tests.values()), ())[:1]:
        judge(interpret([read_markdown(test.document, test.name)], pack.lexicon, pack.subject), pack)
