"""The line on standard error that says how far a run has come."""

from __future__ import annotations

import sys

CLEAR = "\r\x1b[K"


class Watch:
    """Shows the plan being read and its pages, where a terminal watches and there is something to wait for."""

    def __init__(self, total: int, quiet: bool) -> None:
        self._total = total
        self._number = 0
        self._name = ""
        self._shown = sys.stderr.isatty() and not quiet

    def start(self, name: str) -> None:
        """The next plan is being read."""
        self._number += 1
        self._name = name
        if self._total > 1:
            self._print("")

    def pages(self, done: int, total: int) -> None:
        """So many pages of it are read."""
        self._print(f" · {done}/{total}")

    def done(self) -> None:
        """Clears the line."""
        if self._shown:
            print(CLEAR, end="", file=sys.stderr, flush=True)

    def _print(self, more: str) -> None:
        if self._shown:
            print(f"{CLEAR}{self._number}/{self._total} {self._name}{more}", end="", file=sys.stderr, flush=True)
