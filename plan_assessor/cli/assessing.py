"""What `assess PATH...` does: dossiers in, report out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack
from datetime import date
from importlib.metadata import version
from pathlib import Path

from plan_assessor.cli.progress import Watch
from plan_assessor.document.files import shown_name
from plan_assessor.document.reading import Progress
from plan_assessor.errors import Exit
from plan_assessor.messages.language import Language
from plan_assessor.report.model import Report, Unreadable
from plan_assessor.report.write import check, write
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.load import cached_pack
from plan_assessor.running.batch import Workers, assess_each
from plan_assessor.running.cache import Cache, cache_folder
from plan_assessor.running.dossiers import Dossier, Failure, Result, collect
from plan_assessor.running.limits import Limits, cores


def assess(options: argparse.Namespace, lang: Language) -> int:
    """Assesses what the options name, prints the report and writes the outputs; returns the exit status."""
    pack = cached_pack(options.rules)
    dossiers = collect(options.paths, options.dossier)
    inputs = [path for dossier in dossiers for path, _ in dossier.files]
    for output in options.output:
        check(output, inputs, options.force)
    results = _results(dossiers, options, lang)
    report = Report(
        pack=pack.info,
        assessments=tuple(result for result in results if isinstance(result, Assessment)),
        unreadable=tuple(Unreadable.of(r.path, r.error) for r in results if isinstance(r, Failure)),
        version=version("plan-assessor"),
        source=", ".join(map(shown_name, options.paths)),
    )
    _show(report, options, lang, {shown: path for dossier in dossiers for path, shown in dossier.files})
    for output in options.output:
        write(report, output, lang, inputs, options.force)
    return _status(report, options.fail_under)


def _results(dossiers: Sequence[Dossier], options: argparse.Namespace, lang: Language) -> list[Result]:
    """The results in the order of the dossiers; each is shown on standard error as it comes."""
    today = date.today()
    folder = None if options.no_cache else cache_folder()
    cache = Cache(cached_pack(options.rules).sha256, today, folder) if folder else None
    watch = Watch(len(dossiers), options.quiet, lang)
    found: dict[int, Result] = {}
    with watch, ExitStack() as stack:

        def start() -> Workers:
            return stack.enter_context(_workers(options, len(dossiers), today, watch.pages))

        for at, result in assess_each(dossiers, start, cache):
            found[at] = result
            watch.finished(dossiers[at].name, result)
    return [found[at] for at in range(len(dossiers))]


def _workers(
    options: argparse.Namespace, dossiers: int, today: date, progress: Progress
) -> AbstractContextManager[Workers]:
    """Those whom the options name: by default as many processes as there are processors."""
    # a run whose results are all known is spared the import of what reads and understands
    from plan_assessor.running.workers import Here, Processes, import_readers

    limits = Limits(memory=options.memory, stalled=options.timeout)
    if options.cluster:
        from plan_assessor.running.cluster import Cluster

        return Cluster(options.cluster, options.rules, today, limits)
    jobs = options.jobs or cores()
    count = min(jobs, dossiers)
    limits = limits._replace(processors=jobs // count)
    if count == 1:
        if dossiers > 1:
            import_readers()
        return Here(options.rules, today, limits, progress)
    return Processes(count, options.rules, today, limits)


def _show(report: Report, options: argparse.Namespace, lang: Language, files: dict[str, Path]) -> None:
    if options.format == "json":
        from plan_assessor.report.json import to_json

        sys.stdout.write(to_json(report, lang))
    elif options.format == "md":
        from plan_assessor.report.markdown import to_markdown

        sys.stdout.write(to_markdown(report, lang))
    elif options.format == "csv":
        from plan_assessor.report.csv import to_csv

        sys.stdout.write(to_csv(report, lang))
    else:
        from plan_assessor.report.terminal.show import console, render

        render(report, console(sys.stdout, options.color), lang, options.details, files)


def _status(report: Report, fail_under: int | None) -> int:
    if report.unreadable:
        return Exit.UNREADABLE
    if fail_under is not None and any(_score(a) < fail_under for a in report.assessments):
        return Exit.BELOW
    return Exit.ASSESSED


def _score(assessment: Assessment) -> float:
    """The share of what could be earned, in per cent: a `+` counts whole, a partial half."""
    worth = {"+": 1.0, "partial": 0.5, "-": 0.0}
    verdicts = [judgement.verdict for judgement in assessment.verdicts.values()]
    return 100 * sum(worth[verdict] for verdict in verdicts) / len(verdicts)
