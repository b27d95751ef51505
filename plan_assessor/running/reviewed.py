"""The reviews that lie beside plans, put to their assessments."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from plan_assessor.document.files import shown_name
from plan_assessor.document.model import Skipped
from plan_assessor.errors import UnreadableError
from plan_assessor.review.overrides.apply import apply
from plan_assessor.review.overrides.file import NAME, Entry
from plan_assessor.review.project.known import is_project
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.pack import Pack
from plan_assessor.rules.tell import retold


class Reviews:
    """The reviews of the file that was given, or of those that lie beside the paths.

    Raises UsageError where a file of reviews is wrong.
    """

    def __init__(self, paths: Sequence[Path], given: Path | None, pack: Pack, today: date | None) -> None:
        self._pack = pack
        self._today = today
        # of a file that only lies beside one plan, the entries on no plan may be on its neighbours
        self._tells = bool(given) or any(os.path.isdir(path) or is_project(path) for path in paths)
        self._entries = {file: _entries(file) for file in ([given] if given else dict.fromkeys(_beside(paths)))}
        self._unused = dict(self._entries)

    def on(self, assessment: Assessment) -> Assessment:
        """The assessment with its reviews, its narrative by the verdicts that count."""
        for file, entries in self._entries.items():
            (assessment,), unused = apply([assessment], entries)
            self._unused[file] = tuple(entry for entry in self._unused[file] if entry in unused)
        return retold(assessment, self._pack, self._today)

    @property
    def left(self) -> tuple[Skipped, ...]:
        """The reviews that were on none of the plans."""
        left = ((file, entry) for file, entries in self._unused.items() for entry in entries)
        return tuple(_left(file, entry) for file, entry in left) if self._tells else ()


def _entries(file: Path) -> tuple[Entry, ...]:
    # most plans have no reviews beside them
    from plan_assessor.review.overrides.load import load_reviews

    return load_reviews(file)


def _beside(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        # a path may be one that no system can look up, such as one with too long a name
        file = (path if os.path.isdir(path) else path.parent) / NAME
        if os.path.isfile(file):
            yield file


def _left(file: Path, entry: Entry) -> Skipped:
    error = UnreadableError("review_without_plan", plan=entry.plan, criterion=entry.criterion, reviewer=entry.reviewer)
    return Skipped.of(shown_name(Path(file.name)), error, may_hold_plan=False)
