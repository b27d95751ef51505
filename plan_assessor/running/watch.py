"""Who looks on while plans are assessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from plan_assessor.running.dossiers import Result


class Watch(Protocol):
    """Whoever looks on while plans are assessed."""

    def warned(self, code: str, **values: object) -> None:
        """Something about the run that the user should know; `code` names a text of the catalogue („warning.…“)."""

    def begin(self, total: int) -> None:
        """So many plans will be assessed."""

    def pages(self, done: int, total: int) -> None:
        """So many pages of the plan being read are done."""

    def finished(self, name: str, result: Result) -> None:
        """A plan is done."""


class Unwatched:
    """Nobody looks on."""

    def warned(self, code: str, **values: object) -> None:
        """Shows nothing."""

    def begin(self, total: int) -> None:
        """Shows nothing."""

    def pages(self, done: int, total: int) -> None:
        """Shows nothing."""

    def finished(self, name: str, result: Result) -> None:
        """Shows nothing."""
