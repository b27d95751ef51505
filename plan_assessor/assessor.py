"""The pipeline: paths → dossiers → documents → plans → assessments, for one plan and for many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.model import Document
from plan_assessor.document.open import Progress, is_document, read
from plan_assessor.errors import AssessError, NothingToAssessError, UnreadableError
from plan_assessor.isolation import Limits, run_isolated
from plan_assessor.plan.interpret import interpret
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


def collect(paths: Sequence[Path], dossier: bool = False) -> list[Dossier]:
    """The dossiers that paths name: a file is a plan; of a folder each file is one and each sub-folder is one.

    With `dossier`, each path that is a folder is itself one plan. Raises NothingToAssessError where no path holds a
    document. A path that does not exist stays in the list; reading it says so.
    """
    found: list[Dossier] = []
    for path in paths:
        if not path.is_dir():
            found.append(Dossier(path.stem, ((path, path.name),)))
        elif dossier:
            found += _folder(path)
        else:
            found += _batch(path)
    if not found:
        raise NothingToAssessError("nothing_to_assess", paths=", ".join(map(str, paths)))
    return found


def _batch(folder: Path) -> Iterator[Dossier]:
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            yield from _folder(path)
        elif is_document(path):
            yield Dossier(path.stem, ((path, path.name),))


def _folder(folder: Path) -> Iterator[Dossier]:
    """One dossier of all documents of the folder, however deep; none where it holds no document."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and is_document(path)]
    if files:
        name = folder.resolve().name
        yield Dossier(name, tuple((path, f"{name}/{path.relative_to(folder).as_posix()}") for path in files))


def assess_dossier(
    dossier: Dossier, pack: Pack, today: date | None = None, progress: Progress | None = None, reader: Read = read
) -> Assessment:
    """One plan, read, understood and judged. Raises UnreadableError where a file of it could not be read."""
    documents = [reader(path, shown, progress) for path, shown in dossier.files]
    for document in documents:
        if not document.blocks:
            raise UnreadableError(_why_empty(document), file=document.file, path=document.file)
    return judge(interpret(documents, pack.lexicon, pack.subject, dossier.name), pack, today)


def _why_empty(document: Document) -> str:
    """A file of pictures only is a scan; anything else without text is empty."""
    return "scan" if any(notice.code == "picture_pages" for notice in document.notices) else "no_text"


def assess_each(
    dossiers: Sequence[Dossier],
    rules: str,
    today: date | None = None,
    limits: Limits | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Iterator[Assessment | Failure]:
    """Every dossier in order, as soon as it is done; one that fails is a Failure, the others go on.

    Each is read in a child process of its own, within `limits`. With an `executor` they are spread over its workers.
    """
    if executor is None:
        yield from (attempt(dossier, rules, today, limits, progress) for dossier in dossiers)
        return
    futures = [executor.submit(attempt, dossier, rules, today, limits) for dossier in dossiers]
    yield from (future.result() for future in futures)


def attempt(
    dossier: Dossier,
    rules: str,
    today: date | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Assessment | Failure:
    """One dossier assessed in isolation, or why it could not be; `rules` names the pack (it is loaded once a worker)."""
    pack = cached_pack(rules)
    # what the child needs is compiled here, once for all children
    assert pack.lexicon.matcher
    try:
        return run_isolated(lambda report: assess_dossier(dossier, pack, today, report), limits, progress)
    except AssessError as error:
        return Failure(str(error.values.get("file", dossier.files[0][1])), error)


@cache
def cached_pack(rules: str) -> Pack:
    """The pack, loaded at its first use."""
    return load_pack(rules)
