"""What is to be assessed: paths → dossiers, the files that make up one plan; and what comes of each."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.files import documents_in, is_document, shown_name
from plan_assessor.errors import AssessError, NothingToAssessError
from plan_assessor.report.model import Skipped
from plan_assessor.report.ours import is_ours
from plan_assessor.review.project.load import holds_project
from plan_assessor.rules.assessment import Assessment


class Dossier(NamedTuple):
    """The files that make up one plan, each with the name under which it is shown."""

    name: str
    files: tuple[tuple[Path, str], ...]


class Failure(NamedTuple):
    """A dossier that could not be assessed, and why."""

    path: str
    error: AssessError


Result = Assessment | Failure


def collect(paths: Sequence[Path], dossier: bool = False) -> list[Dossier]:
    """The dossiers that paths name: a file is a plan; of a folder each file is one and each sub-folder is one.

    With `dossier`, each path that is a folder is itself one plan. Raises NothingToAssessError where no path holds a
    document. A path that does not exist stays in the list; reading it says so.
    """
    found: list[Dossier] = []
    for path in paths:
        if not os.path.isdir(path):
            found.append(_file(path))
        elif dossier:
            found += _folder(path)
        else:
            found += _batch(path)
    if not found:
        raise NothingToAssessError("nothing_to_assess", paths=", ".join(map(shown_name, paths)))
    return found


def _file(path: Path) -> Dossier:
    return Dossier(shown_name(Path(path.stem)), ((path, shown_name(Path(path.name))),))


def _batch(folder: Path) -> Iterator[Dossier]:
    try:
        paths = sorted(folder.iterdir(), key=natural)
    except OSError:
        # reading it says why
        yield _file(folder)
        return
    for path in paths:
        if not os.path.isdir(path):
            yield from [_file(path)] if is_document(path) and not is_own(path) else []
        elif not (path.name.startswith(".") or _leads_back(path) or holds_project(path)):
            yield from _folder(path)


def skipped_in(paths: Sequence[Path]) -> list[Skipped]:
    """The files of folders that are not assessed, each with the reason; what is hidden is left out."""
    return [each for path in paths if os.path.isdir(path) for each in _skipped(path)]


def _skipped(folder: Path) -> Iterator[Skipped]:
    for here, folders, names in os.walk(folder):
        projects = [name for name in folders if holds_project(Path(here, name))]
        for name in projects:
            yield Skipped(path=shown_name(Path(here, name).relative_to(folder)), reason="project")
        seen = (name for name in folders if not name.startswith(".") and name not in projects)
        folders[:] = sorted(seen, key=_natural_name)
        for path in (Path(here, name) for name in sorted(names, key=_natural_name) if not is_hidden(name)):
            shown = shown_name(path.relative_to(folder))
            if is_own(path):
                yield Skipped(path=shown, reason="own")
            elif path.is_file() and not is_document(path):
                yield Skipped(path=shown, reason="kind")


def is_own(path: Path) -> bool:
    """Whether it is a report or an annotated copy that this program made and nobody has worked on since."""
    try:
        return path.is_file() and is_ours(path)
    except OSError:
        return False


def is_hidden(name: str) -> bool:
    """Whether people do not see the file: what is hidden, and the marks that Word leaves of open files."""
    return name.startswith((".", "~$"))


def natural(path: Path) -> tuple[tuple[bool, int, str], ...]:
    """What sorts names as people do: „planas2“ before „planas10“."""
    return _natural_name(path.name)


def _natural_name(name: str) -> tuple[tuple[bool, int, str], ...]:
    pieces = re.findall(r"\d+|\D+", name.casefold())
    return tuple((piece.isdecimal(), int(piece) if piece.isdecimal() else 0, piece) for piece in pieces)


def _leads_back(folder: Path) -> bool:
    """Whether a folder is a link to one that it stands in."""
    return folder.is_symlink() and folder.parent.resolve().is_relative_to(folder.resolve())


def _folder(folder: Path) -> Iterator[Dossier]:
    """One dossier of all documents of the folder, however deep; none where it holds no document."""
    files = [path for path in documents_in(folder) if not is_own(path)]
    if files:
        name = shown_name(Path(folder.resolve().name))
        yield Dossier(name, tuple((path, f"{name}/{shown_name(path.relative_to(folder))}") for path in files))


def failure(dossier: Dossier, error: AssessError) -> Failure:
    """The dossier as failed, shown by the name of the file that the error is about, or of its first."""
    error.values.setdefault("file", dossier.files[0][1])
    return Failure(str(error.values["file"]), error)
