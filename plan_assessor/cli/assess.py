"""`assess PATH...`: what may be asked for; the run; and what is shown and written of its report."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from plan_assessor.cli.parser import a_date, a_number, a_pack, a_path, a_text, parser
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import LANGUAGES, Language
from plan_assessor.running.limits import Limits
from plan_assessor.version import VERSION

if TYPE_CHECKING:
    from plan_assessor.running.run import Request


def run(arguments: Sequence[str], lang: Language) -> int:
    """Assesses the paths, prints the report and writes the outputs; returns the exit status."""
    options = _options(arguments, lang)
    from plan_assessor.cli.ending import Ending
    from plan_assessor.cli.outputs import Output, outputs
    from plan_assessor.cli.progress import Shown
    from plan_assessor.report.write import check
    from plan_assessor.running import run as running

    request = _request(options)
    files = [(path, check(path, request.inputs, lang, options.force)) for path in options.output]
    ending = Ending(options.fail_under)
    made: list[Output] = []
    with Shown(options.quiet, lang) as watch, closing(running.parts(request, watch)) as parts:
        for part in parts:
            # what is written over is somebody's report until there is something to put in its place
            made = made or outputs(options, files, request.count, lang)
            for output in made:
                output.add(part)
            ending.add(part)
    for output in made:
        output.end()
    ending.tell(lang)
    return ending.status


def _options(arguments: Sequence[str], lang: Language) -> argparse.Namespace:
    from plan_assessor.data import known_languages
    from plan_assessor.report.formats import FORMATS, TERMINAL

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
    add("--version", action="version", version=f"assess {VERSION}", help=text("cli.version", lang))
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
