"""What is to be assessed: paths → dossiers, the files that make up one plan; and what comes of each."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.files import documents_in, is_document, shown_name
from plan_assessor.errors import AssessError, NothingToAssessError
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
        paths = sorted(folder.iterdir())
    except OSError:
        # reading it says why
        yield _file(folder)
        return
    for path in paths:
        if not os.path.isdir(path):
            yield from [_file(path)] if is_document(path) else []
        elif not (path.name.startswith(".") or _leads_back(path) or holds_project(path)):
            yield from _folder(path)


def _leads_back(folder: Path) -> bool:
    """Whether a folder is a link to one that it stands in."""
    return folder.is_symlink() and folder.parent.resolve().is_relative_to(folder.resolve())


def _folder(folder: Path) -> Iterator[Dossier]:
    """One dossier of all documents of the folder, however deep; none where it holds no document."""
    files = list(documents_in(folder))
    if files:
        name = shown_name(Path(folder.resolve().name))
        yield Dossier(name, tuple((path, f"{name}/{shown_name(path.relative_to(folder))}") for path in files))


def failure(dossier: Dossier, error: AssessError) -> Failure:
    """The dossier as failed, shown by the name of the file that the error is about, or of its first."""
    error.values.setdefault("file", dossier.files[0][1])
    return Failure(str(error.values["file"]), error)
