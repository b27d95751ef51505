"""The pipeline: paths → dossiers → documents → plans → assessments; batch.py runs it for many."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.model import Document
from plan_assessor.document.open import documents_in, is_document, read, shown_name
from plan_assessor.errors import AssessError, NothingToAssessError, UnreadableError
from plan_assessor.isolation import run_isolated
from plan_assessor.limits import Limits, cores
from plan_assessor.plan.interpret import interpret
from plan_assessor.progress import Progress
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.judge import judge
from plan_assessor.rules.load import load_pack
from plan_assessor.rules.pack import Pack

Read = Callable[[Path, str, Progress | None], Document]


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
        elif not (path.name.startswith(".") or _leads_back(path)):
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


def assess_dossier(
    dossier: Dossier, pack: Pack, today: date | None = None, progress: Progress | None = None, reader: Read = read
) -> Assessment:
    """One plan, read, understood and judged. Raises UnreadableError where a file of it could not be read."""
    documents = [reader(path, shown, progress) for path, shown in dossier.files]
    for document in documents:
        if not document.blocks:
            raise UnreadableError(_why_empty(document), file=document.file)
    if any(document.reader == "scan" for document in documents):
        pack = pack.recognised
    return judge(interpret(documents, pack.lexicon, pack.subject, dossier.name), pack, today)


def _why_empty(document: Document) -> str:
    """A file of pictures only is a scan, one of other files is not read; anything else without text is empty."""
    noticed = {notice.code for notice in document.notices}
    if "parts_unread" in noticed:
        return "parts_unread"
    return "scan" if "picture_pages" in noticed else "no_text"


def attempt(
    dossier: Dossier,
    pack: Pack,
    today: date | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
    reader: Read | None = None,
) -> Result:
    """One dossier assessed in a child process of its own, or why it could not be."""
    limits = limits or Limits(processors=cores())
    reader = reader or partial(read, processors=limits.processors)
    try:
        return run_isolated(partial(assess_dossier, dossier, pack, today, reader=reader), limits, progress)
    except AssessError as error:
        return failure(dossier, error)


def failure(dossier: Dossier, error: AssessError) -> Failure:
    """The dossier as failed, shown by the name of the file that the error is about, or of its first."""
    error.values.setdefault("file", dossier.files[0][1])
    return Failure(str(error.values["file"]), error)


def assess_isolated(dossier: Dossier, rules: str, today: date | None = None) -> Assessment:
    """One dossier assessed in a child process; `rules` names the pack. Raises UnreadableError."""
    result = attempt(dossier, cached_pack(rules), today)
    if isinstance(result, Failure):
        raise result.error
    return result


@cache
def cached_pack(rules: str) -> Pack:
    """The pack of that name or folder, loaded at its first use."""
    return load_pack(rules)


def ready(pack: Pack) -> Pack:
    """The pack with its words compiled: once for all children that are forked, not in each."""
    assert pack.lexicon.matcher and pack.matcher
    return pack
