"""A project file, read: every mistake in it with its line, column and a suggestion; its paths found from its folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from plan_assessor.errors import PackError, UsageError
from plan_assessor.review.project.file import Municipality, ProjectFile
from plan_assessor.rules.loading.folder import find_folder
from plan_assessor.yaml_files.bind import bind
from plan_assessor.yaml_files.parse import KeyPath, Source, read_source
from plan_assessor.yaml_files.problems import Problem, Problems, problems_of, suggest


@dataclass(frozen=True)
class Project:
    """A project file that was read and found sound; `path` is the file, from whose folder its paths are found."""

    path: Path
    file: ProjectFile

    @property
    def rules(self) -> str:
        """The name of a shipped rule pack, or the folder of one."""
        return str(find_folder(self.file.rules, self.path.parent))

    @property
    def previous(self) -> Path | None:
        """The earlier project file or result."""
        return self.path.parent / self.file.previous if self.file.previous else None

    def documents(self, municipality: Municipality) -> list[Path]:
        """The files and folders of a municipality."""
        return [self.path.parent / name for name in municipality.documents]

    def recommendations(self, municipality: Municipality) -> Path | None:
        """The package of recommendations given to a municipality."""
        return self.path.parent / municipality.recommendations if municipality.recommendations else None


def load_project(path: Path) -> Project:
    """The project at `path`. Raises UsageError: "project_invalid", with every mistake of the file."""
    source = read_source(path)
    file = bind(ProjectFile, source)
    if file is not None:
        source.problems.extend(_mistakes(file, source, path.parent))
    if file is None or source.problems:
        raise UsageError("project_invalid", problems=Problems(source.problems))
    return Project(path, file)


def _mistakes(file: ProjectFile, source: Source, folder: Path) -> Iterator[Problem]:
    """What is wrong though each value by itself is right."""
    yield from _wrong_rules(file, source, folder)
    if not file.municipalities:
        yield source.problem(("municipalities",), "empty_list", key=True)
    if file.report.to < file.report.from_:
        yield source.problem(("report", "to"), "ends_before_begin", begin=file.report.from_)
    if file.previous:
        yield from _missing(("previous",), file.previous, source, folder)
    seen: dict[str, int] = {}
    for at, each in enumerate(file.municipalities):
        path = "municipalities", at
        if each.name in seen:
            yield source.problem((*path, "name"), "municipality_twice", name=each.name)
        seen.setdefault(each.name, at)
        for number, name in enumerate(each.documents):
            place = (*path, "documents", number)
            yield from _missing(place if place in source.values else place[:-1], name, source, folder)
        if each.recommendations:
            yield from _missing((*path, "recommendations"), each.recommendations, source, folder)
        yield from _wrong_days(each, file, source, path)


def _wrong_rules(file: ProjectFile, source: Source, folder: Path) -> Iterator[Problem]:
    try:
        find_folder(file.rules, folder)
    except PackError as error:
        found = problems_of(error)[0]
        yield replace(source.problem(("rules",), found.code, suggestion=found.suggestion), values=found.values)


def _missing(place: KeyPath, name: str, source: Source, folder: Path) -> Iterator[Problem]:
    """The problem of a path that leads nowhere, with the name beside it that was probably meant."""
    path = folder / name
    if path.exists():
        return
    beside = [found.name for found in path.parent.iterdir()] if path.parent.is_dir() else []
    meant = suggest(path.name, beside)
    shown = str(Path(name).parent / meant) if meant else None
    yield source.problem(place, "no_such_path", suggestion=shown, name=name)


def _wrong_days(each: Municipality, file: ProjectFile, source: Source, path: KeyPath) -> Iterator[Problem]:
    """Days of which the report cannot speak yet, or not any more."""
    first, last = file.report.from_, file.report.to
    held = each.consultations.held if each.consultations else 0
    for number, one in enumerate(held if isinstance(held, tuple) else ()):
        if not first <= one.date <= last:
            place = (*path, "consultations", "held", number, "date")
            yield source.problem(place, "outside_report", value=one.date, begin=first, end=last)
    if each.declined and each.declined.date > last:
        place = (*path, "declined", "date")
        yield source.problem(place, "outside_report", value=each.declined.date, begin=first, end=last)
