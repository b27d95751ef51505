"""What is to be assessed: paths → dossiers, the files that make up one plan; and what comes of each."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.files import files_in, is_document, is_hidden, left_out, shown_name
from plan_assessor.document.model import Skipped
from plan_assessor.errors import AssessError, NothingToAssessError, UnreadableError
from plan_assessor.recommendations.model import Package
from plan_assessor.report.ours import is_ours
from plan_assessor.review.overrides.file import NAME as REVIEWS
from plan_assessor.review.project.known import holds_project
from plan_assessor.rules.assessment import Assessment


class Dossier(NamedTuple):
    """The files that make up one plan, each with the name under which it is shown; `skipped` lie beside them.

    `package` are the recommendations that its municipality was given.
    """

    name: str
    files: tuple[tuple[Path, str], ...]
    skipped: tuple[Skipped, ...] = ()
    package: Package | None = None


class Failure(NamedTuple):
    """A dossier that could not be assessed, and why."""

    path: str
    error: AssessError


Result = Assessment | Failure


class Collected(NamedTuple):
    """The plans that paths name, and the files of folders that are part of none."""

    dossiers: list[Dossier]
    skipped: list[Skipped]


def collect(paths: Sequence[Path], dossier: bool = False) -> Collected:
    """The dossiers that paths name: a file is a plan; of a folder each file is one and each sub-folder is one.

    With `dossier`, each path that is a folder is itself one plan. Raises NothingToAssessError where no path holds
    anything that may be a plan. A path that does not exist stays in the list; reading it says so.
    """
    found = Collected([], [])
    for path in paths:
        if not os.path.isdir(path):
            found.dossiers.append(dossier_of(path))
        elif dossier:
            _add_folder(path, found)
        else:
            _add_batch(path, found)
    if not found.dossiers and not any(skipped.may_hold_plan for skipped in found.skipped):
        raise NothingToAssessError("nothing_to_assess", paths=", ".join(map(shown_name, paths)))
    return found


def dossier_of(path: Path, *more: Path) -> Dossier:
    """The plan in a file, with what more belongs to it."""
    return Dossier(shown_name(Path(path.stem)), tuple((each, shown_name(Path(each.name))) for each in (path, *more)))


def _add_batch(folder: Path, found: Collected) -> None:
    try:
        paths = sorted((path for path in folder.iterdir() if not _is_aside(path)), key=natural)
    except OSError:
        # reading it says why
        found.dossiers.append(dossier_of(folder))
        return
    for path in paths:
        shown = shown_name(Path(path.name))
        if not os.path.isdir(path):
            skipped = why_skipped(path, shown)
            found.skipped.extend(filter(None, [skipped]))
            found.dossiers.extend([] if skipped else [dossier_of(path)])
        elif holds_project(path):
            found.skipped.append(Skipped.of(shown, UnreadableError("project_folder"), may_hold_plan=False))
        elif not _leads_back(path):
            _add_folder(path, found)


def _is_aside(path: Path) -> bool:
    """Whether it was not handed in to be assessed: what is hidden, and the reviews of the plans."""
    return is_hidden(path.name) or path.name == REVIEWS


def _leads_back(folder: Path) -> bool:
    """Whether a folder is a link to one that it stands in."""
    return folder.is_symlink() and folder.parent.resolve().is_relative_to(folder.resolve())


def _add_folder(folder: Path, found: Collected) -> None:
    """One dossier of all documents of the folder, however deep; none where it holds no document."""
    name = shown_name(Path(folder.resolve().name))
    files, skipped = [], []
    for path in files_in(folder):
        if _is_aside(path):
            continue
        shown = f"{name}/{shown_name(path.relative_to(folder))}"
        left = why_skipped(path, shown)
        if left:
            skipped.append(left)
        else:
            files.append((path, shown))
    if files:
        found.dossiers.append(Dossier(name, tuple(files), tuple(skipped)))
    else:
        found.skipped.extend(skipped)


def why_skipped(path: Path, shown: str) -> Skipped | None:
    """Why a file of a folder is not assessed; None for a document."""
    if is_own(path):
        return Skipped.of(shown, UnreadableError("own_report"), may_hold_plan=False)
    return None if is_document(path) else left_out(path, shown)


def is_own(path: Path) -> bool:
    """Whether it is a report or an annotated copy that this program made and nobody has worked on since."""
    try:
        return path.is_file() and is_ours(path)
    except OSError:
        return False


def natural(path: Path) -> tuple[tuple[bool, int, str], ...]:
    """What sorts names as people do: „planas2“ before „planas10“."""
    pieces = re.findall(r"\d+|\D+", path.name.casefold())
    return tuple((piece.isdecimal(), int(piece) if piece.isdecimal() else 0, piece) for piece in pieces)


def not_read(dossier: Dossier, result: Result | None) -> tuple[Skipped, ...]:
    """What was not read of a dossier; there is no result where it has no documents at all."""
    return result.plan.skipped if isinstance(result, Assessment) else dossier.skipped


def failure(dossier: Dossier, error: AssessError) -> Failure:
    """The dossier as failed, shown by the name of the file that the error is about, or of its first."""
    error.values.setdefault("file", dossier.files[0][1])
    return Failure(str(error.values["file"]), error)
