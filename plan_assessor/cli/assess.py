"""`assess PATH...`: what may be asked for; the run; and what is shown and written of its report."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from plan_assessor.cli.parser import a_date, a_number, a_pack, a_path, a_text, parser
from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import printable, text
from plan_assessor.messages.language import LANGUAGES, Language
from plan_assessor.running.limits import Limits

if TYPE_CHECKING:
    from plan_assessor.report.formats import Options
    from plan_assessor.report.model import Report
    from plan_assessor.rules.assessment import Assessment
    from plan_assessor.running.run import Request

TERMINAL = "terminal"


def run(arguments: Sequence[str], lang: Language) -> int:
    """Assesses the paths, prints the report and writes the outputs; returns the exit status."""
    options = _options(arguments, lang)
    from plan_assessor.cli.progress import Shown
    from plan_assessor.report.write import check, write
    from plan_assessor.running import run as running
    from plan_assessor.running.beside import pairs

    request = _request(options)
    for output in options.output:
        check(output, request.inputs, lang, options.force)
    with Shown(options.quiet, lang) as watch:
        report = running.run(request, watch)
    _print(report, options, lang)
    for plan, decision in pairs(report.assessments):
        names = (printable(each.plan.sources[0].path) for each in (plan, decision))
        print(text("cli.one_dossier", lang, **dict(zip(("plan", "decision"), names, strict=True))), file=sys.stderr)
    for output in options.output:
        write(report, output, lang, options.force, _look(options))
    return _status(report, options.fail_under, lang)


def _options(arguments: Sequence[str], lang: Language) -> argparse.Namespace:
    from plan_assessor.report.formats import FORMATS
    from plan_assessor.rules.loading.folder import known_languages

    formats = [TERMINAL, *(made.name for made in FORMATS if made.is_printed)]
    made = parser("assess", lang)
    add = made.add_argument
    add("paths", nargs="+", type=a_path, metavar="PATH", help=text("cli.paths", lang))
    add("--dossier", action="store_true", help=text("cli.dossier", lang))
    add("--rules", type=a_pack, metavar="PACK", help=text("cli.rules_option", lang))
    add("--plan-lang", choices=known_languages(), help=text("cli.plan_lang", lang))
    add("--recommendations", type=a_path, metavar="FILE", help=text("cli.recommendations_option", lang))
    add("--reviews", type=a_path, metavar="FILE", help=text("cli.reviews", lang))
    add("--assessor", type=a_text(lang), metavar="NAME", help=text("cli.assessor", lang))
    add("--as-of", type=a_date(lang), metavar="DATE", help=text("cli.as_of", lang))
    add("--format", choices=formats, default=TERMINAL, help=text("cli.format", lang))
    add("-o", "--output", action="append", type=a_path, default=[], metavar="FILE", help=text("cli.output", lang))
    add("--force", action="store_true", help=text("cli.force", lang))
    add("--csv-delimiter", choices=(";", ",", "\t"), metavar="; , TAB", help=text("cli.csv_delimiter", lang))
    add("--details", action="store_true", help=text("cli.details", lang))
    add("--jobs", type=a_number(lang, 1), metavar="N", help=text("cli.jobs", lang))
    add("--cluster", metavar="tcp://HOST:PORT", help=text("cli.cluster", lang))
    add("--no-cache", action="store_true", help=text("cli.no_cache", lang))
    add("--timeout", type=a_number(lang, 1), default=Limits().stalled, metavar="S", help=text("cli.timeout", lang))
    add(
        "--ocr-time", type=a_number(lang, 1), default=Limits().recognition, metavar="S", help=text("cli.ocr_time", lang)
    )
    add("--memory", type=a_number(lang, 1), default=Limits().memory, metavar="MIB", help=text("cli.memory", lang))
    add("--fail-under", type=a_number(lang, 0, 100, "%"), metavar="N", help=text("cli.fail_under", lang))
    add("-q", "--quiet", action="store_true", help=text("cli.quiet", lang))
    add("--color", choices=("auto", "always", "never"), default="auto", help=text("cli.color", lang))
    add("--version", action=_Version, help=text("cli.version", lang))
    return made.parse_args(arguments)


def _request(options: argparse.Namespace) -> Request:
    from plan_assessor.running.run import Request

    # a project file says itself what is not asked for here
    asked = {name: value for name in ("as_of", "rules", "reviews") if (value := getattr(options, name))}
    if options.assessor:
        asked["assessor"] = dict.fromkeys(LANGUAGES, options.assessor)
    return Request(
        paths=tuple(options.paths),
        dossier=options.dossier,
        recommendations=options.recommendations,
        plan_lang=options.plan_lang,
        jobs=options.jobs,
        cluster=options.cluster,
        cached=not options.no_cache,
        limits=Limits(memory=options.memory, stalled=options.timeout, recognition=options.ocr_time),
        **asked,
    )


def _look(options: argparse.Namespace) -> Options:
    from plan_assessor.report.formats import Options

    return Options(delimiter=options.csv_delimiter)


def _print(report: Report, options: argparse.Namespace, lang: Language) -> None:
    """Shows the report on standard output."""
    if options.format == TERMINAL:
        from plan_assessor.report.terminal.paper import console
        from plan_assessor.report.terminal.show import render

        render(report, console(sys.stdout, options.color), lang, options.details)
    else:
        from plan_assessor.report.formats import of_name

        sys.stdout.write(str(of_name(options.format).render(report, lang, _look(options))))


def _status(report: Report, fail_under: int | None, lang: Language) -> int:
    """The exit status; the plans below the score that is asked for are named with theirs."""
    scores = [(assessment.plan.name, _score(assessment)) for assessment in report.assessments]
    below = [(name, score) for name, score in scores if fail_under is not None and score < fail_under]
    for name, score in below:
        print(text("cli.score", lang, plan=printable(name), score=f"{score:.0f}", least=fail_under), file=sys.stderr)
    if report.unreadable or any(item.may_hold_plan for item in report.skipped):
        return Exit.UNREADABLE
    return Exit.BELOW if below else Exit.ASSESSED


def _score(assessment: Assessment) -> float:
    """The share of what could be earned, in per cent: a `+` counts whole, a partial half."""
    worth = {"+": 1.0, "partial": 0.5, "-": 0.0}
    verdicts = [judgement.counted for judgement in assessment.verdicts.values()]
    return 100 * sum(worth[verdict] for verdict in verdicts) / len(verdicts)


class _Version(argparse.Action):
    """Shows the version; it is looked up only where it is asked for."""

    def __init__(self, **options: Any) -> None:
        super().__init__(nargs=0, **options)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"assess {version('plan-assessor')}")
        parser.exit()
