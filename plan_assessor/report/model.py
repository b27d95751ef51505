"""What a report shows: the assessments of a run, and what could not be read."""

from __future__ import annotations

from plan_assessor.document.model import Frozen, Notice
from plan_assessor.errors import AssessError
from plan_assessor.rules.assessment import Assessment, PackInfo


class Unreadable(Frozen):
    """A file that could not be assessed; `error` is the code of an error text of the catalogue with its values."""

    path: str
    error: Notice

    @classmethod
    def of(cls, path: str, error: AssessError) -> Unreadable:
        """The row of a report for a file whose reading ended in `error`."""
        values = {key: value if isinstance(value, int) else str(value) for key, value in error.values.items()}
        return cls(path=path, error=Notice(code=error.code, values=values))


class Report(Frozen):
    """Everything that one run of `assess` found; `version` is that of the tool, `source` names what was assessed."""

    pack: PackInfo
    assessments: tuple[Assessment, ...]
    unreadable: tuple[Unreadable, ...] = ()
    version: str
    source: str = ""

    @property
    def is_batch(self) -> bool:
        """Whether the run was given more than one plan."""
        return len(self.assessments) + len(self.unreadable) > 1
