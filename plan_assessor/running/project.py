"""One run on a project file: its municipalities are the plans, and the report tells of their progress."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.files import files_in, shown_name
from plan_assessor.document.model import Notice
from plan_assessor.errors import UsageError
from plan_assessor.report.json.read import read_result
from plan_assessor.report.model import Report, Unreadable
from plan_assessor.review.compare.plans import change_of
from plan_assessor.review.project.file import Municipality
from plan_assessor.review.project.known import is_project
from plan_assessor.review.project.load import Project, load_project
from plan_assessor.review.project.progress import Progress, Standing, absent, of_municipality
from plan_assessor.rules.assessment import Assessment, PackInfo
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running.dossiers import Dossier, Failure, Result, not_read, why_skipped
from plan_assessor.running.reviewed import Reviews
from plan_assessor.running.run import Request, assess_all
from plan_assessor.running.watch import Unwatched, Watch
from plan_assessor.version import VERSION


def run_project(path: Path, request: Request, watch: Watch | None = None) -> Report:
    """The report on the project at `path`; rules and day that the request names go before those of the file.

    Raises UsageError where the project file, a package of recommendations or the result of the report before is wrong,
    UnreadableError for a package that cannot be read, PackError for wrong rules.
    """
    if request.recommendations:
        raise UsageError("project_names_packages", path=path)
    project = load_project(path)
    request = _as_written(request, project)
    before = _before(project, request)
    pack = cached_pack(request.rules)
    municipalities = project.file.municipalities
    dossiers = [_given(project, each, request) for each in municipalities]
    given = [dossier for dossier in dossiers if dossier.files]
    results = assess_all(given, request, watch or Unwatched())
    found = [next(results) if dossier.files else None for dossier in dossiers]
    columns = [_column(each, result, pack.info) for each, result in zip(municipalities, found, strict=True)]
    reviews = Reviews([path], request.reviews, pack, request.as_of)
    assessments = tuple(map(reviews.on, columns))
    return Report(
        pack=pack.info,
        as_of=request.as_of,
        assessed=date.today(),
        assessor=request.assessor,
        assessments=assessments,
        unreadable=tuple(Unreadable.of(r.path, r.error) for r in found if isinstance(r, Failure)),
        skipped=(
            *(item for dossier, result in zip(dossiers, found, strict=True) for item in not_read(dossier, result)),
            *reviews.left,
        ),
        version=VERSION,
        source=shown_name(Path(path.name)),
        files={shown: file for dossier in given for file, shown in dossier.files},
        progress=_progress(project, assessments, before),
    )


class Plans(NamedTuple):
    """The plans of a project, by the rules and for the day that it names."""

    rules: str
    as_of: date | None
    dossiers: tuple[Dossier, ...]


def plans_of(path: Path) -> Plans:
    """What there is to read of the project at `path`. Raises what `run_project` raises of the file itself."""
    project = load_project(path)
    request = _as_written(Request(paths=(path,)), project)
    given = (_given(project, each, request) for each in project.file.municipalities)
    return Plans(request.rules, request.as_of, tuple(dossier for dossier in given if dossier.files))


def inputs(path: Path) -> list[Path]:
    """The files that a project is made of: none of them may be written over."""
    project = load_project(path)
    dossiers = (_dossier(project, each) for each in project.file.municipalities)
    files = [file for dossier in dossiers for file, _ in dossier.files]
    packages = filter(None, map(project.recommendations, project.file.municipalities))
    return [path, *([project.previous] if project.previous else []), *packages, *files]


def _as_written(request: Request, project: Project) -> Request:
    """The request with the rules, the day and the assessor of the project, where it names none of its own."""
    period = project.file.report
    assessor = project.file.assessor
    written = {
        "rules": project.rules,
        "as_of": period.as_of or period.to,
        "assessor": assessor.text if assessor else None,
    }
    asked = request.model_fields_set
    return request.model_copy(update={key: value for key, value in written.items() if key not in asked})


def _before(project: Project, request: Request) -> Report | None:
    """The report before: made anew from its project file, or read from its result."""
    path = project.previous
    if path is None:
        return None
    if not is_project(path):
        return read_result(path)
    earlier = request.model_copy(update={"paths": (path,), "reviews": None})
    # its own day and rules: what was asked for this report does not hold for the one before
    asked = {name: getattr(earlier, name) for name in earlier.model_fields_set - {"as_of", "rules"}}
    return run_project(path, Request(**asked))


def _given(project: Project, municipality: Municipality, request: Request) -> Dossier:
    """The documents of a municipality with the package of recommendations that it was given."""
    dossier, path = _dossier(project, municipality), project.recommendations(municipality)
    if path is None or not dossier.files:
        return dossier
    # a project without packages is spared the import of what reads them
    from plan_assessor.running.packages import load_package

    return dossier._replace(package=load_package(path, request.rules, request.limits))


def _dossier(project: Project, municipality: Municipality) -> Dossier:
    """The documents of a municipality as one plan; it may have none."""
    name = shown_name(Path(Path(municipality.documents[0]).stem)) if municipality.documents else ""
    files, skipped = [], []
    for path in project.documents(municipality):
        for file in files_in(path) if path.is_dir() else [path]:
            shown = _shown(file, project)
            left = why_skipped(file, shown) if path.is_dir() else None
            if left:
                skipped.append(left)
            else:
                files.append((file, shown))
    return Dossier(name, tuple(files), tuple(skipped))


def _shown(file: Path, project: Project) -> str:
    """The name of a file as it is shown: its way from the project, without the steps upwards."""
    way = Path(os.path.relpath(file, project.path.parent))
    return shown_name(Path(*(part for part in way.parts if part != os.pardir)))


def _column(municipality: Municipality, result: Result | None, pack: PackInfo) -> Assessment:
    """The assessment of a municipality: a column of the matrix in any case."""
    if isinstance(result, Assessment):
        return of_municipality(result, municipality)
    doubt = Notice(code="unread_document", values={"file": result.path}) if result else None
    return absent(municipality, pack, doubt)


def _progress(project: Project, assessments: tuple[Assessment, ...], before: Report | None) -> Progress:
    earlier = {each.plan.municipality: each for each in before.assessments} if before else {}
    held = before.progress.held_by_name if before and before.progress else {}
    standings = [
        Standing(
            municipality=each,
            change=change_of(earlier[each.name], assessment) if each.name in earlier else None,
            held_before=held.get(each.name),
        )
        for each, assessment in zip(project.file.municipalities, assessments, strict=True)
    ]
    return Progress(file=project.file, standings=tuple(standings), previous=before.as_of if before else None)
