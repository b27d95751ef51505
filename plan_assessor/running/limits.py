"""How much one document may use."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.reading import ReadingLimits

MIB_TO_READ = 400
MIB_A_PAGE = 160  # of a scan, where it is recognised: up to A3
MOST_AT_ONCE = 8
MIB = 1024 * 1024
# of cgroups, version 2: a number of bytes, or „max“
CONTAINER_LIMIT = Path("/sys/fs/cgroup/memory.max")


class Limits(NamedTuple):
    """What one document may use; a plan of 400 pages meets none of them.

    `memory` in MiB of address space, `stalled` in seconds without a sign of progress (a page read is one), `cpu` in
    seconds of processor time; `recognition` in seconds for all scanned pages together, and `processors` are those that
    they may be recognised on at a time.
    """

    memory: int = 2048
    stalled: int = 60
    cpu: int = 1800
    recognition: int = 900
    processors: int = 1

    @property
    def pages_at_once(self) -> int:
        """How many pages of a scan may be recognised at a time within the memory."""
        return max(1, min(self.processors, MOST_AT_ONCE, (self.memory - MIB_TO_READ) // MIB_A_PAGE))

    @property
    def of_reading(self) -> ReadingLimits:
        """Those that whoever reads the document keeps to."""
        return ReadingLimits(pages_at_once=self.pages_at_once, recognition_seconds=self.recognition)

    @property
    def most_documents(self) -> int:
        """How many documents may be read at a time, each with its memory, in that of this machine."""
        machine = machine_memory()
        return max(1, machine // self.memory) if machine else sys.maxsize


def machine_memory() -> int | None:
    """The memory in MiB that the processes of this machine, or of this container, have together; None if not known."""
    found = []
    with suppress(AttributeError, OSError, ValueError):
        found.append(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    with suppress(OSError, ValueError):
        found.append(int(CONTAINER_LIMIT.read_text()))
    return min(found) // MIB if found else None


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
