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
from plan_assessor.review.overrides.load import load_reviews
from plan_assessor.review.project.load import is_project
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.pack import Pack
from plan_assessor.rules.tell import retold


def reviewed(
    assessments: Sequence[Assessment], paths: Sequence[Path], given: Path | None, pack: Pack, today: date | None
) -> tuple[tuple[Assessment, ...], tuple[Skipped, ...]]:
    """The assessments with the reviews of the file that was given, or of those that lie beside the paths.

    Their narratives go by the verdicts that count. With them the reviews that are on none of the plans; of a file that
    only lies beside one plan, they may be on its neighbours. Raises UsageError where a file of reviews is wrong.
    """
    found, left = tuple(assessments), list[Skipped]()
    for file in [given] if given else dict.fromkeys(_beside(paths)):
        applied = apply(found, load_reviews(file))
        found = applied.assessments
        if given or any(os.path.isdir(path) or is_project(path) for path in paths):
            left += (_left(file, entry) for entry in applied.unused)
    return tuple(retold(each, pack, today) for each in found), tuple(left)


def _beside(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        # a path may be one that no system can look up, such as one with too long a name
        file = (path if os.path.isdir(path) else path.parent) / NAME
        if os.path.isfile(file):
            yield file


def _left(file: Path, entry: Entry) -> Skipped:
    error = UnreadableError("review_without_plan", plan=entry.plan, criterion=entry.criterion, reviewer=entry.reviewer)
    return Skipped.of(shown_name(Path(file.name)), error, may_hold_plan=False)
