"""Many dossiers: what was assessed before is taken from the cache, the rest is spread over workers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future
from typing import NamedTuple, Protocol

from plan_assessor.errors import UnreadableError
from plan_assessor.running.cache import Cache
from plan_assessor.running.dossiers import Dossier, Failure, Result, failure

TRIES = 2


class Workers(Protocol):
    """Whoever assesses dossiers: this process, processes of this machine, or a cluster (workers.py, cluster.py).

    `window` is how many dossiers they are given at a time; `lost` are the errors that say that a worker is gone.
    """

    window: int
    lost: tuple[type[Exception], ...]

    def submit(self, dossier: Dossier) -> Future[Result]:
        """The result to come."""
        ...

    def wait(self, futures: Collection[Future[Result]]) -> Collection[Future[Result]]:
        """Waits for the next of them, and gives all that are done."""
        ...


class Task(NamedTuple):
    """A dossier under way: its place in the batch, its key in the cache, and how often it was given to a worker."""

    at: int
    key: str | None
    tries: int = 1


def spread(
    dossiers: Sequence[Dossier], start: Callable[[], Workers], cache: Cache | None = None
) -> Iterator[tuple[int, Result]]:
    """The place of each dossier in `dossiers` with its result, as soon as that is there, in any order.

    `start` gives the workers, and is called once there is something for them to do. A dossier that fails is a Failure;
    one whose worker was lost is given to another; the others go on.
    """
    workers: Workers | None = None
    pending: dict[Future[Result], Task] = {}
    for at, dossier in enumerate(dossiers):
        key = cache.key(dossier) if cache else None
        kept = cache.get(key) if cache and key else None
        if kept:
            yield at, kept
            continue
        workers = workers or start()
        pending[workers.submit(dossier)] = Task(at, key)
        while len(pending) >= workers.window:
            yield from _finished(pending, dossiers, workers, cache)
    while workers and pending:
        yield from _finished(pending, dossiers, workers, cache)
    if cache:
        cache.trim()


def _finished(
    pending: dict[Future[Result], Task], dossiers: Sequence[Dossier], workers: Workers, cache: Cache | None
) -> Iterator[tuple[int, Result]]:
    """Waits for the next of the pending, and gives all that are done."""
    for future in workers.wait(pending):
        task = pending.pop(future)
        dossier = dossiers[task.at]
        try:
            result = future.result()
        except workers.lost:
            if task.tries < TRIES:
                pending[workers.submit(dossier)] = task._replace(tries=task.tries + 1)
                continue
            result = failure(dossier, UnreadableError("crashed"))
        if cache and task.key and not isinstance(result, Failure):
            cache.put(task.key, result)
        yield task.at, result
