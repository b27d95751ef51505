"""How much one document may use."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """What one document may use; a plan of 400 pages meets none of them.

    `memory` in MiB of address space, `stalled` in seconds without a sign of progress (a page read is one), `cpu` in
    seconds of processor time.
    """

    memory: int = 2048
    stalled: int = 60
    cpu: int = 1800
