"""The line is fair, takes so many at a time as there are seats, and finishes what it has begun."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

from plan_assessor.web.batches import Batch, Entry, Upload
from plan_assessor.web.line import Line


def batch(folder: Path, *names: str) -> Batch:
    folder.mkdir()
    made = Batch(folder, "integration", "lt", date(2022, 7, 15))
    made.uploads = [Upload(folder / name, name, 1) for name in names]
    made.group([[upload] for upload in made.uploads])
    return made


def test_whoever_has_one_plan_does_not_wait_for_a_hundred(tmp_path: Path) -> None:
    read: list[str] = []

    async def reads(entry: Entry, _: Batch) -> None:
        entry.state = "done"
        read.append(entry.name)

    async def run() -> None:
        many, one = batch(tmp_path / "a", *(f"a{n}" for n in range(5))), batch(tmp_path / "b", "b0")
        line = Line(1, reads)
        line.add("many", many)
        line.add("one", one)
        assert line.place(one.entries[0]) == 2
        assert line.place(many.entries[1]) == 3
        async with line:
            while not (many.is_over and one.is_over):
                await asyncio.sleep(0)

    asyncio.run(run())
    assert read == ["a0", "b0", "a1", "a2", "a3", "a4"]


def test_no_more_are_read_at_a_time_than_there_are_seats_and_what_is_begun_is_finished(tmp_path: Path) -> None:
    now, most = 0, 0

    async def reads(entry: Entry, _: Batch) -> None:
        nonlocal now, most
        entry.state = "reading"
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.01)
        now -= 1
        entry.state = "done"

    async def run() -> Batch:
        some = batch(tmp_path / "a", *"abcdefgh")
        async with Line(2, reads) as line:
            line.add("me", some)
            while most < 2:
                await asyncio.sleep(0)
        return some

    states = [entry.state for entry in asyncio.run(run()).entries]
    assert most == 2
    assert "reading" not in states
    assert "waiting" in states


def test_what_was_read_is_kept_when_files_are_grouped_anew(tmp_path: Path) -> None:
    some = batch(tmp_path / "a", "one", "two", "three")
    first = some.entries[0]
    some.group([[some.uploads[0]], some.uploads[1:]])
    assert some.entries[0] is first
    assert [len(entry.files) for entry in some.entries] == [1, 2]
