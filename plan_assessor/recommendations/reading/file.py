"""A package as YAML: what `assess recommendations` writes, and people correct."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from plan_assessor.errors import UsageError
from plan_assessor.recommendations.model import Package
from plan_assessor.yaml_files.bind import bind
from plan_assessor.yaml_files.parse import Source, read_source
from plan_assessor.yaml_files.problems import Problem, Problems

SUFFIXES = (".yaml", ".yml")
WIDTH = 110  # columns


def read_file(path: Path, shown: str | None = None) -> Package:
    """The package in a YAML file, shown by its path or as `shown`.

    Raises UsageError: "recommendations_invalid", with every mistake of the file.
    """
    source = read_source(path, shown=shown)
    package = bind(Package, source)
    if package is not None:
        source.problems.extend(_mistakes(package, source))
    if package is None or source.problems:
        raise UsageError("recommendations_invalid", problems=Problems(source.problems))
    return package


def _mistakes(package: Package, source: Source) -> Iterator[Problem]:
    """Two recommendations of one id, or one without words."""
    seen: set[str] = set()
    for at, each in enumerate(package.recommendations):
        if each.id in seen:
            yield source.problem(("recommendations", at, "id"), "recommendation_twice", name=each.id)
        seen.add(each.id)
        if not each.text.strip():
            yield source.problem(("recommendations", at, "text"), "recommendation_empty")


def to_yaml(package: Package) -> str:
    """The package as a file that `read_file` reads; who keeps it says that these are recommendations."""
    data = package.model_dump(mode="json", exclude_defaults=True, exclude={"unlike"})
    return str(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=WIDTH))
