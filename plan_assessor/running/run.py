"""One run of the program: a Request in, a Report out."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

from pydantic import Field

from plan_assessor.document.files import shown_name
from plan_assessor.document.model import Frozen
from plan_assessor.errors import UsageError
from plan_assessor.messages.language import Text
from plan_assessor.private import cache_folder, is_safe
from plan_assessor.report.model import Report, Unreadable
from plan_assessor.review.project.known import SUFFIXES as PROJECT_SUFFIXES
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running.batch import Workers, spread
from plan_assessor.running.cache import Cache
from plan_assessor.running.dossiers import Collected, Dossier, Result, collect, not_read
from plan_assessor.running.limits import Limits, cores
from plan_assessor.running.order import in_order
from plan_assessor.running.reviewed import Reviews
from plan_assessor.running.watch import Unwatched, Watch
from plan_assessor.version import VERSION


class Request(Frozen):
    """What a run is asked for.

    `paths` are a project file, or plans and folders: of a folder each file is a plan and each sub-folder one; with
    `dossier` the folder itself is one plan. `rules` names a shipped pack or the folder of one. `as_of` is the day that
    the report speaks of, `recommendations` a file with the package that the municipality was given, `plan_lang` the
    language of the plans (None: told from each). `jobs` is how many
    plans are read at once (None: as many as there are processors), `cluster` the address of a Dask scheduler that is to
    do it. With `cached`, what was assessed before is not read again. `reviews` is the file of the reviewers (None: the
    one that lies beside the plans), `assessor` who answers for the report.
    """

    paths: tuple[Path, ...]
    dossier: bool = False
    rules: str = "integration"
    as_of: date = Field(default_factory=date.today)
    recommendations: Path | None = None
    plan_lang: str | None = None
    jobs: int | None = None
    cluster: str | None = None
    cached: bool = True
    reviews: Path | None = None
    assessor: Text | None = None
    limits: Limits = Limits()

    @property
    def project(self) -> Path | None:
        """The project file that the run is on, if it is on one. Raises UsageError where there are other paths, too."""
        files = [path for path in self.paths if path.suffix.lower() in PROJECT_SUFFIXES]
        if files and len(self.paths) > 1:
            raise UsageError("project_alone", path=files[0])
        return files[0] if files else None

    @cached_property
    def collected(self) -> Collected:
        """The plans that the paths hold, and what lies beside them.

        Raises NothingToAssessError where there is none, UsageError or UnreadableError where the file of recommendations
        holds no package.
        """
        found = collect(self.paths, self.dossier)
        if self.recommendations is None:
            return found
        # a run without a package is spared the import of what reads one
        from plan_assessor.running.packages import load_package

        package = load_package(self.recommendations, self.rules, self.limits)
        return found._replace(dossiers=[dossier._replace(package=package) for dossier in found.dossiers])

    @property
    def count(self) -> int | None:
        """How many plans there are; None for a project, whose report is on all of them together."""
        return None if self.project else len(self.collected.dossiers)

    @property
    def inputs(self) -> list[Path]:
        """The files of all plans."""
        if self.project:
            from plan_assessor.running.project import inputs

            return inputs(self.project)
        return [path for dossier in self.collected.dossiers for path, _ in dossier.files]


def run(request: Request, watch: Watch | None = None) -> Report:
    """The report on what was asked; a plan that cannot be read is a row of it.

    Raises PackError for rules that are wrong, NothingToAssessError where the paths hold no plan, and UsageError where
    there is no such cluster.
    """
    return Report.joined(parts(request, watch))


def parts(request: Request, watch: Watch | None = None) -> Generator[Report, None, None]:
    """The same, plan by plan in their order, each as soon as it is known: nothing of the others is kept.

    The last is on the files that were not read. Those of a project come when all are known, as they are its progress.
    """
    if request.project:
        # it runs by what is here, so that it is only known where there is a project
        from plan_assessor.running.project import run_project

        yield from run_project(request.project, request, watch).parts
    else:
        yield from parts_on(request, request.collected, watch)


def report_on(request: Request, collected: Collected, watch: Watch | None = None) -> Report:
    """The report on plans that are known, as the request asks for it."""
    return Report.joined(parts_on(request, collected, watch))


def parts_on(request: Request, collected: Collected, watch: Watch | None = None) -> Generator[Report, None, None]:
    """The same, plan by plan."""
    pack = cached_pack(request.rules)
    reviews = Reviews(request.paths, request.reviews, pack, request.as_of)
    blank = Report(
        pack=pack.info,
        as_of=request.as_of,
        assessed=date.today(),
        assessor=request.assessor,
        assessments=(),
        version=VERSION,
        source=", ".join(map(shown_name, request.paths)),
    )
    results = assess_all(collected.dossiers, request, watch or Unwatched())
    for dossier, result in zip(collected.dossiers, results, strict=True):
        files = {shown: path for path, shown in dossier.files}
        part = replace(blank, skipped=not_read(dossier, result), files=files)
        if isinstance(result, Assessment):
            yield replace(part, assessments=(reviews.on(result),))
        else:
            yield replace(part, unreadable=(Unreadable.of(result.path, result.error),))
    yield replace(blank, skipped=(*collected.skipped, *reviews.left))


def assess_all(dossiers: Sequence[Dossier], request: Request, watch: Watch) -> Iterator[Result]:
    """The results in the order of the dossiers; the watch hears of each as it comes."""
    cache = _cache(request, watch)
    watch.begin(len(dossiers))
    with ExitStack() as stack:

        def start() -> Workers:
            return stack.enter_context(_workers(request, len(dossiers), watch))

        def watched() -> Iterator[tuple[int, Result]]:
            for at, result in spread(dossiers, start, cache):
                watch.finished(dossiers[at].name, result)
                yield at, result

        yield from in_order(watched())


def _cache(request: Request, watch: Watch) -> Cache | None:
    """The cache of the user; None where it is not wanted, there is none, or others could have put entries there."""
    folder = cache_folder() if request.cached else None
    if folder and not is_safe(folder):
        watch.warned("cache_unsafe", path=folder)
        return None
    pack = f"{cached_pack(request.rules).sha256} {request.plan_lang or ''}"
    return Cache(pack, request.as_of, folder) if folder else None


def _workers(request: Request, dossiers: int, watch: Watch) -> AbstractContextManager[Workers]:
    """Those who do the work: by default as many children as there are processors."""
    # a run whose results are all known is spared the import of what reads and understands
    from plan_assessor.running.pipeline import Job
    from plan_assessor.running.workers import Children, Here, warm_up

    job = Job(request.rules, request.as_of, request.limits, request.plan_lang)
    if request.cluster:
        from plan_assessor.running.cluster import Cluster, is_open

        if is_open(request.cluster):
            watch.warned("cluster_open", path=request.cluster)
        return Cluster(request.cluster, job)
    jobs = min(request.jobs or cores(), request.limits.most_documents)
    count = min(jobs, dossiers)
    job = job._replace(limits=request.limits._replace(processors=jobs // count))
    if count == 1:
        if dossiers > 1:
            warm_up(cached_pack(request.rules))
        return Here(job, watch.pages)
    return Children(count, job)
