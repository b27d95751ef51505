"""The line in which plans wait to be read: as many seats as there are processors, and every visitor's turn in turn."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterator

from plan_assessor.web.batches import Batch, Entry

Read = Callable[[Entry, Batch], Awaitable[None]]


class Line:
    """Who waits: for each owner a queue of its own, served one plan at a time, so that a hundred do not hold up one."""

    def __init__(self, seats: int, read: Read) -> None:
        self._seats = seats
        self._read = read
        self._owners: dict[str, deque[tuple[Entry, Batch]]] = {}
        self._waiting = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._reading: set[asyncio.Future[None]] = set()

    def add(self, owner: str, batch: Batch) -> None:
        """Lets all plans of the batch that wait for their first reading wait in line."""
        queue = self._owners.setdefault(owner, deque())
        queued = {id(entry) for entry, _ in queue}
        queue.extend((e, batch) for e in batch.entries if e.state == "waiting" and id(e) not in queued)
        self._waiting.set()

    def place(self, entry: Entry) -> int | None:
        """How many plans will be begun before this one, plus one; None where it does not wait."""
        return next((at for at, (each, _) in enumerate(self._in_turn(), start=1) if each is entry), None)

    async def __aenter__(self) -> Line:
        self._tasks = [asyncio.create_task(self._serve()) for _ in range(self._seats)]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Finishes what is being read; what only waits is let go."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, *self._reading, return_exceptions=True)

    async def _serve(self) -> None:
        while True:
            while (turn := self._next()) is None:
                self._waiting.clear()
                await self._waiting.wait()
            # what is begun is finished, even where the page is being stopped
            reading = asyncio.ensure_future(self._read(*turn))
            self._reading.add(reading)
            reading.add_done_callback(self._reading.discard)
            await asyncio.shield(reading)

    def _next(self) -> tuple[Entry, Batch] | None:
        """The next in line; its owner goes to the end."""
        while self._owners:
            owner = next(iter(self._owners))
            queue = self._owners.pop(owner)
            while queue and queue[0][0].state != "waiting":
                queue.popleft()
            if queue:
                turn = queue.popleft()
                if queue:
                    self._owners[owner] = queue
                return turn
        return None

    def _in_turn(self) -> Iterator[tuple[Entry, Batch]]:
        queues = [[turn for turn in queue if turn[0].state == "waiting"] for queue in self._owners.values()]
        for at in range(max(map(len, queues), default=0)):
            yield from (queue[at] for queue in queues if at < len(queue))
