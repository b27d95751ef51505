"""Reports that are written as results come: JSON Lines and CSV. After each part every file ends with a whole record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

from plan_assessor.report.ours import Chain

if TYPE_CHECKING:
    from plan_assessor.report.model import Report


class Records(Protocol):
    """What one file holds: `head`, then the records of each part of the report; each record holds a SEAL."""

    head: str

    def of(self, part: Report) -> Iterator[str]:
        """The records of a part of the report (Report.parts)."""
        ...

    def last(self) -> Iterator[str]:
        """What is written after the last part."""
        ...


class Growing:
    """The text of one file, a piece at a time, its records sealed; the head comes with the first of them."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._head = records.head
        self._chain = Chain()

    def more(self, part: Report) -> str:
        """What a part of the report adds."""
        return self._sealed(self._records.of(part))

    def rest(self) -> str:
        """What is added after the last part."""
        return self._sealed(self._records.last())

    def whole(self, report: Report) -> str:
        """All of the file, the report being whole."""
        return "".join(map(self.more, report.parts)) + self.rest()

    def _sealed(self, records: Iterable[str]) -> str:
        sealed = []
        for record in records:
            sealed.append(self._chain.sealed(self._head + record))
            self._head = ""
        return "".join(sealed)
