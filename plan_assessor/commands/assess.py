"""`assess PATH...`: plans in, report out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import date
from importlib.metadata import version
from pathlib import Path

from plan_assessor.assessor import Dossier, Failure, assess_each, cached_pack, collect
from plan_assessor.catalogue import text
from plan_assessor.commands.watch import Watch
from plan_assessor.errors import Exit
from plan_assessor.isolation import Limits
from plan_assessor.options import parser
from plan_assessor.report.model import Report, Unreadable
from plan_assessor.report.write import check, write
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.language import Language

FORMATS = ("terminal", "json", "md", "csv")


def run(arguments: Sequence[str], lang: Language) -> int:
    """Assesses the paths, prints the report and writes the outputs; returns the exit status."""
    options = _options(arguments, lang)
    pack = cached_pack(options.rules)
    dossiers = collect(options.paths, options.dossier)
    inputs = [path for dossier in dossiers for path, _ in dossier.files]
    for output in options.output:
        check(output, inputs, options.force)
    results = list(_assessed(dossiers, options))
    report = Report(
        pack=pack.info,
        assessments=tuple(result for result in results if isinstance(result, Assessment)),
        unreadable=tuple(Unreadable.of(r.path, r.error) for r in results if isinstance(r, Failure)),
        version=version("plan-assessor"),
        source=", ".join(map(str, options.paths)),
    )
    _show(report, options, lang, {shown: path for dossier in dossiers for path, shown in dossier.files})
    for output in options.output:
        write(report, output, lang, inputs, options.force)
    return _status(report, options.fail_under)


def _options(arguments: Sequence[str], lang: Language) -> argparse.Namespace:
    made = parser("assess", lang)
    add = made.add_argument
    add("paths", nargs="+", type=Path, metavar="PATH", help=text("cli.paths", lang))
    add("--dossier", action="store_true", help=text("cli.dossier", lang))
    add("--rules", default="integration", metavar="PACK", help=text("cli.rules_option", lang))
    add("--format", choices=FORMATS, default="terminal", help=text("cli.format", lang))
    add("-o", "--output", action="append", type=Path, default=[], metavar="FILE", help=text("cli.output", lang))
    add("--force", action="store_true", help=text("cli.force", lang))
    add("--details", action="store_true", help=text("cli.details", lang))
    add("--jobs", type=_positive, default=1, metavar="N", help=text("cli.jobs", lang))
    add("--timeout", type=_positive, default=Limits().stalled, metavar="S", help=text("cli.timeout", lang))
    add("--memory", type=_positive, default=Limits().memory, metavar="MIB", help=text("cli.memory", lang))
    add("--fail-under", type=_percentage, metavar="N", help=text("cli.fail_under", lang))
    add("--quiet", action="store_true", help=text("cli.quiet", lang))
    add("--color", choices=("auto", "always", "never"), default="auto", help=text("cli.color", lang))
    add("--version", action="version", version=f"assess {version('plan-assessor')}", help=text("cli.version", lang))
    return made.parse_args(arguments)


def _positive(value: str) -> int:
    number = int(value)
    if number < 1:
        raise ValueError
    return number


def _percentage(value: str) -> int:
    number = int(value.removesuffix("%"))
    if not 0 <= number <= 100:
        raise ValueError
    return number


def _assessed(dossiers: Sequence[Dossier], options: argparse.Namespace) -> Iterator[Assessment | Failure]:
    """The results in order, with the progress on standard error while a terminal watches."""
    limits = Limits(memory=options.memory, stalled=options.timeout)
    watch = Watch(len(dossiers), quiet=options.quiet)
    with _executor(min(options.jobs, len(dossiers))) as executor:
        results = assess_each(dossiers, options.rules, date.today(), limits, executor, watch.pages)
        for dossier in dossiers:
            watch.start(dossier.name)
            yield next(results)
    watch.done()


@contextmanager
def _executor(workers: int) -> Iterator[Executor | None]:
    if workers == 1:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers) as executor:
        yield executor


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
        from plan_assessor.report.terminal import console, render

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
