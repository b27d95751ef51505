"""Who reads for the page: processes of this machine, each of which reads in children of its own, or a cluster."""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from plan_assessor.errors import AssessError, UnreadableError, UsageError
from plan_assessor.recommendations.model import Package
from plan_assessor.rules.loading.cached import cached_pack, ready
from plan_assessor.running.dossiers import Dossier, Result, failure
from plan_assessor.running.isolation import run_isolated
from plan_assessor.running.limits import Limits
from plan_assessor.running.packages import load_package
from plan_assessor.running.pipeline import Job, attempt
from plan_assessor.running.workers import start_worker, warm_up
from plan_assessor.web.batches import PROGRESS, Batch, Entry
from plan_assessor.web.beside.files import read_and_keep
from plan_assessor.web.settings import Settings

if TYPE_CHECKING:
    from plan_assessor.running.cluster import Cluster

Made = TypeVar("Made")
TRIES = 2
AT_HAND = 2  # processes
SECONDS_TO_ASK = 5  # whether the cluster is still there


class Workers:
    """So many processes, started as they are needed; one that dies costs the work that killed it."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        # a server has threads, so its workers are started afresh and not forked
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._count, context, initializer=_start)

    def warm(self, rules: str) -> None:
        """Starts them before the first work comes, which would wait for it."""
        for _ in range(self._count):
            self._pool.submit(_warm, rules)

    async def run(self, work: Callable[[], Made]) -> Made:
        """What the work returns, done by a worker. Raises what it raises; UnreadableError „crashed“ where that died."""
        for _ in range(TRIES):
            pool = self._pool
            try:
                return await asyncio.get_running_loop().run_in_executor(pool, work)
            except BrokenExecutor:
                if pool is self._pool:
                    self._pool = self._started()
        raise UnreadableError("crashed")

    def close(self) -> None:
        """Ends them."""
        self._pool.shutdown(cancel_futures=True)


class Readers:
    """Who reads plans, as many as there are `seats`, and who does what a visitor waits for meanwhile."""

    def __init__(self, settings: Settings, cluster: Cluster | None) -> None:
        self._settings = settings
        self._cluster = cluster
        self.seats = cluster.threads if cluster else settings.seats
        self._reading = Workers(settings.seats)
        # a page that is looked at does not wait for plans that are read
        self._at_hand = Workers(AT_HAND)
        self._on_cluster = ThreadPoolExecutor(self.seats)
        for workers in (self._at_hand,) if cluster else (self._at_hand, self._reading):
            workers.warm(settings.rules)

    async def read(self, entry: Entry, batch: Batch) -> None:
        """Reads one plan of a batch; whatever happens is what came of it."""
        entry.state = "reading"
        try:
            dossier = entry.dossier(await self._package(batch))
            result = await self._assessed(dossier, Job(batch.rules, batch.as_of, self._settings.limits), entry.folder)
        except AssessError as error:
            result = failure(entry.dossier(None), error)
        except Exception as error:
            # a mistake of ours costs this plan; the line goes on
            result = failure(entry.dossier(None), UnreadableError("failed", reason=type(error).__name__))
        if not entry.is_over:
            entry.finish(result)

    async def _assessed(self, dossier: Dossier, job: Job, folder: Path) -> Result:
        if self._cluster:
            return await asyncio.get_running_loop().run_in_executor(
                self._on_cluster, _assess_on, self._cluster, dossier, job
            )
        return await self._reading.run(partial(_assess, dossier, job, folder))

    async def _package(self, batch: Batch) -> Package | None:
        """The package of the batch, read once. Raises AssessError where it holds none."""
        if batch.recommendations and batch.package is None:
            file, limits = batch.recommendations, self._settings.limits
            batch.package = await self._reading.run(partial(load_package, file.path, batch.rules, limits, file.name))
        return batch.package

    async def at_hand(self, work: Callable[[], Made]) -> Made:
        """What the work returns that a visitor waits for. Raises what it raises, and what `Workers` do."""
        return await self._at_hand.run(work)

    async def isolated(self, work: Callable[..., Made]) -> Made:
        """The same within the limits of one document: for what opens an uploaded file again."""
        return await self.at_hand(partial(_isolated, work, self._settings.limits))

    def close(self) -> None:
        """Ends the workers."""
        self._reading.close()
        self._at_hand.close()
        self._on_cluster.shutdown(cancel_futures=True)
        if self._cluster:
            self._cluster.__exit__(None)


def _start() -> None:
    """Runs first in a worker; it has no threads, so its own children may be forked where that is sound."""
    if sys.platform == "linux":
        multiprocessing.set_start_method("fork", force=True)
    start_worker()


def _warm(rules: str) -> None:
    warm_up(ready(cached_pack(rules)))


def _assess(dossier: Dossier, job: Job, folder: Path) -> Result:
    """Runs in a worker: one plan; the folder takes what was read, and how many of its pages are."""
    reader = partial(read_and_keep, dossier.files, folder, job.limits.of_reading)
    return attempt(dossier, ready(cached_pack(job.rules)), job, partial(_tell, folder / PROGRESS), reader)


def _assess_on(cluster: Cluster, dossier: Dossier, job: Job) -> Result:
    """Runs in a thread, which waits for the cluster. Raises UsageError where that is gone."""
    future = cluster.submit(dossier, job)
    while not cluster.is_lost:
        with suppress(TimeoutError):
            return future.result(SECONDS_TO_ASK)
    raise UsageError("cluster_lost")


def _tell(path: Path, done: int, total: int) -> None:
    path.write_text(f"{done} {total}", encoding="ascii")


def _isolated(work: Callable[..., Made], limits: Limits) -> Made:
    return run_isolated(work, limits)


def connected(address: str, settings: Settings) -> Cluster:
    """The workers of a cluster. Raises UsageError."""
    from plan_assessor.running.cluster import Cluster

    return Cluster(address, Job(settings.rules, settings.as_of, settings.limits))
