"""What a report shows: the assessments of a run, and what was not assessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from plan_assessor.document.model import Frozen, Notice, Skipped
from plan_assessor.errors import AssessError, UnreadableError
from plan_assessor.messages.language import Language, Text
from plan_assessor.rules.assessment import Assessment, PackInfo

if TYPE_CHECKING:
    from plan_assessor.review.project.progress import Progress

# of more plans a tally is shown before the matrix, and in a terminal nothing after it unless details are asked for
MOST_TOLD = 12


class Unreadable(Frozen):
    """A file that could not be assessed; `error` is the code of an error text of the catalogue with its values."""

    path: str
    error: Notice

    @classmethod
    def of(cls, path: str, error: AssessError) -> Unreadable:
        """The row of a report for a file whose reading ended in `error`."""
        return cls(path=path, error=Notice.of(error))


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything that one run of `assess` found.

    `as_of` is the day that it speaks of, `assessed` the one on which it was made, `assessor` who answers for it (where
    that is said), `version` that of the tool; `source` names what was assessed, and `files`
    says where the files lie, by the names under which they are shown. `progress` is that of the project that it is on.
    """

    pack: PackInfo
    as_of: date | None = None
    assessed: date | None = None
    assessor: Text | None = None
    assessments: tuple[Assessment, ...]
    unreadable: tuple[Unreadable, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    version: str
    source: str = ""
    files: Mapping[str, Path] = field(default_factory=dict)
    progress: Progress | None = None

    @property
    def is_batch(self) -> bool:
        """Whether the run was given more than one plan."""
        return len(self.assessments) + len(self.unreadable) > 1

    @property
    def only(self) -> Assessment:
        """The assessment, of a run on one plan. Raises UnreadableError where that could not be read."""
        for failed in self.unreadable:
            raise UnreadableError(failed.error.code, **failed.error.values)
        (assessment,) = self.assessments
        return assessment

    @property
    def parts(self) -> Iterator[Report]:
        """The report plan by plan: one on each, then one on what was not assessed and on the project."""
        for assessment in self.assessments:
            yield replace(self, assessments=(assessment,), unreadable=(), skipped=(), progress=None)
        if self.unreadable or self.skipped or self.progress:
            yield replace(self, assessments=())

    @classmethod
    def joined(cls, parts: Iterable[Report]) -> Report:
        """The parts of a run as one report."""
        first, *others = parts
        found = (first, *others)
        return replace(
            first,
            assessments=tuple(each for part in found for each in part.assessments),
            unreadable=tuple(each for part in found for each in part.unreadable),
            skipped=tuple(each for part in found for each in part.skipped),
            files={shown: path for part in found for shown, path in part.files.items()},
            progress=next((part.progress for part in found if part.progress), None),
        )

    def write(self, path: str | Path, lang: Language = "lt", force: bool = False) -> None:
        """Writes the report to a file in the format of its suffix: .json, .jsonl, .html, .docx, .xlsx, .md or .csv.

        Raises UsageError, leaving what was there, for another suffix, where the file cannot be written, is one of the
        plans, or is somebody's work (unless `force`).
        """
        from plan_assessor.report.write import write

        write(self, Path(path), lang, force)
