"""The workers of an existing Dask cluster: file contents and the rule pack travel to them, assessments come back.

Dask gives the dossiers of a lost worker to others. What runs on the workers is in cluster_worker.py.
"""

from __future__ import annotations

import pickle
import threading
from collections.abc import Collection
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from contextlib import suppress
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from plan_assessor.document.files import content
from plan_assessor.errors import UnreadableError, UsageError
from plan_assessor.rules.loading.cached import with_readers
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.running.cluster_worker import Parcel, same, work
from plan_assessor.running.dossiers import Dossier, Result, failure
from plan_assessor.running.pipeline import Job
from plan_assessor.version import VERSION

try:
    import dask
    from distributed import Client, KilledWorker
except ImportError:
    raise UsageError("no_dask") from None

MIB = 1024 * 1024
LARGEST_DOSSIER = 256 * MIB
UNDER_WAY = 512 * MIB
SCHEMES = ("tcp://", "tls://")
SECONDS_TO_CONNECT = 10
SECONDS_TO_START = 60
# Dask warns of tasks that bring so many bytes along; ours do
EXPECTED_TASK = f"{LARGEST_DOSSIER // MIB} MiB"


def is_open(address: str) -> bool:
    """Whether anybody on the way to the scheduler could read along or take part: it is elsewhere, and not on TLS."""
    host = urlsplit(address).hostname or ""
    try:
        is_here = ip_address(host).is_loopback
    except ValueError:
        is_here = host == "localhost"
    return address.startswith("tcp://") and not is_here


class Cluster:
    """The cluster whose scheduler is at `address`.

    Raises UsageError where it cannot be reached, has no worker, or where a worker lacks this program.
    """

    # more than most clusters have processors; what travels at a time is bounded by UNDER_WAY
    window = 512
    lost: tuple[type[Exception], ...] = (KilledWorker,)

    def __init__(self, address: str, job: Job) -> None:
        dask.config.set({"distributed.admin.large-graph-warning-threshold": EXPECTED_TASK})
        self._address = address
        self._job = job
        self._room = threading.Condition()
        self._under_way = 0
        self._connecting = threading.Lock()
        if not address.startswith(SCHEMES):
            raise UsageError("cluster_unreachable", path=address)
        self._connect()

    def _connect(self) -> None:
        try:
            self._client = Client(self._address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
        except (OSError, TimeoutError, ValueError):
            raise UsageError("cluster_unreachable", path=self._address) from None
        self._executor = self._client.get_executor(pure=False)
        self._packs: dict[str, Any] = {}
        self._check()

    @property
    def is_lost(self) -> bool:
        """Whether the connection is lost; what was under way will not come."""
        return bool(self._client.status != "running")

    @property
    def threads(self) -> int:
        """How many dossiers the workers read at a time."""
        return sum(self._client.nthreads().values())

    def submit(self, dossier: Dossier, job: Job | None = None) -> Future[Result]:
        """The result to come; waits while too much is under way. Raises UsageError where the cluster is gone."""
        job = job or self._job
        self._ensure_connected()
        contents: dict[str, bytes | UnreadableError] = {}
        for path, shown in dossier.files:
            try:
                contents[shown] = content(path, shown)
            except UnreadableError as error:
                contents[shown] = error
        size = sum(len(data) for data in contents.values() if isinstance(data, bytes))
        if size > LARGEST_DOSSIER:
            return _failed(dossier, UnreadableError("too_large_to_send", limit=LARGEST_DOSSIER // MIB))
        with self._room:
            self._room.wait_for(lambda: not self._under_way or self._under_way + size <= UNDER_WAY)
            self._under_way += size
        future: Future[Result] = self._executor.submit(
            work,
            Parcel(dossier.name, contents, job, VERSION, dossier.skipped, dossier.package),
            self._pack(job.rules),
        )
        future.add_done_callback(lambda _: self._arrived(size))
        return future

    def _ensure_connected(self) -> None:
        """Connects anew to a cluster that was gone. Raises UsageError where it still is."""
        with self._connecting:
            if self._client.status == "closed":
                with suppress(UsageError):
                    self._connect()
            if self.is_lost:
                raise UsageError("cluster_lost")

    def _pack(self, rules: str) -> Any:
        """The pack on the cluster, where it is sent once."""
        if rules not in self._packs or self._packs[rules].cancelled():
            # a task, not scattered data: Dask can make its result anew when the worker that holds it is lost
            self._packs[rules] = self._client.submit(same, packed(rules))
        return self._packs[rules]

    def wait(self, futures: Collection[Future[Result]]) -> Collection[Future[Result]]:
        """Those that are done, of which there is one at least."""
        return wait(futures, return_when=FIRST_COMPLETED).done

    def _arrived(self, size: int) -> None:
        with self._room:
            self._under_way -= size
            self._room.notify()

    def _check(self) -> None:
        """Waits for the first worker, which shows that the program is there."""
        try:
            self._pack(self._job.rules).result(timeout=SECONDS_TO_START)
        except TimeoutError:
            self._close()
            raise UsageError("cluster_idle") from None
        except Exception as error:
            self._close()
            reason = f"{type(error).__name__}: {error}"
            raise UsageError("cluster_unfit", reason=reason[:100], version=VERSION) from None

    def _close(self) -> None:
        with suppress(Exception):
            self._executor.shutdown(wait=False)
        self._client.close(timeout=SECONDS_TO_CONNECT)

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._close()
        if kind and issubclass(kind, CancelledError):
            raise UsageError("cluster_lost")


def packed(rules: str) -> bytes:
    """The pack, pickled before its words are compiled: a sixth of the size."""
    return pickle.dumps(with_readers(load_pack(rules)))


def _failed(dossier: Dossier, error: UnreadableError) -> Future[Result]:
    future: Future[Result] = Future()
    future.set_result(failure(dossier, error))
    return future
