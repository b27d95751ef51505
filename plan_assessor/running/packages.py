"""The package of recommendations in a file, whatever its kind."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from plan_assessor.document.files import shown_name
from plan_assessor.document.model import Document
from plan_assessor.document.open import read
from plan_assessor.document.reading import Progress
from plan_assessor.recommendations.meanings import meanings
from plan_assessor.recommendations.model import Package
from plan_assessor.recommendations.reading.document import package_of
from plan_assessor.recommendations.reading.file import SUFFIXES, read_file
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running.isolation import run_isolated
from plan_assessor.running.limits import Limits


def load_package(
    path: Path, rules: str = "integration", limits: Limits | None = None, shown: str | None = None
) -> Package:
    """The package in a YAML file or in a document, which is read in a child process: it is somebody's file.

    `shown` is what it is called in messages, by default its path or name.

    Raises UsageError where it holds no sound package, and UnreadableError.
    """
    if path.suffix.lower() in SUFFIXES:
        return read_file(path, shown)
    document = run_isolated(partial(_read, path, shown or shown_name(Path(path.name))), limits)
    return package_of(document, meanings(cached_pack(rules).lexicon))


def _read(path: Path, shown: str, progress: Progress) -> Document:
    return read(path, shown, progress)
