"""How much one document may use."""

from __future__ import annotations

import os
from typing import NamedTuple


class Limits(NamedTuple):
    """What one document may use; a plan of 400 pages meets none of them.

    `memory` in MiB of address space, `stalled` in seconds without a sign of progress (a page read is one), `cpu` in
    seconds of processor time; pages of a scan are recognised on `processors` at a time.
    """

    memory: int = 2048
    stalled: int = 60
    cpu: int = 1800
    processors: int = 1


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
