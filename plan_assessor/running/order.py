"""Results in any order → in the order of the batch; those before their turn wait on disk, so that memory stays flat."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from tempfile import TemporaryFile
from typing import TypeVar

Item = TypeVar("Item")


def in_order(found: Iterable[tuple[int, Item]]) -> Iterator[Item]:
    """The items by their numbers, which are those from 0 on, each as soon as all before it are there.

    What waits is pickled in a file of this process that has no name: nobody else can have written it.
    """
    next_at = 0
    waiting: dict[int, int] = {}
    with TemporaryFile() as store:
        for at, item in found:
            if at != next_at:
                waiting[at] = store.seek(0, 2)
                pickle.dump(item, store, pickle.HIGHEST_PROTOCOL)
                continue
            yield item
            next_at += 1
            while next_at in waiting:
                store.seek(waiting.pop(next_at))
                yield pickle.load(store)
                next_at += 1
            if not waiting:
                store.truncate(0)
