"""What runs on the workers of a cluster.

A Dask worker has threads, so it must not fork, and it may be a daemon, which must not use multiprocessing. So each of
its threads keeps a helper: a plain process, which reads every document in a child of its own as on one machine.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from functools import lru_cache, partial
from pathlib import Path
from typing import IO, NamedTuple

from plan_assessor.document.model import Skipped
from plan_assessor.document.open import Contents, read_all_bytes
from plan_assessor.document.reading import Progress, ReadingLimits
from plan_assessor.errors import UnreadableError, UsageError
from plan_assessor.recommendations.model import Package
from plan_assessor.rules.loading.cached import ready
from plan_assessor.rules.pack import Pack
from plan_assessor.running.dossiers import Dossier, Result, failure
from plan_assessor.running.pipeline import Job, attempt
from plan_assessor.running.workers import import_readers
from plan_assessor.version import VERSION

TRIES = 2
_local = threading.local()


class Parcel(NamedTuple):
    """A dossier on its way: `contents` are its files by their shown names, or why there are none.

    `version` is the sender's.
    """

    name: str
    contents: dict[str, bytes | UnreadableError]
    job: Job
    version: str
    skipped: tuple[Skipped, ...] = ()
    package: Package | None = None

    @property
    def dossier(self) -> Dossier:
        """The dossier, whose paths lead nowhere here."""
        files = tuple((Path(shown), shown) for shown in self.contents)
        return Dossier(self.name, files, self.skipped, self.package)


def same(data: bytes) -> bytes:
    """The data, now known to a worker."""
    return data


def work(parcel: Parcel, pack: bytes) -> Result:
    """Runs in a thread of a worker: the parcel assessed by the pickled pack. Raises UsageError for another version."""
    if parcel.version != VERSION:
        raise UsageError("cluster_unfit", reason=VERSION, version=parcel.version)
    for _ in range(TRIES):
        helper = _helper()
        try:
            pickle.dump((parcel, pack), _pipe(helper.stdin))
            _pipe(helper.stdin).flush()
            result: Result = pickle.load(_pipe(helper.stdout))
        except (EOFError, OSError, pickle.UnpicklingError):
            helper.kill()
            helper.communicate()
        else:
            return result
    return failure(parcel.dossier, UnreadableError("crashed"))


def _helper() -> subprocess.Popen[bytes]:
    """The helper of this thread; it ends with the worker, when nobody holds its standard input any more."""
    helper: subprocess.Popen[bytes] | None = getattr(_local, "helper", None)
    if helper is None or helper.poll() is not None:
        command = [sys.executable, "-m", __name__]
        helper = _local.helper = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    return helper


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe
    return pipe


def help_out() -> None:
    """Runs in the helper: parcels in on standard input, results out on what was standard output."""
    answers = os.fdopen(os.dup(1), "wb")
    # whatever a library prints must not get between the answers
    os.dup2(2, 1)
    import_readers()
    while True:
        try:
            parcel, pack = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        pickle.dump(_attempt(parcel, _pack(pack)), answers)
        answers.flush()


def _attempt(parcel: Parcel, pack: Pack) -> Result:
    return attempt(
        parcel.dossier, pack, parcel.job, reader=partial(_read, parcel.contents, parcel.job.limits.of_reading)
    )


def _read(
    contents: dict[str, bytes | UnreadableError], limits: ReadingLimits, _: Path, shown: str, progress: Progress | None
) -> Contents:
    data = contents[shown]
    if isinstance(data, UnreadableError):
        raise data
    return read_all_bytes(data, shown, progress, limits)


@lru_cache(maxsize=1)
def _pack(pickled: bytes) -> Pack:
    pack: Pack = pickle.loads(pickled)
    return ready(pack)


if __name__ == "__main__":
    help_out()
